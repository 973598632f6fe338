package org.parley.engine.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawItem;

/**
 * Reads inputs as the user names them: files, folders (with what is in them, sorted by name,
 * without hidden files, YAML and read-me files), {@code -} for standard input. Items are handed
 * over one by one as they are read, so that a file of any length streams through; only one item is
 * held.
 *
 * <pre>{@code
 * new RawReader(Limits.defaults()).read(List.of("reports", "more.jsonl.gz", "-"), sink);
 * }</pre>
 *
 * Nothing that an input holds is thrown: it goes to {@link RawSink#error}. What the sink throws
 * ends the reading and comes out here. A reader may be used again; not by two threads at once where
 * both read standard input.
 */
public final class RawReader {
  private final Limits limits;
  private final InputStream standardInput;

  public RawReader(Limits limits) {
    this(limits, System.in);
  }

  /**
   * @param standardInput read where an input is {@code -}; never closed here
   */
  public RawReader(Limits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /** Reads the inputs in their order. */
  public void read(List<String> inputs, RawSink sink) {
    FolderWalk folders = new FolderWalk(limits, sink, file -> file(file, sink));
    for (String input : inputs) {
      if (input.equals("-")) {
        stream(standardInput, new Source("-", "-", sink), () -> Described.NOTHING);
        continue;
      }
      Path path = path(input);
      if (path == null) {
        new Source(input, input, sink).rejected("", InputError.Code.NOT_FOUND, "not a file name");
      } else if (Files.isDirectory(path)) {
        folders.walk(path);
      } else if (!Sidecar.isSidecar(path)) {
        file(path, sink);
      }
    }
  }

  private static @Nullable Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void file(Path file, RawSink sink) {
    Source source = new Source(file.toString(), Sidecar.fileName(file), sink);
    if (!Files.exists(file)) {
      boolean link = Files.isSymbolicLink(file);
      String what = link ? "a link to a file that is not there" : "no such file";
      source.rejected("", InputError.Code.NOT_FOUND, what);
      return;
    }
    // Opening a pipe would wait for a writer that may never come.
    if (!Files.isRegularFile(file)) {
      source.rejected("", InputError.Code.SPECIAL_FILE, "a pipe, socket or device, not a file");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      stream(in, source, () -> Sidecar.read(file, sink));
    } catch (NoSuchFileException e) {
      source.rejected("", InputError.Code.NOT_FOUND, "the file is gone");
    } catch (AccessDeniedException e) {
      source.rejected("", InputError.Code.UNREADABLE, "no permission to read it");
    } catch (IOException e) {
      source.rejected("", InputError.Code.UNREADABLE, "can't be read: " + e.getMessage());
    }
  }

  private void stream(InputStream in, Source source, Supplier<Described> sidecar) {
    try {
      content(unpacked(new PeekStream(in)), source, sidecar);
    } catch (Rejection e) {
      source.rejected("", e.code(), e.what());
    } catch (IOException e) {
      source.rejected("", InputError.Code.UNREADABLE, "can't be read: " + e.getMessage());
    }
  }

  private PeekStream unpacked(PeekStream file) throws IOException {
    PeekStream in = file;
    for (int depth = 0; Gunzip.isGzip(in.peek()); depth++) {
      if (depth == limits.gzipDepth()) {
        throw new Rejection(InputError.Code.DEPTH, "gzip within gzip more than " + depth + " deep");
      }
      in = new PeekStream(new Gunzip(in, file, limits));
    }
    return in;
  }

  private void content(PeekStream in, Source source, Supplier<Described> sidecar)
      throws IOException {
    byte[] head = in.peek();
    if (head.length == 0) {
      throw new Rejection(InputError.Code.EMPTY, "no bytes in it");
    }
    switch (kind(in, head)) {
      case TEXT -> ArticleFile.read(in, RawItem.MediaType.TEXT, source, sidecar, limits);
      case HTML -> ArticleFile.read(in, RawItem.MediaType.HTML, source, sidecar, limits);
      case FEED -> Feed.read(in, source, limits);
      case JSON_LINES -> new JsonLines(asUtf8(in, head), source, limits).read();
    }
  }

  private Kind kind(PeekStream in, byte[] head) throws IOException {
    try {
      return Kind.of(head);
    } catch (Rejection e) {
      // A packed file of zeros is a bomb before it is binary: let the guard see what follows.
      if (in.isUnpacked()) {
        drain(in, limits.ratioFrom() + PeekStream.HEAD);
      }
      throw e;
    }
  }

  private static void drain(PeekStream in, long bytes) throws IOException {
    long left = bytes;
    while (left > 0 && in.available() > 0) {
      left -= in.skip(left);
    }
  }

  private static InputStream asUtf8(PeekStream in, byte[] head) throws IOException {
    Charset wide = Kind.wide(head);
    Bom bom = Bom.of(head);
    in.skipNBytes(bom == null ? 0 : bom.length());
    return wide == null ? in : new Utf8Stream(in, wide);
  }
}
