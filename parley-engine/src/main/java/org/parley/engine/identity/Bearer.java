package org.parley.engine.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.engine.name.Likeness;
import org.parley.engine.name.Likeness.How;
import org.parley.engine.name.Likeness.Pair;
import org.parley.engine.name.Name;
import org.parley.engine.name.NameComparison;

/** A name made ready for being held against others. */
final class Bearer {
  /** Names that differ by more are not joined by a machine. */
  private static final double ENOUGH = 0.72;

  /** Names that differ by less may be one's by way of a third. */
  private static final double CAN_BE = 0.5;

  private static final int MOST_LEFT = 2;

  final NameUse use;
  private final Name name;
  private final List<Name.Part> parts = new ArrayList<>();

  Bearer(NameUse use) {
    this.use = use;
    name = Name.person(use.name());
    for (Name.Part part : name.parts()) {
      if (!part.weak()) {
        parts.add(part);
      }
    }
  }

  /** True where there is more than a surname. */
  boolean isFull() {
    return parts.size() > 1;
  }

  /** True where a name alone is a given name as well. */
  boolean isGivenName() {
    return !parts.isEmpty() && !parts.get(0).given().isEmpty();
  }

  /** True where the other's surname is spelt as this name alone. */
  boolean isSurnameOf(Bearer other) {
    return !parts.isEmpty()
        && !other.parts.isEmpty()
        && parts.get(0).latin().equals(other.parts.get(other.parts.size() - 1).latin());
  }

  String surname() {
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1).key();
  }

  /** Keys by which names that may be joined find each other. */
  Set<String> blocks() {
    Set<String> blocks = new TreeSet<>();
    blocks.add(surname());
    Name.Part first = parts.get(0);
    String last = surname();
    Set<String> given = new TreeSet<>(first.given());
    given.add(first.key());
    for (String each : given) {
      // Another spelling of the surname begins alike.
      blocks.add(each + " " + last.substring(0, 1));
    }
    return blocks;
  }

  boolean sidesAgree(Bearer other) {
    String a = use.side();
    String b = other.use.side();
    return a == null || b == null || a.equals(b);
  }

  Likeness likeness(Bearer other) {
    return NameComparison.compare(name, other.name);
  }

  /** True where a machine may take both for one person's. */
  boolean mayBe(Bearer other, Likeness likeness) {
    return likeness.score() >= ENOUGH
        && likeness.bySpellingAlone()
        && likeness.left().size() <= MOST_LEFT
        && (likeness.score() == 1 || surnamesPair(other, likeness))
        && likeness.pairs().stream().noneMatch(Bearer::isOtherEnding)
        && likeness.pairs().stream().noneMatch(pair -> isElsewhere(other, pair))
        && name.junior() == other.name.junior()
        && (likeness.left().isEmpty() || isBorneOut(other, likeness))
        && sidesAgree(other);
  }

  /** Where one name has a part more and a first name is another form, a side must bear it out. */
  private boolean isBorneOut(Bearer other, Likeness likeness) {
    return likeness.pairs().stream().noneMatch(pair -> pair.how() == How.GIVEN_NAME)
        || use.side() != null && other.use.side() != null;
  }

  /** True where both are whole names in other spellings, and neither may stand for a third. */
  boolean isWhole(Bearer other, Likeness likeness) {
    return likeness.left().isEmpty()
        && likeness.pairs().stream().noneMatch(pair -> pair.how() == How.INITIAL)
        && !isShortForTwo()
        && !other.isShortForTwo();
  }

  private boolean isShortForTwo() {
    return parts.stream().anyMatch(part -> part.given().size() > 1);
  }

  /** "Jan Holt" and "Petra J. Holt": an initial that stands elsewhere. */
  private boolean isElsewhere(Bearer other, Pair pair) {
    return pair.how() == How.INITIAL
        && parts.get(0).latin().equals(pair.a()) != other.parts.get(0).latin().equals(pair.b());
  }

  /** True where both can't be one person's: another first name, another surname. */
  boolean contradicts(Bearer other, Likeness likeness) {
    return likeness.score() < CAN_BE
        || likeness.pairs().stream()
            .anyMatch(pair -> pair.how() == How.DIFFERENT || isOtherGivenName(other, pair))
        || likeness.pairs().stream().anyMatch(Bearer::isOtherEnding)
        || name.junior() != other.name.junior()
        || !sidesAgree(other);
  }

  /** "Patrick" and "Patricia": near by their letters, and known as two names. */
  private boolean isOtherGivenName(Bearer other, Pair pair) {
    Set<String> one = given(pair.a());
    Set<String> two = other.given(pair.b());
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private Set<String> given(String latin) {
    for (Name.Part part : parts) {
      if (part.latin().equals(latin)) {
        return part.given();
      }
    }
    return Set.of();
  }

  private boolean surnamesPair(Bearer other, Likeness likeness) {
    String one = parts.get(parts.size() - 1).latin();
    String two = other.parts.get(other.parts.size() - 1).latin();
    return likeness.pairs().stream()
        .anyMatch(
            pair ->
                pair.a().endsWith(one) && pair.b().endsWith(two)
                    || pair.how() == How.JOINED
                        && (pair.a().endsWith(one) || pair.b().endsWith(two)));
  }

  /** "Denis" and "Denise", "Zelensky" and "Zelenska": a man and a woman. */
  private static boolean isOtherEnding(Pair pair) {
    if (pair.how() != How.SPELLING) {
      return false;
    }
    String a = pair.a();
    String b = pair.b();
    return isFeminine(a) != isFeminine(b) && a.length() > 2 && b.length() > 2;
  }

  private static boolean isFeminine(String word) {
    return word.endsWith("a") || word.endsWith("e");
  }
}
