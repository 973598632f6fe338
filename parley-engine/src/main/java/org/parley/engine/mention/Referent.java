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
 * @param closed true where the document says that this person speaks for nobody: a former minister,
 *     a professor
 * @param gender of a person, as far as name and title tell
 */
public record Referent(
    @Nullable String name,
    List<Side> sides,
    Standing standing,
    boolean person,
    @Nullable String title,
    boolean closed,
    Gender gender) {
  public Referent {
    sides = List.copyOf(sides);
  }

  /** Somebody of whom the document says nothing to that effect. */
  public Referent(
      @Nullable String name,
      List<Side> sides,
      Standing standing,
      boolean person,
      @Nullable String title) {
    this(name, sides, standing, person, title, false, Genders.ofTitle(title));
  }

  /** True for a named person of whom the document leaves open for whom he or she speaks. */
  public boolean isOpen() {
    return person && sides.isEmpty() && !closed && name != null;
  }

  /** True where a position of these words is a party's: a private person's is none. */
  public boolean speaksForSide() {
    return !sides.isEmpty();
  }
}
