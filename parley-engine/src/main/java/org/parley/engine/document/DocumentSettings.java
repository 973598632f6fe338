package org.parley.engine.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Outlet;

/**
 * What a profile tells the document step.
 *
 * @param outlets outlets and agencies beyond the well-known ones; they win over those
 * @param zone the zone of times that come without one
 * @param firstDay the conflict's first day, counted as day one; dates "the 12th day" where known
 */
public record DocumentSettings(List<Outlet> outlets, ZoneId zone, @Nullable LocalDate firstDay) {
  public DocumentSettings {
    outlets = List.copyOf(outlets);
  }

  /** No profile: the well-known outlets, UTC, no first day. */
  public static DocumentSettings none() {
    return new DocumentSettings(List.of(), ZoneOffset.UTC, null);
  }
}
