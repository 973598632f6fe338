package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Normal;
import org.parley.engine.passage.Printing;
import org.parley.model.Standing;

/**
 * Who is who in one document: its persons with their fullest names, titles and sides, learnt from
 * its own words. A bare surname means the person of that surname met last; two people of one
 * surname with different first names stay two.
 */
public final class Cast {

  private static final class Person {
    String name;
    final Map<Side, Integer> sides = new HashMap<>();

    /** "Torvia's Venn": whose, but not in what office. */
    final Map<Side, Integer> owners = new HashMap<>();

    @Nullable String title;
    @Nullable String standing;
    boolean proven;
    boolean former;

    Person(String name) {
      this.name = name;
    }

    List<Side> side() {
      boolean officer = standing != null && !standing.isEmpty() && !standing.equals("none");
      return most(sides.isEmpty() && officer ? owners : sides);
    }

    private static List<Side> most(Map<Side, Integer> sides) {
      return sides.entrySet().stream()
          .max(
              Map.Entry.<Side, Integer>comparingByValue()
                  .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
          .map(e -> List.of(e.getKey()))
          .orElse(List.of());
    }
  }

  private static final int SAME_NAME = 50;

  /** Titles that name one office in different words. */
  private static final Map<String, String> OFFICES =
      Map.of("leader", "head", "chief", "head", "premier", "prime minister");

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();

  /** By passage and first token: equal passages share their phrases, but not whom they mean. */
  private final Map<Long, Person> byPhrase = new HashMap<>();

  private final Map<Long, List<Side>> bodySides = new HashMap<>();
  private final Map<Long, String> bodyNames = new HashMap<>();
  private final List<Printing> printings;

  private record Office(@Nullable String title, Side side) {}

  /** Who holds an office, once asked for; empty where nobody is named. */
  private final Map<Office, Optional<Person>> holders = new HashMap<>();

  private final Map<String, Optional<Person>> onlyHolders = new HashMap<>();

  private Cast(List<Printing> printings) {
    this.printings = List.copyOf(printings);
  }

  private static long key(int passage, ActorPhrase phrase) {
    return ((long) passage << 32) | phrase.start();
  }

  /** Learns the cast from all passages of a document, in their order. */
  public static Cast of(List<Printing> printings, List<PassageMentions> mentions) {
    Cast cast = new Cast(printings);
    for (int i = 0; i < mentions.size(); i++) {
      for (ActorPhrase phrase : mentions.get(i).actors()) {
        if (phrase.kind() == ActorPhrase.Kind.PERSON) {
          cast.learn(i, phrase, true);
        }
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      for (ActorPhrase phrase : mentions.get(i).actors()) {
        if (phrase.kind() == ActorPhrase.Kind.NAME) {
          cast.meet(i, phrase);
        }
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      cast.owners(i, mentions.get(i).actors());
    }
    cast.bodies(mentions);
    return cast;
  }

  private void learn(int passage, ActorPhrase phrase, boolean proven) {
    String name = phrase.name() == null ? "" : phrase.name();
    Person person = find(name);
    if (person == null) {
      person = new Person(name);
      persons.add(person);
      bySurname
          .computeIfAbsent(PersonName.fold(PersonName.surname(name)), k -> new ArrayList<>())
          .add(person);
    } else if (name.length() > person.name.length() && name.indexOf(' ') > 0) {
      person.name = name;
    }
    person.proven |= proven;
    person.former |= isFormer(phrase);
    for (Side side : phrase.sides()) {
      if (phrase.sides().size() == 1) {
        person.sides.merge(side, 1, Integer::sum);
      }
    }
    boolean courtesy = phrase.title() != null && ActorWords.isCourtesy(phrase.title());
    if (!courtesy && (person.title == null || isBetter(phrase, person))) {
      person.title = phrase.title() == null ? person.title : phrase.title();
      person.standing = phrase.standing() == null ? person.standing : phrase.standing();
    }
    byPhrase.put(key(passage, phrase), person);
  }

  /** An office whose bearer speaks for a state, and of whom this says that he no longer does. */
  private static boolean isFormer(ActorPhrase phrase) {
    String title = phrase.title() == null ? "" : phrase.title();
    return "none".equals(phrase.standing())
        && (title.contains("president")
            || title.contains("minister")
            || title.contains("chancellor"));
  }

  private static boolean isBetter(ActorPhrase phrase, Person person) {
    return phrase.standing() != null && (person.standing == null || person.standing.equals("none"));
  }

  private void meet(int passage, ActorPhrase phrase) {
    String name = phrase.name() == null ? "" : phrase.name();
    Person person = find(name);
    if (person != null) {
      byPhrase.put(key(passage, phrase), person);
      if (name.length() > person.name.length() && name.indexOf(' ') > 0) {
        person.name = name;
      }
    } else if (name.indexOf(' ') > 0) {
      learn(passage, phrase, false);
    }
  }

  private @Nullable Person find(String name) {
    List<Person> same = bySurname.get(PersonName.fold(PersonName.surname(name)));
    if (same == null) {
      return null;
    }
    // A list of a large family is no article: the nearest of the name are enough.
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - SAME_NAME); i--) {
      if (PersonName.agree(same.get(i).name, name)) {
        return same.get(i);
      }
    }
    return null;
  }

