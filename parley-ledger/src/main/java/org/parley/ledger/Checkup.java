package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The health of a ledger.
 *
 * @param counts rows of each table
 * @param problems what is wrong, each with what to do; empty for a sound ledger
 */
public record Checkup(Map<String, Long> counts, List<String> problems) {
  private static final List<String> COUNTED =
      List.of(
          "documents",
          "passages",
          "mentions",
          "quotes",
          "positions",
          "events",
          "figures",
          "claim_groups",
          "event_groups",
          "figure_groups",
          "actors",
          "runs",
          "errors");

  static Checkup of(Session session, LedgerFolder folder) {
    List<String> problems = new ArrayList<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    try {
      List<String> integrity = session.list("PRAGMA integrity_check(20)", row -> row.text(1));
      if (!integrity.equals(List.of("ok"))) {
        integrity.forEach(line -> problems.add("damaged: " + line + advice(folder)));
      }
      session.list("PRAGMA foreign_key_check", row -> row.text(1) + " row " + row.text(2)).stream()
          .limit(20)
          .forEach(line -> problems.add("a row leads nowhere: " + line + advice(folder)));
      COUNTED.forEach(table -> counts.put(table, session.number("SELECT count(*) FROM " + table)));
      compare(
          session,
          problems,
          "SELECT count(*) FROM positions WHERE current = 1",
          "SELECT coalesce(sum(statements), 0) FROM kind_days");
      compare(
          session,
          problems,
          "SELECT count(*) FROM documents WHERE current = 1",
          "SELECT coalesce(sum(articles), 0) FROM coverage");
      compare(
          session,
          problems,
          "SELECT count(*) FROM events WHERE current = 1",
          "SELECT coalesce(sum(events), 0) FROM event_groups");
      compare(
          session,
          problems,
          "SELECT count(*) FROM figures WHERE current = 1",
          "SELECT coalesce(sum(figures), 0) FROM figure_groups");
      if (session.number("SELECT count(*) FROM runs WHERE state IN ('running', 'broken')") > 0
          && session.number(LedgerState.STALE) > 0) {
        problems.add("a build was broken off; run it again, it goes on where it stopped");
      }
    } catch (LedgerFault e) {
      problems.add(e.line());
    }
    return new Checkup(counts, problems);
  }

  private static void compare(Session session, List<String> problems, String rows, String sums) {
    long stale = session.number(LedgerState.STALE);
    long counted = session.number(rows);
    long summed = session.number(sums);
    if (stale == 0 && counted != summed) {
      problems.add(
          "sums are off (" + counted + ", " + summed + "); build the ledger anew from its inputs");
    }
  }

  private static String advice(LedgerFolder folder) {
    return "; move " + folder.path() + " away and build it anew from its inputs";
  }
}
