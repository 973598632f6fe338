package org.parley.engine.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.Cast;
import org.parley.engine.mention.Referent;

/**
 * What belongs to somebody, "Venn's office", "her delegation": it speaks for whom its owner does.
 */
final class Owned {
  private Owned() {}

  /** "her delegation", where it is known who she is. */
  static Referent by(Referent owner, Referent owned) {
    return new Referent(
        name(owned, owner),
        owned.closed() ? List.of() : owner.sides(),
        owned.standing(),
        owned.person(),
        owned.title(),
        owned.closed(),
        owned.gender());
  }

  /** "Venn's office", where the owner is named; what has sides of its own keeps them. */
  static Referent ofNamed(@Nullable Referent owner, Referent owned) {
    if (owner == null || owner.name() == null || owned.person() || !owned.sides().isEmpty()) {
      return owned;
    }
    return new Referent(
        possessive(owner) + " " + owned.name(),
        owner.sides(),
        owned.standing(),
        false,
        owned.title());
  }

  /** "his office" is "Orla Venn's office". */
  private static @Nullable String name(Referent owned, Referent whose) {
    String name = owned.name();
    if (name == null || whose.name() == null || owned.person()) {
      return name;
    }
    int blank = name.indexOf(' ');
    return blank < 0 ? name : possessive(whose) + name.substring(blank);
  }

  /** As news calls an owner: by the surname; a plural takes the mark alone. */
  private static String possessive(Referent owner) {
    String name = owner.name() == null ? "" : owner.name();
    if (owner.person()) {
      return Cast.surname(name) + "'s";
    }
    return name.endsWith("s") && owner.sides().isEmpty() ? name + "'" : name + "'s";
  }
}
