package org.parley.engine.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;
import org.parley.model.Standing;

/**
 * Who is who in one document: its persons with their fullest names, titles and sides, its bodies
 * and organisations, learnt from its own words.
 */
public final class Cast {
  /** How many passages back a role may be named in full. */
  private static final int FURTHEST_ROLE = 4;

  private final List<Printing> printings;
  private final List<PassageMentions> mentions;
  private final Persons persons;
  private final Bodies bodies;
  private final Acronyms acronyms;

  private Cast(List<Printing> printings, List<PassageMentions> mentions) {
    this.printings = List.copyOf(printings);
    this.mentions = List.copyOf(mentions);
    this.acronyms = new Acronyms(printings, mentions);
    this.persons = new Persons(printings, mentions);
    this.bodies = new Bodies(printings, mentions);
  }

  /** Learns the cast from all passages of a document, in their order. */
  public static Cast of(List<Printing> printings, List<PassageMentions> mentions) {
    Cast cast = new Cast(printings, mentions);
    // Full names first: "Mrs. Venn" may be met before Viktor Venn, and is not him.
    for (boolean full : new boolean[] {true, false}) {
      for (int i = 0; i < mentions.size(); i++) {
        cast.learn(i, mentions.get(i).actors(), full);
        cast.learn(i, mentions.get(i).inner(), full);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      List<ActorPhrase> actors = mentions.get(i).actors();
      for (int k = 0; k < actors.size(); k++) {
        ActorPhrase phrase = actors.get(k);
        if (phrase.kind() == ActorPhrase.Kind.NAME && cast.organisation(phrase) == null) {
          cast.persons.meet(i, phrase, isInRow(printings.get(i).words(), actors, k));
        }
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      cast.persons.owners(i, mentions.get(i));
      cast.officers(i, mentions.get(i).actors());
    }
    return cast;
  }

  private void learn(int passage, List<ActorPhrase> phrases, boolean full) {
    for (ActorPhrase phrase : phrases) {
      boolean whole = phrase.nameEnd() - phrase.nameStart() > 1;
      if (phrase.kind() == ActorPhrase.Kind.PERSON && whole == full) {
        persons.learn(passage, phrase, true);
      }
    }
  }

  /** "foreign ministry spokeswoman Ane Holt": of the one foreign ministry that is named. */
  private void officers(int passage, List<ActorPhrase> phrases) {
    for (ActorPhrase phrase : phrases) {
      Person person = persons.of(passage, phrase);
      String title = phrase.title();
      Side side =
          title == null || !phrase.sides().isEmpty() || "none".equals(phrase.standing())
              ? null
              : bodies.sideOf(title, passage);
      if (person != null && side != null) {
        person.ownedBy(side);
      }
    }
  }

  /** "Orla Venn, Ane Holt and Ivo Lund": what stands in a row with persons is one. */
  private static boolean isInRow(Words words, List<ActorPhrase> actors, int at) {
    ActorPhrase phrase = actors.get(at);
    String name = phrase.name();
    if (name == null || !NameShape.isLikely(name)) {
      return false;
    }
    boolean behind = at > 0 && isRow(words, actors.get(at - 1), phrase);
    return behind || at + 1 < actors.size() && isRow(words, phrase, actors.get(at + 1));
  }

  private static boolean isRow(Words words, ActorPhrase one, ActorPhrase two) {
    String joint = words.lower(one.end());
    boolean person =
        one.kind() == ActorPhrase.Kind.PERSON && one.title() == null
            || two.kind() == ActorPhrase.Kind.PERSON && two.title() == null;
    return person
        && one.end() + 1 == two.start()
        && one.end() == one.nameEnd()
        && (joint.equals(",") || joint.equals("and"));
  }

  /** "her delegation": whose it is, only the context of "her" settles. */
  public static boolean isOwned(Printing printing, ActorPhrase phrase) {
    return Set.of("his", "her", "their", "its", "our", "my")
        .contains(printing.words().lower(phrase.start()));
  }

  /** The last word of a person's name, a number of kings and "Jr." left out. */
  public static String surname(String full) {
    return PersonName.surname(full);
  }

  /** Whom the phrase means, pronouns and groups excepted, which only their context settles. */
  public @Nullable Referent resolve(int passage, ActorPhrase phrase) {
    return switch (phrase.kind()) {
      case STATE -> state(passage, phrase);
      case ORGANISATION ->
          new Referent(phrase.name(), phrase.sides(), Standing.OFFICIAL, false, null);
      case MEDIA -> new Referent(phrase.name(), List.of(), Standing.OUTLET, false, null);
      case BODY -> {
        String name = bodies.name(passage, phrase);
        yield new Referent(
            name == null ? words(passage, phrase) : name,
            bodies.sides(passage, phrase),
            Standing.OFFICIAL,
            false,
            phrase.title());
      }
      case PERSON, NAME -> named(passage, phrase);
      case ROLE -> role(passage, phrase);
      case PRONOUN, GROUP -> null;
    };
  }

  /** A state by its name or capital; a seat of government is called by its own. */
  private Referent state(int passage, ActorPhrase phrase) {
    for (PlacePhrase place : mentions.get(passage).places()) {
      boolean here = place.start() <= phrase.head() && phrase.head() < place.end();
      if (here && place.kind() == PlacePhrase.Kind.SEAT) {
        String name = printings.get(passage).words().join(place.start(), place.end());
        // What sits there is the government.
        return new Referent(name, phrase.sides(), Standing.OFFICIAL, false, "government");
      }
    }
    return new Referent(phrase.name(), phrase.sides(), Standing.OFFICIAL, false, null);
  }

  private @Nullable Referent named(int passage, ActorPhrase phrase) {
    Referent organisation = organisation(phrase);
    if (organisation != null) {
      return organisation;
    }
    Person person = persons.of(passage, phrase);
    return person == null ? null : person.referent(phrase.sides());
  }

  private @Nullable Referent organisation(ActorPhrase phrase) {
    String name = phrase.name();
    if (name == null || phrase.kind() != ActorPhrase.Kind.NAME) {
      return null;
    }
    Referent meant = acronyms.of(name);
    if (meant == null) {
      meant = acronyms.named(name);
    }
    return meant == null && Organisations.isName(name)
        ? Organisations.referent(name, List.of())
        : meant;
  }

  /** The organisation that an introduced acronym stands for; null if it was not introduced. */
  @Nullable Referent acronym(String letters) {
    return acronyms.of(letters);
  }

  boolean hasAcronyms() {
    return !acronyms.isEmpty();
  }

  private Referent role(int passage, ActorPhrase phrase) {
    Person holder = holder(passage, phrase);
    if (holder != null) {
      return holder.referent(phrase.sides());
    }
    Named earlier = namedBefore(passage, phrase);
    if (earlier != null) {
      return role(earlier.passage(), earlier.phrase());
    }
    boolean none = "none".equals(phrase.standing());
    return new Referent(
        words(passage, phrase),
        none ? List.of() : bodies.sides(passage, phrase),
        phrase.definite() ? Ranks.of(phrase.standing(), Standing.OFFICIAL) : Standing.UNNAMED,
        false,
        phrase.title());
  }

  private @Nullable Person holder(int passage, ActorPhrase phrase) {
    Office office = Office.of(printings.get(passage).words(), mentions.get(passage), phrase);
    List<Side> sides = phrase.sides();
    if (office == null || sides.size() > 1) {
      return null;
    }
    if (!phrase.definite()) {
      // "a spokesperson for the government": there is but one, if the document names one.
      return sides.size() == 1 && office.isGovernmentSpokesperson()
          ? persons.spokesperson(sides.get(0))
          : null;
    }
    if (sides.isEmpty()) {
      boolean other = isPossessed(passage, phrase) || isOfOther(passage, phrase, office);
      return other ? null : persons.holder(office, passage);
    }
    Person holder = persons.holder(office, sides.get(0), passage);
    boolean leader = "leader".equals(phrase.title());
    return holder == null && leader ? persons.head(sides.get(0), passage) : holder;
  }

  /** A phrase and where it stands. */
  private record Named(int passage, ActorPhrase phrase) {}

  /** "a spokesperson for Torvia's chancellor said … the spokesperson said": the fuller words. */
  private @Nullable Named namedBefore(int passage, ActorPhrase phrase) {
    Office office = phrase.title() == null ? null : Office.of(phrase.title());
    boolean bare =
        phrase.definite()
            && phrase.sides().isEmpty()
            && phrase.end() - phrase.start() <= 2
            && !isPossessed(passage, phrase);
    if (office == null || !bare) {
      return null;
    }
    for (int i = passage; i >= Math.max(0, passage - FURTHEST_ROLE); i--) {
      List<ActorPhrase> actors = mentions.get(i).actors();
      for (int k = actors.size() - 1; k >= 0; k--) {
        ActorPhrase before = actors.get(k);
        boolean earlier = i < passage || before.end() <= phrase.start();
        boolean same =
            before.kind() == ActorPhrase.Kind.ROLE
                && before.title() != null
                && office.equals(Office.of(before.title()));
        if (earlier && same) {
          boolean fuller = before.end() > before.head() + 1 || isPossessed(i, before);
          return fuller && (!before.definite() || isPossessed(i, before))
              ? new Named(i, before)
              : null;
        }
      }
    }
    return null;
  }

  /** "the chancellor's spokesperson said … the spokesperson said": the one spoken of last. */
  private boolean isOfOther(int passage, ActorPhrase phrase, Office asked) {
    for (int i = passage; i >= Math.max(0, passage - 1); i--) {
      List<ActorPhrase> actors = mentions.get(i).actors();
      for (int k = actors.size() - 1; k >= 0; k--) {
        ActorPhrase before = actors.get(k);
        boolean earlier = i < passage || before.end() <= phrase.start();
        if (earlier && before.title() != null && Office.of(before.title()).equals(asked)) {
          return before.kind() == ActorPhrase.Kind.ROLE && isPossessed(i, before);
        }
      }
    }
    return false;
  }

  /** "the chancellor's spokesperson", "his spokesperson": of somebody, whoever that is. */
  private boolean isPossessed(int passage, ActorPhrase phrase) {
    Words words = printings.get(passage).words();
    for (int i = phrase.start() - 1; i < phrase.head(); i++) {
      if (words.lower(i).startsWith("'")) {
        return true;
      }
    }
    return isOwned(printings.get(passage), phrase);
  }

  private String words(int passage, ActorPhrase phrase) {
    Words words = printings.get(passage).words();
    boolean article = Set.of("the", "a", "an").contains(words.lower(phrase.start()));
    boolean more = phrase.end() > phrase.start() + 1;
    String printed =
        words.join(article && more ? phrase.start() + 1 : phrase.start(), phrase.end());
    // "the observers' mission": the mark of a plural stands by its word.
    return printed.replace(" ' ", "' ");
  }

  /** True if the document shows this phrase to name a person. */
  boolean isPerson(int passage, ActorPhrase phrase) {
    Person person = persons.of(passage, phrase);
    return person != null && person.isProven();
  }
}
