package org.parley.engine.mention;

/** Which of "he" and "she" can stand for somebody, as far as names and titles tell. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** False only where the pronoun is known to be another's: "he" of a woman. */
  public boolean agrees(String pronoun) {
    return switch (pronoun) {
      case "he", "his", "him" -> this != FEMALE;
      case "she", "her", "hers" -> this != MALE;
      default -> true;
    };
  }

  /** This, or {@code other} where this tells nothing. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
