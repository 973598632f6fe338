package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/** A person's name by its capital letters, with a title before it or without. */
final class NamePhrase {
  /** Nobody of whom news tells is older. */
  private static final int OLDEST = 119;

  private NamePhrase() {}

  /** The name without a title that begins at {@code at}; null if none does. */
  static @Nullable ActorPhrase read(Words words, Tagged tagged, int at) {
    return read(words, tagged, at, at, null, null, List.of());
  }

  /** The name at {@code at}, whose phrase began at {@code start} with a title or not. */
  static @Nullable ActorPhrase read(
      Words words,
      Tagged tagged,
      int start,
      int at,
      @Nullable String title,
      @Nullable String standing,
      List<Side> sides) {
    NameRun run = NameRun.at(words, tagged, at);
    if (run == null || isThing(words, tagged, run)) {
      return null;
    }
    int last = run.end() - 1;
    boolean organisation = ActorWords.isOrganisation(words.lower(last));
    boolean single = run.end() - run.start() == 1;
    if (title != null && (organisation || single && !isName(words, tagged, run.start(), title))) {
      return null;
    }
    int end = organisation ? withComplement(words, run.end()) : run.end();
    boolean given = !single && !organisation && NameRun.opensName(words, tagged, run.start());
    boolean person = title != null || given || !single && isOfAge(words, end);
    return new ActorPhrase(
        title == null ? run.start() : start,
        end,
        end - 1,
        person ? Kind.PERSON : Kind.NAME,
        words.join(run.start(), end),
        run.start(),
        end,
        title,
        standing,
        sides,
        true);
  }

  /** "Jesse Venn Tonight", "Hurricane Orla", "H": what is nobody's name. */
  private static boolean isThing(Words words, Tagged tagged, NameRun run) {
    String last = words.lower(run.end() - 1);
    int size = run.end() - run.start();
    if (size == 1) {
      return last.length() == 1 || last.length() == 2 && last.endsWith(".");
    }
    // "Jiho Park" and "Central Park"
    boolean fullName =
        size == 2
            && ActorWords.isSurname(last)
            && (NameRun.opensName(words, tagged, run.start())
                || !NameRun.isCommon(words.lower(run.start())));
    return ActorWords.isThing(last) && !fullName
        || ActorWords.isThingBefore(words.lower(run.start()));
  }

  /** "President Overnight", "Major Dovren": one word behind a title that is no name. */
  private static boolean isName(Words words, Tagged tagged, int at, String title) {
    if (ActorWords.isOfOutlets(title)) {
      // "the broadcaster Gull"
      return false;
    }
    if (ActorWords.isCourtesy(title) || tagged.isGiven(at)) {
      return true;
    }
    String low = words.lower(at);
    Gazetteer.Match match = tagged.covering(at);
    return match == null
        && (ActorWords.isSurname(low) || !NameRun.isCommon(low))
        && !ActorWords.isThing(low)
        && words.token(at).indexOf('-') < 0;
  }

  /** "Ane Holt, 45, said": what has an age is a person. */
  private static boolean isOfAge(Words words, int end) {
    String age = words.lower(end).equals(",") ? words.lower(end + 1) : "";
    return (age.length() == 2 || age.length() == 3)
        && age.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(age) <= OLDEST
        && !words.isWord(end + 2);
  }

  /** "Department of Energy", "Bank of Dovren": to the end of what the organisation is of. */
  private static int withComplement(Words words, int end) {
    String joint = words.lower(end);
    if (!joint.equals("of") && !joint.equals("for")) {
      return end;
    }
    int next = words.lower(end + 1).equals("the") ? end + 2 : end + 1;
    int at = next;
    while (at < words.size() && at < next + 4 && words.isCapital(at)) {
      at++;
    }
    return at > next ? at : end;
  }
}
