package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Mood;
import org.parley.language.clause.Range;

/** What holds of an attribution that the tree allows, as names without words of any text. */
final class CueFeatures {

  private static final Set<String> OPENERS =
      Set.of("what", "how", "why", "when", "where", "as", "than", "if", "because", "whether");

  /** ", suggesting that": as often the article's conclusion as the speaker's. */
  private static final Set<String> INFERS =
      Set.of("suggest", "indicate", "imply", "signal", "show", "mean", "prove");

  private CueFeatures() {}

  static List<String> of(
      PassageWords in,
      SentenceTree tree,
      Clause clause,
      Cues.@Nullable Cue cue,
      Attribution attribution,
      String kind,
      String speakerBy,
      boolean nested) {
    List<String> found = new ArrayList<>();
    String fit = fit(cue, kind);
    String who = speaker(in, tree, attribution);
    found.add(kind + "." + fit);
    found.add("who." + who);
    found.add("by." + speakerBy);
    found.add("who." + who + "." + (cue == null ? "unlisted" : cue.speech() ? "speech" : "belief"));
    int verb = clause.predicate();
    found.add("form." + tree.tag(verb));
    found.add(kind + "." + tree.tag(verb));
    found.add(kind + "." + who);
    found.add(kind + "." + fit + "." + who);
    String standing = clause.first().kind().name().toLowerCase(Locale.ROOT);
    found.add("in." + standing);
    found.add("in." + standing + "." + fit);
    found.add("form." + tree.tag(verb) + "." + fit);
    found.add(kind + ".mark." + hasMark(in, attribution));
    if (attribution.contentStart() >= attribution.cueEnd()) {
      int gap = attribution.contentStart() - attribution.cueEnd();
      found.add("gap." + (gap < 2 ? "0" : gap < 5 ? "2" : "5"));
    }
    int far = attribution.cueStart() - attribution.speaker().end();
    found.add("far." + (far < 0 ? "behind" : far < 1 ? "0" : far < 3 ? "1" : far < 6 ? "3" : "6"));
    if (nested) {
      found.add("nested");
      found.add("nested." + fit);
    }
    if (INFERS.contains(tree.lemma(verb)) && tree.tag(verb).equals("VBG")) {
      found.add("infers." + speakerBy);
    }
    if (clause.isPerfect()) {
      found.add("perfect");
    }
    if (clause.isProgressive()) {
      found.add("progressive");
    }
    String opener = in.lower(attribution.start() - 1);
    if (OPENERS.contains(opener)) {
      found.add(
          "behind."
              + (opener.equals("as")
                  ? "as"
                  : opener.startsWith("w") || opener.equals("how") ? "wh" : "other"));
    }
    if (kind.equals("np") && isNeed(tree, attribution)) {
      found.add("need");
    }
    if (clause.modality() != Modality.NONE) {
      found.add("modal");
      found.add("modal." + fit);
    }
    if (clause.first().kind() == ClauseKind.RELATIVE
        || clause.first().kind() == ClauseKind.ADNOMINAL) {
      found.add("relative");
    }
    if (clause.isNegated()) {
      found.add("negated");
      found.add("negated." + fit);
    }
    if (clause.isPassive()) {
      found.add("passive");
    }
    if (clause.mood() == Mood.QUESTION) {
      found.add("question");
    }
    if (clause.first().kind() == ClauseKind.ADVERBIAL && !clause.marker().isEmpty()) {
      found.add("adverbial");
    }
    if (clause.kind() == ClauseKind.OPEN_COMPLEMENT || clause.kind() == ClauseKind.INFINITIVAL) {
      found.add("infinitive");
    }
    common(in, tree, attribution, fit.equals("none"), found);
    return found;
  }

  /** "stressed the need for calm": a thing that tells what ought to be. */
  private static boolean isNeed(SentenceTree tree, Attribution attribution) {
    return !attribution.content().isEmpty() && isNeed(tree, tree.word(attribution.contentStart()));
  }

  /** "the need for", "the importance of" begins at that word. */
  static boolean isNeed(SentenceTree tree, int word) {
    int noun = tree.lower(word).equals("the") ? word + 1 : word;
    return noun + 1 < tree.size()
        && Set.of("need", "importance", "necessity", "urgency").contains(tree.lower(noun))
        && Set.of("for", "of", "to").contains(tree.lower(noun + 1));
  }

