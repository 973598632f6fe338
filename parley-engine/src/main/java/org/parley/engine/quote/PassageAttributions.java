package org.parley.engine.quote;

import java.util.List;

/** What analysis finds of who says what in one passage. Opaque to the steps behind. */
public final class PassageAttributions {
  private final List<Attribution> attributions;

  PassageAttributions(List<Attribution> attributions) {
    this.attributions = List.copyOf(attributions);
  }

  List<Attribution> list() {
    return attributions;
  }

  /**
   * True if a verb stands at this token that introduces a clause: another subject begins behind.
   */
  public boolean isCue(int token) {
    for (Attribution attribution : attributions) {
      if (attribution.clause() && attribution.cueStart() <= token && token < attribution.cueEnd()) {
        return true;
      }
    }
    return false;
  }

  /** First tokens of the words that the passage's attributions introduce. */
  public List<Integer> contentStarts() {
    return attributions.stream().map(Attribution::contentStart).toList();
  }
}
