package org.parley.engine.document;

import org.parley.model.Digest;
import org.parley.model.Document;
import org.parley.model.Given;
import org.parley.model.RawItem;

/** Raw items for tests, and their reading without a profile. */
final class Items {
  private Items() {}

  static RawItem text(String text) {
    return text(text, Given.nothing(), null);
  }

  static RawItem text(String text, Given given, String uri) {
    return new RawItem(
        Digest.sha256("", text), "in.txt", "", uri, null, RawItem.MediaType.TEXT, text, given);
  }

  static Document read(String text) {
    return new DocumentReader(DocumentSettings.none()).read(text(text));
  }
}
