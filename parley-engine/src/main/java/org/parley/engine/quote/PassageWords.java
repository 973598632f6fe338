package org.parley.engine.quote;

import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Words;

/** The words of one passage with the phrases found in them: all that attributions are read from. */
record PassageWords(Words words, PassageMentions mentions) {

  /** The token in lower case; empty outside the passage. */
  String lower(int i) {
    return words.lower(i);
  }

  boolean isMark(int i) {
    return lower(i).equals("\"") || lower(i).equals("'");
  }

  /** Token behind the last one that is no stop. */
  int end() {
    int end = words.size();
    while (end > 0 && (words.token(end - 1).equals(".") || words.token(end - 1).equals("..."))) {
      end--;
    }
    return end;
  }
}
