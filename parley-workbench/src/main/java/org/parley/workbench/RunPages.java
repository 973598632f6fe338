package org.parley.workbench;

import java.util.List;
import org.parley.ledger.Ledger;
import org.parley.ledger.Run;
import org.parley.workbench.view.RunView;

/** The runs that built the ledger. */
final class RunPages {
  private RunPages() {}

  static ListPage<Run> list(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.runs(),
        run -> RunView.of(run, ledger.errors(run.id())),
        List.of(
            "run",
            "version",
            "inputs",
            "started",
            "ended",
            "state",
            "met",
            "stored",
            "known",
            "superseded",
            "rejected",
            "fault"),
        run ->
            ArticlePages.cells(
                run.id(),
                run.version(),
                Json.text(run.inputs()),
                run.started(),
                run.ended(),
                run.state(),
                run.met(),
                run.stored(),
                run.known(),
                run.superseded(),
                run.rejected(),
                run.fault()));
  }
}
