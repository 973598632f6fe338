package org.parley.engine.position;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of stances, indexed by the words that a cue can begin with. Read once. */
final class StanceRules {
  private static final StanceRules BUILT_IN = read();

  private final List<StanceRule> all;
  private final Map<String, List<StanceRule>> byFirst = new HashMap<>();

  private StanceRules(List<StanceRule> all) {
    this.all = List.copyOf(all);
    for (StanceRule rule : all) {
      for (String first : rule.cue().firsts()) {
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(rule);
      }
    }
  }

  static StanceRules builtIn() {
    return BUILT_IN;
  }

  List<StanceRule> all() {
    return all;
  }

  /** Rules whose cue may begin with this word, in the order of the table. */
  List<StanceRule> startingWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  private static StanceRules read() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream in = StanceRules.class.getResourceAsStream("stances.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks stances.yaml");
      }
      List<StanceRule> rules = new ArrayList<>();
      for (StanceRule.Written written : yaml.readValue(in, StanceRule.Written[].class)) {
        rules.add(written.rule());
      }
      return new StanceRules(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
