package org.parley.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one document agree: what is a person with a first name is one without it, and a word
 * that is a name in most places is of that kind wherever it stands alone. One pass to count, one to
 * mend; linear in the words.
 */
final class NameAgreement {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

  /** How much a whole name of a person says of its last word. */
  private static final int SURNAME = 3;

  /** How much must speak for a name where the network saw none. */
  private static final int ENOUGH = 2;

  private final Map<String, int[]> evidence = new HashMap<>();

  private NameAgreement() {}

  /** The sentences with names that agree. */
  static List<Sentence> of(List<Sentence> sentences) {
    NameAgreement agreement = new NameAgreement();
    sentences.forEach(agreement::count);
    return agreement.evidence.isEmpty()
        ? sentences
        : sentences.stream().map(agreement::mended).toList();
  }

  private void count(Sentence sentence) {
    for (Sentence.Name name : sentence.names()) {
      int kind = KINDS.indexOf(name.kind());
      tell(form(sentence, name.from(), name.to()), kind, 1);
      if (kind == 0 && name.to() - name.from() > 1) {
        tell(sentence.form(name.to() - 1), kind, SURNAME);
      }
    }
  }

  private void tell(String form, int kind, int weight) {
    evidence.computeIfAbsent(form, f -> new int[KINDS.size()])[kind] += weight;
  }

  private Sentence mended(Sentence sentence) {
    List<Sentence.Name> names = new ArrayList<>();
    int next = 0;
    boolean changed = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (next < sentence.names().size() && sentence.names().get(next).from() == i) {
        Sentence.Name name = sentence.names().get(next++);
        Sentence.Name agreed = agreed(sentence, name);
        changed |= !agreed.equals(name);
        names.add(agreed);
        i = name.to() - 1;
        continue;
      }
      int kind = isAlone(sentence, i) ? best(sentence.form(i), ENOUGH) : -1;
      if (kind >= 0) {
        names.add(new Sentence.Name(i, i + 1, KINDS.get(kind)));
        changed = true;
      }
    }
    return changed ? sentence.named(names) : sentence;
  }

  private Sentence.Name agreed(Sentence sentence, Sentence.Name name) {
    int[] told = evidence.get(form(sentence, name.from(), name.to()));
    int own = KINDS.indexOf(name.kind());
    int best = own;
    for (int kind = 0; kind < KINDS.size() && told != null; kind++) {
      best = told[kind] > told[best] ? kind : best;
    }
    return best == own ? name : new Sentence.Name(name.from(), name.to(), KINDS.get(best));
  }

  /** The kind for which at least so much speaks, and twice as much as for all others; else -1. */
  private int best(String form, int least) {
    int[] told = evidence.get(form);
    for (int kind = 0; kind < KINDS.size() && told != null; kind++) {
      int others = Arrays.stream(told).sum() - told[kind];
      if (told[kind] >= least && told[kind] > 2 * others) {
        return kind;
      }
    }
    return -1;
  }

  /** A proper noun in capitals with no other beside it, of which it could be a part. */
  private static boolean isAlone(Sentence sentence, int i) {
    return isProper(sentence, i) && !isProper(sentence, i - 1) && !isProper(sentence, i + 1);
  }

  private static boolean isProper(Sentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && sentence.upos(i).equals("PROPN")
        && sentence.form(i).length() > 2
        && Character.isUpperCase(sentence.form(i).charAt(0));
  }

  private static String form(Sentence sentence, int from, int to) {
    if (to - from == 1) {
      return sentence.form(from);
    }
    StringBuilder form = new StringBuilder();
    for (int i = from; i < to; i++) {
      form.append(i > from ? " " : "").append(sentence.form(i));
    }
    return form.toString();
  }
}
