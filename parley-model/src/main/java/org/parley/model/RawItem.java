package org.parley.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article as received, before any reading: a file, a JSONL line, a feed entry.
 *
 * @param id sha256 (hex) of source key and text, so that two outlets' identical copies stay two
 * @param ref what the user calls it: a JSONL line's {@code id}, else the file's name, with {@code
 *     #n} for the n-th item in it
 * @param sourceKey canonical address, else outlet and record id, else empty: a later item with the
 *     same non-empty key is a new version of the same article
 * @param uri the article's address, where known
 * @param capturedAt when it was fetched, where the container says so
 * @param text the decoded file for text and HTML, the decoded field for JSONL and feeds
 */
public record RawItem(
    String id,
    String ref,
    String sourceKey,
    @Nullable String uri,
    @Nullable Instant capturedAt,
    MediaType mediaType,
    String text,
    Given given) {

  /** What the text is, told by content and not by name. */
  public enum MediaType {
    TEXT,
    HTML
  }
}
