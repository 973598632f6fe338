package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Standing;

/** What a document tells of one person, gathered phrase by phrase. */
final class Person {

  /** The longest name printed, in whatever spelling. */
  private String longest;

  /** Full names as printed, in their order. */
  private final Set<String> full = new LinkedHashSet<>();

  /** How often each spelling of the surname is printed. */
  private final Map<String, Integer> spellings = new LinkedHashMap<>();

  private final Map<Side, Integer> sides = new HashMap<>();

  /** "Torvia's Venn": whose, but not in what office. */
  private final Map<Side, Integer> owners = new HashMap<>();

  private final List<Office> offices = new ArrayList<>();

  /** Passages that name the person. */
  private final TreeSet<Integer> seen = new TreeSet<>();

  private Gender byCourtesy = Gender.UNKNOWN;
  private @Nullable Person serves;
  private @Nullable String title;
  private @Nullable String standing;
  private @Nullable String regnal;
  private @Nullable String best;
  private boolean proven;
  private boolean former;

  Person(String name) {
    this.longest = name;
  }

  /** Learns what one phrase shows; {@code certain} where it can name nothing but a person. */
  void learn(
      int passage,
      @Nullable Office office,
      @Nullable String regnalTitle,
      ActorPhrase phrase,
      boolean certain) {
    name(phrase.name() == null ? "" : phrase.name());
    seen.add(passage);
    proven |= certain;
    former |= isFormer(phrase);
    if (phrase.sides().size() == 1) {
      sides.merge(phrase.sides().get(0), 1, Integer::sum);
    }
    boolean courtesy = phrase.title() != null && ActorWords.isCourtesy(phrase.title());
    if (courtesy) {
      byCourtesy = byCourtesy.or(Genders.ofTitle(phrase.title()));
    } else {
      if (office != null && !offices.contains(office)) {
        offices.add(office);
      }
      if (title == null || isBetter(phrase)) {
        title = phrase.title() == null ? title : phrase.title();
        standing = phrase.standing() == null ? standing : phrase.standing();
      }
      regnal = regnalTitle == null ? regnal : regnalTitle;
    }
  }

  /** Learns one more printing of the name, without a title. */
  void meet(int passage, String name, boolean certain, boolean place) {
    boolean bare = name.indexOf(' ') < 0;
    // "Ane Holt" and then "Holt": called by the last word alone, as only persons are.
    proven |= certain || bare && !place && NameShape.isLikely(longest);
    name(name);
    seen.add(passage);
  }

  /** "Orla Venn is the Torvian president". */
  void hold(@Nullable Office office, ActorPhrase role) {
    proven |= NameShape.isLikely(longest);
    sides.merge(role.sides().get(0), 1, Integer::sum);
    if (office != null) {
      offices.add(office);
    }
    if (title == null || isBetter(role)) {
      title = role.title();
      standing = role.standing();
    }
  }

  /** "Venn's spokesman Ane Holt": speaks for whom Venn speaks for. */
  void serves(Person master) {
    if (master != this && master.serves == null) {
      serves = master;
    }
  }

  void ownedBy(Side side) {
    owners.merge(side, 1, Integer::sum);
  }

  private void name(String name) {
    if (name.isEmpty()) {
      return;
    }
    best = null;
    spellings.merge(PersonName.surname(name), 1, Integer::sum);
    if (name.indexOf(' ') > 0) {
      full.add(name);
      if (name.length() > longest.length() || longest.indexOf(' ') < 0) {
        longest = name;
      }
    }
  }

  /** All that is printed of the name together, to tell whether another printing agrees. */
  String longest() {
    return longest;
  }

  /** The fullest name in the spelling that the document prints most. */
  String name() {
    String known = best;
    if (known == null) {
      known = mostPrinted();
      best = known;
    }
    boolean alone = PersonName.given(known).isEmpty();
    return regnal != null && alone ? regnal + " " + known : known;
  }

  private String mostPrinted() {
    String most =
        spellings.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return full.stream()
        .filter(each -> PersonName.surname(each).equals(most))
        .max(Comparator.comparingInt(String::length))
        .orElse(longest);
  }

  /** Whom the person speaks for; empty where the document does not tell. */
  List<Side> side() {
    boolean officer = standing != null && !standing.isEmpty() && !standing.equals("none");
    List<Side> own = most(sides.isEmpty() && officer ? owners : sides);
    return own.isEmpty() && officer && serves != null ? serves.side() : own;
  }

  private static List<Side> most(Map<Side, Integer> sides) {
    return sides.entrySet().stream()
        .max(
            Map.Entry.<Side, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
        .map(e -> List.of(e.getKey()))
        .orElse(List.of());
  }

  Gender gender() {
    return byCourtesy.or(Genders.ofName(longest)).or(Genders.ofTitle(title));
  }

  /** True if one of the offices learnt may be meant by {@code asked}. */
  boolean mayBeCalled(Office asked) {
    return offices.stream().anyMatch(each -> each.mayBeCalled(asked));
  }

  boolean holds(Office asked) {
    return offices.contains(asked);
  }

  boolean isGovernmentSpokesperson() {
    return offices.stream().anyMatch(Office::isGovernmentSpokesperson);
  }

  /** Known as somebody's wife or son, and in no office. */
  boolean isRelative() {
    return title != null && ActorWords.isRelative(title);
  }

  boolean isHead() {
    return "head".equals(standing);
  }

  boolean isProven() {
    return proven;
  }

  /** True if a passage from {@code first} to {@code last} names the person. */
  boolean isSeen(int first, int last) {
    Integer next = seen.ceiling(first);
    return next != null && next <= last;
  }

  Referent referent(List<Side> here) {
    List<Side> own = side();
    boolean none = former || "none".equals(standing);
    return new Referent(
        name(),
        none ? List.of() : own.isEmpty() ? here : own,
        Ranks.of(standing, Standing.OFFICIAL),
        true,
        title,
        none,
        gender());
  }

  /** An office whose bearer speaks for a state, and of whom this says that he no longer does. */
  private static boolean isFormer(ActorPhrase phrase) {
    String title = phrase.title() == null ? "" : phrase.title();
    return "none".equals(phrase.standing())
        && (title.contains("president")
            || title.contains("minister")
            || title.contains("chancellor"));
  }

  private boolean isBetter(ActorPhrase phrase) {
    return phrase.standing() != null && (standing == null || standing.equals("none"));
  }
}
