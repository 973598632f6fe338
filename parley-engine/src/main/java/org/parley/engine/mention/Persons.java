package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;

/**
 * The persons of one document. A bare surname means the one person of that surname; two of one
 * surname are told apart by title and gender, and by who was first called by it. Where that leaves
 * two, it names nobody.
 */
final class Persons {
  private static final int SAME_NAME = 50;

  /** Of more than so many of one office, "the minister" is nobody. */
  private static final int SAME_OFFICE = 20;

  /** Words from a master's name to his servant's title: "'s long serving". */
  private static final int LONGEST_GAP = 4;

  /** "is the minister", "who serves as minister", "was named minister". */
  private static final Set<String> HOLDS =
      Set.of("is", "serves", "became", "becomes", "named", "appointed", "elected");

  private static final Set<String> BESIDE_HOLDS =
      Set.of(",", "who", "as", "was", "been", "has", "also", "now", "currently");

  /** How many passages back "the minister" may look, where the document has two. */
  private static final int NEAR = 2;

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final List<Person> all = new ArrayList<>();

  /** By passage and first token: equal passages share their phrases, but not whom they mean. */
  private final Map<Long, Person> byPhrase = new HashMap<>();

  /** What was asked before: a document of nothing but titles is read in time. */
  private final Map<Asked, List<Person>> asked = new HashMap<>();

  private final List<Printing> printings;
  private final List<PassageMentions> mentions;

  private record Asked(String what, @Nullable Office office, @Nullable Side side) {}

  Persons(List<Printing> printings, List<PassageMentions> mentions) {
    this.printings = List.copyOf(printings);
    this.mentions = List.copyOf(mentions);
  }

  private static long key(int passage, ActorPhrase phrase) {
    return ((long) passage << 32) | phrase.start();
  }

  /** Learns a name with a title, or with a given name that the tables know. */
  void learn(int passage, ActorPhrase phrase, boolean proven) {
    String name = phrase.name() == null ? "" : phrase.name();
    Person person = find(passage, phrase, name);
    if (person == null && isAmbiguous(name)) {
      return;
    }
    if (person == null) {
      person = new Person(name);
      all.add(person);
      bySurname.computeIfAbsent(keyOf(name), k -> new ArrayList<>()).add(person);
      int blank = name.indexOf(' ');
      if (proven && blank > 0) {
        String opening = name.substring(0, blank);
        byFirst.computeIfAbsent(PersonName.fold(opening), k -> new ArrayList<>()).add(person);
      }
    }
    person.learn(passage, office(passage, phrase), regnal(passage, phrase), phrase, proven);
    byPhrase.put(key(passage, phrase), person);
  }

  /** A name without a title: that of somebody known, or of somebody new if it is a full one. */
  void meet(int passage, ActorPhrase phrase) {
    String name = phrase.name() == null ? "" : phrase.name();
    Person person = find(passage, phrase, name);
    boolean place =
        mentions.get(passage).places().stream()
            .anyMatch(each -> each.start() <= phrase.head() && phrase.head() < each.end());
    boolean speaks = !place && NameShape.isLikely(name) && isBesideSpeech(passage, phrase);
    if (person != null) {
      person.meet(passage, name, speaks, place);
      byPhrase.put(key(passage, phrase), person);
    } else if (name.indexOf(' ') > 0) {
      learn(passage, phrase, speaks);
    }
  }

  /** "said Ane Holt", "Ane Holt told": not every name that speaks is known as one. */
  private boolean isBesideSpeech(int passage, ActorPhrase phrase) {
    Words words = printings.get(passage).words();
    return ActorWords.isSpeech(words.lower(phrase.start() - 1))
        || ActorWords.isSpeech(words.lower(phrase.end()));
  }

  /** "Torvia's Venn" and "Orla Venn is the Torvian president". */
  void owners(int passage, PassageMentions mentioned) {
    List<ActorPhrase> phrases = mentioned.actors();
    Printing printing = printings.get(passage);
    for (int i = 0; i < phrases.size(); i++) {
      ActorPhrase phrase = phrases.get(i);
      Person person = byPhrase.get(key(passage, phrase));
      if (person == null) {
        continue;
      }
      ActorPhrase before = i > 0 ? phrases.get(i - 1) : null;
      if (before != null && isOwner(printing, before, phrase)) {
        person.ownedBy(before.sides().get(0));
      }
      if (before != null && isSecondRole(printing, before, phrase)) {
        person.ownedBy(before.sides().get(0));
      }
      Person master = before == null ? null : byPhrase.get(key(passage, before));
      if (before != null && master != null && isMaster(printing, before, phrase)) {
        person.serves(master);
      }
      for (ActorPhrase inner : mentioned.inner()) {
        Person one = byPhrase.get(key(passage, inner));
        if (one != null && phrase.start() < inner.start() && inner.end() <= phrase.end()) {
          // "Ane Holt, an adviser to President Orla Venn"
          person.serves(one);
        }
      }
      ActorPhrase behind = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      if (behind != null && isOffice(printing, phrase, behind)) {
        person.hold(office(passage, behind), behind);
      }
    }
  }

