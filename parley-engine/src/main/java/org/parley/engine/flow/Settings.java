package org.parley.engine.flow;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.parley.engine.document.DocumentSettings;
import org.parley.engine.profile.Profile;
import org.parley.model.Outlet;

/** What the document step needs of a profile. */
final class Settings {
  private Settings() {}

  static DocumentSettings of(Profile profile) {
    List<Outlet> outlets = profile.outlets().stream().map(Settings::outlet).toList();
    Profile.Conflict conflict = profile.conflict();
    return new DocumentSettings(
        outlets,
        profile.timeZone() == null ? ZoneOffset.UTC : profile.timeZone(),
        conflict == null ? null : conflict.firstDay());
  }

  private static Outlet outlet(Profile.Publisher publisher) {
    String id =
        publisher.domains().isEmpty()
            ? publisher.name().toLowerCase(Locale.ROOT)
            : publisher.domains().get(0);
    return new Outlet(
        id, publisher.name(), publisher.domains(), publisher.agency() ? "agency" : "outlet");
  }
}
