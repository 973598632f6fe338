package org.parley.engine.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.engine.shipped.Table;

/**
 * The words and rules of time, ready to read. A passage is read from its last piece to its first:
 * at each, every rule that may open there is tried once, in the order of the file, on what the
 * pieces behind already are. Patterns are short, so the time is linear in the words. Immutable;
 * thread-safe.
 */
final class TimeGrammar {
  /** The result of words that look like a time and are none. */
  private static final String NOTHING = "NOTHING";

  /** The results that are time expressions; others only serve rules. */
  private static final List<String> ROOTS =
      List.of("DATE", "TIME", "LENGTH", "SET", "VAGUE", NOTHING);

  private static final TimeGrammar SHIPPED = new TimeGrammar();

  private final TimeLexicon lexicon;
  private final Spelling spelling;
  private final List<TimeRule> rules = new ArrayList<>();
  private final BitSet[] openedBy;
  private final boolean[] root;
  private final int nothing;
  private final Entry[] end;
  private final Set<String> spelled = new HashSet<>();

  private TimeGrammar() {
    Symbols symbols = new Symbols();
    this.lexicon = new TimeLexicon(symbols);
    this.spelling = new Spelling(symbols);
    for (List<String> row : Table.rows(TimeGrammar.class, "time-rules.tsv")) {
      rules.add(new TimeRule(rules.size(), row, symbols));
      for (String part : Table.cells(row.get(2), ' ')) {
        spell(part, symbols);
      }
    }
    lexicon.freeze();
    this.nothing = symbols.of(NOTHING);
    this.end = new Entry[] {Entry.word(symbols.of("END"), 0)};
    this.openedBy = new BitSet[symbols.size()];
    for (int i = 0; i < openedBy.length; i++) {
      openedBy[i] = new BitSet(rules.size());
    }
    for (TimeRule rule : rules) {
      rule.openers().forEach(symbol -> openedBy[symbol].set(rule.number()));
    }
    this.root = new boolean[symbols.size()];
    ROOTS.forEach(name -> root[symbols.of(name)] = true);
  }

  private void spell(String part, Symbols symbols) {
    String bare =
        part.length() > 1 && part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
    if (bare.length() > 1 && bare.startsWith("(")) {
      bare = bare.substring(bare.charAt(1) == '!' ? 2 : 1, bare.length() - 1);
    }
    for (String word : Table.cells(bare, '|')) {
      if (!Symbols.isClass(word) && spelled.add(word)) {
        lexicon.spell(word, symbols.of(word));
      }
    }
  }

  /** The grammar that ships with Parley. */
  static TimeGrammar shipped() {
    return SHIPPED;
  }

  /** What stands at each piece, rules applied. */
  Lattice read(Pieces pieces) {
    Lattice lattice = new Lattice(pieces.size(), end);
    for (int i = 0; i < pieces.size(); i++) {
      lattice.put(i, lexicon.look(pieces.lower(i), pieces.isCapital(i)), spelling.read(pieces, i));
    }
    for (int i = pieces.size() - 1; i >= 0; i--) {
      apply(lattice, i);
    }
    return lattice;
  }

  private void apply(Lattice lattice, int i) {
    BitSet open = null;
    for (Entry entry : lattice.at(i)) {
      BitSet here = openedBy[entry.symbol()];
      if (!here.isEmpty()) {
        if (open == null) {
          open = new BitSet(rules.size());
        }
        open.or(here);
      }
    }
    if (open == null) {
      return;
    }
    for (int r = open.nextSetBit(0); r >= 0; r = open.nextSetBit(r + 1)) {
      TimeRule rule = rules.get(r);
      Entry made = rule.match(lattice, i);
      if (made != null && lattice.offer(i, made)) {
        open.or(openedBy[made.symbol()]);
      }
    }
  }

  /** True if the symbol tells that the words are no time. */
  boolean isNothing(int symbol) {
    return symbol == nothing;
  }

  /** True if entries of this symbol are time expressions, or tell that the words are none. */
  boolean isRoot(int symbol) {
    return root[symbol];
  }
}
