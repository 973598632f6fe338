package org.parley.engine.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Outlet;
import org.parley.model.Passage;
import org.parley.model.Reading;

/**
 * One article's words, and what it gives of its own day.
 *
 * @param document the document's id
 * @param outlet the id of the outlet; null where it is not known
 * @param published what the input, the page or its own words give; never what other articles told
 * @param passages in the order of the text
 */
public record ArticleWords(
    String document, @Nullable String outlet, Dated published, List<Passage> passages) {
  public ArticleWords {
    passages = List.copyOf(passages);
  }

  /** Keeps what is asked of {@code reading}. */
  public static ArticleWords of(Reading reading) {
    Document document = reading.document();
    Outlet outlet = document.outlet();
    return new ArticleWords(
        document.id(),
        outlet == null ? null : outlet.id(),
        document.published(),
        reading.passages());
  }

  /** True where it has a day that nobody concluded, and so tells of those of others. */
  public boolean isWitness() {
    return published.dayOrNull() != null && published.how() != Dated.How.INFERRED;
  }

  /** True where its day is sought: nothing gives one, or its words leave several. */
  public boolean isOpen() {
    return isOpen(published);
  }

  /** The same of an article whose words are not at hand. */
  public static boolean isOpen(Dated published) {
    return published.precision() == Dated.Precision.UNKNOWN
        || published.how() == Dated.How.INFERRED && published.dayOrNull() == null;
  }
}
