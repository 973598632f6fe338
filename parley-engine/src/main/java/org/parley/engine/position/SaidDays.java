package org.parley.engine.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.Speaker;

/**
 * The day of quoted words that go on without one: that of the nearest words of the same speaker.
 */
final class SaidDays {
  private SaidDays() {}

  /** Statements further apart than this many characters are not of one occasion. */
  private static final int REACH = 900;

  /** Words of a speaker on a day. */
  private record Dated(int at, String speaker, LocalDate day) {}

  static List<Position> spread(List<Position> positions, List<Quote> quotes) {
    List<Dated> known = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.said() != null && !name(quote.speaker()).isEmpty()) {
        known.add(new Dated(quote.span().start(), name(quote.speaker()), quote.said()));
      }
    }
    List<Position> dated = new ArrayList<>(positions.size());
    for (Position position : positions) {
      boolean spoken = quotes.stream().anyMatch(q -> q.span().overlaps(position.span()));
      Dated near = position.said() == null && spoken ? nearest(position, known) : null;
      dated.add(near == null ? position : position.saidOn(near.day()));
      if (position.said() != null && !name(position.speaker()).isEmpty()) {
        known.add(new Dated(position.span().start(), name(position.speaker()), position.said()));
      }
    }
    return dated;
  }

  private static @Nullable Dated nearest(Position position, List<Dated> known) {
    Dated best = null;
    int reach = REACH;
    for (Dated each : known) {
      int distance = Math.abs(each.at() - position.span().start());
      if (each.speaker().equals(name(position.speaker())) && distance < reach) {
        best = each;
        reach = distance;
      }
    }
    return best;
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null || speaker.name() == null ? "" : speaker.name();
  }
}
