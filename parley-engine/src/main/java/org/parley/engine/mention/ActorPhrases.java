package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Finds who may act or speak in a passage, from the gazetteer, titles and capital letters, without
 * a tree. The clause view of the language module will take the place of the composing done here.
 */
public final class ActorPhrases implements Analysis<Words, List<ActorPhrase>> {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "one", "another", "some", "several", "two", "three", "its", "his",
          "her", "their", "our", "this", "that", "both", "other");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "several", "two", "three", "other");

  /** Words that may stand between the owner and the role: "lead negotiator", "top aide". */
  private static final Set<String> MODIFIERS =
      Set.of(
          "top",
          "senior",
          "lead",
          "chief",
          "deputy",
          "first",
          "acting",
          "outgoing",
          "new",
          "local",
          "self-proclaimed",
          "self-declared",
          "unnamed",
          "special",
          "permanent",
          "state",
          "military",
          "presidential",
          "parliamentary",
          "regional",
          "provincial",
          "foreign",
          "defence",
          "defense",
          "interior",
          "finance",
          "energy",
          "justice",
          "trade",
          "economy",
          "health",
          "intelligence",
          "security",
          "national",
          "international",
          "prime",
          "vice",
          "high",
          "high-ranking",
          "western",
          "eastern",
          "southern",
          "northern",
          "separatist",
          "rebel",
          "opposition",
          "pro-government",
          "backed",
          "russian-backed",
          "de",
          "facto",
          "federal",
          "human",
          "rights",
          "peace",
          "transport",
          "agriculture",
          "infrastructure",
          "media",
          "long-time",
          "longtime",
          "veteran",
          "embattled",
          "own",
          "main",
          "official",
          "hawkish",
          "leftist",
          "conservative",
          "counterpart",
          "ambassadorial",
          "government");

  private static final Set<String> FORMER = Set.of("former", "ex", "retired", "late", "ousted");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it", "who");

  /** "the country", "his nation": the speaker's own state. */
  private static final Set<String> OWN = Set.of("the", "his", "her", "its", "our", "my", "their");

  private static final Set<String> HOME = Set.of("country", "nation");

  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "at", "in");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn",
          "al", "el", "la", "le", "ben", "abu", "ter");

  /** Capitalised, and no name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "But",
          "And",
          "It",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "However",
          "Meanwhile",
          "While",
          "When",
          "After",
          "Before",
          "As",
          "If",
          "For",
          "Since",
          "Although",
          "So",
          "Some",
          "Many",
          "Most",
          "No",
          "Not",
          "One",
          "Two",
          "What",
          "Why",
          "How",
          "Earlier",
          "Later",
          "Both",
          "With",
          "According",
          "Also",
          "Asked",
          "Among",
          "By",
          "From",
          "More",
          "Other",
          "Now",
          "Then",
          "Yes",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Western",
          "Eastern",
          "Northern",
          "Southern",
          "West",
          "East",
          "North",
          "South",
          "His",
          "Her",
          "Their",
          "Our",
          "My",
          "Its",
          "Your",
          "He",
          "She",
          "They",
          "We",
          "I",
          "You",
          "Who",
          "President",
          "Prime",
          "Minister",
          "Foreign",
          "Please",
          "Let",
          "All",
          "Any",
          "Every",
          "Only",
          "Such",
          "Still",
          "Even",
          "Just",
          "Over",
          "Under",
          "About",
          "Because",
          "Until",
          "Despite",
          "During",
          "Here",
          "Where",
          "Which",
          "Whether",
          "Read",
          "Follow",
          "Watch",
          "Click",
          "Today",
          "Yesterday",
          "Tomorrow",
          "Last",
          "Next",
          "Speaking",
          "Fighting",
          "Talks",
          "Peace",
          "War",
          "God",
          "Europe",
          "European",
          "Africa",
          "African",
          "Asia",
          "Asian",
          "America",
          "Christmas",
          "Easter",
          "Ramadan",
          "Twitter",
          "Facebook",
          "Telegram",
          "Instagram",
          "YouTube",
          "TikTok");

  private final Gazetteer gazetteer;

  public ActorPhrases(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<ActorPhrase> analyse(Words words) {
    return analyse(words, new Tagged(words, gazetteer.find(words)));
  }

  List<ActorPhrase> analyse(Words words, Tagged tagged) {
    List<ActorPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      ActorPhrase phrase = at(words, tagged, i);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    return Appositions.join(words, phrases);
  }

  private static @Nullable ActorPhrase at(Words words, Tagged tagged, int i) {
    String low = words.lower(i);
    if (PRONOUNS.contains(low) && (!low.equals("i") || words.token(i).equals("I"))) {
      return simple(i, i + 1, i, Kind.PRONOUN, null, List.of());
    }
    ActorPhrase group = group(words, i);
    if (group != null) {
      return group;
    }
    ActorPhrase role = role(words, tagged, i);
    if (role != null) {
      return role;
    }
    Gazetteer.Match match = tagged.startingAt(i);
    if (match != null) {
      return named(words, tagged, match);
    }
    if ((low.equals("the") || low.equals("an") || low.equals("a")) && i + 1 < words.size()) {
      Gazetteer.Match next = tagged.startingAt(i + 1);
      if (next != null && next.entry().kind() != Entry.Kind.ADJECTIVE) {
        ActorPhrase named = named(words, tagged, next);
        if (named != null) {
          return named.spread(i, named.end());
        }
      }
      if (next != null && isPeopleHere(words, next)) {
        return simple(i, next.end(), next.end() - 1, Kind.STATE, next.entry().name(), side(next));
      }
    }
    return person(words, tagged, i, i, null, null, List.of());
  }

  private static boolean isPeopleHere(Words words, Gazetteer.Match match) {
    return match.end() >= words.size() || !words.isWord(match.end());
  }

  /** "both sides", "the two countries", "the warring parties". */
  private static @Nullable ActorPhrase group(Words words, int i) {
    if (OWN.contains(words.lower(i))
        && HOME.contains(words.lower(i + 1))
        && !words.lower(i + 2).equals("of")) {
      return simple(i, i + 2, i + 1, Kind.PRONOUN, null, List.of());
    }
    int k = i;
    if (words.lower(k).equals("the")) {
      k++;
    }
    boolean number = Set.of("both", "two", "warring", "opposing").contains(words.lower(k));
    if (number) {
      k++;
      if (Set.of("warring", "neighbouring", "neighboring").contains(words.lower(k))) {
        k++;
      }
    } else if (k == i) {
      return null;
    }
    String noun = words.lower(k);
    boolean plural =
        Set.of("sides", "parties", "countries", "nations", "delegations").contains(noun);
    if (!plural || !number && !noun.equals("sides") && !noun.equals("parties")) {
      return null;
    }
    return simple(i, k + 1, k, Kind.GROUP, null, List.of());
  }

  private static ActorPhrase simple(
      int start, int end, int head, Kind kind, @Nullable String name, List<Side> sides) {
    return new ActorPhrase(start, end, head, kind, name, 0, 0, null, null, sides, true);
  }

  private static List<Side> side(Gazetteer.Match match) {
    return List.of(new Side(match.entry().name(), match.entry().code()));
  }

  /** A state, organisation or outlet by its own name. */
  private static @Nullable ActorPhrase named(Words words, Tagged tagged, Gazetteer.Match match) {
    int head = match.end() - 1;
    String name = match.entry().name();
    return switch (match.entry().kind()) {
      case STATE, CAPITAL, SEAT ->
          simple(match.start(), match.end(), head, Kind.STATE, name, side(match));
      case PEOPLE ->
          // "Americans" are the public; "the Americans" stand for their state.
          words.lower(match.start() - 1).equals("the")
              ? simple(match.start(), match.end(), head, Kind.STATE, name, side(match))
              : null;
      case ORGANISATION ->
          simple(match.start(), match.end(), head, Kind.ORGANISATION, name, side(match));
      case MEDIA -> simple(match.start(), match.end(), head, Kind.MEDIA, name, List.of());
      case GIVEN -> person(words, tagged, match.start(), match.start(), null, null, List.of());
      case CITY, REGION ->
          // "Tel Dovren said": a city is no actor, but it may begin a person's name.
          match.end() - match.start() == 1 && words.isCapital(match.end())
              ? person(words, tagged, match.start(), match.start(), null, null, List.of())
              : null;
      default -> null;
    };
  }

  /**
   * Owner, modifiers, role or body, and the name or complement behind it: "Torvia's lead negotiator
   * Ane Holt", "an aide to Venn", "the Veldanian foreign ministry".
   */
  private static @Nullable ActorPhrase role(Words words, Tagged tagged, int start) {
    int i = start;
    boolean definite = true;
    if (DETERMINERS.contains(words.lower(i))) {
      definite = !INDEFINITE.contains(words.lower(i));
      i++;
    }
    Set<Side> sides = new LinkedHashSet<>();
    @Nullable String title = null;
    @Nullable String standing = null;
    boolean body = false;
    boolean former = false;
    int headEnd = -1;
    int limit = Math.min(words.size(), i + 10);
    while (i < limit) {
      Gazetteer.Match match = tagged.startingAt(i);
      if (match != null && isHead(match) && !isBareHead(words, match)) {
        title = match.entry().name();
        standing = match.entry().standing();
        body = match.entry().kind() == Entry.Kind.BODY;
        headEnd = match.end();
        i = match.end();
        if (match.entry().code() != null && sides.isEmpty()) {
          // A title that only one state gives: "pope".
          sides.addAll(tagged.state(match.entry().code()));
        }
        continue;
      }
      if (headEnd > 0 && !words.lower(i).equals("'s") && (match == null || !words.isCapital(i))) {
        // Only a further role noun may extend it: "interior ministry | adviser".
        if (!continuesRole(words, tagged, i)) {
          break;
        }
      }
      if (match != null && (match.entry().isSide() || isPlaceOwner(match))) {
        if (headEnd > 0) {
          break;
        }
        int next = match.end();
        if (match.entry().isSide()) {
          sides.add(new Side(match.entry().name(), match.entry().code()));
        } else if (match.entry().code() != null) {
          // An owner by place: the state that it lies in.
          sides.addAll(tagged.state(match.entry().code()));
        }
        i = next;
        if (words.lower(i).equals("'s") || words.lower(i).equals("'")) {
          i++;
        } else if ((words.lower(i).equals("and") || words.lower(i).equals("-"))
            && tagged.startingAt(i + 1) != null) {
          i++;
        }
        continue;
      }
      if (words.lower(i).equals("'s") && headEnd > 0) {
        // "the president's chief of staff": the owner was a role itself.
        i++;
        headEnd = -1;
        continue;
      }
      if (FORMER.contains(words.lower(i))) {
        former = true;
        i++;
        continue;
      }
      if (MODIFIERS.contains(words.lower(i)) || words.lower(i).endsWith("-backed")) {
        i++;
        continue;
      }
      break;
    }
    if (headEnd < 0 || title == null) {
      return null;
    }
    if (words.lower(headEnd - 1).endsWith("s")
        && words.lower(start).equals(words.lower(headEnd - 1))) {
      definite = false;
    }
    if (start == headEnd - 1 && !words.isCapital(start) && sides.isEmpty() && !body) {
      definite = false;
    }
    // Who has left an office speaks for nobody.
    String rank = former ? "none" : standing;
    return roleEnd(words, tagged, start, headEnd, title, rank, body, sides, definite);
  }

  private static ActorPhrase roleEnd(
      Words words,
      Tagged tagged,
      int start,
      int headEnd,
      String title,
      @Nullable String standing,
      boolean body,
      Set<Side> sides,
      boolean definite) {
    if (!body) {
      ActorPhrase person =
          person(words, tagged, start, headEnd, title, standing, List.copyOf(sides));
      if (person != null) {
        return person;
      }
    }
    int end = headEnd;
    if (COMPLEMENTS.contains(words.lower(headEnd))) {
      Complement complement = Complement.read(words, tagged, headEnd + 1, title);
      if (complement != null) {
        end = complement.end();
        if (sides.isEmpty() && !words.lower(headEnd).equals("in")) {
          boolean sent = words.lower(headEnd).equals("to") && Complement.isSent(title);
          if (!sent) {
            sides.addAll(complement.sides());
          }
        }
        if (!body && !title.equals("aide")) {
          ActorPhrase person =
              person(words, tagged, start, end, title, standing, List.copyOf(sides));
          if (person != null && person.end() > end) {
            return person;
          }
        }
      }
    }
    return new ActorPhrase(
        start,
        end,
        headEnd - 1,
        body ? Kind.BODY : Kind.ROLE,
        null,
        0,
        0,
        title,
        standing,
        List.copyOf(sides),
        definite);
  }

  /** "head" is a title only as the head of something. */
  private static boolean isBareHead(Words words, Gazetteer.Match match) {
    return match.entry().name().equals("head") && !words.lower(match.end()).equals("of");
  }

  private static boolean isHead(Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.TITLE || match.entry().kind() == Entry.Kind.BODY;
  }

  private static boolean isPlaceOwner(Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.REGION || match.entry().kind() == Entry.Kind.CITY;
  }

  private static boolean continuesRole(Words words, Tagged tagged, int i) {
    int k = i;
    while (k < words.size() && k < i + 2 && MODIFIERS.contains(words.lower(k))) {
      k++;
    }
    Gazetteer.Match match = tagged.startingAt(k);
    return match != null && isHead(match);
  }

  /** A person's name at {@code at}, whose phrase began at {@code start} with a title or not. */
  private static @Nullable ActorPhrase person(
      Words words,
      Tagged tagged,
      int start,
      int at,
      @Nullable String title,
      @Nullable String standing,
      List<Side> sides) {
    int i = at;
    int caps = 0;
    while (i < words.size() && i < at + 5) {
      if (isNameWord(words, tagged, i, i == at)) {
        caps++;
        i++;
      } else if (caps > 0
          && PARTICLES.contains(words.lower(i))
          && isNameWord(words, tagged, i + 1, false)) {
        i++;
      } else {
        break;
      }
    }
    if (caps == 0) {
      return null;
    }
    boolean given = tagged.isGiven(at);
    boolean person = title != null || caps > 1 && given;
    String name = words.join(at, i);
    return new ActorPhrase(
        start,
        i,
        i - 1,
        person ? Kind.PERSON : Kind.NAME,
        name,
        at,
        i,
        title,
        standing,
        sides,
        true);
  }

  private static boolean isAcronym(String token) {
    return token.length() > 1
        && token.length() < 6
        && token.indexOf('.') < 0
        && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static boolean isNameWord(Words words, Tagged tagged, int i, boolean first) {
    if (!words.isCapital(i)) {
      return false;
    }
    String token = words.token(i);
    if (NO_NAME.contains(token) || first && isAcronym(token)) {
      return false;
    }
    Gazetteer.Match match = tagged.covering(i);
    if (match == null) {
      return true;
    }
    return switch (match.entry().kind()) {
      case GIVEN -> true;
      case CITY, REGION -> match.end() - match.start() == 1;
      default -> false;
    };
  }
}
