package org.parley.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.engine.table.Sentences;

/** The sentences of articles, looked up as they are asked for; the last ones are kept. */
final class SentenceRows implements Sentences {
  /** Articles whose hashes are kept: some 40 MB. */
  private static final int KEPT = 10_000;

  private final Session session;
  private final Map<String, Set<String>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
          return size() > KEPT;
        }
      };

  SentenceRows(Session session) {
    this.session = session;
  }

  @Override
  public Set<String> of(String document) {
    Set<String> known = kept.get(document);
    if (known == null) {
      known =
          new TreeSet<>(
              session.list(
                  "SELECT hash FROM passages WHERE document ="
                      + " (SELECT row FROM documents WHERE id = ?)"
                      + " AND kind = 'sentence' AND echo = 1",
                  row -> row.text(1),
                  document));
      kept.put(document, known);
    }
    return known;
  }
}