  @Nullable Person of(int passage, ActorPhrase phrase) {
    return byPhrase.get(key(passage, phrase));
  }

  /** Who holds the office for the side, told in that passage; null if nobody or several do. */
  @Nullable Person holder(Office asked, Side side, int passage) {
    Predicate<Person> ofSide = person -> person.side().contains(side);
    Person exact =
        only(new Asked("holds", asked, side), ofSide.and(each -> each.holds(asked)), passage);
    return exact != null
        ? exact
        : only(
            new Asked("called", asked, side), ofSide.and(each -> each.mayBeCalled(asked)), passage);
  }

  /** Who holds it for whomever; null if nobody or several do. */
  @Nullable Person holder(Office asked, int passage) {
    return only(new Asked("called", asked, null), each -> each.mayBeCalled(asked), passage);
  }

  /** The head of state or government of a side; null if nobody or several are named. */
  @Nullable Person head(Side side, int passage) {
    return only(
        new Asked("head", null, side),
        each -> each.isHead() && each.side().contains(side),
        passage);
  }

  /** The one who speaks for a side's government; null if nobody or several do. */
  @Nullable Person spokesperson(Side side) {
    List<Person> found =
        asked.computeIfAbsent(
            new Asked("speaks", null, side),
            k -> all(each -> each.isGovernmentSpokesperson() && each.side().contains(side)));
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The only one, or of several the only one spoken of right before. */
  private @Nullable Person only(Asked key, Predicate<Person> which, int passage) {
    List<Person> found = asked.computeIfAbsent(key, k -> all(which));
    if (found.size() < 2 || found.size() > SAME_OFFICE) {
      return found.size() == 1 ? found.get(0) : null;
    }
    List<Person> near =
        found.stream().filter(each -> each.isSeen(passage - NEAR, passage)).toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /** At most one more than a document may have of one office before nobody is told. */
  private List<Person> all(Predicate<Person> which) {
    return all.stream().filter(which).limit(SAME_OFFICE + 1).toList();
  }

  private @Nullable Office office(int passage, ActorPhrase phrase) {
    return Office.of(printings.get(passage).words(), mentions.get(passage), phrase);
  }

  /** The title as printed of those who go by their given name: "Pope"; else null. */
  private @Nullable String regnal(int passage, ActorPhrase phrase) {
    boolean regnal = phrase.title() != null && ActorWords.isRegnal(phrase.title());
    boolean before = regnal && phrase.nameStart() > phrase.start();
    return before ? printings.get(passage).words().token(phrase.nameStart() - 1) : null;
  }

  private static String keyOf(String name) {
    return PersonName.fold(PersonName.surname(name));
  }

  private boolean isAmbiguous(String name) {
    return name.indexOf(' ') < 0 && bySurname.containsKey(keyOf(name));
  }

  private @Nullable Person find(int passage, ActorPhrase phrase, String name) {
    List<Person> same = bySurname.get(keyOf(name));
    if (same == null) {
      return familyFirst(phrase, name);
    }
    List<Person> agreeing = new ArrayList<>();
    // A list of a large family is no article: the nearest of the name are enough.
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - SAME_NAME); i--) {
      if (PersonName.agree(same.get(i).longest(), name)
          && !isOfOtherGender(same.get(i), phrase, name)
          && !isOfRelative(same.get(i), phrase, name)) {
        agreeing.add(same.get(i));
      }
    }
    if (agreeing.size() < 2) {
      return agreeing.isEmpty() ? null : agreeing.get(0);
    }
    return told(passage, phrase, agreeing);
  }

