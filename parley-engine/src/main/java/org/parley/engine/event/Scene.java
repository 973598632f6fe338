package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.NamedTokens;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.language.Sentence;
import org.parley.language.clause.Clauses;
import org.parley.language.clause.Phrase;
import org.parley.language.clause.Prepositional;

/** The tree of one passage with what is named in it: what the patterns ask of words. */
final class Scene {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "who",
          "him",
          "her",
          "them",
          "us",
          "me",
          "you",
          "himself",
          "themselves",
          "both",
          "each",
          "other",
          "others");

  private static final Set<String> COMPOUNDS = Set.of("@restriction", "@truce");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Sentence sentence;
  private final PassageMentions mentions;
  private final String[] lemmas;

  Scene(Syntax syntax, PassageMentions mentions) {
    this.syntax = syntax;
    this.clauses = syntax.clauses();
    this.sentence = clauses.sentence();
    this.mentions = mentions;
    lemmas = new String[sentence.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = Triggers.lemma(sentence.lemma(i).toLowerCase(Locale.ROOT), syntax.lower(i));
    }
  }

  Clauses clauses() {
    return clauses;
  }

  Sentence sentence() {
    return sentence;
  }

  Syntax syntax() {
    return syntax;
  }

  int size() {
    return lemmas.length;
  }

  String lower(int word) {
    return syntax.lower(word);
  }

  String lemma(int word) {
    return word >= 0 && word < lemmas.length ? lemmas[word] : "";
  }

  Phrase phrase(int word) {
    return clauses.phrase(word);
  }

  boolean isNoun(int word) {
    return switch (sentence.upos(word)) {
      case "NOUN", "PROPN", "PRON", "NUM", "SYM" -> true;
      default -> false;
    };
  }

  /** The actor phrase that the word stands in; null for none. */
  @Nullable ActorPhrase actor(int word) {
    return NamedTokens.actor(mentions.actors(), syntax.token(word));
  }

  @Nullable PlacePhrase place(int word) {
    return NamedTokens.place(mentions.places(), syntax.token(word));
  }

  /** Somebody who can act: a name, a role, a body, people. */
  boolean isWho(int word) {
    if (word < 0) {
      return false;
    }
    boolean trade =
        sentence.upos(word).equals("NOUN")
            && (lemmas[word].endsWith("ist") || lemmas[word].endsWith("man"));
    if (trade
        || PRONOUNS.contains(lower(word))
        || Classes.has("person", lemma(word), lower(word))) {
      return true;
    }
    if (sentence.upos(word).equals("PROPN")) {
      return !Classes.has("term", lemma(word), lower(word));
    }
    ActorPhrase phrase = actor(word);
    return phrase != null && syntax.token(word) == phrase.head();
  }

  boolean isPlace(int word) {
    if (word < 0) {
      return false;
    }
    PlacePhrase place = place(word);
    return place != null && place.kind() != PlacePhrase.Kind.MEDIA
        || Classes.has("territory", lemma(word), lower(word));
  }

  /**
   * Nouns with the preposition further behind, wherever the tree hangs them: the last resort of
   * patterns.
   */
  void behind(String preposition, int predicate, int end, List<Integer> found) {
    for (int i = predicate + 1; i < Math.min(end, predicate + 30); i++) {
      if (sentence.upos(i).equals("VERB") && clauses.isPredicate(i)) {
        return;
      }
      if (found.isEmpty() && lower(i).equals(preposition) && sentence.relation(i).equals("case")) {
        int noun = sentence.head(i);
        if (noun > i && !Classes.has("term", lemmas[noun], lower(noun))) {
          found.add(noun);
        }
      }
    }
  }

  /** The word and, where it only measures, what it measures: "dozens" and "prisoners". */
  List<Integer> deep(int word) {
    List<Integer> all = new ArrayList<>(2);
    int at = word;
    while (at >= 0 && all.size() < 4 && !all.contains(at)) {
      all.add(at);
      boolean measures =
          Classes.has("measure", lemma(at), lower(at))
              || sentence.upos(at).equals("NUM")
              || sentence.upos(at).equals("SYM");
      int next = -1;
      if (measures) {
        for (Prepositional each : phrase(at).attributes()) {
          if (next < 0
              && (each.preposition().equals("of")
                  || each.preposition().equals("in")
                  || each.preposition().equals("worth of"))) {
            next = each.noun();
          }
        }
      }
      at = next;
    }
    return all;
  }

  /** True if the word, or what it measures, is one of the alternatives: lemmas and classes. */
  boolean is(int word, List<String> alternatives) {
    if (word < 0) {
      return false;
    }
    for (int each : deep(word)) {
      for (String wanted : alternatives) {
        if (isOne(each, wanted) || COMPOUNDS.contains(wanted) && isBefore(each, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "curfew hours" are a curfew. */
  private boolean isBefore(int word, String wanted) {
    return word > 0 && isNoun(word - 1) && isOne(word - 1, wanted);
  }

  private boolean isOne(int word, String wanted) {
    if (wanted.charAt(0) != '@') {
      return wanted.equals("*") || wanted.equals(lemma(word)) || wanted.equals(lower(word));
    }
    return switch (wanted) {
      case "@who" -> isWho(word);
      case "@place" -> isPlace(word);
      default -> Classes.has(wanted.substring(1), lemma(word), lower(word));
    };
  }
}
