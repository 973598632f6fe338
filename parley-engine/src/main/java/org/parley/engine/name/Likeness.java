package org.parley.engine.name;

import java.util.List;
import java.util.Locale;

/**
 * How alike two names are, and by what.
 *
 * @param score from 0 (nothing in common) to 1 (equal); from .5 they may be one's, from .85 they
 *     differ by spelling alone
 * @param pairs parts that were held against each other
 * @param left parts that only one of them has
 */
public record Likeness(double score, List<Pair> pairs, List<String> left, String note) {

  /** How two parts agree. */
  public enum How {
    EQUAL,
    /** Spelt otherwise by choices that romanisers make. */
    SPELLING,
    /** Spellings or short forms of one given name. */
    GIVEN_NAME,
    INITIAL,
    /** Written in one, or apart. */
    JOINED,
    /** Letters changed, as by a slip. */
    NEAR,
    DIFFERENT
  }

  /**
   * A part of the one name and one of the other.
   *
   * @param cost of changing one to the other, in letters
   */
  public record Pair(String a, String b, How how, double cost) {}

  public Likeness {
    pairs = List.copyOf(pairs);
    left = List.copyOf(left);
  }

  /** True where no part is held against one that is more than spelt otherwise. */
  public boolean bySpellingAlone() {
    return pairs.stream().noneMatch(pair -> pair.how() == How.NEAR || pair.how() == How.DIFFERENT);
  }

  /** In words: "venn = venn, orla ~ orlah (spelling); only one has: maria". */
  public String why() {
    StringBuilder why = new StringBuilder();
    for (Pair pair : pairs) {
      why.append(why.isEmpty() ? "" : ", ").append(pair.a());
      if (pair.how() == How.EQUAL) {
        why.append(" = ").append(pair.b());
      } else {
        String how = pair.how().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        why.append(" ~ ").append(pair.b()).append(" (").append(how).append(')');
      }
    }
    if (!left.isEmpty()) {
      why.append(why.isEmpty() ? "" : "; ").append("only one has: ").append(String.join(" ", left));
    }
    if (!note.isEmpty()) {
      why.append(why.isEmpty() ? "" : "; ").append(note);
    }
    return why.toString();
  }
}
