package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, where it was printed first.
 *
 * @param kind direct, indirect or mixed
 * @param speech false for beliefs and plans
 * @param surface the words that name the speaker
 * @param cue the word that introduces it
 * @param day it was said, else that of the article
 * @param printed in how many articles the same words stand
 * @param passages with the words, the speaker and the cue marked
 */
public record CitedQuote(
    String id,
    CitedArticle article,
    String kind,
    boolean speech,
    @Nullable String speaker,
    @Nullable String surface,
    @Nullable String party,
    @Nullable String standing,
    @Nullable String cue,
    @Nullable String medium,
    @Nullable String via,
    @Nullable LocalDate said,
    @Nullable LocalDate day,
    String rule,
    double score,
    int printed,
    List<CitedPassage> passages) {
  public CitedQuote {
    passages = List.copyOf(passages);
  }
}
