package org.parley.engine.quote;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each way of reading a quotation goes by, in a line. */
public final class QuoteSummary {
  private static final Map<String, String> KINDS =
      Map.of(
          "direct", "Words in quotation marks",
          "indirect", "Words told without quotation marks",
          "mixed", "Words partly in quotation marks");

  private static final Map<String, String> FORMS =
      Map.of(
          "leading", "behind their speaker and the word that introduces them",
          "trailing", "before their speaker and the word that introduces them",
          "inverted", "with the word that introduces them before their speaker",
          "participle", "behind a participle of what somebody does",
          "according", "by “according to” or a noun that names speech",
          "follows", "in a sentence right behind what their speaker is reported to say",
          "label", "behind a name with a colon or a dash",
          "open", "whose speaker the text leaves open");

  private QuoteSummary() {}

  /**
   * The line of this rule; null where it is none of quotations.
   *
   * @param rule {@code quote.KIND.FORM}
   */
  public static @Nullable String of(String rule) {
    String[] parts = rule.split("\\.", -1);
    String kind = parts.length == 3 && parts[0].equals("quote") ? KINDS.get(parts[1]) : null;
    if (kind == null) {
      return null;
    }
    String form = FORMS.get(parts[2]);
    return kind + (form == null ? "" : ", " + form) + ".";
  }
}
