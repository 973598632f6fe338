package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The word of an option that knows only some words. Stateless. */
final class Choice {
  private Choice() {}

  /**
   * The one of {@code all} whose word is asked for, in large or small letters.
   *
   * @param besides words that the option takes too, named in the error
   * @throws UserFault if there is none
   */
  static <T> T of(
      String option, String asked, List<T> all, Function<T, String> word, String... besides) {
    List<String> words = new ArrayList<>();
    for (T each : all) {
      String known = word.apply(each).toLowerCase(Locale.ROOT);
      if (folded(known).equals(folded(asked))) {
        return each;
      }
      words.add(known);
    }
    words.addAll(List.of(besides));
    throw new UserFault(
        ExitCode.USAGE,
        option
            + ": \""
            + Plain.text(asked)
            + "\" is not known [usage]; "
            + (words.size() == 1 ? "it is " : "it is one of ")
            + String.join(", ", words));
  }

  /** The same where the choices are words. */
  static String of(String option, String asked, String... words) {
    return of(option, asked, List.of(words), Function.identity());
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }
}
