package org.parley.engine.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.YamlReader;

/** {@code NAME.yaml} beside {@code NAME.txt}, {@code NAME.html} or a gzip of them. */
final class Sidecar {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml");
  private static final List<String> ARTICLES = List.of(".txt", ".html", ".htm", ".xhtml", ".md");

  private Sidecar() {}

  /** What the sidecar says; problems are notices about the sidecar with their line. */
  static Described read(Path article, RawSink sink) {
    Path file = of(article);
    if (file == null) {
      return Described.NOTHING;
    }
    Source source = new Source(file.toString(), fileName(file), sink);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = ArticleFile.whole(in, YamlReader.MAX_CHARS, "a sidecar");
      return Described.read(
          TextDecoder.decode(bytes, null).text(),
          (line, what) -> source.notice(line.toString(), InputError.Code.FRONT_MATTER, what));
    } catch (Rejection e) {
      source.notice("", e.code(), e.what());
    } catch (IOException e) {
      source.notice("", InputError.Code.UNREADABLE, "the sidecar can't be read");
    }
    return Described.NOTHING;
  }

  private static @Nullable Path of(Path article) {
    String stem = stem(fileName(article));
    for (String ending : ENDINGS) {
      Path file = article.resolveSibling(stem + ending);
      if (Files.isRegularFile(file) && !file.equals(article)) {
        return file;
      }
    }
    return null;
  }

  /** True for a name that is never an article in a folder. */
  static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** True for a profile, and for YAML with an article of its name beside it. */
  static boolean isSidecar(Path file) {
    String name = fileName(file);
    if (!isYaml(name)) {
      return false;
    }
    String stem = stem(name);
    return stem.equals("profile")
        || ARTICLES.stream()
            .anyMatch(
                ending ->
                    Files.exists(file.resolveSibling(stem + ending))
                        || Files.exists(file.resolveSibling(stem + ending + ".gz")));
  }

  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String stem(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }
}
