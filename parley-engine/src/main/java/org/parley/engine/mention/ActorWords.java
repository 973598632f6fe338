package org.parley.engine.mention;

import java.util.Set;
import org.parley.engine.passage.FunctionWords;
import org.parley.engine.passage.WordSets;

/** Words by which actor phrases are told; {@code actor-words.txt} holds them. */
final class ActorWords {
  private static final WordSets SETS = WordSets.read(ActorWords.class, "actor-words.txt");
  private static final Set<String> DETERMINERS = SETS.of("determiner");
  private static final Set<String> INDEFINITE = SETS.of("indefinite");
  private static final Set<String> MODIFIERS = SETS.of("modifier");
  private static final Set<String> FORMER = SETS.of("former");
  private static final Set<String> PARTICLES = SETS.of("particle");
  private static final Set<String> COURTESY = SETS.of("courtesy");
  private static final Set<String> REGNAL = SETS.of("regnal");
  private static final Set<String> ORGANISATIONS = SETS.of("organisation");
  private static final Set<String> NO_NAMES = SETS.of("no-name");
  private static final Set<String> FORMER_INSIDE = SETS.of("former-inside");
  private static final Set<String> THINGS = SETS.of("thing");
  private static final Set<String> THINGS_BEFORE = SETS.of("thing-before");
  private static final Set<String> POSTNOMINALS = SETS.of("postnominal");
  private static final Set<String> SURNAMES = SETS.of("surname");
  private static final Set<String> OF_OUTLETS = SETS.of("of-outlets");
  private static final Set<String> REMIT = SETS.of("remit");
  private static final Set<String> RELATIVE = SETS.of("relative");
  private static final Set<String> CREDIT = SETS.of("credit");
  private static final Set<String> SPEECH = SETS.of("speech");
  private static final Set<String> INSTALLED = SETS.of("installed");

  private ActorWords() {}

  /** "the", "another", "their": opens a phrase. */
  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  /** "a", "several": names nobody in particular. */
  static boolean isIndefinite(String lower) {
    return INDEFINITE.contains(lower);
  }

  /** May stand between the owner and the role: "lead negotiator", "top aide". */
  static boolean isModifier(String lower) {
    return MODIFIERS.contains(lower);
  }

  /** "former", "ousted": has left the office. */
  static boolean isFormer(String lower) {
    return FORMER.contains(lower);
  }

  /** "then" behind the owner: "Torvia's then president". */
  static boolean isFormerInside(String lower) {
    return FORMER_INSIDE.contains(lower);
  }

  /** "act", "square": ends the name of a thing. */
  static boolean isThing(String lower) {
    return THINGS.contains(lower);
  }

  /** "hurricane", "camp": begins the name of a thing. */
  static boolean isThingBefore(String lower) {
    return THINGS_BEFORE.contains(lower);
  }

  /** "KC", "MP": stands behind a name; capitals count. */
  static boolean isPostnominal(String token) {
    return POSTNOMINALS.contains(token);
  }

  /** "baker", "stone": a common word that is a family name as well. */
  static boolean isSurname(String lower) {
    return SURNAMES.contains(lower);
  }

  /** "broadcaster": said of persons and of outlets. */
  static boolean isOfOutlets(String title) {
    return OF_OUTLETS.contains(title);
  }

  /** "foreign", "intelligence": says of what somebody is the head or minister. */
  static boolean isRemit(String lower) {
    return REMIT.contains(lower);
  }

  /** "first lady", "widow": who goes by the office of another. */
  static boolean isRelative(String title) {
    return RELATIVE.contains(title.replace(' ', '-'));
  }

  /** "photo", "images": behind it and a stroke stands who took a picture. */
  static boolean isCredit(String lower) {
    return CREDIT.contains(lower);
  }

  /** "said", "told": what stands beside it spoke. */
  static boolean isSpeech(String lower) {
    return SPEECH.contains(lower);
  }

  /** "veldania-installed": in office by the power of another. */
  static boolean isInstalled(String lower) {
    return lower.startsWith("pro-")
        || lower.indexOf('-') > 0 && INSTALLED.contains(lower.substring(lower.lastIndexOf('-')));
  }

  /** "van", "al": a lower-case part of a name. */
  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }

  /** "mr", "sir": says of nobody what he or she is. */
  static boolean isCourtesy(String title) {
    return COURTESY.contains(title);
  }

  /** "pope", "queen": goes with a given name alone, as part of it. */
  static boolean isRegnal(String title) {
    return REGNAL.contains(title);
  }

  /** "union", "front": ends the name of an organisation. */
  static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  /** Capitalised, and no part of a name; capitals count. */
  static boolean isNoName(String token) {
    return FunctionWords.isStarter(token) || NO_NAMES.contains(token);
  }
}
