package org.parley.engine.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.name.Likeness.How;
import org.parley.engine.name.Likeness.Pair;

/**
 * Compares two names part by part: each part of the shorter one is held against the part of the
 * longer one that it is nearest to, and what their letters differ by is summed. Stateless; the same
 * whichever name comes first.
 */
public final class NameComparison {
  /** So many changed letters in all are still one name, where it is long enough. */
  private static final double MOST = 1.25;

  /** The same for a name of few letters, as a share of them. */
  private static final double SHARE = 0.17;

  private static final double PART = 0.45;
  private static final double SPELT = 0.6;

  /** Letters from which two names may be one that is parted otherwise and misspelt besides. */
  private static final int LONG = 8;

  private static final double CONSONANT = 1.5;

  /** How much more two scripts may differ by, of which one has no vowels. */
  private static final double ACROSS = 0.6;

  /** As alike as father and son of one name. */
  private static final double JUNIOR = 0.6;

  /** Beyond this nobody asks how far. */
  private static final double FAR = 2;

  private final Name a;
  private final Name b;
  private final List<Name.Part> ofA;
  private final List<Name.Part> ofB;
  private final List<Pair> pairs = new ArrayList<>();
  private boolean fathersSwapped;
  private boolean across;
  private int letters;

  private NameComparison(Name a, Name b) {
    this.a = a;
    this.b = b;
    ofA = strong(a);
    ofB = strong(b);
  }

  /** How alike the two are. */
  public static Likeness compare(Name a, Name b) {
    boolean swap =
        Comparator.comparing(Name::joined).thenComparing(Name::printed).compare(a, b) > 0;
    return swap
        ? flipped(new NameComparison(b, a).likeness())
        : new NameComparison(a, b).likeness();
  }

  private static Likeness flipped(Likeness one) {
    return new Likeness(
        one.score(),
        one.pairs().stream().map(p -> new Pair(p.b(), p.a(), p.how(), p.cost())).toList(),
        one.left(),
        one.note());
  }

  private static List<Name.Part> strong(Name name) {
    List<Name.Part> strong = new ArrayList<>();
    for (Name.Part part : name.parts()) {
      if (!part.weak()) {
        strong.add(part);
      }
    }
    // "De Los": nothing but particles is a name all the same.
    return strong.isEmpty() ? new ArrayList<>(name.parts()) : strong;
  }

  private Likeness likeness() {
    if (ofA.isEmpty() || ofB.isEmpty()) {
      boolean same = !a.printed().isBlank() && a.printed().equals(b.printed());
      return new Likeness(same ? 1 : 0, List.of(), List.of(), same ? "equal" : "no letters");
    }
    if (a.junior() != b.junior() && a.joined().equals(b.joined())) {
      return new Likeness(
          JUNIOR,
          List.of(new Pair(a.joined(), b.joined(), How.EQUAL, 0)),
          List.of("jr"),
          "may be father and son");
    }
    if (a.joined().equals(b.joined())) {
      return new Likeness(
          1, List.of(new Pair(a.joined(), b.joined(), How.EQUAL, 0)), List.of(), "");
    }
    Likeness acronym = acronym();
    if (acronym != null) {
      return acronym;
    }
    if (ofA.size() != ofB.size() && Math.min(ofA.size(), ofB.size()) == 1) {
      double cost = EditCosts.LEARNT.distance(a.joined(), b.joined(), FAR);
      if (cost <= 1 && a.joined().length() >= LONG) {
        Pair pair = new Pair(a.joined(), b.joined(), How.JOINED, cost);
        return new Likeness(1 - 0.4 * cost, List.of(pair), List.of(), "");
      }
    }
    joined(ofA, ofB, b.parts(), true);
    joined(ofB, ofA, a.parts(), false);
    nearest();
    return scored();
  }

