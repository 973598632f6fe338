package org.parley.engine.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.engine.identity.PersonUse;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Passage;
import org.parley.model.Reading;

/**
 * What the table keeps of a reading, so that a corpus needs no more memory than its sentences'
 * hashes and its positions: some 2 KB an article in place of 50.
 *
 * @param id the document's id
 * @param ref what the user calls it
 * @param outlet the outlet's name
 * @param language as the document has it
 * @param sentences hashes of its sentences long enough to be an echo, sorted
 * @param statements in the order of the text
 * @param persons whom it names
 * @param unsided statements of persons whose side it leaves open, their party empty
 */
public record Article(
    String id,
    String ref,
    @Nullable String uri,
    @Nullable String outlet,
    @Nullable String title,
    Dated published,
    String language,
    Set<String> sentences,
    List<Statement> statements,
    List<PersonUse> persons,
    List<Statement> unsided) {

  public Article {
    statements = List.copyOf(statements);
    persons = List.copyOf(persons);
    unsided = List.copyOf(unsided);
  }

  /** The same article with other statements. */
  Article with(List<Statement> other) {
    return new Article(
        id, ref, uri, outlet, title, published, language, sentences, other, persons, List.of());
  }

  /** True for other languages than English, which are kept but not read for claims. */
  public static boolean isForeign(String language) {
    return !language.startsWith("en") && !language.equals("und");
  }

  /** True where the article, or anything said in it, is of this day or before. */
  boolean isKnownBy(LocalDate last) {
    LocalDate day = published.dayOrNull();
    return day != null && !day.isAfter(last)
        || statements.stream().anyMatch(statement -> statement.isKnownBy(last));
  }

  /** Keeps of {@code reading} what the table needs. */
  public static Article of(Reading reading) {
    Document document = reading.document();
    Source source = Source.of(document);
    return new Article(
        document.id(),
        source.ref(),
        source.uri(),
        source.outlet(),
        source.title(),
        source.published(),
        document.language(),
        reading.passages().stream()
            .filter(Echoes::showsOrigin)
            .map(Passage::hash)
            .collect(Collectors.toCollection(TreeSet::new)),
        reading.positions().stream()
            .map(position -> Statement.of(source, document, position))
            .toList(),
        PersonUse.of(reading.mentions()),
        reading.unsided().stream()
            .map(position -> Statement.of(source, document, position))
            .toList());
  }
}
