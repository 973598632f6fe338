package org.parley.engine.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each rule of events reads, in a line. */
public final class SenseSummary {
  private static final int WORDS = 4;
  private static final Map<String, Sense> SENSES = new HashMap<>();

  /** What is said of the act by the word that stands over it. */
  private static final Map<String, String> OPERATIONS =
      Map.ofEntries(
          Map.entry("agree", "which somebody agrees or offers to do"),
          Map.entry("allow", "which somebody allows"),
          Map.entry("appeal", "which somebody asks for"),
          Map.entry("condemn", "which somebody condemns"),
          Map.entry("demand", "which somebody demands"),
          Map.entry("deny", "which somebody denies"),
          Map.entry("future", "which is told as to come"),
          Map.entry("intend", "which somebody intends"),
          Map.entry("not", "which is denied"),
          Map.entry("praise", "which somebody praises"),
          Map.entry("refuse", "which somebody refuses"),
          Map.entry("stop", "which somebody stops"),
          Map.entry("threaten", "with which somebody threatens"),
          Map.entry("try", "which somebody tries"),
          Map.entry("undergo", "which is done to whom is named first"));

  static {
    Senses.VERBS.all().forEach(sense -> SENSES.put(sense.id(), sense));
    Senses.NOUNS.all().forEach(sense -> SENSES.put(sense.id(), sense));
  }

  private SenseSummary() {}

  /**
   * The line of this rule; null where no rule of events has this id.
   *
   * @param rule a sense, with what is said of it before it: {@code refuse:assault.attack}
   */
  public static @Nullable String of(String rule) {
    String[] parts = rule.split(":", -1);
    String id = parts[parts.length - 1];
    Sense sense = SENSES.get(id);
    if (sense == null && !id.startsWith("op.")) {
      return null;
    }
    StringBuilder says = new StringBuilder(sense == null ? operator(id) : act(sense));
    for (int i = parts.length - 2; i >= 0; i--) {
      String said = OPERATIONS.get(parts[i]);
      if (said != null) {
        says.append(", ").append(said);
      }
    }
    String example = sense == null || sense.yes().isEmpty() ? "." : "; so " + sense.yes().get(0);
    return says.append(example).toString();
  }

  /** A word that says what somebody does with an act whose own words name none. */
  private static String operator(String id) {
    String said = OPERATIONS.get(id.substring("op.".length()));
    return "An act that is not named further" + (said == null ? "" : ", " + said);
  }

  private static String act(Sense sense) {
    List<List<String>> words = sense.words();
    String named =
        words.stream()
            .limit(WORDS)
            .map(each -> "“" + String.join(" ", each) + "”")
            .collect(Collectors.joining(", "));
    String type =
        sense.type() == null ? "No act" : capital(sense.type().name().toLowerCase(Locale.ROOT));
    return type + ", told by " + named + (words.size() > WORDS ? " and the like" : "");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