  /** "vanderbilt" and "van der bilt", "jc" and "jean claude". */
  private void joined(
      List<Name.Part> wholes, List<Name.Part> parts, List<Name.Part> all, boolean inOrder) {
    for (Name.Part whole : wholes.toArray(Name.Part[]::new)) {
      if (has(all, whole.latin())) {
        continue;
      }
      for (int from = 0; from + 1 < all.size(); from++) {
        boolean begins = all.get(from).latin().charAt(0) == whole.latin().charAt(0);
        int to = begins ? runThatSpells(whole, all, from) : -1;
        if (to > from) {
          List<Name.Part> run = all.subList(from, to);
          if (parts.containsAll(run.stream().filter(p -> !p.weak()).toList())) {
            wholes.remove(whole);
            parts.removeAll(run);
            String spelt = String.join(" ", run.stream().map(Name.Part::latin).toList());
            letters += whole.key().length();
            pairs.add(
                inOrder
                    ? new Pair(whole.latin(), spelt, How.JOINED, 0.1)
                    : new Pair(spelt, whole.latin(), How.JOINED, 0.1));
            break;
          }
        }
      }
    }
  }

  private static boolean has(List<Name.Part> parts, String latin) {
    for (Name.Part part : parts) {
      if (part.latin().equals(latin)) {
        return true;
      }
    }
    return false;
  }

