package org.parley.engine.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.Corroboration;

/**
 * Counts the reports of a claim: articles, and groups of articles that do not share the words. Two
 * articles are one report where the words of the claim are the same in both, or where at least half
 * of the shorter one's sentences stand in the other too.
 */
final class Independence {
  /**
   * A sentence that more articles than this share is compared with its neighbours only, which keeps
   * the count linear; copies that wide hang together by their other sentences.
   */
  private static final int WIDE = 24;

  private final Sentences sentences;

  Independence(Sentences sentences) {
    this.sentences = sentences;
  }

  Corroboration of(List<Statement> group) {
    SortedMap<String, Set<String>> words = new TreeMap<>();
    for (Statement statement : group) {
      Set<String> hashes =
          words.computeIfAbsent(statement.source().document(), document -> new HashSet<>());
      statement.position().evidence().forEach(evidence -> hashes.add(evidence.passage().hash()));
    }
    return of(ClaimGroups.claims(group), words);
  }

  /**
   * The same for any claims.
   *
   * @param claims their ids, sorted
   * @param words by document, the hashes of the passages that they stand in
   */
  Corroboration of(List<String> claims, SortedMap<String, Set<String>> words) {
    List<String> ids = List.copyOf(words.keySet());
    UnionFind reports = new UnionFind(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      for (String hash : words.getOrDefault(ids.get(i), Set.of())) {
        reports.joinBy(hash, i);
      }
    }
    if (reports.groups() > 1) {
      joinCopies(ids.stream().map(sentences::of).toList(), reports);
    }
    return new Corroboration(claims, ids.size(), reports.groups());
  }

  private static void joinCopies(List<Set<String>> articles, UnionFind reports) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (String hash : articles.get(i)) {
        holders.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> held : holders.values()) {
      int reach = held.size() <= WIDE ? held.size() : 2;
      for (int i = 0; i < held.size(); i++) {
        for (int j = i + 1; j < Math.min(held.size(), i + reach); j++) {
          shared.merge((long) held.get(i) << 32 | held.get(j), 1, Integer::sum);
        }
      }
    }
    shared.forEach(
        (pair, count) -> {
          int a = (int) (pair >> 32);
          int b = pair.intValue();
          int shorter = Math.min(articles.get(a).size(), articles.get(b).size());
          if (2 * count >= shorter) {
            reports.join(a, b);
          }
        });
  }
}
