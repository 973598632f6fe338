package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Document;
import org.parley.model.Evidence;
import org.parley.model.Position;
import org.parley.model.Speaker;

/**
 * One position in one article, with the words it rests on.
 *
 * @param content the words that say what is wanted
 * @param conditions the words that make it conditional, without those that are part of the content
 * @param conditional true where there are any, part of the content or not
 */
public record Statement(
    Source source,
    Position position,
    String content,
    List<String> conditions,
    boolean conditional) {

  /** By the claim's id, then by the document: no order of arrival shows. */
  public static final Comparator<Statement> ORDER =
      Comparator.comparing((Statement statement) -> statement.position().id())
          .thenComparing(statement -> statement.source().document())
          .thenComparing(statement -> statement.position().span());

  public Statement {
    conditions = List.copyOf(conditions);
  }

  /** The statement that this position of the document is. */
  public static Statement of(Source source, Document document, Position position) {
    String text = document.clean();
    return new Statement(
        source,
        position,
        position.content().of(text),
        position.condition().stream()
            .filter(span -> !position.content().contains(span))
            .map(span -> span.of(text))
            .toList(),
        !position.condition().isEmpty());
  }

  /** The same where its article left the party open, and other articles tell it. */
  public Statement of(String party) {
    Position of = position.of(party);
    return new Statement(source, of, content, conditions, conditional).spokenFor(party);
  }

  /** The same with what is learnt elsewhere: for whom its speaker speaks. */
  public Statement spokenFor(String side) {
    Speaker speaker = position.speaker();
    Speaker known =
        speaker == null
            ? null
            : new Speaker(speaker.span(), speaker.name(), side, speaker.standing());
    Position settled = position.toldBy(known, side.equals(position.party()) ? null : side);
    return new Statement(source, settled, content, conditions, conditional);
  }

  /** The day it was said, else the day of its article, else null. */
  public @Nullable LocalDate day() {
    return position.said() != null ? position.said() : source.published().dayOrNull();
  }

  /** True where it was said, else printed, on this day or before. */
  public boolean isKnownBy(LocalDate last) {
    LocalDate day = day();
    return day != null && !day.isAfter(last);
  }

  /** True where the party's own people say it or the article does, and no other party. */
  public boolean ownWords() {
    return position.toldBy() == null;
  }

  /** The first of the words it rests on. */
  Evidence first() {
    return position.evidence().get(0);
  }
}
