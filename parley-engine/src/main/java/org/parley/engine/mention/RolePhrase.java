package org.parley.engine.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Owner, modifiers, role or body, and the name or complement behind it: "Torvia's lead negotiator
 * Ane Holt", "an aide to Venn", "the Veldanian foreign ministry". Reads one phrase, used once.
 */
final class RolePhrase {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "into", "to", "across", "near", "around", "outside", "inside", "for", "over",
          "about");

  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "at", "in");

  /** PLOVER's codes of what states send ambassadors to. */
  private static final Set<String> ABOVE_STATES = Set.of("IGO", "UNO", "EUR");

  /** Offices that firms have as well as states. */
  private static final Set<String> OF_FIRMS =
      Set.of("president", "vice president", "chairman", "chairwoman", "chief", "director");

  /** Those who govern a place speak for its state. */
  private static final Set<String> OF_PLACES = Set.of("mayor", "governor", "gov", "gov.");

  private final Words words;
  private final Tagged tagged;
  private final int start;
  private final Set<Side> sides = new LinkedHashSet<>();
  private int next;
  private @Nullable String title;
  private @Nullable String standing;
  private boolean body;
  private boolean former;

  /** In office by the power of another: where the office is tells no side. */
  private boolean installed;

  /** True where the last owner and the next are told as two: "Torvia and the league". */
  private boolean joined;

  /** Token behind the head noun; -1 while none is read. */
  private int headEnd = -1;

  private RolePhrase(Words words, Tagged tagged, int start) {
    this.words = words;
    this.tagged = tagged;
    this.start = start;
  }

  /** The phrase that begins at {@code start}; null if none does. */
  static @Nullable ActorPhrase read(Words words, Tagged tagged, int start) {
    return new RolePhrase(words, tagged, start).phrase();
  }

  private @Nullable ActorPhrase phrase() {
    boolean determined = ActorWords.isDeterminer(words.lower(start));
    next = determined ? start + 1 : start;
    int limit = Math.min(words.size(), next + 10);
    boolean moved = true;
    while (moved && next < limit) {
      moved = step();
    }
    String role = title;
    if (headEnd < 0 || role == null) {
      return null;
    }
    // Who has left an office speaks for nobody.
    String rank = former ? "none" : isOfFirm(role) ? null : standing;
    return withNameOrComplement(role, rank, isDefinite(determined));
  }

  /** "Venncorp President Ane Holt": a name that no table knows owns the office. */
  private boolean isOfFirm(String role) {
    boolean owned = start > 0 && sides.isEmpty() && OF_FIRMS.contains(role);
    return owned
        && words.isCapital(start)
        && words.isCapital(start - 1)
        && tagged.covering(start - 1) == null
        && !ActorWords.isNoName(words.token(start - 1))
        && !NameRun.isCommon(words.lower(start - 1))
        && !isAdjective(words.lower(start - 1));
  }

  /** By its ending: "Torvian" may be misspelt, and is no firm. */
  private static boolean isAdjective(String low) {
    return low.endsWith("an") || low.endsWith("ish") || low.endsWith("ese");
  }

  /** Reads the next word or name of the phrase; false if the phrase ends before it. */
  private boolean step() {
    Gazetteer.Match match = tagged.startingAt(next);
    String low = words.lower(next);
    if (match != null && isHead(match) && !isBareHead(match)) {
      head(match);
      return true;
    }
    if (headEnd > 0 && !low.equals("'s") && (match == null || !words.isCapital(next))) {
      // Only a further role noun may extend it: "interior ministry | adviser".
      if (!continuesRole()) {
        return false;
      }
    }
    if (match != null && (match.entry().isSide() || isPlaceOwner(match))) {
      if (headEnd > 0 || isPlaceHere(match)) {
        return false;
      }
      owner(match);
      return true;
    }
    if (low.equals("'s") && headEnd > 0) {
      // "the president's chief of staff": the owner was a role itself.
      next++;
      headEnd = -1;
      return true;
    }
    if (ActorWords.isFormer(low) || next > start && ActorWords.isFormerInside(low)) {
      former = true;
      next++;
      return true;
    }
    if (ActorWords.isModifier(low) || ActorWords.isInstalled(low)) {
      installed |= ActorWords.isInstalled(low);
      next++;
      return true;
    }
    return false;
  }

  /** "in Kenya President Ada Otieno said": where, and not whose. */
  private boolean isPlaceHere(Gazetteer.Match match) {
    Entry.Kind kind = match.entry().kind();
    return kind != Entry.Kind.ADJECTIVE
        && kind != Entry.Kind.SEAT
        && !words.lower(match.end()).startsWith("'")
        && PLACE_PREPOSITIONS.contains(words.lower(match.start() - 1))
        && !words.lower(match.start() - 2).equals("according");
  }

  private void head(Gazetteer.Match match) {
    Entry entry = match.entry();
    if (title != null && ActorWords.isCourtesy(entry.name())) {
      // "former foreign minister Dr Ane Holt": the courtesy says nothing more.
      headEnd = match.end();
      next = match.end();
      return;
    }
    title = entry.name();
    standing = entry.standing();
    body = entry.kind() == Entry.Kind.BODY;
    headEnd = match.end();
    next = match.end();
    if (entry.code() != null && sides.isEmpty()) {
      // A title that only one state gives: "pope".
      sides.addAll(tagged.state(entry.code()));
    }
  }

  private void owner(Gazetteer.Match match) {
    Entry entry = match.entry();
    if (!sides.isEmpty() && !joined && isAboveStates(entry)) {
      // "Torvia's league ambassador": where Torvia sends its own.
      next = match.end();
      return;
    }
    if (entry.isSide()) {
      sides.add(new Side(entry.name(), entry.code()));
    } else if (entry.code() != null && !installed) {
      // An owner by place: the state that it lies in.
      sides.addAll(tagged.state(entry.code()));
    }
    next = match.end();
    String low = words.lower(next);
    boolean possessive = low.equals("'s") || low.equals("'");
    joined = (low.equals("and") || low.equals("-")) && tagged.startingAt(next + 1) != null;
    if (possessive || joined) {
      next++;
    }
  }

  private static boolean isAboveStates(Entry entry) {
    return entry.kind() == Entry.Kind.ORGANISATION
        && entry.code() != null
        && ABOVE_STATES.contains(entry.code());
  }

  private boolean isDefinite(boolean determined) {
    String first = words.lower(start);
    String head = words.lower(headEnd - 1);
    boolean plural = head.endsWith("s") && first.equals(head);
    boolean bare = start == headEnd - 1 && !words.isCapital(start) && sides.isEmpty() && !body;
    return !(determined && ActorWords.isIndefinite(first)) && !plural && !bare;
  }

  private ActorPhrase withNameOrComplement(String role, @Nullable String rank, boolean definite) {
    if (!body) {
      ActorPhrase person = named(headEnd, role, rank);
      if (person != null) {
        return person;
      }
    }
    int end = headEnd;
    String preposition = words.lower(headEnd);
    if (COMPLEMENTS.contains(preposition)) {
      Complement complement = Complement.read(words, tagged, headEnd + 1, role);
      if (complement != null) {
        end = complement.end();
        boolean sent = preposition.equals("to") && Complement.isSent(role);
        if (sides.isEmpty() && !preposition.equals("in") && !sent) {
          sides.addAll(complement.sides());
        }
        if (sides.isEmpty() && complement.country() != null && !installed && isOfPlace(role)) {
          sides.addAll(tagged.state(complement.country()));
        }
        ActorPhrase person = body ? null : named(end, role, rank);
        if (person != null && person.end() > end) {
          if (!isTitle(end - 1) && !role.equals("aide")) {
            return person;
          }
          // "an adviser to President Orla Venn": the name is that of the one advised.
          end = isTitle(end - 1) ? person.end() : end;
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
        role,
        rank,
        List.copyOf(sides),
        definite);
  }

  private boolean isTitle(int token) {
    Gazetteer.Match match = tagged.covering(token);
    return match != null && match.entry().kind() == Entry.Kind.TITLE && words.isCapital(token);
  }

  private static boolean isOfPlace(String role) {
    return OF_PLACES.contains(role.substring(role.lastIndexOf(' ') + 1));
  }

  private @Nullable ActorPhrase named(int at, String role, @Nullable String rank) {
    return NamePhrase.read(words, tagged, start, at, role, rank, List.copyOf(sides));
  }

  /** "head" is a title only as the head of something. */
  private boolean isBareHead(Gazetteer.Match match) {
    return match.entry().name().equals("head") && !words.lower(match.end()).equals("of");
  }

  private static boolean isHead(Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.TITLE || match.entry().kind() == Entry.Kind.BODY;
  }

  private static boolean isPlaceOwner(Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.REGION || match.entry().kind() == Entry.Kind.CITY;
  }

  private boolean continuesRole() {
    int k = next;
    while (k < words.size()
        && k < next + 2
        && (ActorWords.isModifier(words.lower(k)) || ActorWords.isInstalled(words.lower(k)))) {
      k++;
    }
    Gazetteer.Match match = tagged.startingAt(k);
    return match != null && isHead(match);
  }
}
