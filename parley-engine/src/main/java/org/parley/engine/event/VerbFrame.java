package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Tense;

/** The arguments of a clause by slot. */
final class VerbFrame implements Frame {
  private static final Set<Modality> MUST = Set.of(Modality.MUST, Modality.HAVE_TO);
  private static final Set<Modality> WILL =
      Set.of(Modality.WILL, Modality.WOULD, Modality.SHALL, Modality.GOING_TO);

  private static final int REACH = 14;
  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "\u201c");

  private final Scene scene;
  private final Clause clause;

  /** The preposition that the lemma took up ("call on"), whose noun is the object; or empty. */
  private final String taken;

  VerbFrame(Scene scene, Clause clause, String taken) {
    this.scene = scene;
    this.clause = clause;
    this.taken = taken;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public boolean lacksSubject() {
    return Doers.of(scene, clause) < 0;
  }

  int object() {
    int object = clause.undergoer();
    if (object < 0 && !taken.isEmpty()) {
      object = clause.prepositional(taken);
    }
    if (object < 0 && !clause.isPassive()) {
      object = clause.indirectObject();
    }
    return object >= 0 || clause.isPassive() || clause.copula() >= 0 ? object : unmarked();
  }

  /** A noun without preposition right behind the verb is its object, whatever the tree says. */
  private int unmarked() {
    for (Clause each : clause.complements()) {
      boolean name = scene.sentence().upos(each.predicate()).equals("PROPN");
      if (name && each.marker().isEmpty() && each.tense() == Tense.NONE) {
        return each.predicate();
      }
    }
    for (Prepositional each : clause.prepositional()) {
      int from = each.noun() < 0 ? -1 : scene.phrase(each.noun()).core().from();
      if (each.preposition().isEmpty()
          && from > clause.predicate()
          && from <= clause.predicate() + 3
          && !Classes.has("term", scene.lemma(each.noun()), scene.lower(each.noun()))) {
        return each.noun();
      }
    }
    return -1;
  }

  @Override
  public List<Integer> slot(String name) {
    List<Integer> found = new ArrayList<>(2);
    switch (name) {
      case "subj", "doer" -> add(found, Doers.of(scene, clause));
      case "obj" -> add(found, object());
      case "iobj" -> add(found, clause.indirectObject());
      case "word" -> {
        int end = Math.min(clause.range().to(), clause.predicate() + REACH);
        for (int word = clause.predicate() + 1; word < end; word++) {
          found.add(word);
        }
      }
      case "objmod" -> {
        for (int head : object() < 0 ? List.<Integer>of() : scene.deep(object())) {
          for (int word = scene.phrase(head).core().from(); word < head; word++) {
            found.add(word);
          }
        }
      }
      case "none" -> {}
      default -> prepositional(name, found);
    }
    return found;
  }

  /** What the tree itself puts there. */
  List<Integer> own(String name) {
    if (name.equals("obj") || name.equals("subj") || name.equals("none")) {
      return slot(name);
    }
    List<Integer> found = new ArrayList<>(2);
    attached(name, found);
    return found;
  }

  private void prepositional(String name, List<Integer> found) {
    attached(name, found);
    if (found.isEmpty()) {
      scene.behind(name, clause.predicate(), clause.range().to(), found);
    }
  }

  private void attached(String name, List<Integer> found) {
    for (Prepositional each : clause.prepositional()) {
      if (each.preposition().equals(name) && !isTime(each.noun())) {
        found.add(each.noun());
      }
    }
    int object = object();
    for (int head : object < 0 ? List.<Integer>of() : scene.deep(object)) {
      for (Prepositional each : scene.phrase(head).attributes()) {
        if (each.preposition().equals(name)) {
          found.add(each.noun());
        }
      }
      if (name.equals("of")) {
        add(found, scene.phrase(head).possessor());
      }
    }
    if (clause.copula() >= 0 && scene.phrase(clause.predicate()).preposition().equals(name)) {
      found.add(clause.predicate());
    }
  }

  private boolean isTime(int word) {
    return Classes.has("term", scene.lemma(word), scene.lower(word));
  }

  private static void add(List<Integer> found, int word) {
    if (word >= 0) {
      found.add(word);
    }
  }

  @Override
  public boolean mark(String name) {
    return switch (name) {
      case "obj" -> object() >= 0;
      case "nominal" -> !scene.sentence().upos(clause.predicate()).equals("VERB");
      case "inf" -> infinitive() != null;
      case "no_xcomp" -> !clause.isPassive() && bare();
      case "inf_agree" -> {
        Clause inner = infinitive();
        yield inner != null
            && scene.is(inner.undergoer(), List.of("@agreement", "agreement"))
            && List.of("reach", "strike", "secure", "sign", "agree", "conclude")
                .contains(scene.lemma(inner.predicate()));
      }
      case "inf_hostile" -> {
        Clause inner = infinitive();
        yield inner != null
            && !inner.isNegated()
            && Classes.has("hostile", scene.lemma(inner.predicate()), "");
      }
      case "inf_discuss" -> {
        Clause inner = infinitive();
        yield inner != null && Classes.has("discussing", scene.lemma(inner.predicate()), "");
      }
      case "inf_flee" -> {
        Clause inner = infinitive();
        yield inner != null && Classes.has("fleeing", scene.lemma(inner.predicate()), "");
      }
      case "inf_probe" -> {
        Clause inner = infinitive();
        yield inner != null && Classes.has("probing", scene.lemma(inner.predicate()), "");
      }
      case "inf_friendly" -> {
        Clause inner = infinitive();
        yield inner != null && Classes.has("friendly", scene.lemma(inner.predicate()), "");
      }
      case "that" -> that() != null;
      case "that_subj" -> {
        Clause inner = that();
        yield inner != null
            && (inner.tense() == Tense.NONE
                || isSubjunctive(inner)
                || MUST.contains(inner.modality())
                || inner.modality() == Modality.SHOULD);
      }
      case "that_must" -> {
        Clause inner = that();
        yield inner != null
            && MUST.contains(inner.modality())
            && inner.subject() >= 0
            && !isSpeaker(inner.subject())
            && scene.isWho(inner.isPassive() ? inner.doer() : inner.subject());
      }
      case "that_would" -> {
        Clause inner = that();
        yield inner != null
            && WILL.contains(inner.modality())
            && isSpeaker(inner.subject())
            && Classes.has("hostile", scene.lemma(inner.predicate()), "");
      }
      case "that_accused" -> {
        Clause inner = that();
        yield inner != null
            && scene.isWho(inner.subject())
            && !isSpeaker(inner.subject())
            && Classes.has("blamed", scene.lemma(inner.predicate()), "")
            && !inner.isNegated();
      }
      default -> throw new IllegalStateException("no such mark in a pattern: " + name);
    };
  }

  /** "that Peru stop": no "stops". */
  private boolean isSubjunctive(Clause inner) {
    int subject = inner.subject();
    String tag = subject < 0 ? "" : scene.sentence().word(subject).xpos();
    String verb = scene.sentence().word(inner.predicate()).xpos();
    return (tag.equals("NNP") || tag.equals("NN"))
        && inner.auxiliaries().isEmpty()
        && (verb.equals("VB") || verb.equals("VBP"));
  }

  /** The speaker of himself: "it", "they", or the same name. */
  private boolean isSpeaker(int word) {
    int owner = word < 0 ? -1 : scene.phrase(word).possessor();
    return word == clause.subject()
        || Set.of("his", "her", "its", "their", "our", "my").contains(scene.lower(owner))
        || Set.of("he", "she", "it", "they", "we", "i").contains(scene.lower(word))
        || scene.lemma(word).equals(scene.lemma(clause.subject()));
  }

  /** No word says what somebody is called. */
  private boolean bare() {
    int end = Math.min(clause.range().to(), clause.predicate() + REACH);
    for (int word = clause.predicate() + 1; word < end; word++) {
      if (QUOTES.contains(scene.lower(word))) {
        return false;
      }
    }
    for (Clause each : clause.complements()) {
      String upos = scene.sentence().upos(each.predicate());
      if (!upos.equals("VERB") && !upos.equals("PROPN")) {
        return false;
      }
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable Clause infinitive() {
    for (Clause each : clause.children()) {
      boolean to = each.marker().endsWith("to") && !each.marker().contains("order");
      if (to && each.kind() != ClauseKind.CONJUNCT && each.predicate() > clause.predicate()) {
        return each;
      }
    }
    return null;
  }

  private @org.jspecify.annotations.Nullable Clause that() {
    for (Clause each : clause.children()) {
      boolean content = each.subject() >= 0 || each.marker().equals("that");
      if (each.kind() == ClauseKind.COMPLEMENT && content) {
        return each;
      }
    }
    return null;
  }
}
