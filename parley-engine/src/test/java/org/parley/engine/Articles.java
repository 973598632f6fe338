package org.parley.engine;

import java.util.List;
import org.parley.model.Digest;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.RawItem.MediaType;

/** Articles for tests, as if received. */
public final class Articles {
  /** A Sunday. */
  public static final String DAY = "2031-05-04";

  private Articles() {}

  /** A plain text of {@link #DAY}. */
  public static RawItem text(String text) {
    return item("in.txt", MediaType.TEXT, text, new Given(null, null, DAY, List.of(), null, null));
  }

  /** A page that says everything itself. */
  public static RawItem page(String html) {
    return item("in.html", MediaType.HTML, html, Given.nothing());
  }

  /** An article with the same circumstances and other words. */
  public static RawItem with(RawItem item, String text) {
    return new RawItem(
        Digest.sha256(item.sourceKey(), text),
        item.ref(),
        item.sourceKey(),
        item.uri(),
        item.capturedAt(),
        item.mediaType(),
        text,
        item.given());
  }

  private static RawItem item(String ref, MediaType type, String text, Given given) {
    return new RawItem(Digest.sha256("", text), ref, "", null, null, type, text, given);
  }
}
