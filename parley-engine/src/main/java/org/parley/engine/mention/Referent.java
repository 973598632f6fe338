package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Standing;

/**
 * Whom some words mean in their document.
 *
 * @param name the fullest name that the document gives, else the role as printed; null if unknown
 * @param sides for whom it speaks; empty if the document does not say
 * @param standing in what capacity
 * @param person true for one human being
 * @param title the role noun in lower case, where known
 */
public record Referent(
    @Nullable String name,
    List<Side> sides,
    Standing standing,
    boolean person,
    @Nullable String title) {
  public Referent {
    sides = List.copyOf(sides);
  }

  /** True where a position of these words is a party's: a private person's is none. */
  public boolean speaksForSide() {
    return !sides.isEmpty();
  }
}
