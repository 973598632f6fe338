package org.parley.engine.raw;

import org.jspecify.annotations.Nullable;
import org.parley.model.Digest;
import org.parley.model.RawItem;

/**
 * One input while it is read: its name in messages, its name in refs, and where its items go.
 *
 * @param input as the user named it or as the folder holds it
 * @param name without folder
 */
record Source(String input, String name, RawSink sink) {
  /**
   * Characters of the longest plain text that is an article. Claims take far more memory than
   * words: 4 million characters of nothing but "he said" are read within 1 GB, 15 million are not.
   */
  static final int LONGEST_TEXT = 4_000_000;

  /**
   * Hands an item over.
   *
   * @param recordId what the outlet calls the item, where it does
   */
  void item(
      String ref,
      @Nullable String recordId,
      Described described,
      RawItem.MediaType mediaType,
      String text) {
    if (mediaType == RawItem.MediaType.TEXT && text.length() > LONGEST_TEXT) {
      String what = "more than " + LONGEST_TEXT / 1_000_000 + " million characters for one article";
      rejected(ref.equals(name) ? "" : ref, InputError.Code.TOO_LARGE, what);
      return;
    }
    String key = SourceKey.of(described.url(), described.given().outlet(), recordId);
    sink.item(
        new RawItem(
            Digest.sha256(key, text),
            ref,
            key,
            described.url(),
            null,
            mediaType,
            text,
            described.given()));
  }

  void rejected(String where, InputError.Code code, String what) {
    sink.error(new InputError(input, where, code, what, false));
  }

  void notice(String where, InputError.Code code, String what) {
    sink.error(new InputError(input, where, code, what, true));
  }

  /** Tells of characters that were lost in decoding, if any were. */
  void lost(String where, Decoded decoded) {
    if (decoded.lost() > 0) {
      String what = decoded.lost() == 1 ? "1 place is" : decoded.lost() + " places are";
      notice(where, InputError.Code.ENCODING, what + " not " + decoded.encoding());
    }
  }
}