  /** "Torvia's Venn" and "Orla Venn is the Torvian president". */
  private void owners(int passage, List<ActorPhrase> phrases) {
    Printing printing = printings.get(passage);
    for (int i = 0; i < phrases.size(); i++) {
      ActorPhrase phrase = phrases.get(i);
      Person person = byPhrase.get(key(passage, phrase));
      if (person == null) {
        continue;
      }
      ActorPhrase before = i > 0 ? phrases.get(i - 1) : null;
      if (before != null && isOwner(printing, before, phrase)) {
        person.owners.merge(before.sides().get(0), 1, Integer::sum);
      }
      ActorPhrase behind = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      if (behind != null && isOffice(printing, phrase, behind)) {
        person.sides.merge(behind.sides().get(0), 1, Integer::sum);
        if (person.title == null || isBetter(behind, person)) {
          person.title = behind.title();
          person.standing = behind.standing();
        }
      }
    }
  }

  private static boolean isOwner(Printing printing, ActorPhrase state, ActorPhrase name) {
    return state.kind() == ActorPhrase.Kind.STATE
        && state.sides().size() == 1
        && state.end() == name.start() - 1
        && printing.words().lower(state.end()).equals("'s");
  }

  private static boolean isOffice(Printing printing, ActorPhrase name, ActorPhrase role) {
    return role.kind() == ActorPhrase.Kind.ROLE
        && role.definite()
        && role.sides().size() == 1
        && role.start() == name.end() + 1
        && printing.words().lower(name.end()).equals("is");
  }

  /** "the ministry" is the ministry spoken of last. */
  private void bodies(List<PassageMentions> mentions) {
    Map<String, Long> last = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Printing printing = printings.get(i);
      for (ActorPhrase phrase : mentions.get(i).actors()) {
        String head = printing.words().lower(phrase.head());
        if (phrase.kind() != ActorPhrase.Kind.BODY && !isSharedRole(phrase, head)) {
          continue;
        }
        Long before = last.get(head);
        long here = key(i, phrase);
        if (phrase.sides().isEmpty() && before != null && !isOwned(printing, phrase)) {
          bodySides.put(here, bodySides.getOrDefault(before, List.of()));
          String name = bodyNames.getOrDefault(before, "");
          bodyNames.put(here, isNamedIn(name, printing, phrase) ? name : words(printing, phrase));
        } else {
          bodySides.put(here, phrase.sides());
          bodyNames.put(here, words(printing, phrase));
        }
        last.put(head, here);
      }
    }
  }

