package org.parley.engine.mention;

import java.util.Locale;

/** Whether a full name that no table knows looks like a person's. */
final class NameShape {
  private static final int LONGEST = 4;

  private NameShape() {}

  /**
   * True for two to four words none of which is a common word, an organisation's or a thing's, or
   * letters alone: "Ane Holt"; not "Right Sector", "Holt Technologies", "Radio KQV".
   */
  static boolean isLikely(String name) {
    String[] words = name.split(" ", LONGEST + 1);
    if (words.length < 2 || words.length > LONGEST) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!isLikely(words[i], i == words.length - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLikely(String word, boolean last) {
    String low = word.toLowerCase(Locale.ROOT);
    boolean letters = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    if (letters || ActorWords.isOrganisation(low) || ActorWords.isThing(low)) {
      return false;
    }
    return ActorWords.isParticle(low)
        || FirstNames.isKnown(word)
        || last && ActorWords.isSurname(low)
        || !NameRun.isCommon(low);
  }
}
