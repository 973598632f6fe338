package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.WordSets;
import org.parley.engine.quote.Attribution.Form;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Phrase;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Range;

/** Attributions without a verb: "according to X", "in X's words", "X's claim that". */
final class NominalCues {
  private static final Set<String> SPEECH =
      WordSets.read(NominalCues.class, "attribution-words.txt").of("speech-noun");

  /** Open another clause, whose verb is not the noun's. */
  private static final Set<String> OPENERS =
      Set.of(",", ";", "and", "but", "that", "which", "who", "if", "as", "because", "when");

  private final PassageWords in;
  private final SentenceTree tree;

  NominalCues(PassageWords in, SentenceTree tree) {
    this.in = in;
    this.tree = tree;
  }

  /** The attribution whose cue begins at {@code word}; null if none does. */
  @Nullable Candidate at(int word) {
    String low = tree.lower(word);
    if (low.equals("according") && tree.lower(word + 1).equals("to")) {
      return according(word);
    }
    if (low.equals("words")) {
      return inWords(word);
    }
    boolean noun = tree.upos(word).equals("NOUN");
    return noun && (SPEECH.contains(tree.lemma(word)) || isPointMade(word)) ? claim(word) : null;
  }

  /**
   * "her claim that they left was repeated": where the verb begins that has the noun as subject.
   */
  private int ownVerb(int word, int end) {
    int verb = tree.head(word);
    if (verb < 0) {
      return lastVerb(word, end);
    }
    if (verb <= word || !tree.relation(word).equals("nsubj")) {
      return end;
    }
    int first = verb;
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean part = relation.equals("aux") || relation.equals("cop");
      if (part && child > word + 2 && child < first) {
        first = child;
      }
    }
    return first > word + 3 ? first : end;
  }

  /**
   * Where the tree knows no verb of the noun: the last of two, if no other clause opens between.
   */
  private int lastVerb(int word, int end) {
    int last = -1;
    int count = 0;
    for (int i = word + 2; i < end; i++) {
      if (OPENERS.contains(tree.lower(i))) {
        return end;
      }
      String tag = tree.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD")) {
        last = i;
        count++;
      }
    }
    return count == 2 ? last : end;
  }

  /** "the march sends a message that": what it does tells nobody's words. */
  private boolean isThing(int word) {
    ActorPhrase phrase = SpeakerPhrase.of(in, tree, word);
    return phrase != null
        && phrase.kind() == ActorPhrase.Kind.ROLE
        && phrase.title() == null
        && !SpeakerNouns.isPerson(tree.lemma(word));
  }

  /** "Sunday's call that": a day owns no words. */
  private boolean isTime(ActorPhrase phrase) {
    for (TimePhrase each : in.mentions().times()) {
      if (each.start() <= phrase.head() && phrase.head() < each.end()) {
        return true;
      }
    }
    return false;
  }

  /** "made the point that", "made the case that". */
  private boolean isPointMade(int word) {
    String noun = tree.lemma(word);
    boolean point = noun.equals("point") || noun.equals("case");
    return point
        && tree.lower(word + 1).equals("that")
        && tree.head(word) >= 0
        && tree.lemma(tree.head(word)).equals("make");
  }

  private @Nullable Candidate according(int word) {
    int noun = tree.head(word);
    if (noun <= word + 1) {
      noun = tree.head(word + 1);
    }
    if (noun <= word + 1) {
      noun = word + 2;
      while (noun < tree.size() - 1 && !tree.upos(noun).endsWith("N")) {
        noun++;
      }
    }
    if (noun >= tree.size()) {
      return null;
    }
    ActorPhrase speaker = SpeakerPhrase.of(in, tree, author(noun));
    if (speaker == null || tree.lemma(noun).equals("plan")) {
      return null;
    }
    int to = Math.max(noun + 1, tree.clauses().phrase(noun).full().to());
    to = speaker.end() > in.words().size() ? to : Math.max(to, tree.word(speaker.end() - 1) + 1);
    return beside(word, word + 2, to, speaker, "according");
  }

  /** Of "a report by the league" and "the league's report", the league; else the noun itself. */
  private int author(int noun) {
    if (!SpeakerNouns.isDocument(tree.lemma(noun)) && !tree.lemma(noun).equals("analysis")) {
      return noun;
    }
    Phrase phrase = tree.clauses().phrase(noun);
    for (Prepositional each : phrase.attributes()) {
      if (each.preposition().equals("by") || each.preposition().equals("from")) {
        return each.noun();
      }
    }
    int owner = phrase.possessor();
    return owner < 0 ? noun : owner;
  }

  /** "in Venn's words", "in the words of Venn". */
  private @Nullable Candidate inWords(int word) {
    int owner = tree.clauses().phrase(word).possessor();
    int end = word + 1;
    for (Prepositional each : tree.clauses().phrase(word).attributes()) {
      if (owner < 0 && each.preposition().equals("of")) {
        owner = each.noun();
        end = Math.max(end, tree.clauses().phrase(owner).full().to());
      }
    }
    int from = word - 1;
    while (from > 0 && word - from < 9 && !tree.lower(from).equals("in")) {
      from--;
    }
    if (owner < 0 || from < 0 || !tree.lower(from).equals("in")) {
      return null;
    }
    ActorPhrase speaker = SpeakerPhrase.owner(in, tree, owner);
    return speaker == null ? null : beside(from, word + 1, end, speaker, "inwords");
  }

  /**
   * The rest of the sentence on one side or both of what stands from {@code from} to {@code to}.
   */
  private @Nullable Candidate beside(
      int from, int cueEnd, int to, ActorPhrase speaker, String kind) {
    int end = tree.end();
    for (int i = from; i < to; i++) {
      if (i > cueEnd && (tree.isMark(i) || tree.lower(i).equals(";"))) {
        to = i;
      }
    }
    List<Range> pieces = new ArrayList<>();
    boolean opens = from == 0 || from == 1 && tree.isPunctuation(0);
    if (opens) {
      int content = to;
      while (content < end && !tree.lower(content).equals(",")) {
        content++;
      }
      content = content + 1 < end ? content + 1 : to;
      if (content < end) {
        pieces.add(new Range(content, end));
      }
    } else {
      int back = from;
      while (back > 0 && tree.isPunctuation(back - 1) && !tree.isMark(back - 1)) {
        back--;
      }
      int left = left(from);
      if (left < back) {
        pieces.add(new Range(left, back));
      }
      if (tree.lower(to).equals(",") && to + 2 < end && tree.lower(from - 1).equals(",")) {
        pieces.add(new Range(to + 1, end));
      }
    }
    if (pieces.isEmpty()) {
      return null;
    }
    return candidate(Form.ACCORDING, speaker, from, cueEnd, from, to, pieces, kind);
  }

  /** "..., but X, according to Y": where the part begins that the attribution is of. */
  private int left(int from) {
    for (int i = from - 1; i > 0; i--) {
      boolean joins = Set.of("but", "and", "while").contains(tree.lower(i));
      if (joins && tree.lower(i - 1).equals(",") && tree.isFinite(i, from)) {
        return i + 1;
      }
    }
    return 0;
  }

  private @Nullable Candidate claim(int word) {
    int owner = tree.clauses().phrase(word).possessor();
    Clause clause = tree.clauseOf(word);
    if (owner < 0 && clause.object() == word && !clause.isPassive()) {
      owner = clause.doer();
      if (owner >= 0 && isThing(owner)) {
        return null;
      }
    }
    if (owner < 0) {
      return null;
    }
    ActorPhrase speaker = SpeakerPhrase.owner(in, tree, owner);
    if (speaker == null || isTime(speaker)) {
      return null;
    }
    int end = tree.end();
    int from = Math.min(tree.token(word), speaker.start());
    int first = tree.word(from);
    for (int child : tree.children(word)) {
      if (child > word && tree.relation(child).equals("acl") && tree.isVerb(child)) {
        Clause words = tree.clauseOf(child);
        if (words.marker().equals("that")) {
          Range extent = tree.extent(child);
          int content = Math.max(word + 1, Math.min(end - 1, extent.from() + 1));
          return candidate(
              Form.LEADING,
              speaker,
              word,
              word + 1,
              Math.min(first, word),
              content,
              List.of(
                  new Range(
                      content,
                      Math.max(
                          content + 1, Math.min(ownVerb(word, end), Math.min(end, extent.to()))))),
              "nominal");
        }
      }
    }
    boolean finite = tree.isFinite(word + 3, end) && !tree.isFinite(word + 2, word + 3);
    if (tree.lower(word + 1).equals("that") && word + 3 < end && finite) {
      // "her claim that they left", whatever the tree has hung the clause from.
      int mark = tree.head(word + 1);
      int to = mark > word + 1 && mark < end ? tree.extent(mark).to() : end;
      to = Math.min(to, ownVerb(word, end));
      Range content = new Range(word + 2, Math.max(word + 3, Math.min(end, to)));
      return candidate(
          Form.LEADING,
          speaker,
          word,
          word + 1,
          Math.min(first, word),
          word + 2,
          List.of(content),
          "nominal");
    }
    int at = word + 1;
    if (tree.lower(at).equals("was") || tree.lower(at).equals("is")) {
      at++;
    }
    int mark = tree.lower(at).equals(":") || tree.lower(at).equals(",") ? at + 1 : at;
    if (at > word + 1 || mark > at) {
      if (tree.isMark(mark)) {
        return candidate(
            Form.LEADING,
            speaker,
            word,
            word + 1,
            Math.min(first, word),
            mark,
            List.of(new Range(mark, Math.max(mark + 1, end))),
            "nominalquote");
      }
    }
    return null;
  }

  private Candidate candidate(
      Form form,
      ActorPhrase speaker,
      int cueFrom,
      int cueTo,
      int from,
      int to,
      List<Range> pieces,
      String kind) {
    List<Range> tokens = new ArrayList<>();
    for (Range piece : pieces) {
      if (piece.from() < 0 || piece.from() >= tree.size() || piece.to() <= piece.from()) {
        continue;
      }
      tokens.add(new Range(tree.token(piece.from()), tree.tokenEnd(piece.to())));
    }
    int first = tree.token(from);
    int last = Math.max(tree.tokenEnd(to), first + 1);
    if (form == Form.LEADING) {
      last = Math.max(first + 1, tree.token(Math.min(tree.size() - 1, pieces.get(0).from())));
    }
    TimePhrase time = null;
    for (TimePhrase each : in.mentions().times()) {
      if (time == null && form == Form.LEADING && each.start() >= first && each.end() <= last) {
        time = each;
      }
    }
    Attribution attribution =
        new Attribution(
            form,
            speaker,
            null,
            tree.token(cueFrom),
            tree.tokenEnd(cueTo),
            first,
            last,
            tokens,
            null,
            null,
            time,
            true,
            0,
            false,
            true,
            false);
    return new Candidate(attribution, CueFeatures.ofNoun(in, tree, attribution, kind));
  }
}
