package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.model.EventType;

/** Who acts on whom, once a word above has made something else of an act. */
final class Operated {
  private Operated() {}

  /** The act under an operator; null where none is left. */
  static @Nullable Act act(Scene scene, Clause clause, String operation, Act inner) {
    if (operation.equals("undergo")) {
      return undergone(clause, inner);
    }
    Act act = Operations.apply(operation, inner);
    if (act == null) {
      return null;
    }
    act = act.reaching(clause.predicate());
    int doer = Doers.of(scene, clause);
    List<Integer> actors = new ArrayList<>();
    List<Integer> recipients = new ArrayList<>();
    int object = clause.undergoer();
    boolean whole = object >= 0 && scene.isWho(object);
    switch (operation) {
      case "demand", "appeal", "condemn", "praise", "cause" -> {
        if (doer >= 0) {
          actors.add(doer);
        }
        if (whole) {
          recipients.add(object);
        } else {
          inner.actors.stream().filter(word -> word != doer).forEach(recipients::add);
        }
        if (recipients.isEmpty()) {
          recipients.addAll(inner.recipients);
        }
      }
      default -> {
        if (doer >= 0 && !isSelf(inner, doer) && !isTold(scene, clause, inner)) {
          actors.add(doer);
        } else {
          inner.actors.stream().filter(word -> word != doer).forEach(actors::add);
        }
        recipients.addAll(inner.recipients);
        if (recipients.isEmpty() && whole) {
          recipients.add(object);
        }
      }
    }
    act.actors = List.copyOf(actors);
    recipients.removeAll(actors);
    act.recipients = List.copyOf(recipients);
    return act;
  }

  /** Who announces a killing did not kill. */
  private static boolean isTold(Scene scene, Clause clause, Act inner) {
    return inner.type == EventType.ASSAULT
        && (scene.lemma(clause.predicate()).equals("announce")
            || scene.lemma(clause.predicate()).equals("proclaim"))
        && inner.from != clause.predicate();
  }

  /** "talks between them resumed": the doer is the act itself. */
  private static boolean isSelf(Act inner, int doer) {
    return inner.from <= doer && doer <= inner.to;
  }

  /** "faces criticism from": who acts stands behind. */
  private static Act undergone(Clause clause, Act inner) {
    Act act = inner.reaching(clause.predicate());
    List<Integer> actors = new ArrayList<>();
    for (String preposition : List.of("from", "by")) {
      int noun = clause.prepositional(preposition);
      if (noun >= 0 && actors.isEmpty()) {
        actors.add(noun);
      }
    }
    for (int word : inner.recipients) {
      if (actors.isEmpty() && word != clause.doer()) {
        actors.add(word);
      }
    }
    act.actors = List.copyOf(actors);
    act.recipients = clause.doer() < 0 ? List.of() : List.of(clause.doer());
    return act;
  }

  /** What a word says of an act that the lexicon does not know; null for nothing. */
  static @Nullable Act bare(Clause clause, String lemma) {
    EventType type =
        switch (lemma) {
          case "refuse", "decline", "reject" -> EventType.REJECT;
          case "agree", "offer", "pledge", "promise" -> EventType.AGREE;
          case "threaten" -> EventType.THREATEN;
          default -> null;
        };
    return type == null
        ? null
        : new Act(
            type,
            null,
            "op." + lemma,
            "",
            clause,
            clause.predicate(),
            clause.predicate(),
            List.of(),
            List.of());
  }
}