  /** "Mr. Xu" of Xu Qing: where the family's name comes first; of a given name only by a title. */
  private @Nullable Person familyFirst(ActorPhrase phrase, String name) {
    List<Person> first = byFirst.getOrDefault(PersonName.fold(name), List.of());
    boolean titled = phrase.title() != null;
    return first.size() == 1 && (titled || !FirstNames.isKnown(name)) ? first.get(0) : null;
  }

  /** "Mrs. Venn" is not Viktor Venn. */
  private static boolean isOfOtherGender(Person person, ActorPhrase phrase, String name) {
    boolean courtesy = phrase.title() != null && ActorWords.isCourtesy(phrase.title());
    Gender asked = courtesy ? Genders.ofTitle(phrase.title()) : Gender.UNKNOWN;
    Gender known = person.gender();
    return name.indexOf(' ') < 0
        && asked != Gender.UNKNOWN
        && known != Gender.UNKNOWN
        && asked != known;
  }

  /** "President Venn" is not the first lady Orla Venn. */
  private static boolean isOfRelative(Person person, ActorPhrase phrase, String name) {
    String title = phrase.title();
    return name.indexOf(' ') < 0
        && title != null
        && !ActorWords.isCourtesy(title)
        && person.isRelative();
  }

  /** Which of several of one surname: by title, by gender, by who alone was named so far. */
  private @Nullable Person told(int passage, ActorPhrase phrase, List<Person> agreeing) {
    Office office = office(passage, phrase);
    Gender gender = Genders.ofTitle(phrase.title());
    boolean courtesy = phrase.title() != null && ActorWords.isCourtesy(phrase.title());
    List<Person> left = new ArrayList<>(agreeing);
    if (office != null && !courtesy) {
      left.removeIf(each -> !each.mayBeCalled(office));
    } else if (gender != Gender.UNKNOWN) {
      left.removeIf(each -> each.gender() != Gender.UNKNOWN && each.gender() != gender);
    }
    if (left.size() > 1) {
      left.removeIf(each -> !each.isSeen(0, passage));
    }
    if (left.size() > 1 && left.stream().anyMatch(Person::isProven)) {
      // "Shifty Venn" beside Orla Venn: capitals alone prove nobody.
      left.removeIf(each -> !each.isProven());
    }
    if (left.size() > 1) {
      // The surname alone is the father's; the son goes with "Jr.".
      left.removeIf(each -> PersonName.isJunior(each.longest()));
    }
    return left.size() == 1 ? left.get(0) : null;
  }

  private static boolean isOwner(Printing printing, ActorPhrase state, ActorPhrase name) {
    return state.kind() == ActorPhrase.Kind.STATE
        && state.sides().size() == 1
        && state.end() == name.start() - 1
        && printing.words().lower(state.end()).equals("'s");
  }

  /** "the Torvian deputy minister and head of delegation Ane Holt" */
  private static boolean isSecondRole(Printing printing, ActorPhrase role, ActorPhrase phrase) {
    return role.kind() == ActorPhrase.Kind.ROLE
        && role.sides().size() == 1
        && !"none".equals(role.standing())
        && phrase.title() != null
        && phrase.sides().isEmpty()
        && phrase.nameStart() > phrase.start()
        && role.end() + 1 == phrase.start()
        && printing.words().lower(role.end()).equals("and");
  }

  /** "President Orla Venn's long-serving spokesman Ane Holt" */
  private static boolean isMaster(Printing printing, ActorPhrase master, ActorPhrase phrase) {
    Words words = printing.words();
    int gap = phrase.start() - master.end();
    boolean titled = phrase.title() != null && phrase.nameStart() > phrase.start();
    if (!titled || gap < 1 || gap > LONGEST_GAP || !words.lower(master.end()).startsWith("'")) {
      return false;
    }
    for (int i = master.end() + 1; i < phrase.start(); i++) {
      if (!words.isWord(i) || words.isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOffice(Printing printing, ActorPhrase name, ActorPhrase role) {
    Words words = printing.words();
    if (role.kind() != ActorPhrase.Kind.ROLE
        || role.sides().size() != 1
        || "none".equals(role.standing())
        || role.start() - name.end() > LONGEST_GAP) {
      return false;
    }
    String verb = "";
    for (int i = name.end(); i < role.start(); i++) {
      String low = words.lower(i);
      if (HOLDS.contains(low)) {
        verb = low;
      } else if (!BESIDE_HOLDS.contains(low)) {
        return false;
      }
    }
    // "was named Torvia's envoy", and not "was Torvia's envoy".
    return !verb.isEmpty() && (role.definite() || !verb.equals("is"));
  }
}
