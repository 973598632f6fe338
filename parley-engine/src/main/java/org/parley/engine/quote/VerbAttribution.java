package org.parley.engine.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.Attribution.Form;

/** "X said that ...", "..., X said" and "..., said X": a finite verb and its subject beside it. */
final class VerbAttribution {

  /** Verbs whose "-s" is no plural noun: "states" and "reports" need a known subject. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "think", "believe", "insist", "add", "deny");

  private VerbAttribution() {}

  /** Reads the attribution of the finite verb at {@code verb}; null if it introduces nothing. */
  static @Nullable Attribution read(PassageWords in, int verb, Cues.Cue cue) {
    int left = SpeakerPhrase.skipLeft(in, verb);
    ActorPhrase speaker = in.mentions().actorEndingAt(left);
    if (cue.form() == Cues.Form.BASE && (speaker == null || !SpeakerPhrase.isPlural(in, speaker))) {
      return null;
    }
    ActorPhrase behind = in.mentions().actorStartingAt(verb + 1);
    boolean quoteBefore =
        in.isMark(verb - 1) || in.lower(verb - 1).equals(",") || in.lower(verb - 1).equals("-");
    if (behind != null
        && quoteBefore
        && behind.kind() != ActorPhrase.Kind.PRONOUN
        && isEnd(in, behind.end())) {
      return of(Form.INVERTED, in, cue, behind, verb, verb, behind.end());
    }
    if (speaker == null) {
      speaker = SpeakerPhrase.behindComma(in, left);
    }
    boolean homograph = cue.form() == Cues.Form.PRESENT && !SAYING.contains(cue.lemma());
    if (speaker == null && !homograph) {
      speaker = NounPhrase.endingAt(in.words(), left);
    }
    if (speaker == null || isPassive(in, verb)) {
      return null;
    }
    return of(Form.LEADING, in, cue, speaker, verb, speaker.start(), verb + 1);
  }

  private static boolean isPassive(PassageWords in, int verb) {
    int k = verb - 1;
    while (k >= 0 && (in.lower(k).endsWith("ly") || in.lower(k).equals("not"))) {
      k--;
    }
    return Set.of("is", "are", "was", "were", "be", "been", "being").contains(in.lower(k));
  }

  /** What ends the clause of an inverted verb and its subject. */
  private static boolean isEnd(PassageWords in, int i) {
    if (i >= in.words().size() || !in.words().isWord(i)) {
      return true;
    }
    String low = in.lower(i);
    return AttributionWords.isPreposition(low)
        || Set.of("of", "who", "as", "yesterday", "today").contains(low)
        || in.mentions().times().stream().anyMatch(t -> t.start() == i);
  }

  /**
   * What follows the verb decides whether the words stand behind it or before.
   *
   * @param subject first token of the speaker, or of the verb where the speaker follows
   * @param from token behind the verb and a speaker that follows it
   */
  static @Nullable Attribution of(
      Form form,
      PassageWords in,
      Cues.Cue cue,
      ActorPhrase speaker,
      int verb,
      int subject,
      int from) {
    int start = form == Form.LEADING ? behindMark(in, subject) : subject;
    AttributionTail tail = AttributionTail.read(in, cue, from);
    int content = tail.contentStart();
    int end = in.end();
    if (isTrailing(form, in, tail, start)) {
      return attribution(
          form == Form.INVERTED ? Form.INVERTED : Form.TRAILING,
          speaker,
          verb,
          start,
          Math.min(content, end),
          dateline(in.words()),
          start - 1,
          tail,
          cue);
    }
    if (form == Form.INVERTED) {
      return null;
    }
    if (cue.takes() == Cues.Takes.THAT && !tail.that()) {
      // "agreed two corridors", "concluded his speech": an act, no words.
      return null;
    }
    if (cue.lemma().equals("add") && !tail.that() && !IntroducedWords.isClause(in, content)) {
      return null;
    }
    int contentEnd = Math.max(content, IntroducedWords.end(in, cue, content));
    return attribution(form, speaker, verb, start, content, content, contentEnd, tail, cue);
  }

  /** True if the words stand before the speaker or the inverted verb at {@code start}. */
  private static boolean isTrailing(Form form, PassageWords in, AttributionTail tail, int start) {
    if (isQuoteEnd(in, start) && !tail.that()) {
      // "...," X told reporters as the day began: what follows is no speech.
      return true;
    }
    boolean precedes =
        start > 1
            && (in.lower(start - 1).equals(",")
                || in.isMark(start - 1)
                || in.lower(start - 1).equals("-") && form == Form.INVERTED);
    String next = in.lower(tail.contentStart());
    boolean nothingBehind =
        tail.contentStart() >= in.end()
            || next.equals(",")
            || next.equals(";")
            || form == Form.INVERTED && !next.equals("\"");
    return precedes && nothingBehind;
  }

  private static Attribution attribution(
      Form form,
      ActorPhrase speaker,
      int verb,
      int start,
      int end,
      int contentStart,
      int contentEnd,
      AttributionTail tail,
      Cues.Cue cue) {
    return new Attribution(
        form,
        speaker,
        verb,
        verb + 1,
        start,
        end,
        contentStart,
        contentEnd,
        tail.mediumStart(),
        tail.mediumEnd(),
        null,
        tail.time(),
        cue.speech(),
        cue.takes() == Cues.Takes.WORDS);
  }

  /** "...," the village's deputy head Ane Holt said: the speaker begins behind the mark. */
  private static int behindMark(PassageWords in, int subject) {
    int i = subject;
    while (i > 0 && subject - i < 8) {
      if (in.isMark(i - 1)) {
        return isQuoteEnd(in, i) ? i : subject;
      }
      if (!in.words().isWord(i - 1) && !in.lower(i - 1).equals("'s")
          || Cues.of(in.lower(i - 1)) != null) {
        return subject;
      }
      i--;
    }
    return subject;
  }

  /** True if a mark that closes over a comma or a stop stands before {@code i}. */
  private static boolean isQuoteEnd(PassageWords in, int i) {
    return in.isMark(i - 1) && Set.of(",", "?", "!").contains(in.lower(i - 2));
  }

  /** "LYSSOM, 8 May (Harbour Wire) - ": where the sentence begins behind a dateline; else 0. */
  private static int dateline(Words words) {
    String first = words.size() == 0 ? "" : words.token(0);
    if (first.length() < 3
        || !first.equals(first.toUpperCase(Locale.ROOT))
        || !words.isCapital(0)) {
      return 0;
    }
    for (int i = 1; i < Math.min(words.size(), 14); i++) {
      if (words.lower(i).equals("-")) {
        return i + 1;
      }
    }
    return 0;
  }
}
