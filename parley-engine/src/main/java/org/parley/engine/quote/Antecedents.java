package org.parley.engine.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Cast;
import org.parley.engine.mention.Gender;
import org.parley.engine.mention.Referent;
import org.parley.engine.passage.FunctionWords;
import org.parley.engine.passage.Printing;
import org.parley.language.clause.Range;
import org.parley.model.Passage;
import org.parley.model.Standing;

/**
 * Whom "he", "she", "they" and "it" mean in plain cases: the subject of the sentence so far, else
 * the one who spoke last, else the subject of the sentence before. A man is never "she"; where the
 * nearest is of the wrong gender, the last of the right one is meant. Words inside quotation marks
 * are passed over: their pronouns are the speaker's business.
 */
final class Antecedents {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "that", "another",
          "one");

  /** From here on somebody who may only have spoken words in marks is one who speaks. */
  private static final double SPEAKING = 0.25;

  private final Cast cast;
  private final Map<Long, Referent> pronouns = new HashMap<>();
  private @Nullable Referent lastPerson;
  private @Nullable Referent lastThing;
  private @Nullable Referent lastSubject;
  private @Nullable Referent lastSpeaker;
  private boolean lastIsNamed;
  private final RecentPersons recent = new RecentPersons();

  Antecedents(Cast cast) {
    this.cast = cast;
  }

  /** Reads on by one passage, in the order of the text. */
  void read(
      int number,
      Printing printing,
      List<ActorPhrase> phrases,
      List<Attribution> spoken,
      Set<ActorPhrase> quoted) {
    Passage.Kind kind = printing.passage().kind();
    boolean aside =
        kind == Passage.Kind.HEADING || kind == Passage.Kind.BYLINE || kind == Passage.Kind.CAPTION;
    Set<ActorPhrase> behind = behindTheirWords(spoken);
    Set<ActorPhrase> adding = adding(printing, spoken);
    Referent personHere = null;
    Referent thingHere = null;
    Referent subjectHere = null;
    boolean namedHere = false;
    boolean told = false;
    boolean several = false;
    Referent guest = null;
    boolean agent = false;
    for (ActorPhrase phrase : phrases) {
      if (quoted.contains(phrase)) {
        continue;
      }
      if (phrase.kind() == ActorPhrase.Kind.PRONOUN) {
        boolean speaks = behind.contains(phrase);
        Referent before = lastPerson;
        if (adding.contains(phrase) && lastSpeaker != null) {
          lastPerson = lastSpeaker;
        }
        Referent same = speakerBefore(number, printing, phrase, spoken);
        Referent meant =
            same != null
                ? same
                : meant(
                    number,
                    printing.words().lower(phrase.start()),
                    speaks ? null : personHere,
                    speaks ? null : thingHere,
                    speaks || namedHere ? null : subjectHere);
        lastPerson = before;
        if (meant != null) {
          pronouns.put(key(number, phrase), meant);
          subjectHere = subjectHere == null ? meant : subjectHere;
          if (meant.person() && personHere == null) {
            personHere = meant;
          }
        }
        continue;
      }
      Referent who = cast.resolve(number, phrase);
      if (who != null && who.sides().isEmpty() && Cast.isOwned(printing, phrase)) {
        who = owned(number, printing.words().lower(phrase.start()), who, personHere, thingHere);
        pronouns.put(key(number, phrase), who);
      }
      if (who != null && printing.words().lower(phrase.start() - 1).equals("'s")) {
        who = Owned.ofNamed(ownerBefore(number, phrases, phrase), who);
        pronouns.put(key(number, phrase), who);
      }
      if (who == null || phrase.kind() == ActorPhrase.Kind.MEDIA) {
        told |= who != null && subjectHere == null;
        continue;
      }
      boolean governed = FunctionWords.isGovernor(printing.words().lower(phrase.start() - 1));
      boolean owner = printing.words().lower(phrase.end()).equals("'s");
      boolean named =
          phrase.kind() == ActorPhrase.Kind.PERSON
              || phrase.kind() == ActorPhrase.Kind.NAME
                  && who.person()
                  && !isThing(printing, phrase, who);
      boolean human = named || isOnePerson(printing, phrase);
      if (human && !aside) {
        recent.meet(number, who);
      }
      if (named) {
        several |= guest != null && !guest.equals(who);
        guest = who;
        agent |= printing.words().lower(phrase.start() - 1).equals("by");
      }
      if (human && personHere == null && !governed && !owner) {
        personHere = who;
      } else if (!human && thingHere == null && !governed) {
        thingHere = who;
      }
      if (subjectHere == null && !governed && !owner) {
        subjectHere = who;
        namedHere = named;
      }
    }
    if (aside) {
      return;
    }
    if ((told || agent) && personHere == null && guest != null && !several) {
      // "Harbour Wire spoke with a miner, Ane Holt.", "The plan was mocked by Ane Holt.": it is she
      // who is heard next.
      personHere = guest;
    }
    for (Attribution attribution : spoken) {
      Referent whose = whose(number, printing, phrases, attribution.speaker());
      if (whose != null) {
        pronouns.put(key(number, attribution.speaker()), whose);
      }
      Referent speaker = named(number, printing, attribution.speaker());
      boolean main =
          attribution.speech()
              && (!attribution.open() || attribution.listed() && attribution.score() > SPEAKING)
              && !isInside(attribution, spoken)
              && attribution.form() != Attribution.Form.ACCORDING
              && !isRelative(printing, attribution);
      if (main && speaker != null) {
        subjectHere = speaker;
        namedHere = isNamed(attribution.speaker(), speaker);
        if (isVoice(attribution.speaker(), speaker)) {
          lastSpeaker = speaker;
          personHere = speaker;
        }
        if (isHuman(attribution.speaker(), speaker)) {
          thingHere = speaker.equals(thingHere) ? null : thingHere;
        } else if (attribution.speaker().kind() != ActorPhrase.Kind.GROUP) {
          thingHere = speaker;
        }
      }
    }
    lastPerson = personHere == null ? lastPerson : personHere;
    lastThing = thingHere == null ? lastThing : thingHere;
    lastIsNamed = subjectHere == null ? lastIsNamed : namedHere;
    lastSubject = subjectHere == null ? lastSubject : subjectHere;
  }

  /**
   * Venn said: "...." He added: whoever spoke before in the same passage goes on, where the pronoun
   * speaks too; null where nobody did or does not agree.
   */
  private @Nullable Referent speakerBefore(
      int passage, Printing printing, ActorPhrase pronoun, List<Attribution> spoken) {
    String word = printing.words().lower(pronoun.start());
    if (!word.equals("he") && !word.equals("she")) {
      return null;
    }
    Referent found = null;
    boolean speaks = false;
    for (Attribution each : spoken) {
      speaks |= each.speaker().equals(pronoun) && each.speech();
      boolean before = each.cueEnd() <= pronoun.start() && each.speaker().end() <= pronoun.start();
      if (before && each.speech() && !each.open() && !isRelative(printing, each)) {
        Referent who = named(passage, printing, each.speaker());
        found = who != null && isVoice(each.speaker(), who) ? who : null;
      }
    }
    return speaks && found != null && found.gender().agrees(word) ? found : null;
  }

  /** Who speaks; for one capitalised name that the cast leaves open, whoever bears it. */
  private @Nullable Referent named(int passage, Printing printing, ActorPhrase phrase) {
    Referent who = who(passage, phrase);
    boolean name =
        who == null
            && phrase.kind() == ActorPhrase.Kind.NAME
            && phrase.nameEnd() - phrase.nameStart() == 1
            && printing.words().isCapital(phrase.nameStart());
    return name ? new Referent(phrase.name(), List.of(), Standing.UNNAMED, true, null) : who;
  }

  /** True in the words of another who speaks in the passage: "he adds that Venn describes it". */
  private static boolean isInside(Attribution inner, List<Attribution> spoken) {
    for (Attribution outer : spoken) {
      boolean main = outer.cueStart() < inner.cueStart() && outer.speech() && !outer.open();
      for (Range piece : main ? outer.content() : List.<Range>of()) {
        if (piece.from() <= inner.cueStart() && inner.cueStart() < piece.to()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A human being, or one name without a side that may be a human being's. */
  private static boolean isVoice(ActorPhrase phrase, Referent who) {
    boolean name =
        phrase.kind() == ActorPhrase.Kind.NAME
            && who.sides().isEmpty()
            && phrase.nameEnd() - phrase.nameStart() == 1;
    return isHuman(phrase, who) || name;
  }

  /** "of Venn played down his claim that": the one person named before "his", else who went on. */
  private @Nullable Referent whose(
      int passage, Printing printing, List<ActorPhrase> phrases, ActorPhrase speaker) {
    String word = printing.words().lower(speaker.start());
    boolean owner = word.equals("his") || word.equals("her");
    if (!owner || speaker.kind() != ActorPhrase.Kind.PRONOUN) {
      return null;
    }
    Referent only = null;
    for (ActorPhrase each : phrases) {
      Referent who = each.end() <= speaker.start() ? who(passage, each) : null;
      if (who != null && who.person() && who.gender().agrees(word)) {
        if (only != null && !who.equals(only)) {
          return null;
        }
        only = who;
      }
    }
    return only != null ? only : recent.agreeing(passage, word, null, lastPerson);
  }

  /** "..., she added": who spoke last goes on, whoever was named since. */
  private static Set<ActorPhrase> adding(Printing printing, List<Attribution> spoken) {
    Set<ActorPhrase> found = new HashSet<>();
    for (Attribution attribution : spoken) {
      String cue = printing.words().lower(attribution.cueEnd() - 1);
      boolean adds = cue.startsWith("add") || cue.startsWith("continue") || cue.equals("concluded");
      if (adds && attribution.speaker().kind() == ActorPhrase.Kind.PRONOUN) {
        found.add(attribution.speaker());
      }
    }
    return found;
  }

  /**
   * "Holt would lose, she added": those of whom somebody speaks are not who speaks; it is who spoke
   * before.
   */
  private static Set<ActorPhrase> behindTheirWords(List<Attribution> spoken) {
    Set<ActorPhrase> found = new HashSet<>();
    for (Attribution attribution : spoken) {
      boolean pronoun = attribution.speaker().kind() == ActorPhrase.Kind.PRONOUN;
      boolean left =
          !attribution.content().isEmpty()
              && attribution.contentStart() < attribution.speaker().start();
      if (pronoun && left && attribution.form() != Attribution.Form.LEADING) {
        found.add(attribution.speaker());
      }
    }
    return found;
  }

  /**
   * "High Range Signal System", "the Dovren Drama Theatre": no given name, and no person's form.
   */
  private static boolean isThing(Printing printing, ActorPhrase phrase, Referent who) {
    boolean article =
        Set.of("the", "a", "an").contains(printing.words().lower(phrase.nameStart() - 1));
    int words = phrase.nameEnd() - phrase.nameStart();
    return (words > 3 || words > 1 && article) && who.gender() == Gender.UNKNOWN;
  }

  /** "the minister", "Minister", "a Torvian aide": one of them, and no matter like "justice". */
  private static boolean isOnePerson(Printing printing, ActorPhrase phrase) {
    boolean told =
        printing.words().isCapital(phrase.start())
            || !phrase.sides().isEmpty()
            || DETERMINERS.contains(printing.words().lower(phrase.start()))
            || printing.words().lower(phrase.start() - 1).equals("'s");
    return phrase.kind() == ActorPhrase.Kind.ROLE
        && told
        && !printing.words().lower(phrase.head()).endsWith("s");
  }

  /** "They" is no way to speak of somebody named. */
  private static boolean isNamed(ActorPhrase phrase, Referent who) {
    return who.person() && phrase.kind() != ActorPhrase.Kind.ROLE;
  }

  private @Nullable Referent ownerBefore(
      int passage, List<ActorPhrase> phrases, ActorPhrase owned) {
    for (ActorPhrase each : phrases) {
      if (each.end() == owned.start() - 1) {
        return who(passage, each);
      }
    }
    return null;
  }

  /** "her delegation" speaks for whom she speaks for. */
  private Referent owned(
      int passage,
      String owner,
      Referent owned,
      @Nullable Referent personHere,
      @Nullable Referent thingHere) {
    boolean human = owner.equals("his") || owner.equals("her");
    Referent whose =
        human
            ? recent.agreeing(passage, owner, personHere, lastPerson)
            : thingHere != null ? thingHere : lastThing;
    return whose == null || owner.equals("our") || owner.equals("my")
        ? owned
        : Owned.by(whose, owned);
  }

  /** "he" is one human being; a role without a title may be a thing. */
  private static boolean isHuman(ActorPhrase phrase, Referent who) {
    return who.person() || phrase.kind() == ActorPhrase.Kind.ROLE && phrase.title() != null;
  }

  /** "outlined what X wants": X is not who goes on. */
  private static boolean isRelative(Printing printing, Attribution attribution) {
    return Set.of("what", "that", "which", "who", "how", "why")
        .contains(printing.words().lower(attribution.start() - 1));
  }

  private @Nullable Referent meant(
      int passage,
      String pronoun,
      @Nullable Referent personHere,
      @Nullable Referent thingHere,
      @Nullable Referent subjectHere) {
    return switch (pronoun) {
      case "he", "she" -> recent.agreeing(passage, pronoun, personHere, lastPerson);
      case "it" -> thingHere != null ? thingHere : lastThing;
      case "they" -> subjectHere != null ? subjectHere : lastIsNamed ? null : lastSubject;
      default -> null;
    };
  }

  @Nullable Referent who(int passage, ActorPhrase phrase) {
    Referent here = pronouns.get(key(passage, phrase));
    if (phrase.kind() == ActorPhrase.Kind.PRONOUN || here != null) {
      return here;
    }
    Referent who = cast.resolve(passage, phrase);
    return who == null || isOfTitle(phrase, who) ? who : null;
  }

  /** "Ms. Venn" is not her brother, whom the document calls by his full name. */
  private static boolean isOfTitle(ActorPhrase phrase, Referent who) {
    String title = phrase.title() == null ? "" : phrase.title().toLowerCase(Locale.ROOT);
    return switch (title) {
      case "ms", "ms.", "mrs", "mrs.", "miss" -> who.gender() != Gender.MALE;
      case "mr", "mr." -> who.gender() != Gender.FEMALE;
      default -> true;
    };
  }

  private static long key(int passage, ActorPhrase phrase) {
    return ((long) passage << 32) | phrase.start();
  }
}
