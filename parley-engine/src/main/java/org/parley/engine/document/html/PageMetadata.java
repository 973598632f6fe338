package org.parley.engine.document.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, none of it checked.
 *
 * @param title the article's headline without the outlet's name
 * @param outlet the name of the site or publisher
 * @param authors names of persons, without "By", each once
 * @param section the part of the outlet it stands in
 * @param language as the page writes it, {@code en-GB}
 * @param address the canonical address
 * @param published candidates for the date of publication, the most trusted first; dates of later
 *     changes are not among them
 */
public record PageMetadata(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    @Nullable String section,
    @Nullable String language,
    @Nullable String address,
    List<DateCandidate> published) {

  public PageMetadata {
    authors = List.copyOf(authors);
    published = List.copyOf(published);
  }
}
