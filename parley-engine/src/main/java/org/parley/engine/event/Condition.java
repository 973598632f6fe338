package org.parley.engine.event;

import java.util.List;
import org.parley.engine.shipped.Table;

/**
 * One condition of a pattern: slots, one of which must hold one of the words; or a mark as "inf".
 *
 * @param negated true for {@code obj!=X}: no slot holds it
 */
record Condition(List<String> slots, List<String> words, boolean negated) {

  static Condition read(String text) {
    int at = text.indexOf('=');
    if (at < 0) {
      return new Condition(List.of(text), List.of(), false);
    }
    boolean negated = text.charAt(at - 1) == '!';
    List<String> slots =
        Table.items(text.substring(0, negated ? at - 1 : at)).stream()
            .map(slot -> slot.replace('_', ' '))
            .toList();
    return new Condition(slots, Table.items(text.substring(at + 1)), negated);
  }

  boolean namesWords() {
    return !words.isEmpty()
        && !words.contains("*")
        && !negated
        && !slots.contains("subj")
        && !slots.contains("doer");
  }

  boolean holds(Frame frame) {
    if (words.isEmpty()) {
      return frame.mark(slots.get(0));
    }
    boolean found = false;
    for (String slot : slots) {
      found |= holds(frame, slot);
    }
    return found != negated;
  }

  private boolean holds(Frame frame, String slot) {
    List<Integer> heads = frame.slot(slot);
    if (words.contains("-") && heads.isEmpty()) {
      return true;
    }
    if (slot.equals("subj") && heads.isEmpty() && frame.lacksSubject()) {
      return !negated;
    }
    for (int head : heads) {
      if (frame.scene().is(head, words)) {
        return true;
      }
    }
    return false;
  }
}
