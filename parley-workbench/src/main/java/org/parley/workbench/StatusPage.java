package org.parley.workbench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.ledger.LedgerFolder;
import org.parley.ledger.LedgerState;
import org.parley.workbench.view.StatusView;

/** What is shown, and how far a build is. */
final class StatusPage {
  private StatusPage() {}

  static StatusView of(Ledgers ledgers, BuildJob job) {
    BuildJob.State state = job.state();
    LedgerState held;
    Profile profile;
    try {
      record Now(LedgerState state, Profile profile) {}
      Now now = ledgers.with(ledger -> new Now(ledger.state(), ledger.profile()));
      held = now.state();
      profile = now.profile();
    } catch (Problem e) {
      if (!e.view().code().equals("no-ledger")) {
        throw e;
      }
      held = new LedgerState(0, "none", 0, 0, 0, null, null);
      profile = Profile.empty();
    }
    Profile.Conflict conflict = profile.conflict();
    return new StatusView(
        name(ledgers.folder()),
        version(),
        conflict == null ? null : conflict.name(),
        held.articles(),
        held.outlets(),
        held.positions(),
        held.first() == null ? null : held.first().toString(),
        held.last() == null ? null : held.last().toString(),
        state.name().toLowerCase(Locale.ROOT),
        fault(job, ledgers.folder()),
        job.progress(held.articles()),
        held.stamp());
  }

  /** The fault, of the ledger by its own name. */
  private static @Nullable String fault(BuildJob job, LedgerFolder folder) {
    String fault = job.fault();
    return fault == null ? null : fault.replace(folder.path().toString(), name(folder));
  }

  /** The folder's own name: where it lies is nobody's business. */
  private static String name(LedgerFolder folder) {
    java.nio.file.Path name = folder.path().toAbsolutePath().normalize().getFileName();
    return name == null ? LedgerFolder.NAME : name.toString();
  }

  static String version() {
    String version = StatusPage.class.getPackage().getImplementationVersion();
    return version == null ? "development build" : version;
  }
}
