package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.model.FigureKind;

/**
 * A figure as one passage's words show it; places are token numbers.
 *
 * @param kind null where it is that of the figure before, in the passage before: "of those, 300"
 * @param countedStart first token of what is counted; -1 where no words say it
 * @param owner whose people or things, by a phrase of the passage
 * @param people whose people or things, by an adjective of nationality
 * @param time the time expression that it is told with
 * @param since true where that begins a period which lasts to the day of the article
 * @param running true for a total since the beginning of the conflict
 * @param reporter who gives it by the verb or noun that the number hangs from
 * @param teller who says so by a verb further up, where the quote step hears nobody
 */
record Candidate(
    Amount amount,
    @Nullable FigureKind kind,
    String rule,
    int countedStart,
    int countedEnd,
    boolean predicted,
    @Nullable ActorPhrase owner,
    @Nullable PlacePhrase people,
    @Nullable PlacePhrase place,
    @Nullable TimePhrase time,
    boolean since,
    boolean running,
    @Nullable ActorPhrase reporter,
    @Nullable Teller teller) {}
