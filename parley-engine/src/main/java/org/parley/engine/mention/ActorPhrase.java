package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage that may act or speak: "Torvia", "the Torvian foreign minister", "President
 * Orla Venn", "she", "both sides".
 *
 * @param start first token, with articles and titles
 * @param end token behind the last
 * @param head token of the head noun or of the last name
 * @param name a person's name as printed here (tokens nameStart to nameEnd), or the common name of
 *     a state or organisation; null for roles and pronouns
 * @param title the role noun in lower case, where there is one
 * @param standing of the title: head, minister, ... none
 * @param sides for whom it speaks, as far as these words say; several for "Torvian and Veldanian"
 * @param definite false for "a Torvian negotiator" and "officials"
 */
public record ActorPhrase(
    int start,
    int end,
    int head,
    Kind kind,
    @Nullable String name,
    int nameStart,
    int nameEnd,
    @Nullable String title,
    @Nullable String standing,
    List<Side> sides,
    boolean definite) {

  /** What the phrase is. */
  public enum Kind {
    /** A state by its name, capital or seat of government, or its people as a whole. */
    STATE,
    ORGANISATION,
    /** An agency, an outlet, a programme: relays, and is no party. */
    MEDIA,
    /** A ministry, an army, a delegation. */
    BODY,
    PERSON,
    /** Capitalised words that may be a person's name; the document settles it. */
    NAME,
    /** A role without a name. */
    ROLE,
    PRONOUN,
    /** Several parties in one noun: "both sides", "the two countries". */
    GROUP
  }

  public ActorPhrase {
    sides = List.copyOf(sides);
  }

  /** A phrase whose last token is its head, and that names nobody. */
  static ActorPhrase unnamed(int start, int end, Kind kind) {
    return new ActorPhrase(start, end, end - 1, kind, null, 0, 0, null, null, List.of(), true);
  }

  /** A name that the gazetteer knows. */
  static ActorPhrase known(int start, int end, Kind kind, String name, List<Side> sides) {
    return new ActorPhrase(start, end, end - 1, kind, name, 0, 0, null, null, sides, true);
  }

  ActorPhrase spread(int from, int to) {
    return new ActorPhrase(
        from, to, head, kind, name, nameStart, nameEnd, title, standing, sides, definite);
  }

  ActorPhrase asPerson(@Nullable String role, @Nullable String rank, List<Side> of) {
    return new ActorPhrase(
        start,
        end,
        head,
        Kind.PERSON,
        name,
        nameStart,
        nameEnd,
        title == null ? role : title,
        standing == null ? rank : standing,
        sides.isEmpty() ? of : sides,
        true);
  }

  /** The last word of a person's name. */
  public String surname() {
    String full = name == null ? "" : name;
    return full.substring(full.lastIndexOf(' ') + 1);
  }
}
