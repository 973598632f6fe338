package org.parley.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Base forms and features of words, from tables that were learnt from treebanks: whole words first,
 * else the longest known ending under the same tag. Immutable.
 */
final class Lemmas {
  /** The longest ending that has a rule. */
  static final int ENDING = 5;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> features = new HashMap<>();

  /**
   * @param words {@code tag word lemma}, by tabs
   * @param endings {@code tag ending cut added}, by tabs: cut so many characters, add these
   * @param features {@code tag word features}, by tabs; an empty word for all of the tag
   */
  Lemmas(List<String> words, List<String> endings, List<String> features) {
    for (String line : words) {
      String[] row = line.split("\t", -1);
      this.words.put(row[0] + '\t' + row[1], row[2]);
    }
    for (String line : endings) {
      int tab = line.indexOf('\t', line.indexOf('\t') + 1);
      this.endings.put(line.substring(0, tab), line.substring(tab + 1));
    }
    for (String line : features) {
      int tab = line.lastIndexOf('\t');
      this.features.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** The base form of a word under its tags. */
  String lemma(String form, String upos, String xpos) {
    boolean name = upos.equals("PROPN");
    String word = name ? form : form.toLowerCase(Locale.ROOT);
    String tag = upos + ' ' + xpos;
    String known = words.get(tag + '\t' + word);
    if (known != null) {
      return known;
    }
    for (int n = Math.min(ENDING, word.length()); n >= 0; n--) {
      String rule = endings.get(tag + '\t' + word.substring(word.length() - n));
      if (rule != null) {
        int tab = rule.indexOf('\t');
        int cut = Integer.parseInt(rule.substring(0, tab));
        if (cut < word.length() || cut == 0) {
          return word.substring(0, word.length() - cut) + rule.substring(tab + 1);
        }
      }
    }
    return word;
  }

  /** The features of a word under its tags, as CoNLL-U writes them; "_" for none. */
  String features(String form, String upos, String xpos) {
    String tag = upos + ' ' + xpos + '\t';
    String known = features.get(tag + form.toLowerCase(Locale.ROOT));
    return known != null ? known : features.getOrDefault(tag, "_");
  }
}
