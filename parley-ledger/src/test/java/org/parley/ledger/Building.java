package org.parley.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.ReadOptions;
import org.parley.engine.raw.InputError;

/** Builds ledgers in tests, and what can be compared of them. */
final class Building {
  static final Instant NOW = Instant.parse("2031-06-01T10:00:00Z");

  static final BuildListener SILENT =
      new BuildListener() {
        @Override
        public void met() {}

        @Override
        public void error(InputError error) {}

        @Override
        public void grouping(int left) {}
      };

  private Building() {}

  static Build into(Path folder) {
    return Build.into(
        new LedgerFolder(folder),
        Corpus.profile(),
        Corpus.PROFILE,
        ReadOptions.defaults(),
        InstantSource.fixed(NOW));
  }

  static BuildReport build(Path folder, Path... inputs) {
    return run(into(folder), inputs);
  }

  static BuildReport run(Build build, Path... inputs) {
    return build.run(
        List.of(inputs).stream().map(Path::toString).toList(),
        InputStream.nullInputStream(),
        SILENT);
  }

  static Ledger open(Path folder) {
    return Ledger.open(new LedgerFolder(folder), NOW);
  }

  /** All exports: what makes two ledgers equal. */
  static Map<ExportKind, String> exports(Path folder) {
    Map<ExportKind, String> exports = new EnumMap<>(ExportKind.class);
    try (Ledger ledger = open(folder)) {
      for (ExportKind kind : ExportKind.values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(kind, ExportFormat.JSONL, out);
        exports.put(kind, out.toString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exports;
  }

  /** The kinds whose exports differ, so that a failure is short. */
  static void assertSame(Map<ExportKind, String> a, Map<ExportKind, String> b) {
    for (ExportKind kind : ExportKind.values()) {
      String[] left = a.getOrDefault(kind, "").split("\n");
      String[] right = b.getOrDefault(kind, "").split("\n");
      for (int i = 0; i < Math.max(left.length, right.length); i++) {
        String l = i < left.length ? left[i] : "nothing";
        String r = i < right.length ? right[i] : "nothing";
        if (!l.equals(r)) {
          throw new AssertionError(kind + ", line " + i + ":\n" + l + "\n" + r);
        }
      }
    }
  }
}
