package org.parley.engine.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Digest;

/**
 * What the articles can't settle by themselves: who the parties are and what they are called, when
 * the conflict began, which issues and objects are talked about beyond the usual ones, who
 * publishes. Immutable; lists may be empty, never null, and are in the order written.
 *
 * @param timeZone of days that the articles give without one
 */
public record Profile(
    @Nullable Conflict conflict,
    @Nullable ZoneId timeZone,
    List<Party> parties,
    List<Issue> issues,
    List<NamedObject> objects,
    List<Publisher> outlets) {

  private static final Profile EMPTY =
      new Profile(null, null, List.of(), List.of(), List.of(), List.of());

  public Profile {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    objects = List.copyOf(objects);
    outlets = List.copyOf(outlets);
  }

  /** The profile that says nothing; everything works with it. */
  public static Profile empty() {
    return EMPTY;
  }

  /**
   * 64 hexadecimal digits made of the content alone: equal for equal profiles in every process,
   * whatever the comments and the layout of the file.
   */
  public String digest() {
    return Digest.sha256(ProfileParts.of(this));
  }

  /** The conflict as a whole. */
  public record Conflict(@Nullable String name, @Nullable LocalDate firstDay) {}

  /**
   * One side, or a third party of the talks.
   *
   * @param aliases other names of the party itself
   * @param nationalities adjectives and nouns for its people
   * @param capitals names of its capital, which stand for its government
   * @param seats buildings and offices that stand for its government
   * @param code ISO 3166 alpha-3, where it has one
   * @param claimedBy the state that claims it, where it is no recognised state
   * @param allies names of parties or states that speak on its side
   */
  public record Party(
      String name,
      List<String> aliases,
      List<String> nationalities,
      List<String> capitals,
      List<String> seats,
      @Nullable String code,
      @Nullable String claimedBy,
      List<String> allies) {
    public Party {
      aliases = List.copyOf(aliases);
      nationalities = List.copyOf(nationalities);
      capitals = List.copyOf(capitals);
      seats = List.copyOf(seats);
      allies = List.copyOf(allies);
    }
  }

  /** An issue beyond the usual ones, or more words for a usual one. */
  public record Issue(String name, List<String> words) {
    public Issue {
      words = List.copyOf(words);
    }
  }

  /** Something that positions are about: a region, a plant, a text. */
  public record NamedObject(String name, List<String> aliases, @Nullable String issue) {
    public NamedObject {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * An outlet.
   *
   * @param agency true for a news agency, whose words others print
   * @param agencies names of the agencies whose words this outlet prints
   */
  public record Publisher(
      String name, List<String> domains, boolean agency, List<String> agencies) {
    public Publisher {
      domains = List.copyOf(domains);
      agencies = List.copyOf(agencies);
    }
  }
}
