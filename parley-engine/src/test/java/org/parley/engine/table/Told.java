package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.AlignedText;
import org.parley.model.Basis;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Digest;
import org.parley.model.Document;
import org.parley.model.Evidence;
import org.parley.model.Given;
import org.parley.model.Outlet;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.RawItem;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/**
 * An invented article, told sentence by sentence.
 *
 * <pre>{@code
 * Reading reading = Told.by("Gull Post", "2031-03-04")
 *     .says("Arland is ready to disarm the coast.")
 *     .position("Arland", Stance.OFFER, "demilitarisation", "disarm the coast")
 *     .reading();
 * }</pre>
 */
public final class Told {
  private final String ref;
  private final @Nullable String outlet;
  private final @Nullable LocalDate day;
  private final List<String> sentences = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private String language = "en";
  private String title = "";

  private static final class Draft {
    private int sentence;
    private String party = "";
    private Stance stance = Stance.DEMAND;
    private String issue = "";
    private String content = "";
    private String condition = "";
    private List<String> objects = List.of();
    private @Nullable String speaker;
    private Standing standing = Standing.OUTLET;
    private @Nullable String toldBy;
    private @Nullable LocalDate said;
  }

  private Told(String ref, @Nullable String outlet, @Nullable LocalDate day) {
    this.ref = ref;
    this.outlet = outlet;
    this.day = day;
  }

  /** An article of this outlet and day; null for none. */
  public static Told by(@Nullable String outlet, @Nullable String day) {
    return new Told(
        (outlet + "-" + day).toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt",
        outlet,
        day == null ? null : LocalDate.parse(day));
  }

  public Told language(String code) {
    language = code;
    return this;
  }

  public Told title(String words) {
    title = words;
    return this;
  }

  /** The next sentence. */
  public Told says(String sentence) {
    sentences.add(sentence);
    return this;
  }

  /** A position in the last sentence; {@code content} is a part of it. */
  public Told position(String party, Stance stance, String issue, String content) {
    Draft draft = new Draft();
    draft.sentence = sentences.size() - 1;
    draft.party = party;
    draft.stance = stance;
    draft.issue = issue;
    draft.content = content;
    drafts.add(draft);
    return this;
  }

  public Told about(String... objects) {
    last().objects = List.of(objects);
    return this;
  }

  public Told condition(String words) {
    last().condition = words;
    return this;
  }

  public Told speaker(String name, Standing standing) {
    last().speaker = name;
    last().standing = standing;
    return this;
  }

  public Told toldBy(String party) {
    last().toldBy = party;
    return this;
  }

  public Told said(String date) {
    last().said = LocalDate.parse(date);
    return this;
  }

  private Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  /** The article as the table keeps it. */
  public Article article() {
    return Article.of(reading());
  }

  public Reading reading() {
    String text = String.join("\n", sentences);
    String id = Digest.sha256(ref, text);
    List<Passage> passages = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      Span span = new Span(at, at + sentence.length());
      String hash = Digest.half(sentence);
      String passage = Digest.half(id, Integer.toString(passages.size()));
      passages.add(
          new Passage(passage, id, span, Passage.Kind.SENTENCE, passages.size(), hash, sentence));
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      at = span.end() + 1;
    }
    return new Reading(
        document(id, text, blocks),
        passages,
        List.of(),
        List.of(),
        drafts.stream().map(draft -> position(draft, passages.get(draft.sentence))).toList());
  }

  private Document document(String id, String text, List<Block> blocks) {
    RawItem raw =
        new RawItem(id, ref, "", null, null, RawItem.MediaType.TEXT, text, Given.nothing());
    return new Document(
        id,
        raw,
        outlet == null ? null : new Outlet(outlet, outlet, List.of(), "outlet"),
        title.isEmpty() ? null : title,
        List.of(),
        null,
        List.of(),
        day == null ? Dated.unknown() : Dated.day(day, Dated.How.GIVEN, null),
        language,
        AlignedText.same(text),
        List.of(),
        List.of(),
        blocks);
  }

  private static Position position(Draft draft, Passage passage) {
    Span content = find(passage, draft.content);
    return new Position(
        Digest.half(passage.hash(), draft.party, draft.stance.name(), draft.issue, draft.content),
        passage.span(),
        draft.party,
        draft.stance,
        draft.issue,
        draft.objects,
        List.of(),
        content,
        draft.condition.isEmpty() ? List.of() : List.of(find(passage, draft.condition)),
        draft.speaker == null
            ? null
            : new Speaker(content, draft.speaker, draft.party, draft.standing),
        draft.toldBy,
        draft.said,
        List.of(Evidence.of(passage, passage.span())),
        new Basis(Basis.Kind.MACHINE, "test.rule", 0.5));
  }

  private static Span find(Passage passage, String words) {
    int at = passage.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in " + passage.text());
    }
    int start = passage.span().start() + at;
    return new Span(start, start + words.length());
  }
}
