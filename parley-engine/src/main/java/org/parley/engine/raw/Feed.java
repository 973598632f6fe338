package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jspecify.annotations.Nullable;
import org.parley.model.Given;
import org.parley.model.RawItem;

/** RSS and Atom: each entry that has words is an item. */
final class Feed {
  private final Source source;
  private final SyndFeed feed;
  private final List<String> dates;

  private Feed(Source source, SyndFeed feed, List<String> dates) {
    this.source = source;
    this.feed = feed;
    this.dates = dates;
  }

  /**
   * @throws Rejection where the feed is too large, is not well formed, or has no entries
   */
  static void read(InputStream in, Source source, Limits limits) throws IOException {
    Decoded decoded = decode(in, limits);
    source.lost("", decoded);
    parse(decoded.text(), source).entries();
  }

  private static Decoded decode(InputStream in, Limits limits) throws IOException {
    byte[] bytes = ArticleFile.whole(in, limits.feedBytes(), "one feed");
    int head = Math.min(bytes.length, PeekStream.HEAD);
    return TextDecoder.decode(
        bytes, Markup.declaredEncoding(new String(bytes, 0, head, ISO_8859_1)));
  }

  private static Feed parse(String text, Source source) throws IOException {
    try {
      Document tree = FeedXml.parse(text);
      List<String> dates = FeedDates.of(tree);
      return new Feed(source, new SyndFeedInput().build(tree), dates);
    } catch (JDOMException | FeedException e) {
      throw rejection(e);
    } catch (RuntimeException e) {
      // Rome answers some broken feeds with exceptions of every kind; each means the same here.
      throw rejection(e);
    }
  }

  private static Rejection rejection(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
    return new Rejection(InputError.Code.FEED, "not a readable feed: " + message);
  }

  private void entries() throws Rejection {
    if (feed.getEntries().isEmpty()) {
      throw new Rejection(InputError.Code.EMPTY, "the feed has no entries");
    }
    int n = 0;
    for (SyndEntry entry : feed.getEntries()) {
      n++;
      SyndContent words = words(entry);
      if (words == null) {
        source.rejected("#" + n, InputError.Code.NO_TEXT, "the entry has no content");
      } else {
        entry(entry, n, words);
      }
    }
  }

  private void entry(SyndEntry entry, int n, SyndContent words) {
    String text = words.getValue();
    String type = String.valueOf(words.getType());
    boolean html = type.contains("xhtml") || Markup.holdsMarkup(text);
    String date = dates.size() == feed.getEntries().size() ? dates.get(n - 1) : "";
    if (date.isEmpty() && entry.getPublishedDate() != null) {
      date = entry.getPublishedDate().toInstant().toString();
    }
    Given given =
        new Given(
            filled(entry.getTitle()),
            filled(feed.getTitle()),
            filled(date),
            authors(entry),
            null,
            filled(feed.getLanguage()));
    source.item(
        source.name() + "#" + n,
        filled(entry.getUri()),
        new Described(filled(entry.getLink()), given),
        html ? RawItem.MediaType.HTML : RawItem.MediaType.TEXT,
        text);
  }

  /** The first of content and description that holds words; content is the whole article. */
  private static @Nullable SyndContent words(SyndEntry entry) {
    List<SyndContent> candidates = new ArrayList<>(entry.getContents());
    candidates.add(entry.getDescription());
    for (SyndContent content : candidates) {
      if (content != null && content.getValue() != null && !content.getValue().isBlank()) {
        return content;
      }
    }
    return null;
  }

  private static List<String> authors(SyndEntry entry) {
    Set<String> authors = new LinkedHashSet<>();
    for (SyndPerson person : entry.getAuthors()) {
      String name = filled(person.getName());
      if (name != null) {
        authors.add(name);
      }
    }
    String author = filled(entry.getAuthor());
    if (authors.isEmpty() && author != null) {
      authors.add(author);
    }
    return List.copyOf(authors);
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
