package org.parley.engine.quote;

import java.util.List;

/**
 * An attribution that the tree allows, with what speaks for it and against it.
 *
 * @param features names of what holds of it; {@link CueWeights} weighs them
 */
record Candidate(Attribution attribution, List<String> features) {
  private static final List<String> THINGS = List.of("np.", "about.", "inf.", "small.", "ing.");

  Candidate {
    features = List.copyOf(features);
  }

  /**
   * "quoted X as saying", "in X's words", "what X calls a "joke"", "stressed the need for": no
   * other reading, and too rare to be learnt.
   */
  boolean isSure() {
    return features.contains("by.relayed")
        || features.contains("inwords")
        || features.contains("name.listed")
        || features.contains("need");
  }

  /** "...," X said, with a verb that is known to introduce words: the marks tell enough. */
  boolean isBesideMarks() {
    return (features.contains("closed.listed") || features.contains("closed.say"))
        && !features.contains("inside")
        && !features.contains("adverbial");
  }

  /** "Venn's claim that": a noun of speech with its owner and a clause. */
  boolean isNominal() {
    return features.contains("nominal");
  }

  /** A verb or noun that is known to introduce words. */
  boolean isListed() {
    for (String feature : features) {
      if (feature.endsWith(".unlisted")) {
        return false;
      }
    }
    return true;
  }

  /** The words go on behind the attribution. */
  boolean isInterrupting() {
    return attribution.content().size() > 1;
  }

  /** A thing that an unlisted verb has as its object: only its words in marks may be spoken. */
  boolean isOfMarksOnly() {
    return features.contains("object.none")
        || features.contains("object.other")
        || features.contains("quote.none");
  }

  /** "urged them to leave", "vowed to leave", "called it a farce": of a verb known to take it. */
  boolean isAim() {
    return features.contains("inf.order")
        || features.contains("inf.vow")
        || features.contains("small.name");
  }

  /** "..., X said.": the comma tells as much as two that stand around it. */
  boolean isBehindComma() {
    return features.contains("left.say");
  }

  /** What it introduces has a subject of its own and is no question. */
  boolean isOfClause() {
    return !isOfThing()
        && !features.get(0).startsWith("wh.")
        && !features.contains("about.phrasal")
        && !features.contains("need");
  }

  /** ", suggesting that": as often the article's conclusion as the speaker's words. */
  boolean isConclusion() {
    for (String feature : features) {
      if (feature.startsWith("infers.")) {
        return true;
      }
    }
    return false;
  }

  /** A thing or an aim, and no clause: "rejected the plan", "vowed to leave". */
  boolean isOfThing() {
    if (features.contains("about.phrasal") || features.contains("need")) {
      return false;
    }
    for (String feature : features) {
      for (String kind : THINGS) {
        if (feature.startsWith(kind)) {
          return true;
        }
      }
    }
    return false;
  }
}