  /** False for "the foreign ministry" where the one before is the interior ministry. */
  private static boolean isNamedIn(String name, Printing printing, ActorPhrase phrase) {
    String low = Normal.lower(name);
    for (int i = skipArticle(printing, phrase); i < phrase.head(); i++) {
      if (!low.contains(printing.words().lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Negotiators said": those spoken of before, as with bodies. */
  private static boolean isSharedRole(ActorPhrase phrase, String head) {
    return phrase.kind() == ActorPhrase.Kind.ROLE
        && (head.startsWith("negotiator") || head.startsWith("spokes"))
        && (phrase.definite() || head.endsWith("s") || !phrase.sides().isEmpty());
  }

  /** "her delegation": whose it is, only the context of "her" settles. */
  public static boolean isOwned(Printing printing, ActorPhrase phrase) {
    return Set.of("his", "her", "their", "its", "our", "my")
        .contains(printing.words().lower(phrase.start()));
  }

  private static int skipArticle(Printing printing, ActorPhrase phrase) {
    String first = printing.words().lower(phrase.start());
    boolean article = Set.of("the", "a", "an").contains(first);
    return article && phrase.end() > phrase.start() + 1 ? phrase.start() + 1 : phrase.start();
  }

  private @Nullable Person holder(@Nullable String title, Side side) {
    return holders
        .computeIfAbsent(new Office(title, side), o -> Optional.ofNullable(lastHolder(title, side)))
        .orElse(null);
  }

  private @Nullable Person lastHolder(@Nullable String title, Side side) {
    for (int i = persons.size() - 1; i >= 0; i--) {
      Person person = persons.get(i);
      if (person.side().contains(side) && sameOffice(title, person.title)) {
        return person;
      }
    }
    return null;
  }

  private static boolean sameOffice(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return false;
    }
    String one = OFFICES.getOrDefault(a, a);
    String two = OFFICES.getOrDefault(b, b);
    return one.equals(two)
        || one.endsWith(" " + two)
        || two.endsWith(" " + one)
        || isSpokes(one) && isSpokes(two);
  }

  private static boolean isSpokes(String title) {
    return title.contains("spokes");
  }

  /** Whom the phrase means, pronouns and groups excepted, which only their context settles. */
  public @Nullable Referent resolve(int passage, ActorPhrase phrase) {
    Printing printing = printings.get(passage);
    return switch (phrase.kind()) {
      case STATE, ORGANISATION ->
          new Referent(phrase.name(), phrase.sides(), Standing.OFFICIAL, false, null);
      case MEDIA -> new Referent(phrase.name(), List.of(), Standing.OUTLET, false, null);
      case BODY ->
          new Referent(
              bodyNames.getOrDefault(key(passage, phrase), words(printing, phrase)),
              bodySides.getOrDefault(key(passage, phrase), phrase.sides()),
              Standing.OFFICIAL,
              false,
              phrase.title());
      case PERSON, NAME -> person(passage, phrase);
      case ROLE -> role(passage, printing, phrase);
      case PRONOUN, GROUP -> null;
    };
  }

  private @Nullable Referent person(int passage, ActorPhrase phrase) {
    Person person = byPhrase.get(key(passage, phrase));
    if (person == null) {
      return null;
    }
    return referent(person, phrase.sides());
  }

  private static Referent referent(Person person, List<Side> here) {
    List<Side> sides = person.side().isEmpty() ? here : person.side();
    boolean none = person.former || "none".equals(person.standing);
    return new Referent(
        person.name,
        none ? List.of() : sides,
        standing(person.standing, Standing.OFFICIAL),
        true,
        person.title,
        none);
  }

  private Referent role(int passage, Printing printing, ActorPhrase phrase) {
    if (phrase.definite()) {
      Person holder = null;
      if (phrase.sides().size() == 1) {
        holder = holder(phrase.title(), phrase.sides().get(0));
        if (holder == null && "leader".equals(phrase.title())) {
          holder = head(phrase.sides().get(0));
        }
      } else if (phrase.sides().isEmpty()) {
        holder = lastWithTitle(phrase.title());
      }
      if (holder != null) {
        return referent(holder, phrase.sides());
      }
    }
    boolean none = "none".equals(phrase.standing());
    List<Side> sides = bodySides.getOrDefault(key(passage, phrase), phrase.sides());
    return new Referent(
        words(printing, phrase),
        none ? List.of() : sides,
        phrase.definite() ? standing(phrase.standing(), Standing.OFFICIAL) : Standing.UNNAMED,
        false,
        phrase.title());
  }

  private @Nullable Person head(Side side) {
    for (Person person : persons) {
      if (person.side().contains(side) && "head".equals(person.standing)) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Person lastWithTitle(@Nullable String title) {
    return title == null
        ? null
        : onlyHolders
            .computeIfAbsent(title, t -> Optional.ofNullable(onlyWithTitle(t)))
            .orElse(null);
  }

  private @Nullable Person onlyWithTitle(String title) {
    Person found = null;
    for (Person person : persons) {
      if (sameOffice(title, person.title)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private static String words(Printing printing, ActorPhrase phrase) {
    return printing.words().join(skipArticle(printing, phrase), phrase.end());
  }

  /** True if the document shows this phrase to name a person. */
  boolean isPerson(int passage, ActorPhrase phrase) {
    Person person = byPhrase.get(key(passage, phrase));
    return person != null && person.proven;
  }

  private static Standing standing(@Nullable String word, Standing otherwise) {
    if (word == null || word.isEmpty() || word.equals("none")) {
      return otherwise;
    }
    return Standing.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
