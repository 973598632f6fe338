package org.parley.engine.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;
import org.parley.engine.profile.Profile;
import org.parley.engine.shipped.Table;

/** Which words speak of which issue. The built-in table is read once; a profile may add to it. */
public final class IssueLexicon {

  /** Stands in the table for words that look like an issue and are none. */
  static final String NONE = "-";

  /** An issue met in tokens from {@code start} to {@code end}. */
  record Hit(String issue, int start, int end) {}

  private record Entry(String issue, IssuePattern pattern) {}

  private final Map<String, List<Entry>> byFirst;
  private final List<String> issues;

  private IssueLexicon(Map<String, List<Entry>> byFirst, List<String> issues) {
    this.byFirst = byFirst;
    this.issues = List.copyOf(issues);
  }

  /** The built-in issues and those of the profile. */
  public static IssueLexicon of(Profile profile) {
    Map<String, List<Entry>> byFirst = new HashMap<>();
    BuiltIn.LEXICON.byFirst.forEach((first, list) -> byFirst.put(first, new ArrayList<>(list)));
    List<String> issues = new ArrayList<>(BuiltIn.LEXICON.issues);
    for (Profile.Issue issue : profile.issues()) {
      if (!issues.contains(issue.name())) {
        issues.add(issue.name());
      }
      issue.words().forEach(words -> add(byFirst, issue.name(), lowerPattern(words)));
    }
    for (Profile.NamedObject object : profile.objects()) {
      String issue = object.issue();
      if (issue != null) {
        add(byFirst, issue, lowerPattern(object.name()));
        object.aliases().forEach(alias -> add(byFirst, issue, lowerPattern(alias)));
      }
    }
    return new IssueLexicon(byFirst, issues);
  }

  /** Ids of all issues in the order of the table's rows. */
  public List<String> issues() {
    return issues;
  }

  /** The issue that begins at this token: of several the longest, then the first of the table. */
  @Nullable Hit at(Words words, int token, int limit, IntUnaryOperator placeEnd) {
    List<Entry> entries = byFirst.get(words.lower(token));
    if (entries == null) {
      return null;
    }
    Hit best = null;
    for (Entry entry : entries) {
      int end = entry.pattern.end(words, token, placeEnd);
      if (end >= 0 && end <= limit && (best == null || end > best.end())) {
        best = new Hit(entry.issue, token, end);
      }
    }
    return best;
  }

  /** True where some words may speak of an issue. */
  boolean isIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (byFirst.containsKey(words.lower(i)) && at(words, i, words.size(), at -> at + 1) != null) {
        return true;
      }
    }
    return false;
  }

  private static IssuePattern lowerPattern(String words) {
    Words cut = Words.of(words);
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < cut.size(); i++) {
      pattern.append(i == 0 ? "" : " ").append(cut.lower(i));
    }
    return new IssuePattern(pattern.toString());
  }

  private static void add(Map<String, List<Entry>> byFirst, String issue, IssuePattern pattern) {
    for (String first : pattern.firsts()) {
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(new Entry(issue, pattern));
    }
  }

  private static final class BuiltIn {
    static final IssueLexicon LEXICON = read();

    private static IssueLexicon read() {
      Map<String, List<Entry>> byFirst = new HashMap<>();
      List<String> issues = new ArrayList<>();
      Table.read(
          IssueLexicon.class,
          "issues.tsv",
          2,
          row -> {
            if (!row.get(0).equals(NONE)) {
              issues.add(row.get(0));
            }
            for (String pattern : row.get(1).split(";", -1)) {
              add(byFirst, row.get(0), new IssuePattern(pattern));
            }
          });
      issues.add("other");
      return new IssueLexicon(byFirst, issues);
    }
  }
}
