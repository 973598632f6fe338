package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;

/** Where an attribution begins and ends. */
abstract class CueExtent extends CueEnd {

  /** "pushed back on the notion that": what others say. */
  private static final Set<String> NOTIONS =
      Set.of("notion", "idea", "claim", "suggestion", "allegation", "accusation", "charge", "myth");

  /** True where "that" opens what such a noun means, and nothing that the verb tells. */
  boolean ofNotion;

  CueExtent(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  int start() {
    int first = Math.min(verb, cueFrom);
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean part = relation.equals("aux") || relation.equals("advmod");
      if (part && child < first && !hasPunctuation(child, verb)) {
        first = child;
      }
    }
    if (subject >= 0 && subject < first) {
      Range full =
          behindClause
              ? new Range(speaker == null ? subject : tree.word(speaker.start()), subject + 1)
              : tree.clauses().phrase(subject).full();
      int behind = Math.max(full.to(), subject + 1);
      if (speakerBy.equals("own") || behind <= first && !hasPunctuation(behind, first)) {
        int from = full.from();
        for (int i = from; i < subject; i++) {
          if (tree.isMark(i)) {
            from = i + 1;
          }
        }
        first = Math.min(first, from);
      }
    }
    if (speaker != null && speakerBy.equals("own") && subject >= 0 && subject < verb) {
      int at = tree.word(speaker.start());
      if (at < first && !tree.hasMark(at, first)) {
        first = at;
      }
    }
    // "...," panel chairman X said: words that the tree hung elsewhere.
    for (int i = first - 1; i >= 0 && i >= first - 5; i--) {
      if (tree.isQuoteEnd(i)) {
        return i + 1;
      }
      if (tree.isPunctuation(i) || tree.isVerb(i)) {
        break;
      }
    }
    return first;
  }

  boolean hasPunctuation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  /** Reads on over inverted subject, addressee, time, place and medium. */
  int tail() {
    boolean phrasal = cue != null && cue.lemma().equals(lemma + " " + tree.lower(verb + 1));
    int at = phrasal && !phrasalTakesObject() ? verb + 2 : verb + 1;
    if (subject > verb && speakerBy.equals("own")) {
      int to = tree.clauses().phrase(subject).full().to();
      if (speaker != null) {
        to = Math.max(to, tree.word(speaker.end() - 1) + 1);
      }
      for (int i = subject; i < to; i++) {
        if (tree.isMark(i)) {
          to = i;
        }
      }
      at = Math.max(at, to);
    }
    boolean moved = true;
    while (moved && at < tree.size()) {
      moved = false;
      int behindTime = behindTime(at);
      if (behindTime > at && opensWords(behindTime, tree.lower(at).equals("on"))) {
        // "said on Sunday the region would vote": wherever the tree hangs the day.
        at = behindTime;
      }
      if (isThat(at)) {
        that = true;
        return at;
      }
      for (int child : tree.children(verb)) {
        if (child < at) {
          continue;
        }
        Range extent = tree.extent(child);
        boolean told = cue != null && cue.takes(Frame.ABOUT) && tree.lower(at).equals("for");
        if (extent.from() == at && isCircumstance(child) && !told) {
          int to = clipped(extent, child);
          if (medium == null && SpeakerNouns.isMedium(tree.lemma(child))) {
            medium =
                extent.from() == child ? new Range(at, to) : new Range(at + prepositions(at), to);
          }
          if (to > at) {
            ofNotion |= NOTIONS.contains(tree.lemma(child)) && isThat(to);
            at = to;
            moved = true;
          }
          break;
        }
      }
    }
    return at;
  }

  /** Behind a time that begins at a word, with or without "on"; else the word itself. */
  int behindTime(int word) {
    for (TimePhrase each : in.mentions().times()) {
      int start = tree.word(each.start());
      boolean on = tree.lower(word).equals("on") && start == word + 1;
      if (on || start == word) {
        return tree.word(each.end() - 1) + 1;
      }
    }
    return word;
  }

  /**
   * Words that somebody says begin behind a day: "Monday he", no "Monday was" and no "Monday
   * talks".
   */
  private boolean opensWords(int word, boolean on) {
    if (subject > verb || word >= tree.size() || !tree.isFinite(word + 1, tree.end())) {
      return false;
    }
    String tag = tree.tag(word);
    boolean noun = tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
    return isThat(word)
        || Set.of("PRP", "PRP$", "DT", "EX", "NNP", "NNPS").contains(tag)
        || on && noun;
  }

  /** "called for calm": what is behind the particle is what is told. */
  boolean phrasalTakesObject() {
    return cue != null && (cue.takes(Frame.ABOUT) || cue.takes(Frame.NAME));
  }

  int prepositions(int at) {
    return tree.upos(at).equals("ADP") ? 1 : 0;
  }

  boolean isCircumstance(int child) {
    String relation = tree.relation(child);
    if (tree.tag(child).startsWith("W") && !tree.lower(child + 1).equals(":")) {
      return false;
    }
    boolean complement = hasComplementBehind(child);
    return switch (relation) {
      case "advmod", "compound", "case" -> !tree.clauses().isPredicate(child);
      case "obl", "nmod" -> true;
      case "iobj" -> true;
      case "obj" -> complement && cue != null && cue.takes(Frame.TELL);
      default -> false;
    };
  }

  boolean hasComplementBehind(int word) {
    for (int child : tree.children(verb)) {
      if (child > word && tree.relation(child).equals("ccomp")) {
        return true;
      }
    }
    int end = Math.min(tree.size(), word + 8);
    for (int i = word + 1; i < end; i++) {
      if (isThat(i) || tree.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  /** A place or medium takes no "that", no mark and no comma with it. */
  int clipped(Range extent, int head) {
    // "described as "an act of men"": the mark stands before the noun.
    boolean named = tree.lower(extent.from()).equals("as");
    for (int i = named ? extent.from() : Math.max(extent.from(), head); i < extent.to(); i++) {
      boolean quoted = tree.isMark(i);
      if (i < head && !quoted) {
        continue;
      }
      boolean breaks = tree.lower(i).equals(",") && !isAppositional(i, extent);
      if (quoted || breaks || i > head && isThat(i) || tree.lower(i).equals(":")) {
        return i;
      }
    }
    return extent.to();
  }

  boolean isAppositional(int comma, Range extent) {
    return comma + 1 < extent.to() && tree.upos(comma + 1).equals("PROPN");
  }

  boolean isThat(int word) {
    return tree.lower(word).equals("that") && tree.relation(word).equals("mark");
  }

  /** Behind the mark that closes, and on to the end of what it begins. */
  int quoteEnd(int open) {
    int close = open + 1;
    while (close < tree.size() && !tree.isMark(close)) {
      close++;
    }
    int end = tree.end();
    if (close >= end) {
      return Math.max(end, open + 1);
    }
    if (tree.isPunctuation(close - 1) || tree.isPunctuation(close + 1)) {
      return close + 1;
    }
    return upTo(open, close).to();
  }
}
