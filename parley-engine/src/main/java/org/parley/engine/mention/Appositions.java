package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Joins a name and the role beside it: "Ane Holt, the head of Torvian intelligence," and "The
 * governor of Dovren, Ane Holt,".
 */
final class Appositions {
  /** PLOVER's sectors of bodies whose people speak for the state. */
  private static final Set<String> OF_STATES = Set.of("GOV", "MIL", "SPY", "COP");

  private Appositions() {}

  static List<ActorPhrase> join(Words words, Tagged tagged, List<ActorPhrase> phrases) {
    List<ActorPhrase> joined = new ArrayList<>();
    int i = 0;
    while (i < phrases.size()) {
      ActorPhrase one = phrases.get(i);
      if (i + 1 < phrases.size()) {
        ActorPhrase two = phrases.get(i + 1);
        boolean comma =
            words.lower(one.end()).equals(",") && two.start() == behindComma(words, one);
        if (comma
            && isName(one)
            && isPerson(words, tagged, one)
            && two.kind() == Kind.ROLE
            && isClosed(words, two.end())) {
          joined.add(
              one.asPerson(two.title(), two.standing(), two.sides())
                  .spread(one.start(), two.end()));
          i += 2;
          continue;
        }
        if (isOfBody(words, tagged, one, two)) {
          joined.add(one.asPerson(null, null, two.sides()).spread(one.start(), two.end()));
          i += 2;
          continue;
        }
        if (comma
            && one.kind() == Kind.ROLE
            && isPerson(words, tagged, two)
            && isOpenTo(words, one, two)
            && isClosed(words, two.end())) {
          joined.add(
              two.asPerson(one.title(), one.standing(), one.sides())
                  .spread(one.start(), two.end()));
          i += 2;
          continue;
        }
      }
      joined.add(one);
      i++;
    }
    return joined;
  }

  /**
   * The chief, Venn, said; a minister, Ane Holt, said. Words that name nobody in particular take a
   * full name that a mark closes.
   */
  private static boolean isOpenTo(Words words, ActorPhrase role, ActorPhrase name) {
    boolean courtesy = name.title() != null && ActorWords.isCourtesy(name.title());
    if (name.title() != null && !courtesy) {
      return false;
    }
    boolean full = name.nameEnd() - name.nameStart() > 1 || courtesy;
    boolean closed = name.end() < words.size() && !words.isWord(name.end());
    boolean one = !words.lower(role.head()).endsWith("s");
    return role.definite() && name.title() == null || full && closed && one;
  }

  /** Where an apposition begins: "Ane Holt, one of | the Torvian negotiators". */
  private static int behindComma(Words words, ActorPhrase one) {
    int at = one.end() + 1;
    boolean among = words.lower(at).equals("one") && words.lower(at + 1).equals("of");
    return among ? at + 2 : at;
  }

  /** "Ane Holt, from the Torvian defence ministry", "Ane Holt of Torvia's army". */
  private static boolean isOfBody(Words words, Tagged tagged, ActorPhrase one, ActorPhrase two) {
    int of = words.lower(one.end()).equals(",") ? one.end() + 1 : one.end();
    boolean full =
        isPerson(words, tagged, one) && one.title() == null && one.nameEnd() - one.nameStart() > 1;
    String sector = two.title() == null ? null : Affiliations.sector(two.title());
    return full
        && two.kind() == Kind.BODY
        && two.sides().size() == 1
        && two.start() == of + 1
        && (words.lower(of).equals("of") || words.lower(of).equals("from"))
        && sector != null
        && OF_STATES.contains(sector);
  }

  /** False for "Initially, the mayor said" and "In Dovren, the mayor said". */
  private static boolean isPerson(Words words, Tagged tagged, ActorPhrase phrase) {
    String name = phrase.name();
    if (phrase.kind() != Kind.NAME || name == null) {
      return phrase.kind() == Kind.PERSON;
    }
    int last = phrase.nameEnd() - 1;
    String low = words.lower(last);
    if (ActorWords.isThing(low) && !ActorWords.isSurname(low) || Organisations.isName(name)) {
      return false;
    }
    if (last > phrase.nameStart()) {
      return !tagged.isPlace(phrase.nameStart(), phrase.nameEnd());
    }
    return !tagged.isPlace(last, last + 1)
        && !NameRun.isGlued(words.token(last))
        && (ActorWords.isSurname(low) || !NameRun.isCommon(low));
  }

  private static boolean isName(ActorPhrase phrase) {
    return phrase.kind() == Kind.NAME || phrase.kind() == Kind.PERSON;
  }

  /** "the deputy commander and a retired seaman": one person in two roles. */
  private static boolean isRoleBehind(Words words, int and) {
    String low = words.lower(and + 1);
    return low.equals("a") || low.equals("an") || ActorWords.isFormer(low);
  }

  /** An apposition is closed by a mark, or by the verb that it was put before. */
  private static boolean isClosed(Words words, int end) {
    return end >= words.size()
        || !words.isWord(end)
        || !words.isCapital(end) && (!words.lower(end).equals("and") || isRoleBehind(words, end));
  }
}
