package org.parley.engine.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.AlignedText;
import org.parley.model.Alignment;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Given;
import org.parley.model.Outlet;
import org.parley.model.RawItem;
import org.parley.model.Span;

/**
 * Reads a received article into a document: mends its text, tells its blocks apart, takes outlet,
 * authors, section and date from where they stand. A pure function of the item and the settings;
 * thread-safe.
 *
 * <pre>{@code
 * Document document = new DocumentReader(DocumentSettings.none()).read(item);
 * document.clean();     // the mended text without furniture
 * document.published(); // with how it is known, or unknown
 * }</pre>
 */
public final class DocumentReader {
  private final DocumentSettings settings;
  private final ReceivedPage.Reader pages;
  private final Outlets outlets;

  /** A reader of plain text; HTML is read as the text it is. */
  public DocumentReader(DocumentSettings settings) {
    this(settings, ReceivedPage::ofText);
  }

  /**
   * @param pages finds the body in an HTML page
   */
  public DocumentReader(DocumentSettings settings, ReceivedPage.Reader pages) {
    this.settings = settings;
    this.pages = pages;
    this.outlets = new Outlets(settings.outlets());
  }

  /** The document of an item; never fails on its words, however broken. */
  public Document read(RawItem item) {
    boolean html = item.mediaType() == RawItem.MediaType.HTML;
    ReceivedPage page = html ? pages.read(item) : ReceivedPage.ofText(item);
    Mending mending =
        new Mending(page.body())
            .apply(new WholeEntities())
            .apply(new DamagedEntities())
            .apply(new Mojibake())
            .apply(new ControlCharacters())
            .apply(new Spaces());
    if (!html) {
      // A page's line ends come from its markup; only plain text is wrapped or broken.
      mending.apply(new BrokenLines());
    }
    Given given = item.given();
    String title = clean(first(given.title(), page.given().title()));
    BlockReader.Result blocks =
        BlockReader.read(mending.clean(), hints(page, mending.text()), outlets, title);
    AlignedText text = mending.text().then(blocks.kept());
    Draft draft = blocks.draft();
    Outlet outlet = outlet(item, page, draft.outlet);
    List<String> agencies = new ArrayList<>(draft.agencies);
    return new Document(
        item.id(),
        item,
        outlet,
        first(title, draft.headline),
        authors(given, page.given(), draft.authors),
        first(first(given.section(), page.given().section()), draft.section),
        agencies,
        published(item, page, text.clean(), blocks.blocks()),
        LanguageGate.read(text.clean().isEmpty() ? mending.clean() : text.clean()),
        text,
        mending.repairs(),
        dropped(page, mending.text(), blocks.dropped()),
        blocks.blocks());
  }

  private Dated published(RawItem item, ReceivedPage page, String clean, List<Block> blocks) {
    List<DateCandidate> metadata = new ArrayList<>(page.dates());
    String inPage = page.given().published();
    if (inPage != null) {
      metadata.add(new DateCandidate(inPage, "page"));
    }
    String address = first(item.uri(), page.canonical());
    return PublicationDate.read(
        item.given().published(), metadata, address, clean, blocks, settings.firstDay());
  }

  private @Nullable Outlet outlet(RawItem item, ReceivedPage page, @Nullable String printed) {
    String name = first(item.given().outlet(), page.given().outlet());
    String address = first(item.uri(), page.canonical());
    Outlet hosted = address == null ? null : outlets.atHost(host(address));
    if (name != null) {
      // A feed's title ("The Courier - Politics") is no outlet where its address names one.
      return outlets.named(name) == null && hosted != null ? hosted : outlets.of(name);
    }
    if (hosted != null && printed == null) {
      return hosted;
    }
    // An aggregator's page prints the outlet that it took the article from.
    if (printed != null) {
      return outlets.of(printed);
    }
    String host = address == null ? "" : host(address);
    return host.isEmpty() ? null : outlets.of(host);
  }

  private static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      if (host == null) {
        return "";
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static List<String> authors(Given given, Given page, List<String> printed) {
    if (!given.authors().isEmpty()) {
      return given.authors();
    }
    return page.authors().isEmpty() ? List.copyOf(new LinkedHashSet<>(printed)) : page.authors();
  }

  /** The markup's blocks as spans of the mended text. */
  private static List<Block> hints(ReceivedPage page, AlignedText mended) {
    List<Block> hints = new ArrayList<>();
    if (page.hints().isEmpty()) {
      return hints;
    }
    // The mends map from the received text; what the body was before them, maps through it.
    Alignment body = page.body().alignment();
    for (Block hint : page.hints()) {
      Span span = mended.alignment().toClean(body.toReceived(hint.span()));
      if (!span.isEmpty()) {
        hints.add(new Block(span, hint.kind()));
      }
    }
    return hints;
  }

  private static List<Dropped> dropped(
      ReceivedPage page, AlignedText mended, List<Dropped> ofMended) {
    List<Dropped> dropped = new ArrayList<>(page.dropped());
    for (Dropped drop : ofMended) {
      dropped.add(new Dropped(mended.alignment().toReceived(drop.received()), drop.why()));
    }
    dropped.sort(Comparator.comparing(Dropped::received));
    return dropped;
  }

  private static @Nullable String clean(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String clean =
        new Mending(AlignedText.same(title))
            .apply(new WholeEntities())
            .apply(new DamagedEntities())
            .apply(new Mojibake())
            .apply(new ControlCharacters())
            .apply(new Spaces())
            .clean()
            .replace('\n', ' ');
    return clean.isEmpty() ? null : clean;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null && !one.isBlank() ? one : other;
  }
}
