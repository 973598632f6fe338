package org.parley.engine.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.Speaker;

/**
 * The day of statements that go on without one: an article that dates the words of a speaker to one
 * day only reports that day's words.
 */
final class SaidDays {
  private SaidDays() {}

  static List<Position> spread(List<Position> positions, List<Quote> quotes) {
    Map<String, Set<LocalDate>> days = new HashMap<>();
    for (Position position : positions) {
      add(days, position.speaker(), position.said());
    }
    for (Quote quote : quotes) {
      add(days, quote.speaker(), quote.said());
    }
    List<Position> dated = new ArrayList<>(positions.size());
    for (Position position : positions) {
      Set<LocalDate> known = days.getOrDefault(name(position.speaker()), Set.of());
      dated.add(
          position.said() == null && known.size() == 1
              ? said(position, known.iterator().next())
              : position);
    }
    return dated;
  }

  private static void add(
      Map<String, Set<LocalDate>> days, @Nullable Speaker speaker, @Nullable LocalDate day) {
    if (day != null && !name(speaker).isEmpty()) {
      days.computeIfAbsent(name(speaker), k -> new HashSet<>()).add(day);
    }
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null || speaker.name() == null ? "" : speaker.name();
  }

  private static Position said(Position position, LocalDate day) {
    return new Position(
        position.id(),
        position.span(),
        position.party(),
        position.stance(),
        position.issue(),
        position.object(),
        position.addressee(),
        position.content(),
        position.condition(),
        position.speaker(),
        position.toldBy(),
        day,
        position.evidence(),
        position.basis());
  }
}
