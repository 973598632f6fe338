package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.passage.FunctionWords;
import org.parley.engine.quote.Attribution.Form;
import org.parley.language.clause.Range;

/**
 * Attributions by a name and a mark alone: "Ane Holt: ..." of headlines and transcripts, and "..."
 * - Ane Holt" under words in quotation marks. Whether they are any, the document settles.
 */
final class Labels {
  private static final int LONGEST = 6;

  private Labels() {}

  /** None, or one. */
  static List<Attribution> of(PassageWords in) {
    List<Attribution> found = new ArrayList<>();
    Attribution colon = colon(in);
    if (colon != null) {
      found.add(colon);
    }
    Attribution dash = colon == null ? dash(in) : null;
    if (dash != null) {
      found.add(dash);
    }
    Attribution last = colon == null && dash == null ? colonBehind(in) : null;
    if (last != null) {
      found.add(last);
    }
    return found;
  }

  private static @Nullable Attribution colon(PassageWords in) {
    int first = 0;
    while (first < in.words().size() && !in.words().isWord(first)) {
      first++;
    }
    int end = nameEnd(in, first);
    if (first > 1 || end == first || !in.lower(end).equals(":")) {
      return null;
    }
    int size = in.words().size();
    List<Range> content = end + 1 < size ? List.of(new Range(end + 1, in.end())) : List.of();
    if (!content.isEmpty() && content.get(0).size() < 1) {
      return null;
    }
    return attribution(in, Form.LABEL, first, end, first, end + 1, content);
  }

  /** "No talks before spring: Ane Holt", as headlines have it. */
  private static @Nullable Attribution colonBehind(PassageWords in) {
    int size = in.words().size();
    ActorPhrase last = in.mentions().actorEndingAt(size);
    boolean named =
        last != null
            && (last.kind() == ActorPhrase.Kind.PERSON
                || last.kind() == ActorPhrase.Kind.NAME
                || last.kind() == ActorPhrase.Kind.ROLE);
    if (last == null || !named || last.start() < 3 || !in.lower(last.start() - 1).equals(":")) {
      return null;
    }
    List<Range> content = List.of(new Range(0, last.start() - 1));
    int colon = last.start() - 1;
    return new Attribution(
        Form.LABEL,
        last,
        null,
        colon,
        colon + 1,
        colon,
        size,
        content,
        null,
        null,
        null,
        true,
        0.9,
        false,
        true,
        true);
  }

  /** Behind the mark that closes, a dash and a name, to the end or to a comma. */
  private static @Nullable Attribution dash(PassageWords in) {
    int size = in.words().size();
    for (int i = Math.max(0, size - 14); i < size; i++) {
      boolean behind = i == 0 || in.isMark(i - 1);
      if (!in.lower(i).equals("-") || !behind) {
        continue;
      }
      int end = nameEnd(in, i + 1);
      boolean closes = end >= in.end() || in.lower(end).equals(",");
      if (end > i + 1 && closes) {
        return attribution(in, Form.TRAILING, i + 1, end, i, size, List.of());
      }
    }
    return null;
  }

  private static Attribution attribution(
      PassageWords in, Form form, int name, int nameEnd, int start, int end, List<Range> content) {
    ActorPhrase known = null;
    for (ActorPhrase each : in.mentions().actors()) {
      if (each.start() == name && each.end() <= nameEnd && each.end() > name) {
        known = each;
      }
    }
    ActorPhrase speaker =
        known != null
            ? known
            : new ActorPhrase(
                name,
                nameEnd,
                nameEnd - 1,
                ActorPhrase.Kind.NAME,
                in.words().join(name, nameEnd),
                name,
                nameEnd,
                null,
                null,
                List.of(),
                true);
    int cue = form == Form.LABEL ? nameEnd : start;
    return new Attribution(
        form, speaker, null, cue, cue + 1, start, end, content, null, null, null, true, 0.9, false,
        true, true);
  }

  /** Behind the capitalised words that begin here; the same token where none do. */
  private static int nameEnd(PassageWords in, int from) {
    int at = from;
    while (at < in.words().size() && at - from < LONGEST) {
      boolean joins = at > from && in.lower(at).equals(".");
      boolean word = in.words().isCapital(at) && in.words().isWord(at);
      if (!joins && (!word || at == from && FunctionWords.isStarter(in.words().token(at)))) {
        break;
      }
      at++;
    }
    return at;
  }
}
