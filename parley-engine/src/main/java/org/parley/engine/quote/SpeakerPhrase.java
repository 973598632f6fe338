package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.language.clause.Range;

/** The words that name a speaker, from the word of the tree that heads them. */
final class SpeakerPhrase {
  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  private SpeakerPhrase() {}

  /** Whose: "Venn" of "Venn's claim", where the owner is who speaks. */
  static @Nullable ActorPhrase owner(PassageWords in, SentenceTree tree, int word) {
    int token = tree.token(word);
    for (ActorPhrase phrase : in.mentions().actors()) {
      if (phrase.start() <= token && token < phrase.end()) {
        return phrase;
      }
    }
    return of(in, tree, word);
  }

  /** The actor phrase that the word heads or stands in, else the noun phrase of the tree. */
  static @Nullable ActorPhrase of(PassageWords in, SentenceTree tree, int word) {
    int token = tree.token(word);
    for (ActorPhrase phrase : in.mentions().actors()) {
      boolean inside = phrase.start() <= token && token < phrase.end();
      // "the president's supporters": the president is not who speaks.
      boolean owner = in.lower(phrase.end()).equals("'s") && token < phrase.end();
      if (inside && !owner && phrase.kind() == ActorPhrase.Kind.STATE && isGivenName(tree, word)) {
        break;
      }
      if (inside && !owner) {
        return whole(in, tree, word, phrase);
      }
    }
    String tag = tree.tag(word);
    if (!tag.startsWith("NN")
        && !tag.startsWith("PRP")
        && !tag.startsWith("W")
        && !tag.startsWith("DT")
        && !tag.equals("CD")
        && !tag.startsWith("JJ")) {
      return null;
    }
    if (tree.lower(word).equals("the") || tree.lower(word).equals("a")) {
      // "according to the .": the name was lost.
      return null;
    }
    Range core = tree.clauses().phrase(word).core();
    int from = core.from();
    for (int i = core.from(); i < word; i++) {
      if (tree.isPunctuation(i) && !tree.lower(i).equals("-")) {
        from = i + 1;
      }
    }
    int start = tree.token(from);
    int end = Math.max(token + 1, tree.tokenEnd(Math.min(core.to(), tree.size())));
    if (tag.startsWith("PRP") || tag.startsWith("W")) {
      return pronoun(token);
    }
    boolean name = tag.startsWith("NNP") && in.words().isCapital(start);
    return new ActorPhrase(
        start,
        end,
        token,
        name ? ActorPhrase.Kind.NAME : ActorPhrase.Kind.ROLE,
        name ? in.words().join(start, end) : null,
        name ? start : 0,
        name ? end : 0,
        null,
        null,
        List.of(),
        in.lower(start).equals("the"));
  }

  /** "Victoria Holt", whose given name is a capital's too: the tree has one name of two words. */
  private static boolean isGivenName(SentenceTree tree, int word) {
    return word + 1 < tree.size()
        && tree.head(word + 1) == word
        && tree.relation(word + 1).equals("flat")
        && tree.tag(word + 1).startsWith("NNP");
  }

  /** "the observers' mission", of which the tables know no more than "mission". */
  private static ActorPhrase whole(
      PassageWords in, SentenceTree tree, int word, ActorPhrase phrase) {
    boolean bare =
        (phrase.kind() == ActorPhrase.Kind.ROLE || phrase.kind() == ActorPhrase.Kind.BODY)
            && phrase.sides().isEmpty();
    int head = tree.word(phrase.head());
    if (!bare || head != word) {
      return phrase;
    }
    int from = tree.clauses().phrase(word).core().from();
    boolean owned = OWNERS.contains(tree.lower(from));
    for (int i = from; i < head; i++) {
      boolean joins = tree.lower(i).equals("'") || tree.lower(i).equals("-");
      if (tree.isMark(i) || tree.isPunctuation(i) && !joins || tree.isFinite(i, i + 1)) {
        return phrase;
      }
    }
    int start = tree.token(from);
    if (owned || start >= phrase.start() || phrase.start() - start > 8) {
      return phrase;
    }
    return new ActorPhrase(
        start,
        phrase.end(),
        phrase.head(),
        phrase.kind(),
        phrase.name(),
        0,
        0,
        phrase.title(),
        phrase.standing(),
        phrase.sides(),
        in.lower(start).equals("the") || phrase.definite());
  }

  private static ActorPhrase pronoun(int token) {
    return new ActorPhrase(
        token, token + 1, token, ActorPhrase.Kind.PRONOUN, null, 0, 0, null, null, List.of(), true);
  }
}
