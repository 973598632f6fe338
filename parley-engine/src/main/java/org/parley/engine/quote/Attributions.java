package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.Attribution.Form;

/**
 * Finds the attributions of one passage from its reporting verbs: the subject beside the verb, what
 * stands between verb and words (addressee, time, place, medium), and the words introduced. Whether
 * a word stands inside quotation marks is not asked here; resolution knows.
 */
final class Attributions implements Analysis<Attributions.Input, List<Attribution>> {

  record Input(Words words, PassageMentions mentions) {}

  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "afterwards",
          "afterward",
          "separately",
          "later",
          "earlier",
          "then",
          "again",
          "once",
          "now",
          "further",
          "previously",
          "recently",
          "even",
          "only",
          "still",
          "just",
          "first",
          "would",
          "will",
          "did");

  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can",
          "should", "must", "may", "might", "did", "does", "do", "'s", "'re", "'ll", "\"");

  /** A clause hung on behind a comma with these is the article's again. */
  private static final Set<String> ASIDES =
      Set.of("as", "while", "although", "though", "but", "just");

  /** Verbs whose "-s" is no plural noun: "states" and "reports" need a known subject. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "think", "believe", "insist", "add", "deny");

  private static final Set<String> NOUN_BEFORE =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "'s", "of", "to", "no", "any",
          "such", "these", "those", "in", "for", "with", "on", "about", "by", "this", "into");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "to",
          "via",
          "by",
          "from",
          "through",
          "after",
          "before",
          "late",
          "early",
          "while",
          "outside",
          "inside",
          "following",
          "ahead");
  private static final Set<String> MEDIA_NOUNS =
      Set.of(
          "statement",
          "address",
          "speech",
          "interview",
          "briefing",
          "conference",
          "call",
          "post",
          "tweet",
          "message",
          "video",
          "broadcast",
          "remarks",
          "session",
          "letter",
          "phone",
          "report",
          "television",
          "tv",
          "telegram",
          "twitter",
          "facebook",
          "article",
          "appearance",
          "comments",
          "update",
          "meeting",
          "hearing",
          "channel",
          "program",
          "programme",
          "newspaper",
          "agency",
          "radio",
          "summit",
          "parliament",
          "reporters",
          "journalists",
          "lawmakers",
          "media");

  @Override
  public List<Attribution> analyse(Input input) {
    List<Attribution> found = new ArrayList<>();
    Words words = input.words;
    for (int i = 0; i < words.size(); i++) {
      Attribution attribution =
          words.lower(i).equals("according") && words.lower(i + 1).equals("to")
              ? according(input, i)
              : verb(input, i, found);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private static @Nullable Attribution verb(Input in, int v, List<Attribution> before) {
    Words words = in.words;
    Cues.Cue cue = Cues.of(words.lower(v));
    if (cue == null
        || cue.form() == Cues.Form.PARTICIPLE
        || NOUN_BEFORE.contains(words.lower(v - 1))) {
      return null;
    }
    if (cue.lemma().equals("quote") || cue.lemma().equals("cite")) {
      return relayed(in, v);
    }
    if (cue.form() == Cues.Form.ING) {
      return participle(in, v, cue, before);
    }
    int left = skipLeft(in, v);
    ActorPhrase speaker = endingAt(in, left);
    if (cue.form() == Cues.Form.BASE && (speaker == null || !isPlural(words, speaker))) {
      return null;
    }
    ActorPhrase behind = startingAt(in, v + 1);
    boolean quoteBefore =
        isMark(words, v - 1) || words.lower(v - 1).equals(",") || words.lower(v - 1).equals("-");
    if (behind != null
        && quoteBefore
        && behind.kind() != ActorPhrase.Kind.PRONOUN
        && isEnd(in, behind.end())) {
      return of(Form.INVERTED, in, cue, behind, v, v, behind.end());
    }
    if (speaker == null) {
      speaker = behindComma(in, left);
    }
    boolean homograph = cue.form() == Cues.Form.PRESENT && !SAYING.contains(cue.lemma());
    if (speaker == null && !homograph) {
      speaker = NounPhrase.endingAt(words, left);
    }
    if (speaker == null || isPassive(words, v)) {
      return null;
    }
    return of(Form.LEADING, in, cue, speaker, v, speaker.start(), v + 1);
  }

  private static boolean isPassive(Words words, int v) {
    int k = v - 1;
    while (k >= 0 && (words.lower(k).endsWith("ly") || words.lower(k).equals("not"))) {
      k--;
    }
    return Set.of("is", "are", "was", "were", "be", "been", "being").contains(words.lower(k));
  }

  /** What follows the verb decides whether the words stand behind it or before. */
  private static @Nullable Attribution of(
      Form form, Input in, Cues.Cue cue, ActorPhrase speaker, int v, int subject, int from) {
    Words words = in.words;
    int start = form == Form.LEADING ? behindMark(words, subject) : subject;
    Tail tail = Tail.read(in, cue, from);
    int content = tail.contentStart();
    int end = sentenceEnd(words);
    boolean precedes =
        start > 1
            && (words.lower(start - 1).equals(",")
                || isMark(words, start - 1)
                || words.lower(start - 1).equals("-") && form == Form.INVERTED);
    boolean quoteEnds =
        isMark(words, start - 1) && Set.of(",", "?", "!").contains(words.lower(start - 2));
    if (quoteEnds && !tail.that()) {
      // "...," X told reporters as the day began: what follows is no speech.
      return new Attribution(
          form == Form.INVERTED ? Form.INVERTED : Form.TRAILING,
          speaker,
          v,
          v + 1,
          start,
          Math.min(content, end),
          dateline(words),
          start - 1,
          tail.mediumStart(),
          tail.mediumEnd(),
          null,
          tail.time(),
          cue.speech(),
          cue.takes() == Cues.Takes.WORDS);
    }
    boolean nothingBehind =
        content >= end
            || words.lower(content).equals(",")
            || words.lower(content).equals(";")
            || form == Form.INVERTED && !words.lower(content).equals("\"");
    if (precedes && nothingBehind) {
      int contentEnd = start - 1;
      return new Attribution(
          form == Form.INVERTED ? Form.INVERTED : Form.TRAILING,
          speaker,
          v,
          v + 1,
          start,
          Math.min(content, end),
          dateline(words),
          contentEnd,
          tail.mediumStart(),
          tail.mediumEnd(),
          null,
          tail.time(),
          cue.speech(),
          cue.takes() == Cues.Takes.WORDS);
    }
    if (form == Form.INVERTED) {
      return null;
    }
    if (cue.takes() == Cues.Takes.THAT && !tail.that()) {
      // "agreed two corridors", "concluded his speech": an act, no words.
      return null;
    }
    if (cue.lemma().equals("add") && !tail.that() && !hasFinite(words, content, end)) {
      return null;
    }
    boolean open = cue.takes() == Cues.Takes.WORDS;
    int contentEnd =
        isNaming(words, cue, content)
            ? nameEnd(words, content, end)
            : contentEnd(words, content, end);
    return new Attribution(
        form,
        speaker,
        v,
        v + 1,
        start,
        content,
        content,
        Math.max(content, contentEnd),
        tail.mediumStart(),
        tail.mediumEnd(),
        null,
        tail.time(),
        cue.speech(),
        open);
  }

  /** "...," the village's deputy head Ane Holt said: the speaker begins behind the mark. */
  private static int behindMark(Words words, int subject) {
    int i = subject;
    while (i > 0 && subject - i < 8) {
      if (isMark(words, i - 1)) {
        return Set.of(",", "?", "!").contains(words.lower(i - 2)) ? i : subject;
      }
      if (!words.isWord(i - 1) && !words.lower(i - 1).equals("'s")
          || Cues.of(words.lower(i - 1)) != null) {
        return subject;
      }
      i--;
    }
    return subject;
  }

  /** "calls a 'special operation' ...": the name that is given, and no more. */
  private static boolean isNaming(Words words, Cues.Cue cue, int content) {
    return Set.of("call", "describe", "brand", "label", "term", "dub").contains(cue.lemma())
        && !Set.of("for", "on").contains(words.lower(content));
  }

  private static int nameEnd(Words words, int from, int end) {
    int marks = 0;
    for (int i = from; i < end; i++) {
      if (words.lower(i).equals("\"") && ++marks == 2) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean hasFinite(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (FINITE.contains(words.lower(i)) || words.lower(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
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

  /** Up to the end, or to a further attribution or participle that hangs on a comma. */
  private static int contentEnd(Words words, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      if (words.lower(i).equals("\"")) {
        depth ^= 1;
      }
      if (depth == 0 && words.lower(i).equals(",") && i + 1 < end) {
        Cues.Cue next = Cues.of(words.lower(i + 1));
        if (next != null && next.form() == Cues.Form.ING) {
          return i;
        }
        if (words.lower(i + 1).equals("according") || ASIDES.contains(words.lower(i + 1))) {
          return i;
        }
      }
    }
    return end;
  }

  /** "..., adding that", "with his office saying". */
  private static @Nullable Attribution participle(
      Input in, int v, Cues.Cue cue, List<Attribution> before) {
    Words words = in.words;
    ActorPhrase speaker = endingAt(in, v);
    int start = v;
    boolean comma =
        words.lower(v - 1).equals(",")
            || Set.of("before", "after", "by", "while", "and").contains(words.lower(v - 1));
    if (speaker != null && !comma) {
      start = speaker.start();
      if (!words.lower(start - 1).equals("with") && !words.lower(start - 1).equals(",")) {
        return null;
      }
    } else if (comma) {
      speaker =
          before.isEmpty() || isRelative(words, before.get(before.size() - 1))
              ? subject(in)
              : before.get(before.size() - 1).speaker();
    }
    if (speaker == null || v == 0) {
      return null;
    }
    Attribution as = of(Form.LEADING, in, cue, speaker, v, start, v + 1);
    if (as == null || as.form() != Form.LEADING) {
      return null;
    }
    return new Attribution(
        Form.PARTICIPLE,
        speaker,
        as.cueStart(),
        as.cueEnd(),
        start,
        as.end(),
        as.contentStart(),
        as.contentEnd(),
        as.mediumStart(),
        as.mediumEnd(),
        null,
        as.time(),
        as.speech(),
        as.open());
  }

  /** "a call that the palace warned of": who speaks in a relative clause does not go on. */
  private static boolean isRelative(Words words, Attribution attribution) {
    for (int i = attribution.start() - 1; i >= Math.max(0, attribution.start() - 2); i--) {
      if (Set.of("that", "which", "who", "what", "where").contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase that no preposition governs: the subject of most sentences. */
  static @Nullable ActorPhrase subject(Input in) {
    for (ActorPhrase phrase : in.mentions.actors()) {
      if (!PREPOSITIONS.contains(in.words.lower(phrase.start() - 1))
          && !Set.of("of", "with", "for", "against", "between")
              .contains(in.words.lower(phrase.start() - 1))
          && !in.words.lower(phrase.end()).equals("'s")
          && phrase.kind() != ActorPhrase.Kind.MEDIA) {
        return phrase;
      }
    }
    return null;
  }

  /** "Reuters quotes an aide as saying ...". */
  private static @Nullable Attribution relayed(Input in, int v) {
    ActorPhrase speaker = startingAt(in, v + 1);
    if (speaker == null) {
      return null;
    }
    int as = speaker.end();
    if (!in.words.lower(as).equals("as") || !in.words.lower(as + 1).equals("saying")) {
      return null;
    }
    ActorPhrase via = endingAt(in, skipLeft(in, v));
    int content = in.words.lower(as + 2).equals("that") ? as + 3 : as + 2;
    int start = via == null ? v : via.start();
    int end = sentenceEnd(in.words);
    return new Attribution(
        Form.LEADING,
        speaker,
        v,
        v + 1,
        start,
        content,
        content,
        Math.max(content, contentEnd(in.words, content, end)),
        -1,
        -1,
        via,
        null,
        true,
        false);
  }

  private static @Nullable Attribution according(Input in, int i) {
    ActorPhrase speaker = startingAt(in, i + 2);
    Words words = in.words;
    int end = speaker == null ? NounPhrase.endFrom(words, i + 2) : speaker.end();
    if (speaker == null) {
      speaker = NounPhrase.of(words, i + 2, end);
    }
    if (speaker == null) {
      return null;
    }
    int last = sentenceEnd(words);
    if (i == 0 || words.lower(i - 1).equals("\"") && i == 1) {
      int content = end;
      while (content < last && !words.lower(content).equals(",")) {
        content++;
      }
      content = Math.min(last, content + 1);
      return new Attribution(
          Form.ACCORDING,
          speaker,
          i,
          i + 2,
          i,
          content,
          content,
          last,
          -1,
          -1,
          null,
          null,
          true,
          false);
    }
    int contentEnd = words.lower(i - 1).equals(",") ? i - 1 : i;
    return new Attribution(
        Form.ACCORDING, speaker, i, i + 2, i, end, 0, contentEnd, -1, -1, null, null, true, false);
  }

  static int skipLeft(Input in, int v) {
    Words words = in.words;
    int i = v;
    boolean moved = true;
    while (moved && i > 0) {
      moved = false;
      String low = words.lower(i - 1);
      if (low.equals(")")) {
        int open = i - 2;
        while (open > 0 && open > i - 8 && !words.lower(open).equals("(")) {
          open--;
        }
        if (words.lower(open).equals("(")) {
          i = open;
          moved = true;
          continue;
        }
      }
      if (AUXILIARIES.contains(low) || low.endsWith("ly") && low.length() > 4) {
        i--;
        moved = true;
        continue;
      }
      for (TimePhrase time : in.mentions.times()) {
        if (time.end() == i) {
          i = time.start();
          if (words.lower(i - 1).equals("on")
              || words.lower(i - 1).equals("late")
              || words.lower(i - 1).equals("earlier")) {
            i--;
          }
          moved = true;
          break;
        }
      }
    }
    return i;
  }

  /** "X, while visiting Y, said": the phrase before the words between two commas. */
  private static @Nullable ActorPhrase behindComma(Input in, int left) {
    if (!in.words.lower(left - 1).equals(",")) {
      return null;
    }
    ActorPhrase closed = endingAt(in, left - 1);
    if (closed != null && closed.nameEnd() > 0) {
      return closed;
    }
    for (int i = left - 2; i > 0 && i > left - 25; i--) {
      if (isMark(in.words, i)) {
        return null;
      }
      if (in.words.lower(i).equals(",")) {
        return endingAt(in, i);
      }
    }
    return null;
  }

  static @Nullable ActorPhrase endingAt(Input in, int end) {
    for (ActorPhrase phrase : in.mentions.actors()) {
      if (phrase.end() == end) {
        return phrase;
      }
    }
    return null;
  }

  static @Nullable ActorPhrase startingAt(Input in, int start) {
    for (ActorPhrase phrase : in.mentions.actors()) {
      if (phrase.start() == start) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isPlural(Words words, ActorPhrase phrase) {
    String head = words.lower(phrase.head());
    return head.endsWith("s")
        || Set.of("they", "we", "i").contains(head)
        || phrase.kind() == ActorPhrase.Kind.GROUP;
  }

  private static boolean isEnd(Input in, int i) {
    Words words = in.words;
    if (i >= words.size() || !words.isWord(i)) {
      return true;
    }
    String low = words.lower(i);
    return PREPOSITIONS.contains(low)
        || Set.of("of", "who", "as", "yesterday", "today").contains(low)
        || in.mentions.times().stream().anyMatch(t -> t.start() == i);
  }

  static boolean isMark(Words words, int i) {
    return words.lower(i).equals("\"") || words.lower(i).equals("'");
  }

  static int sentenceEnd(Words words) {
    int end = words.size();
    while (end > 0 && (words.token(end - 1).equals(".") || words.token(end - 1).equals("..."))) {
      end--;
    }
    return end;
  }

  /** What stands between the verb and the words that it introduces. */
  private record Tail(
      int contentStart, boolean that, int mediumStart, int mediumEnd, @Nullable TimePhrase time) {

    static Tail read(Input in, Cues.Cue cue, int from) {
      Words words = in.words;
      int i = from;
      int mediumStart = -1;
      int mediumEnd = -1;
      @Nullable TimePhrase time = null;
      if (cue.takes() == Cues.Takes.TELL) {
        int addressee = addresseeEnd(in, i);
        if (addressee > i && isMediumAddressee(in, i)) {
          mediumStart = i;
          mediumEnd = addressee;
        }
        i = addressee;
      }
      boolean moved = true;
      while (moved && i < words.size()) {
        moved = false;
        String low = words.lower(i);
        TimePhrase here = timeAt(in, i);
        if (here == null && Set.of("on", "late", "early", "earlier").contains(low)) {
          here = timeAt(in, i + 1);
        }
        if (here != null) {
          time = time == null ? here : time;
          i = here.end();
          moved = true;
        } else if (PREPOSITIONS.contains(low)) {
          int end = prepositionalEnd(in, i);
          if (end > i) {
            if (mediumStart < 0 && MEDIA_NOUNS.contains(words.lower(end - 1))) {
              mediumStart = i + 1;
              mediumEnd = end;
            }
            TimePhrase inside = timeIn(in, i, end);
            time = time == null ? inside : time;
            i = end;
            moved = true;
          }
        } else if (low.endsWith("ly") && low.length() > 4) {
          i++;
          moved = true;
        }
      }
      boolean that = words.lower(i).equals("that");
      boolean mark =
          words.lower(i).equals(":") || words.lower(i).equals(",") && isMark(words, i + 1);
      if (that || mark) {
        i++;
      }
      if (words.lower(i).equals(",") && words.lower(i + 1).equals("that")) {
        i += 2;
        that = true;
      }
      return new Tail(i, that || mark, mediumStart, mediumEnd, time);
    }

    private static boolean isMediumAddressee(Input in, int i) {
      ActorPhrase phrase = startingAt(in, i);
      return phrase != null && phrase.kind() == ActorPhrase.Kind.MEDIA
          || MEDIA_NOUNS.contains(in.words.lower(i));
    }

    private static @Nullable TimePhrase timeAt(Input in, int i) {
      for (TimePhrase time : in.mentions.times()) {
        if (time.start() == i) {
          return time;
        }
      }
      return null;
    }

    private static @Nullable TimePhrase timeIn(Input in, int from, int to) {
      for (TimePhrase time : in.mentions.times()) {
        if (time.start() >= from && time.end() <= to) {
          return time;
        }
      }
      return null;
    }

    /** "told | Reuters in an interview", "told | a news conference in Dovren". */
    private static int addresseeEnd(Input in, int from) {
      ActorPhrase phrase = startingAt(in, from);
      if (phrase != null) {
        int end = phrase.end();
        // CNN's "State of the Union": the programme belongs to the addressee.
        if (in.words.lower(end).equals("'s")) {
          end++;
          if (isMark(in.words, end)) {
            int close = end + 1;
            while (close < in.words.size() && close < end + 8 && !isMark(in.words, close)) {
              close++;
            }
            return isMark(in.words, close) ? close + 1 : end;
          }
          while (end < in.words.size() && MEDIA_NOUNS.contains(in.words.lower(end))) {
            end++;
          }
        }
        while (MEDIA_NOUNS.contains(in.words.lower(end))) {
          end++;
        }
        return end;
      }
      return NounPhrase.endFrom(in.words, from);
    }

    /** End of "in a late-night television address", "during a call with X", "in Warsaw". */
    private static int prepositionalEnd(Input in, int from) {
      Words words = in.words;
      int limit = Math.min(words.size(), from + 12);
      for (int i = from + 1; i < limit; i++) {
        String low = words.lower(i);
        if (low.equals("that") || low.equals(",") || low.equals(":") || isMark(words, i)) {
          return i;
        }
        if (MEDIA_NOUNS.contains(low) && !MEDIA_NOUNS.contains(words.lower(i + 1))) {
          return i + 1;
        }
        ActorPhrase phrase = startingAt(in, i);
        if (phrase != null && !MEDIA_NOUNS.contains(words.lower(phrase.end()))) {
          return phrase.end();
        }
        if (in.mentions.places().stream()
            .anyMatch(p -> p.start() <= from + 2 && p.start() > from && p.end() == words.size())) {
          return words.size();
        }
        int here = i;
        var place = in.mentions.places().stream().filter(p -> p.start() == here).findFirst();
        if (place.isPresent()) {
          int end = place.get().end();
          if (!MEDIA_NOUNS.contains(words.lower(end))
              && !MEDIA_NOUNS.contains(words.lower(end + 1))) {
            return end;
          }
        }
        if (!words.isWord(i)) {
          return i;
        }
      }
      return from;
    }
  }
}
