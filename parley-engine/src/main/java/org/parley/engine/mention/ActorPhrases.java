package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Finds who may act or speak in a passage, from the gazetteer, titles and capital letters, without
 * a tree. The clause view of the language module will take the place of the composing done here.
 */
final class ActorPhrases {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it", "who");

  private ActorPhrases() {}

  /** In the order of the words, without overlap. */
  static List<ActorPhrase> find(Words words, Tagged tagged) {
    List<ActorPhrase> phrases = new ArrayList<>();
    int i = Dateline.end(words, tagged);
    while (i < words.size()) {
      ActorPhrase phrase = at(words, tagged, i);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    List<ActorPhrase> joined = Appositions.join(words, tagged, phrases);
    joined.removeIf(phrase -> isCredit(words, phrase));
    return joined;
  }

  /** "(AP Photo/Ane Holt)": who took a picture does not act in the text. */
  private static boolean isCredit(Words words, ActorPhrase phrase) {
    return words.lower(phrase.start() - 1).equals("/")
        && ActorWords.isCredit(words.lower(phrase.start() - 2));
  }

  private static @Nullable ActorPhrase at(Words words, Tagged tagged, int i) {
    String low = words.lower(i);
    if (PRONOUNS.contains(low) && (!low.equals("i") || words.token(i).equals("I"))) {
      return ActorPhrase.unnamed(i, i + 1, Kind.PRONOUN);
    }
    ActorPhrase group = GroupPhrase.read(words, i);
    if (group != null) {
      return group;
    }
    ActorPhrase role = RolePhrase.read(words, tagged, i);
    if (role != null) {
      return role;
    }
    Gazetteer.Match match = tagged.startingAt(i);
    if (match != null) {
      return known(words, tagged, match);
    }
    ActorPhrase behindArticle = behindArticle(words, tagged, i);
    return behindArticle == null ? NamePhrase.read(words, tagged, i) : behindArticle;
  }

  /** "the Harbour League", "a Torvian". */
  private static @Nullable ActorPhrase behindArticle(Words words, Tagged tagged, int i) {
    Gazetteer.Match match = tagged.startingAt(i + 1);
    if (match == null || !Set.of("the", "an", "a").contains(words.lower(i))) {
      return null;
    }
    if (match.entry().kind() != Entry.Kind.ADJECTIVE) {
      ActorPhrase known = known(words, tagged, match);
      if (known != null) {
        return known.spread(i, known.end());
      }
    }
    // An adjective that no noun follows: the people stand for their state.
    return words.isWord(match.end())
        ? null
        : ActorPhrase.known(i, match.end(), Kind.STATE, match.entry().name(), side(match));
  }

  private static List<Side> side(Gazetteer.Match match) {
    return List.of(new Side(match.entry().name(), match.entry().code()));
  }

  /** A state, organisation or outlet by its own name; a person by a name that is given. */
  private static @Nullable ActorPhrase known(Words words, Tagged tagged, Gazetteer.Match match) {
    int start = match.start();
    int end = match.end();
    String name = match.entry().name();
    return switch (match.entry().kind()) {
      case STATE, CAPITAL, SEAT -> ActorPhrase.known(start, end, Kind.STATE, name, side(match));
      case PEOPLE ->
          // "Americans" are the public; "the Americans" stand for their state.
          words.lower(start - 1).equals("the")
              ? ActorPhrase.known(start, end, Kind.STATE, name, side(match))
              : null;
      case ORGANISATION -> ActorPhrase.known(start, end, Kind.ORGANISATION, name, side(match));
      case MEDIA -> ActorPhrase.known(start, end, Kind.MEDIA, name, List.of());
      case GIVEN -> NamePhrase.read(words, tagged, start);
      case CITY, REGION ->
          // "Tel Dovren said": a city is no actor, but it may begin a person's name, or be one.
          end - start == 1 ? NamePhrase.read(words, tagged, start) : null;
      default -> null;
    };
  }
}
