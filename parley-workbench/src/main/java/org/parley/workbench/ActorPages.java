package org.parley.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.ledger.ActorEntry;
import org.parley.ledger.ActorFilter;
import org.parley.ledger.ActorSummary;
import org.parley.ledger.CitedPassage;
import org.parley.ledger.CitedQuote;
import org.parley.ledger.Ledger;
import org.parley.workbench.view.ActorRowView;
import org.parley.workbench.view.ActorView;
import org.parley.workbench.view.QuoteView;

/** Actors: in lists, whole, with what they said. */
final class ActorPages {
  private static final List<String> KINDS = List.of("person", "organisation", "state");

  private ActorPages() {}

  static ListPage<ActorSummary> list(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.actors(
            new ActorFilter(asked.text("q"), asked.oneOf("kind", KINDS), asked.text("side"))),
        ActorRowView::of,
        List.of(
            "actor",
            "kind",
            "name",
            "side",
            "country",
            "standing",
            "role",
            "role_side",
            "names",
            "articles",
            "quotes",
            "positions"),
        actor ->
            ArticlePages.cells(
                actor.id(),
                actor.kind(),
                actor.name(),
                actor.side(),
                actor.country(),
                actor.standing(),
                actor.role(),
                actor.roleSide(),
                Json.text(actor.names()),
                actor.articles(),
                actor.quotes(),
                actor.positions()));
  }

  static ActorView one(Ledger ledger, Parameters asked) {
    return ActorView.of(actor(ledger, asked), asked.id());
  }

  private static ActorEntry actor(Ledger ledger, Parameters asked) {
    return ledger
        .actor(asked.id())
        .orElseThrow(
            () ->
                Problem.missing(
                    "no-actor",
                    "no actor \"" + Problem.shown(asked.id()) + "\"; /api/actors lists them"));
  }

  static ListPage<CitedQuote> quotes(Ledger ledger, Parameters asked) {
    String actor = actor(ledger, asked).id();
    return new ListPage<>(
        ledger.quotes(actor),
        quote -> QuoteView.of(quote, actor),
        List.of(
            "quote",
            "kind",
            "speech",
            "speaker",
            "speaker_party",
            "standing",
            "cue",
            "medium",
            "via",
            "said",
            "day",
            "sentence",
            "printed",
            "article",
            "ref",
            "outlet",
            "title",
            "uri",
            "published"),
        quote ->
            ArticlePages.cells(
                quote.id(),
                quote.kind(),
                quote.speech() ? 1 : 0,
                quote.speaker(),
                quote.party(),
                quote.standing(),
                quote.cue(),
                quote.medium(),
                quote.via(),
                quote.said(),
                quote.day(),
                quote.passages().stream().map(CitedPassage::text).collect(Collectors.joining(" ")),
                quote.printed(),
                quote.article().id(),
                quote.article().ref(),
                quote.article().outlet(),
                quote.article().title(),
                quote.article().uri(),
                quote.article().day()));
  }
}
