package org.parley.engine.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each rule of figures reads, in a line. */
public final class FigureSummary {
  private static final int WORDS = 4;
  private static final Map<String, String> SAYS = new HashMap<>();

  static {
    CountRules.SHIPPED.all().forEach(rule -> SAYS.put(rule.id(), says(rule)));
    SAYS.put("share", "A part of a whole, as “a third of” or “40 per cent of”.");
    SAYS.put("continued", "A number that goes on with what the one before it counts.");
  }

  private FigureSummary() {}

  private static String says(CountRule rule) {
    String words =
        rule.words().stream()
            .limit(WORDS)
            .map(each -> "“" + String.join(" ", each) + "”")
            .collect(Collectors.joining(", "));
    return "A number of "
        + rule.kind().id().replace('-', ' ')
        + ", told by "
        + words
        + (rule.words().size() > WORDS ? " and the like" : "")
        + (rule.yes().isEmpty() ? "." : "; so " + rule.yes().get(0));
  }

  /** The line of this rule; null where no rule of figures has this id. */
  public static @Nullable String of(String rule) {
    return SAYS.get(rule);
  }
}
