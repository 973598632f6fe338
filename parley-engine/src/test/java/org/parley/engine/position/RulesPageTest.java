package org.parley.engine.position;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.engine.profile.Profile;
import org.parley.model.Stance;

/**
 * The page {@code help/rules.md} is what the tables of stances and issues say. {@code
 * -Dparley.golden.rewrite=true} writes it anew.
 */
final class RulesPageTest {
  private static final Path PAGE = Path.of("..", "help", "rules.md");
  private static final boolean REWRITE = Boolean.getBoolean("parley.golden.rewrite");

  @Test
  void saysWhatTheTablesSay() throws IOException {
    String page = page();
    if (REWRITE) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8))
        .as("-Dparley.golden.rewrite=true writes %s", PAGE)
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder out = new StringBuilder();
    out.append("# The rules that read positions\n\n");
    out.append("Written by `RulesPageTest` from `stances.yaml`; `help/positions.md` explains.\n");
    for (Stance stance : Stance.values()) {
      out.append("\n## ").append(stance.name().toLowerCase(Locale.ROOT)).append('\n');
      for (StanceRule rule : StanceRules.builtIn().all()) {
        if (rule.stance() == stance) {
          write(out, rule);
        }
      }
    }
    out.append("\n## Issues\n\n");
    out.append(String.join(" · ", IssueLexicon.of(Profile.empty()).issues())).append('\n');
    return out.toString();
  }

  private static void write(StringBuilder out, StanceRule rule) {
    out.append("\n### ").append(rule.id()).append("\n\n");
    out.append("Somebody ").append(rule.says()).append(".\n\n");
    line(out, "verbs", rule.verb());
    line(out, "nouns", rule.noun());
    line(out, "adjectives", rule.adjective());
    line(out, "with", rule.modal());
    line(out, "and one of", rule.predicate());
    line(out, "what is wanted stands as", rule.what());
    line(out, "who is asked stands as", rule.whom());
    line(out, "only of", rule.only());
    line(out, "never of", rule.not());
    line(out, "not where it begins with", rule.unless());
    line(out, "holds", flags(rule));
    out.append("- score: ").append(rule.score()).append('\n');
    rule.yes()
        .forEach(
            yes -> out.append("- “").append(yes.text()).append("” ").append(yes.is()).append('\n'));
    rule.no().forEach(no -> out.append("- not: “").append(no).append("”\n"));
  }

  private static List<String> flags(StanceRule rule) {
    List<String> flags = new ArrayList<>();
    switch (rule.told()) {
      case SPEECH -> flags.add("in reported and quoted words only");
      case OWN -> flags.add("in the party's own words only");
      case ANYWHERE -> {}
    }
    switch (rule.holder()) {
      case SPEAKER -> flags.add("of who speaks");
      case EITHER -> flags.add("of who owns it, else of who speaks");
      case DOER -> {}
    }
    if (rule.negated()) {
      flags.add("where it is negated");
    }
    if (rule.steady()) {
      flags.add("where it is not negated");
    }
    return flags;
  }

  private static void line(StringBuilder out, String name, List<String> words) {
    if (!words.isEmpty()) {
      out.append("- ").append(name).append(": ").append(String.join(", ", words)).append('\n');
    }
  }
}
