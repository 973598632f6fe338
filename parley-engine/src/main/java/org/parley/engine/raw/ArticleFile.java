package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.parley.model.RawItem;

/** A file that is one article: plain text, perhaps with front matter, or HTML. */
final class ArticleFile {
  private ArticleFile() {}

  /**
   * @param sidecar what stands beside the file; asked only where the file is read
   * @throws Rejection where the file is too large, binary further in, or holds only blanks
   */
  static void read(
      InputStream in,
      RawItem.MediaType mediaType,
      Source source,
      Supplier<Described> sidecar,
      Limits limits)
      throws IOException {
    byte[] bytes = whole(in, limits.itemBytes(), "one article");
    String declared = null;
    if (mediaType == RawItem.MediaType.HTML) {
      int head = Math.min(bytes.length, PeekStream.HEAD);
      declared = Markup.declaredEncoding(new String(bytes, 0, head, ISO_8859_1));
    }
    Decoded decoded = TextDecoder.decode(bytes, declared);
    String text = decoded.text();
    Kind.refuseBinary(text);
    Described described = Described.NOTHING;
    if (mediaType == RawItem.MediaType.TEXT) {
      described =
          FrontMatter.read(
              text,
              (line, what) -> source.notice(line.toString(), InputError.Code.FRONT_MATTER, what));
    }
    if (text.substring(FrontMatter.endOf(text)).isBlank()) {
      throw new Rejection(InputError.Code.EMPTY, "no text in it");
    }
    source.lost("", decoded);
    source.item(source.name(), null, described.orElse(sidecar.get()), mediaType, text);
  }

  /**
   * All bytes of a stream, which is never read more than one byte beyond the limit.
   *
   * @throws Rejection where there are more
   */
  static byte[] whole(InputStream in, int limit, String what) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new Rejection(
          InputError.Code.TOO_LARGE, "more than " + limit / 1_000_000.0 + " MB for " + what);
    }
    return bytes;
  }
}
