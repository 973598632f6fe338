package org.parley.engine.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.engine.layer.Derivation;
import org.parley.model.Echo;
import org.parley.model.Passage;
import org.parley.model.Reading;

/** Finds the words that were printed more than once, within an article or in several. Stateless. */
public final class Echoes implements Derivation<Reading, List<Echo>> {
  /** Shorter passages ("He did not elaborate.") recur by chance and show no common origin. */
  static final int WORDS = 5;

  /** The echoes in the order of their hashes; passages in the order of their ids. */
  @Override
  public List<Echo> derive(Collection<Reading> readings) {
    Map<String, List<Passage>> byHash = new TreeMap<>();
    for (Reading reading : readings) {
      for (Passage passage : reading.passages()) {
        if (isLongEnough(passage.text())) {
          byHash.computeIfAbsent(passage.hash(), hash -> new ArrayList<>()).add(passage);
        }
      }
    }
    List<Echo> echoes = new ArrayList<>();
    byHash.forEach(
        (hash, passages) -> {
          if (passages.size() > 1) {
            passages.sort(Comparator.comparing(Passage::id));
            echoes.add(new Echo(hash, passages));
          }
        });
    return List.copyOf(echoes);
  }

  /** True for a sentence that, printed twice, shows that one article used the other or a third. */
  public static boolean showsOrigin(Passage passage) {
    return passage.kind() == Passage.Kind.SENTENCE && isLongEnough(passage.text());
  }

  /** True where the text has at least {@value #WORDS} words: runs of letters, digits, marks. */
  public static boolean isLongEnough(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < WORDS; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words >= WORDS;
  }
}
