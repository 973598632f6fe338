package org.parley.engine.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Words;

/**
 * What stands between the verb and the words that it introduces: addressee, time, place, medium.
 *
 * @param contentStart first token of the words introduced
 * @param that true where "that", a colon or a mark tells that words follow
 * @param mediumStart first token of the medium; -1 if none is named
 */
record AttributionTail(
    int contentStart, boolean that, int mediumStart, int mediumEnd, @Nullable TimePhrase time) {

  /** Reads on from the token behind the verb, or behind the speaker that follows it. */
  static AttributionTail read(PassageWords in, Cues.Cue cue, int from) {
    Words words = in.words();
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
      } else if (AttributionWords.isPreposition(low)) {
        int end = prepositionalEnd(in, i);
        if (end > i) {
          if (mediumStart < 0 && AttributionWords.isMedium(words.lower(end - 1))) {
            mediumStart = i + 1;
            mediumEnd = end;
          }
          TimePhrase inside = timeIn(in, i, end);
          time = time == null ? inside : time;
          i = end;
          moved = true;
        }
      } else if (AttributionWords.isAdverb(low)) {
        i++;
        moved = true;
      }
    }
    boolean that = words.lower(i).equals("that");
    boolean mark = words.lower(i).equals(":") || words.lower(i).equals(",") && in.isMark(i + 1);
    if (that || mark) {
      i++;
    }
    if (words.lower(i).equals(",") && words.lower(i + 1).equals("that")) {
      i += 2;
      that = true;
    }
    return new AttributionTail(i, that || mark, mediumStart, mediumEnd, time);
  }

  private static boolean isMediumAddressee(PassageWords in, int i) {
    ActorPhrase phrase = in.mentions().actorStartingAt(i);
    return phrase != null && phrase.kind() == ActorPhrase.Kind.MEDIA
        || AttributionWords.isMedium(in.lower(i));
  }

  private static @Nullable TimePhrase timeAt(PassageWords in, int i) {
    for (TimePhrase time : in.mentions().times()) {
      if (time.start() == i) {
        return time;
      }
    }
    return null;
  }

  private static @Nullable TimePhrase timeIn(PassageWords in, int from, int to) {
    for (TimePhrase time : in.mentions().times()) {
      if (time.start() >= from && time.end() <= to) {
        return time;
      }
    }
    return null;
  }

  /** "told | Reuters in an interview", "told | a news conference in Dovren". */
  private static int addresseeEnd(PassageWords in, int from) {
    ActorPhrase phrase = in.mentions().actorStartingAt(from);
    if (phrase == null) {
      return NounPhrase.endFrom(in.words(), from);
    }
    int end = phrase.end();
    // CNN's "State of the Union": the programme belongs to the addressee.
    if (in.lower(end).equals("'s")) {
      end++;
      if (in.isMark(end)) {
        int close = end + 1;
        while (close < in.words().size() && close < end + 8 && !in.isMark(close)) {
          close++;
        }
        return in.isMark(close) ? close + 1 : end;
      }
    }
    while (AttributionWords.isMedium(in.lower(end))) {
      end++;
    }
    return end;
  }

  /** End of "in a late-night television address", "during a call with X", "in Dovren". */
  private static int prepositionalEnd(PassageWords in, int from) {
    Words words = in.words();
    int limit = Math.min(words.size(), from + 12);
    for (int i = from + 1; i < limit; i++) {
      String low = words.lower(i);
      if (low.equals("that") || low.equals(",") || low.equals(":") || in.isMark(i)) {
        return i;
      }
      if (AttributionWords.isMedium(low) && !AttributionWords.isMedium(words.lower(i + 1))) {
        return i + 1;
      }
      ActorPhrase phrase = in.mentions().actorStartingAt(i);
      if (phrase != null && !AttributionWords.isMedium(words.lower(phrase.end()))) {
        return phrase.end();
      }
      if (in.mentions().places().stream()
          .anyMatch(p -> p.start() <= from + 2 && p.start() > from && p.end() == words.size())) {
        return words.size();
      }
      PlacePhrase place = placeAt(in, i);
      if (place != null
          && !AttributionWords.isMedium(words.lower(place.end()))
          && !AttributionWords.isMedium(words.lower(place.end() + 1))) {
        return place.end();
      }
      if (!words.isWord(i)) {
        return i;
      }
    }
    return from;
  }

  private static @Nullable PlacePhrase placeAt(PassageWords in, int i) {
    for (PlacePhrase place : in.mentions().places()) {
      if (place.start() == i) {
        return place;
      }
    }
    return null;
  }
}
