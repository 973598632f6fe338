package org.parley.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.AlignedText;
import org.parley.model.Alignment;
import org.parley.model.Repair;
import org.parley.model.Span;

/**
 * A text under repair: rules are applied one after the other, each to the clean text of the one
 * before, and every mend is logged with the received words that it replaced. Not thread-safe.
 */
final class Mending {

  /** One sort of repair: reads a text front to back and says what to replace. */
  interface Rule {
    void mend(String text, Mends mends);
  }

  private AlignedText text;
  private final List<Repair> repairs = new ArrayList<>();

  Mending(AlignedText text) {
    this.text = text;
  }

  AlignedText text() {
    return text;
  }

  String clean() {
    return text.clean();
  }

  /** All mends so far, in the order of the received text. */
  List<Repair> repairs() {
    List<Repair> sorted = new ArrayList<>(repairs);
    sorted.sort(Comparator.comparing(Repair::received));
    return sorted;
  }

  Mending apply(Rule rule) {
    Mends mends = new Mends(text);
    rule.mend(text.clean(), mends);
    if (mends.any) {
      text = text.then(mends.finish());
      repairs.addAll(mends.repairs);
    }
    return this;
  }

  /** Collects the mends of one rule; spans must come in order and not overlap. */
  static final class Mends {
    /**
     * Beyond so many mends of one rule in one text the rest is logged as one: a page of nothing but
     * entities must not make a million log lines.
     */
    static final int LOGGED_ONE_BY_ONE = 2_000;

    private final AlignedText before;
    private final AlignedText.Edit edit;
    private final List<Repair> repairs = new ArrayList<>();
    private boolean any;
    private int restFrom = -1;
    private int restCleanFrom;
    private int restTo;
    private int restCleanTo;
    private String restKind = "";

    private Mends(AlignedText before) {
      this.before = before;
      this.edit = AlignedText.edit(before.clean());
    }

    /** Writes {@code after} in place of the span and logs it under the rule's id. */
    void replace(Span span, String after, String kind, String rule) {
      any = true;
      edit.keepTo(span.start());
      int cleanFrom = edit.cleanLength();
      edit.replace(span, after);
      if (repairs.size() < LOGGED_ONE_BY_ONE) {
        Span received = before.alignment().toReceived(span);
        repairs.add(new Repair(kind, received, received.of(before.received()), after, rule));
        return;
      }
      if (restFrom < 0) {
        restFrom = span.start();
        restCleanFrom = cleanFrom;
        restKind = kind;
      }
      restTo = span.end();
      restCleanTo = edit.cleanLength();
    }

    /** Drops the span without a log line of its own: the alignment keeps it. */
    void drop(Span span) {
      any = true;
      edit.drop(span);
    }

    private AlignedText finish() {
      AlignedText mended = edit.finish();
      if (restFrom >= 0) {
        Alignment alignment = before.alignment();
        Span received = alignment.toReceived(new Span(restFrom, restTo));
        repairs.add(
            new Repair(
                restKind,
                received,
                received.of(before.received()),
                mended.clean().substring(restCleanFrom, restCleanTo),
                restKind + "-many"));
      }
      return mended;
    }
  }
}
