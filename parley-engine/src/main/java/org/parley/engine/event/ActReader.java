package org.parley.engine.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Tense;
import org.parley.model.EventType;

/** Reads the acts of one passage from its clauses. Used once. */
final class ActReader {
  private static final int DEPTH = 8;

  private final Scene scene;
  private final NounActs nouns;
  private final Arguments arguments;

  /** Predicates of clauses that are part of an act above them. */
  private final Set<Integer> consumed = new HashSet<>();

  /** An act, or the knowledge that there is none. */
  private record Outcome(@Nullable Act act) {}

  ActReader(Scene scene) {
    this.scene = scene;
    this.nouns = new NounActs(scene);
    this.arguments = new Arguments(scene, nouns, this::inner);
  }

  List<Act> read() {
    List<Act> made = new ArrayList<>();
    MistakenVerbs mistaken = new MistakenVerbs(scene);
    for (Clause clause : scene.clauses()) {
      Act act = consumed.contains(clause.predicate()) ? null : act(clause, 0, false);
      if (act == null && !consumed.contains(clause.predicate())) {
        act = mistaken.act(clause);
      }
      if (act != null) {
        act.rank = Math.max(act.rank, Tenses.rank(scene, clause));
        made.add(act);
      }
    }
    // A clause may be taken up by one that stands behind it.
    made.removeIf(act -> act.obliged || consumed.contains(act.top));
    return made;
  }

  private @Nullable Act inner(Clause clause, int depth) {
    return act(clause, depth + 1, true);
  }

  /** The act of a clause with what its tense and negation make of it; null for none. */
  private @Nullable Act act(Clause clause, int depth, boolean argument) {
    if (depth > DEPTH) {
      return null;
    }
    Outcome plain = plain(clause, depth);
    if (plain == null
        && clause.modality() == Modality.READY_TO
        && scene.isWho(clause.subject())
        && !Classes.has("talkverb", scene.lemma(clause.predicate()), "")) {
      plain = new Outcome(ready(clause));
    }
    if (plain == null || plain.act == null) {
      return null;
    }
    Act act = Tenses.apply(clause, plain.act, argument);
    if (act != null) {
      act.top = clause.predicate();
    }
    return act;
  }

  private @Nullable Outcome plain(Clause clause, int depth) {
    String lemma = lemma(clause);
    Outcome explicit = sense(clause, lemma, true);
    if (explicit != null) {
      return explicit;
    }
    Outcome operated = operated(clause, lemma, depth);
    if (operated != null) {
      return operated;
    }
    Outcome sense = sense(clause, lemma, false);
    return sense != null ? sense : bare(clause, lemma);
  }

  private String lemma(Clause clause) {
    int predicate = clause.predicate();
    return clause.copula() >= 0 && !scene.phrase(predicate).preposition().isEmpty()
        ? "be"
        : scene.lemma(predicate);
  }

  /** A row for what is no verb: "was on strike", "is a donor". */
  private static boolean isNominal(Sense sense, String lemma) {
    return lemma.equals("be")
        || sense.conditions().stream().anyMatch(each -> each.slots().contains("nominal"));
  }

  /** The most particular sense of the verb whose pattern holds. */
  private @Nullable Outcome sense(Clause clause, String lemma, boolean explicit) {
    boolean verb = scene.sentence().upos(clause.predicate()).equals("VERB");
    for (Sense sense : Senses.VERBS.startingWith(lemma)) {
      if (sense.isExplicit() != explicit || !verb && !isNominal(sense, lemma)) {
        continue;
      }
      List<String> words =
          Senses.match(
              sense, lemma, w -> Lemmas.stand(scene, clause, w) && fitsParticle(clause, w));
      if (words == null) {
        continue;
      }
      VerbFrame frame = new VerbFrame(scene, clause, Lemmas.preposition(clause, words));
      if (sense.conditions().stream().allMatch(condition -> condition.holds(frame))) {
        takeUp(sense, clause);
        return new Outcome(sense.type() == null ? null : made(sense, clause, frame, words));
      }
    }
    return null;
  }

