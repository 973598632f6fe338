package org.parley.eval.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/**
 * Names that two readers find. What both find is one, and so is a place that the other reader finds
 * alone (measured on Universal NER's EWT dev: 9 of 10, and 7 of 10), and what it finds alone where
 * the same words are mostly such a name for both in all sentences. Anything else that one of them
 * finds stays open, and is not learnt from either way.
 */
final class SilverNames {
  /** Classes of OntoNotes; others are no names here. */
  private static final Map<String, String> KINDS =
      Map.of("PERSON", "PER", "PER", "PER", "ORG", "ORG", "GPE", "LOC", "LOC", "LOC", "FAC", "LOC");

  private static final Set<String> BEFORE = Set.of("the", "The");
  private static final Set<String> BEHIND = Set.of("'s", "\u2019s");

  /** How often words must be a name of one kind, and how large a share of all their names. */
  private static final int ENOUGH = 3;

  private static final double MOST = 0.7;

  private final Map<String, Map<String, Integer>> kinds = new HashMap<>();

  /** A name: words from {@code from} to before {@code to}. */
  record Span(int from, int to, String kind) {}

  /** The names that tags in IOB2 or BILOU mark; kinds as {@link #KINDS} has them. */
  static List<Span> spans(String[] tags) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tags.length; ) {
      String kind = kind(tags[i]);
      int end = i + 1;
      while (end < tags.length
          && kind != null
          && (tags[end].startsWith("I-") || tags[end].startsWith("L-"))) {
        end++;
      }
      if (kind != null) {
        spans.add(new Span(i, end, kind));
      }
      i = end;
    }
    return spans;
  }

  private static @Nullable String kind(String tag) {
    return tag.length() < 3 ? null : KINDS.get(tag.substring(2));
  }

  /** Takes note of what both readers find in a sentence. */
  void count(Sentence read, List<Span> others) {
    List<Span> all = new ArrayList<>(others);
    read.names().forEach(name -> all.add(new Span(name.from(), name.to(), name.kind())));
    for (Span each : all) {
      Span span = trimmed(read, each);
      kinds
          .computeIfAbsent(form(read, span), f -> new HashMap<>())
          .merge(span.kind(), 1, Integer::sum);
    }
  }

  private boolean isMostly(Sentence read, Span span) {
    Map<String, Integer> counts = kinds.getOrDefault(form(read, span), Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int own = counts.getOrDefault(span.kind(), 0);
    return own >= ENOUGH && own >= MOST * all;
  }

  private static String form(Sentence read, Span span) {
    StringBuilder form = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      form.append(read.form(i)).append(' ');
    }
    return form.toString();
  }

  /** For each word "O", "B-" or "I-" with a kind, or "?" where it is open. */
  String[] agreed(Sentence read, List<Span> others) {
    String[] tags = new String[read.size()];
    Arrays.fill(tags, "O");
    List<Span> own =
        read.names().stream()
            .map(name -> new Span(name.from(), name.to(), name.kind()))
            .map(span -> trimmed(read, span))
            .toList();
    List<Span> other = others.stream().map(span -> trimmed(read, span)).toList();
    List<Span> sure = new ArrayList<>();
    for (Span span : other) {
      boolean alone = own.stream().noneMatch(each -> crosses(each, span));
      boolean within = own.stream().allMatch(each -> !crosses(each, span) || covers(span, each));
      if (own.contains(span)
          || span.kind().equals("LOC") && alone
          || within && isMostly(read, span)) {
        sure.add(span);
      }
    }
    for (List<Span> each : List.of(own, other)) {
      each.forEach(span -> Arrays.fill(tags, span.from(), span.to(), "?"));
    }
    for (Span span : sure) {
      Arrays.fill(tags, span.from(), span.to(), "I-" + span.kind());
      tags[span.from()] = "B-" + span.kind();
    }
    return tags;
  }

  private static boolean crosses(Span a, Span b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  private static boolean covers(Span a, Span b) {
    return a.from() <= b.from() && b.to() <= a.to();
  }

  /** Without an article before it or the sign of the genitive behind it. */
  private static Span trimmed(Sentence read, Span span) {
    int from = span.from();
    int to = span.to();
    if (to - from > 1 && BEFORE.contains(read.form(from))) {
      from++;
    }
    if (to - from > 1 && BEHIND.contains(read.form(to - 1))) {
      to--;
    }
    return new Span(from, to, span.kind());
  }
}