  private static int runThatSpells(Name.Part whole, List<Name.Part> all, int from) {
    StringBuilder keys = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int to = from; to < Math.min(all.size(), from + 4); to++) {
      if (all.get(to).key().isEmpty()) {
        return -1;
      }
      keys.append(all.get(to).latin());
      initials.append(all.get(to).latin().charAt(0));
      boolean spells =
          whole.key().length() > 3
              && keys.length() >= whole.key().length()
              && Spelling.key(keys.toString()).equals(whole.key());
      boolean begins =
          !all.get(from).weak()
              && whole.latin().length() > 1
              && whole.latin().length() < 4
              && whole.latin().contentEquals(initials);
      if (to > from && (spells || begins)) {
        return to + 1;
      }
      if (keys.length() > whole.key().length() + 2 && initials.length() >= whole.latin().length()) {
        return -1;
      }
    }
    return -1;
  }

  private record Candidate(int i, int j, Pair pair) {}

  private void nearest() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ofA.size(); i++) {
      for (int j = 0; j < ofB.size(); j++) {
        candidates.add(new Candidate(i, j, pair(ofA.get(i), ofB.get(j))));
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> c.pair().cost())
            .thenComparingInt(c -> Math.abs(c.i() - c.j()))
            .thenComparingInt(Candidate::i)
            .thenComparingInt(Candidate::j));
    boolean sons = hasSon(ofA) && hasSon(ofB);
    boolean[] usedA = new boolean[ofA.size()];
    boolean[] usedB = new boolean[ofB.size()];
    for (Candidate c : candidates) {
      if (!usedA[c.i()] && !usedB[c.j()]) {
        usedA[c.i()] = true;
        usedB[c.j()] = true;
        pairs.add(c.pair());
        Name.Part one = ofA.get(c.i());
        Name.Part two = ofB.get(c.j());
        letters += Math.max(one.key().length(), two.key().length());
        fathersSwapped |= sons && one.behindSon() != two.behindSon();
      }
    }
    remove(ofA, usedA);
    remove(ofB, usedB);
  }

  private static boolean hasSon(List<Name.Part> parts) {
    return parts.stream().anyMatch(Name.Part::behindSon);
  }

  private static void remove(List<Name.Part> parts, boolean[] used) {
    for (int i = used.length - 1; i >= 0; i--) {
      if (used[i]) {
        parts.remove(i);
      }
    }
  }

  private Pair pair(Name.Part one, Name.Part two) {
    if (one.latin().equals(two.latin())) {
      return new Pair(one.latin(), two.latin(), How.EQUAL, 0);
    }
    if (one.key().equals(two.key())) {
      return new Pair(one.latin(), two.latin(), How.SPELLING, 0.05);
    }
    if (!one.given().isEmpty() && !Collections.disjoint(one.given(), two.given())) {
      return new Pair(one.latin(), two.latin(), How.GIVEN_NAME, 0.2);
    }
    if ((one.isInitial() || two.isInitial()) && one.latin().charAt(0) == two.latin().charAt(0)) {
      return new Pair(one.latin(), two.latin(), How.INITIAL, 0.3);
    }
    double cost;
    int length = Math.max(one.key().length(), two.key().length());
    if (one.withoutVowels() != two.withoutVowels()) {
      String a = Spelling.consonants(one.latin());
      String b = Spelling.consonants(two.latin());
      across = true;
      cost = 0.05 + EditCosts.LEARNT.distance(a, b, FAR);
      length = Math.max(a.length(), b.length());
    } else {
      cost = EditCosts.LEARNT.distance(one.key(), two.key(), FAR);
      // Where only consonants are written, each says more.
      cost *= one.withoutVowels() ? CONSONANT : 1;
    }
    return new Pair(one.latin(), two.latin(), how(cost, length), cost);
  }

  private static How how(double cost, int length) {
    if (cost <= SPELT && cost <= 0.12 * length) {
      return How.SPELLING;
    }
    return cost <= Math.min(MOST, Math.max(1, PART * length)) ? How.NEAR : How.DIFFERENT;
  }

  private Likeness scored() {
    double cost = 0;
    for (Pair pair : pairs) {
      cost += pair.cost();
    }
    String note = "";
    double most = Math.min(MOST, SHARE * letters) + (across ? ACROSS : 0);
    double score = 1 - 0.5 * cost / most;
    if (a.junior() != b.junior()) {
      score = Math.min(score, JUNIOR);
      note = "may be father and son";
    }
    if (fathersSwapped) {
      score -= 0.6;
      note = "father and son change places";
    }
    List<Name.Part> left = new ArrayList<>(ofA);
    left.addAll(ofB);
    // "Orla Orla Venn": what is said twice is not left over.
    left.removeIf(this::isSaidTwice);
    if (!left.isEmpty()) {
      score = a.kind() == Name.Kind.PERSON ? withoutSome(score, left) : withoutWords(score, left);
    }
    if (pairs.stream().anyMatch(pair -> pair.how() == How.DIFFERENT)) {
      score = Math.min(score, 0.4);
    }
    if (!a.form().equals(b.form()) && !a.form().isEmpty() && !b.form().isEmpty()) {
      score -= 0.05;
    }
    return new Likeness(
        Math.max(0, Math.min(1, score)), pairs, left.stream().map(Name.Part::latin).toList(), note);
  }

  private boolean isSaidTwice(Name.Part part) {
    return pairs.stream().anyMatch(p -> part.latin().equals(p.a()) || part.latin().equals(p.b()));
  }

  /** A surname alone is many people's; two parts of three are one's. */
  private double withoutSome(double score, List<Name.Part> left) {
    if (pairs.size() == 1) {
      return Math.min(score, a.titled() || b.titled() ? 0.55 : 0.45);
    }
    return score - 0.04 * Math.min(4, left.size());
  }

  private static double withoutWords(double score, List<Name.Part> left) {
    boolean generic = left.stream().allMatch(part -> NameWords.isGeneric(part.latin()));
    return Math.min(score - 0.1, generic ? 0.6 : 0.45);
  }

  /** "OSW" and "Office for Salt Works". */
  private @Nullable Likeness acronym() {
    if (a.kind() == Name.Kind.PERSON) {
      return null;
    }
    Set<String> initials = Acronym.of(ofA.size() == 1 ? b : a);
    Name shorter = ofA.size() == 1 ? a : b;
    String word = shorter.joined();
    if (strong(shorter).size() != 1 || !initials.contains(strong(shorter).get(0).latin())) {
      return null;
    }
    return new Likeness(
        0.7, List.of(new Pair(a.joined(), b.joined(), How.INITIAL, 0.3)), List.of(), word);
  }
}
