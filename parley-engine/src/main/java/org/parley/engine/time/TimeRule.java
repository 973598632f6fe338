package org.parley.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/**
 * A row of {@code time-rules.tsv}: result, pattern, template, examples. A pattern is elements
 * parted by blanks: a word, a class in capitals, several parted by {@code |}; {@code ?} behind one
 * that may be missing. In brackets stands what must be beside the words without belonging to them,
 * with {@code !} what must not be.
 */
final class TimeRule {
  /**
   * One element.
   *
   * @param symbols any of them may stand there
   * @param optional true if it may be missing
   */
  private record Element(List<Integer> symbols, boolean optional) {}

  /**
   * What must or must not be beside.
   *
   * @param not true if none of them may be there
   */
  private record Beside(List<Integer> symbols, boolean not) {}

  private final int number;
  private final String id;
  private final int result;
  private final Element[] elements;
  private final @Nullable Beside before;
  private final @Nullable Beside after;
  private final Template template;

  /**
   * @throws IllegalArgumentException if the row is not as the file's head describes
   */
  TimeRule(int number, List<String> row, Symbols symbols) {
    this.number = number;
    this.id = row.get(0);
    this.result = symbols.of(row.get(1));
    List<Element> list = new ArrayList<>();
    Map<String, Integer> slots = new HashMap<>();
    Beside left = null;
    Beside right = null;
    for (String part : Table.cells(row.get(2), ' ')) {
      if (part.startsWith("(") && part.length() > 1) {
        boolean not = part.charAt(1) == '!';
        List<Integer> any = symbols(part.substring(not ? 2 : 1, part.length() - 1), symbols);
        if (list.isEmpty()) {
          left = new Beside(any, not);
        } else {
          right = new Beside(any, not);
        }
      } else {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String names = optional ? part.substring(0, part.length() - 1) : part;
        String slot = Table.cells(names, '|').get(0);
        slots.put(slots.containsKey(slot) ? slot + "2" : slot, list.size());
        list.add(new Element(symbols(names, symbols), optional));
      }
    }
    this.elements = list.toArray(Element[]::new);
    this.before = left;
    this.after = right;
    try {
      this.template = new Template(row.get(3), slots);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("rule " + id + ": " + e.getMessage(), e);
    }
  }

  private static List<Integer> symbols(String names, Symbols symbols) {
    return Table.cells(names, '|').stream().map(symbols::of).toList();
  }

  int number() {
    return number;
  }

  String id() {
    return id;
  }

  int result() {
    return result;
  }

  /** The symbols that may open a match. */
  List<Integer> openers() {
    List<Integer> openers = new ArrayList<>();
    for (Element element : elements) {
      for (int symbol : element.symbols) {
        openers.add(symbol);
      }
      if (!element.optional) {
        break;
      }
    }
    return openers;
  }

  /** What this rule makes of the pieces from {@code i}; null if it does not fit. */
  @Nullable Entry match(Lattice lattice, int i) {
    if (before != null && !fits(before, lattice, i - 1)) {
      return null;
    }
    @Nullable Entry[] caught = new Entry[elements.length];
    int end = match(lattice, 0, i, caught);
    if (end <= i) {
      return null;
    }
    Meaning meaning = template.make(caught);
    return meaning == null ? null : new Entry(result, end - i, 0, meaning, id);
  }

  private int match(Lattice lattice, int element, int at, @Nullable Entry[] caught) {
    if (element == elements.length) {
      return after == null || fits(after, lattice, at) ? at : -1;
    }
    Element here = elements[element];
    for (int symbol : here.symbols) {
      for (Entry entry : lattice.at(at)) {
        if (entry.symbol() == symbol) {
          caught[element] = entry;
          int end = match(lattice, element + 1, at + entry.length(), caught);
          if (end >= 0) {
            return end;
          }
        }
      }
    }
    caught[element] = null;
    return here.optional ? match(lattice, element + 1, at, caught) : -1;
  }

  private static boolean fits(Beside beside, Lattice lattice, int i) {
    for (Entry entry : lattice.at(i)) {
      for (int symbol : beside.symbols) {
        if (entry.symbol() == symbol) {
          return !beside.not;
        }
      }
    }
    return beside.not;
  }
}
