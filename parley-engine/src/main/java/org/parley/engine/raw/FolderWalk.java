package org.parley.engine.raw;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of folders, sorted by name within each folder, links followed. Each folder is read
 * once, by whatever names it is reached, so links can't make circles or multiply.
 */
final class FolderWalk {
  private final Limits limits;
  private final RawSink sink;
  private final Consumer<Path> file;
  private final Set<Path> seen = new HashSet<>();

  /**
   * @param file called for everything that is no folder
   */
  FolderWalk(Limits limits, RawSink sink, Consumer<Path> file) {
    this.limits = limits;
    this.sink = sink;
    this.file = file;
  }

  void walk(Path folder) {
    walk(folder, 0);
  }

  private void walk(Path folder, int depth) {
    Source source = new Source(folder.toString(), Sidecar.fileName(folder), sink);
    if (depth > limits.folderDepth()) {
      source.rejected(
          "", InputError.Code.DEPTH, "folders nested more than " + limits.folderDepth() + " deep");
      return;
    }
    List<Path> entries = new ArrayList<>();
    try {
      if (!seen.add(folder.toRealPath())) {
        source.notice("", InputError.Code.LOOP, "this folder was already read");
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, this::isWanted)) {
        stream.forEach(entries::add);
      }
    } catch (AccessDeniedException e) {
      source.rejected("", InputError.Code.UNREADABLE, "no permission to list the folder");
      return;
    } catch (IOException | DirectoryIteratorException e) {
      source.rejected("", InputError.Code.UNREADABLE, "the folder can't be listed");
      return;
    }
    entries.sort(Comparator.comparing(Sidecar::fileName));
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        walk(entry, depth + 1);
      } else {
        file.accept(entry);
      }
    }
  }

  /** Hidden files, sidecars, profiles, read-me files and ledgers are no articles. */
  private boolean isWanted(Path entry) {
    String name = Sidecar.fileName(entry);
    return !name.startsWith(".")
        && !name.endsWith(".ledger")
        && !Sidecar.isYaml(name)
        && !name.toUpperCase(Locale.ROOT).startsWith("README");
  }
}
