package org.parley.engine.position;

import java.util.Set;
import org.parley.model.Stance;

/** What becomes of stance and issue where words of the content turn them. */
final class Turned {
  private static final int NEAR = 4;

  /** Measures that stand until they are lifted: who wants them lifted is against them. */
  private static final Set<String> MEASURES = Set.of("sanctions", "arms-supply");

  private Turned() {}

  /** A denied or negated stance: what is not refused is offered, the rest is refused. */
  static Stance flipped(Stance stance) {
    return stance == Stance.REJECT ? Stance.OFFER : Stance.REJECT;
  }

  /** What is dropped: a demand or refusal given up is an offer, an offer taken back a refusal. */
  static Stance dropped(Stance stance) {
    return stance == Stance.DEMAND || stance == Stance.REJECT ? Stance.OFFER : Stance.REJECT;
  }

  /** "an end to sanctions" is against sanctions; what shall not be is refused. */
  static Stance adjusted(Stance stance, Content content, Item item, PassageTree tree) {
    boolean undone = MEASURES.contains(item.issue()) && undoes(item, tree);
    boolean apart = item.issue().equals("membership") || isStayingOut(item, tree);
    // "not to abandon the talks" asks for them.
    String head = tree.lemma(content.head());
    boolean kept = PositionWords.DROP.contains(head) || PositionWords.UNDO.contains(head);
    boolean not = content.negated() || isNotTo(item, tree);
    if (undone || not && !apart && !kept) {
      return switch (stance) {
        case DEMAND -> Stance.REJECT;
        case REJECT -> undone ? Stance.ACCEPT : stance;
        case ACCEPT -> undone ? stance : Stance.REJECT;
        case OFFER, SUPPORT -> stance;
      };
    }
    return stance;
  }

  /** "not to host foreign troops": of neutrality in other words than its own, "not" is a part. */
  private static boolean isStayingOut(Item item, PassageTree tree) {
    String word = tree.words().lower(item.hit());
    return item.issue().equals("neutrality")
        && !word.startsWith("neutral")
        && !word.startsWith("non");
  }

  /** "a commitment not to deploy weapons": close before what it is about. */
  private static boolean isNotTo(Item item, PassageTree tree) {
    for (int i = Math.max(item.start(), item.hit() - NEAR); i < item.hit(); i++) {
      if (tree.words().lower(i).equals("not") && tree.words().lower(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Not joining is neutrality. */
  static String issue(Content content, Item item, PassageTree tree) {
    boolean apart =
        content.negated()
            || isNegated(item, tree)
            || PositionWords.DROP.contains(tree.lemma(content.head()));
    if (!apart && isJoining(item, tree)) {
      return "membership";
    }
    return item.issue().equals("membership") && apart ? "neutrality" : item.issue();
  }

  /** "joining any bloc": what is neutrality only where it is not done. */
  private static boolean isJoining(Item item, PassageTree tree) {
    String lemma = tree.lemma(tree.word(item.hit()));
    return item.issue().equals("neutrality") && (lemma.equals("join") || lemma.equals("enter"));
  }

  private static boolean isNegated(Item item, PassageTree tree) {
    for (int i = item.start(); i < item.hit(); i++) {
      String low = tree.words().lower(i);
      if (low.equals("not")
          || low.equals("never")
          || low.equals("no")
          || low.equals("cannot")
          || PositionWords.AGAINST.contains(tree.lemma(tree.word(i)))
          || low.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "the sanctions lifted", "that sanctions be eased". */
  private static boolean isUndone(Item item, PassageTree tree) {
    for (int i = item.hitEnd(); i < Math.min(item.end(), item.hitEnd() + NEAR); i++) {
      int word = tree.word(i);
      if (isPastForm(word, tree) && PositionWords.UNDO.contains(tree.lemma(word))) {
        return true;
      }
    }
    return false;
  }

  /** Taggers are of two minds about participles without an auxiliary. */
  private static boolean isPastForm(int word, PassageTree tree) {
    return tree.tag(word).equals("VBN") || tree.tag(word).equals("VBD");
  }

  private static boolean undoes(Item item, PassageTree tree) {
    if (isUndone(item, tree)) {
      return true;
    }
    if (item.issue().equals("arms-supply")
        && tree.words().lower(item.hit() - 1).equals("against")) {
      // "a treaty against weapons"
      return true;
    }
    for (int i = item.start(); i < item.hit(); i++) {
      String lemma = tree.lemma(tree.word(i));
      boolean kept = PositionWords.AGAINST.contains(lemma) && item.issue().equals("arms-supply");
      if (kept || PositionWords.UNDO.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