  /** Of an attribution whose cue is a noun or "according to". */
  static List<String> ofNoun(
      PassageWords in, SentenceTree tree, Attribution attribution, String kind) {
    List<String> found = new ArrayList<>();
    String who = speaker(in, tree, attribution);
    found.add(kind);
    found.add("who." + who);
    found.add("who." + who + ".noun");
    common(in, tree, attribution, false, found);
    return found;
  }

  private static void common(
      PassageWords in,
      SentenceTree tree,
      Attribution attribution,
      boolean unlisted,
      List<String> found) {
    found.add("mark." + hasMark(in, attribution) + (unlisted ? ".unlisted" : ""));
    int size = 0;
    for (Range each : attribution.content()) {
      size += each.size();
    }
    if (!attribution.content().isEmpty()) {
      Range last = attribution.content().get(attribution.content().size() - 1);
      int from = tree.word(attribution.contentStart());
      int to = tree.word(Math.max(last.from(), last.to() - 1)) + 1;
      found.add("opens." + tree.upos(from));
      if (to >= tree.end()) {
        found.add("toend");
      }
      if (!tree.isFinite(from, to)) {
        found.add("infinite");
      }
    }
    found.add("size." + (size < 3 ? "0" : size < 6 ? "3" : size < 12 ? "6" : "12"));
    if (isInMarks(tree, attribution.cueStart())) {
      found.add("inside");
    }
  }

  private static String fit(Cues.@Nullable Cue cue, String kind) {
    if (cue == null) {
      return "none";
    }
    Set<Frame> frames = cue.frames();
    String belief = cue.speech() ? "" : ".belief";
    String frame =
        switch (kind) {
          case "that", "wh", "split", "left" ->
              frames.contains(Frame.CLAUSE)
                  ? "clause"
                  : frames.contains(Frame.THAT) || frames.contains(Frame.TELL) ? "that" : "other";
          case "clause", "loose", "ing", "pronoun" ->
              frames.contains(Frame.CLAUSE)
                  ? "clause"
                  : frames.contains(Frame.TELL) ? "tell" : "other";
          case "inf" ->
              frames.contains(Frame.ORDER) ? "order" : frames.contains(Frame.VOW) ? "vow" : "other";
          case "np", "small" -> frames.contains(Frame.NAME) ? "name" : "other";
          default -> cue.lemma().indexOf(' ') > 0 ? "phrasal" : "listed";
        };
    return (cue.lemma().equals("say") ? "say" : frame) + belief;
  }

  private static String speaker(PassageWords in, SentenceTree tree, Attribution attribution) {
    ActorPhrase phrase =
        attribution.antecedent() == null ? attribution.speaker() : attribution.antecedent();
    String low = in.lower(phrase.head());
    return switch (phrase.kind()) {
      case PRONOUN ->
          switch (low) {
            case "he", "she" -> "he";
            case "they", "who" -> low;
            case "i", "we", "you" -> "we";
            default -> "it";
          };
      case PERSON -> "person";
      case NAME -> phrase.nameEnd() - phrase.nameStart() > 1 ? "fullname" : "name";
      case MEDIA -> "media";
      case STATE, ORGANISATION, BODY, GROUP -> "body";
      case ROLE -> {
        int head = tree.word(phrase.head());
        String lemma = tree.lemma(counted(tree, head));
        yield phrase.title() != null
            ? "role"
            : SpeakerNouns.isDocument(lemma)
                ? "document"
                : SpeakerNouns.isPerson(lemma) ? "people" : "thing";
      }
    };
  }

  /** "eight of ten voters", "two-thirds of them": those who are counted. */
  private static int counted(SentenceTree tree, int head) {
    if (tree.tag(head).equals("CD") && tree.lower(head + 1).equals("of")) {
      for (int child : tree.children(head)) {
        if (child > head && tree.relation(child).equals("nmod")) {
          return child;
        }
      }
    }
    return head;
  }

  private static boolean hasMark(PassageWords in, Attribution attribution) {
    for (Range each : attribution.content()) {
      for (int i = each.from(); i < each.to(); i++) {
        if (in.isMark(i) && in.lower(i).equals("\"")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInMarks(SentenceTree tree, int token) {
    for (int i = tree.word(token) - 1; i >= 0; i--) {
      if (tree.isMark(i)) {
        return tree.isOpening(i);
      }
    }
    return false;
  }
}