  /** "broke up" is no "broke". */
  private static boolean fitsParticle(Clause clause, List<String> words) {
    return words.size() > 1 || clause.particles().isEmpty();
  }

  /** What the pattern names of clauses below is part of this act. */
  private void takeUp(Sense sense, Clause clause) {
    for (Condition condition : sense.conditions()) {
      String slot = condition.slots().get(0);
      if (condition.words().isEmpty() && (slot.startsWith("inf") || slot.startsWith("that"))) {
        for (Clause each : clause.children()) {
          boolean infinitive = slot.startsWith("inf") && each.marker().endsWith("to");
          boolean content = slot.startsWith("that") && each.kind() == ClauseKind.COMPLEMENT;
          if (infinitive || content) {
            consumed.add(each.predicate());
          }
        }
      }
    }
  }

  private Act made(Sense sense, Clause clause, VerbFrame frame, List<String> words) {
    List<Integer> actors = frame.slot("subj");
    List<Integer> recipients = new ArrayList<>();
    for (String slot : sense.recipients()) {
      if (recipients.isEmpty()) {
        recipients.addAll(sense.both() ? frame.own(slot) : frame.slot(slot));
      }
    }
    if (recipients.isEmpty() && sense.type() == EventType.REQUEST) {
      recipients.addAll(arguments.obliged(clause));
    }
    if (recipients.isEmpty() && actors.isEmpty() && frame.object() >= 0) {
      recipients.add(frame.object());
    }
    int end = clause.predicate() + (words.size() > 1 ? words.size() - 1 : 0);
    Act act =
        Act.of(
            sense, clause, clause.predicate(), Math.min(end, scene.size() - 1), actors, recipients);
    if (sense.both()) {
      act.both = true;
      List<Integer> all = new ArrayList<>(recipients);
      for (String slot : List.of("obj", "with", "between", "and")) {
        for (int word : frame.own(slot)) {
          if (!all.contains(word) && (scene.isWho(word) || scene.isPlace(word))) {
            all.add(word);
          }
        }
      }
      all.removeIf(word -> !scene.isWho(word) && !scene.isPlace(word));
      act.recipients = List.copyOf(all);
    }
    return act;
  }

  private @Nullable Outcome operated(Clause clause, String lemma, int depth) {
    boolean verb = scene.sentence().upos(clause.predicate()).equals("VERB");
    for (Operator operator : Operator.startingWith(lemma)) {
      if (!operator.partOfSpeech().equals(verb ? "v" : "a")) {
        continue;
      }
      for (List<String> words : operator.words()) {
        if (!words.get(0).equals(lemma)
            || !Lemmas.stand(scene, clause, words)
            || !fitsParticle(clause, words)) {
          continue;
        }
        Arguments.Found found = arguments.of(clause, operator, words, depth);
        if (found != null) {
          consumed.addAll(found.clauses());
          return new Outcome(Operated.act(scene, clause, operator.operation(), found.act()));
        }
      }
    }
    return null;
  }

  /** "is ready to" before words that no row knows. */
  private Act ready(Clause clause) {
    int object = clause.undergoer();
    return new Act(
        EventType.AGREE,
        null,
        "op.ready",
        "",
        clause,
        clause.predicate(),
        clause.predicate(),
        List.of(clause.subject()),
        object < 0 ? List.of() : List.of(object));
  }

  /** "refused to", "agreed to" before words that no row knows. */
  private @Nullable Outcome bare(Clause clause, String lemma) {
    int doer = Doers.of(scene, clause);
    if (doer < 0 || !scene.isWho(doer)) {
      return null;
    }
    for (Clause each : clause.complements()) {
      if (each.marker().endsWith("to")
          && each.tense() == Tense.NONE
          && !Classes.has("talkverb", scene.lemma(each.predicate()), "")) {
        Act act = Operated.bare(clause, lemma);
        if (act != null) {
          consumed.add(each.predicate());
          act.actors = List.of(doer);
          int object = each.undergoer();
          act.recipients = object >= 0 ? List.of(object) : List.of();
          return new Outcome(act);
        }
      }
    }
    return null;
  }
}
