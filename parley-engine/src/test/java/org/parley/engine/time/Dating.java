package org.parley.engine.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Digest;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/** Articles of a day, or of none, for tests. */
final class Dating {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  private Dating() {}

  static Reading read(String text, @Nullable String day) {
    Given given = new Given(null, null, day, List.of(), null, null);
    return PIPELINE.read(
        new RawItem(
            Digest.sha256("", text),
            "in.txt",
            "",
            null,
            null,
            RawItem.MediaType.TEXT,
            text,
            given));
  }
}
