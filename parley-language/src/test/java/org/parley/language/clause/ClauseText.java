package org.parley.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;

/** Writes clauses as a line each, for tests to compare. */
final class ClauseText {
  private final Clauses clauses;
  private final Sentence sentence;

  ClauseText(Clauses clauses) {
    this.clauses = clauses;
    sentence = clauses.sentence();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    clauses.forEach(clause -> lines.add(line(clause)));
    return lines;
  }

  private String line(Clause clause) {
    List<String> parts = new ArrayList<>();
    Clause parent = clause.parent();
    parts.add(
        form(clause.predicate())
            + ": "
            + lower(clause.kind())
            + (parent == null ? "" : " of " + form(parent.predicate())));
    if (!clause.marker().isEmpty()) {
      parts.add("'" + clause.marker() + "'");
    }
    word(parts, "there", clause.expletive());
    word(parts, "about", clause.outerSubject());
    argument(parts, "subject", clause.subject(), clause.subjectSource());
    argument(parts, "object", clause.object(), clause.objectSource());
    word(parts, "to", clause.indirectObject());
    word(parts, "doer", clause.doer());
    word(parts, "undergoer", clause.undergoer());
    for (Prepositional each : clause.prepositional()) {
      parts.add("(" + each.preposition() + ") " + form(each.noun()));
    }
    flag(parts, clause.tense(), Tense.NONE);
    if (clause.isPerfect()) {
      parts.add("perfect");
    }
    if (clause.isProgressive()) {
      parts.add("progressive");
    }
    if (clause.isPassive()) {
      parts.add("passive");
    }
    flag(parts, clause.modality(), Modality.NONE);
    flag(parts, clause.mood(), Mood.STATEMENT);
    for (Negation each : clause.negations()) {
      parts.add("not by " + form(each.word()) + " (" + lower(each.place()) + ")");
    }
    return String.join(", ", parts);
  }

  private void word(List<String> parts, String name, int word) {
    if (word >= 0) {
      parts.add(name + " " + form(word));
    }
  }

  private void argument(List<String> parts, String name, int word, Source source) {
    if (word >= 0) {
      parts.add(name + " " + form(word) + (source == Source.OWN ? "" : " (" + lower(source) + ")"));
    }
  }

  private static void flag(List<String> parts, Object value, Object none) {
    if (!value.equals(none)) {
      parts.add(lower(value));
    }
  }

  private static String lower(Object value) {
    return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String form(int word) {
    return sentence.form(word);
  }
}
