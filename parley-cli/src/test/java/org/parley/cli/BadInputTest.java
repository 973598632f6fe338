package org.parley.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, in a small heap, on all that an input should not be. */
@Timeout(120)
final class BadInputTest {
  private static final String ARTICLE = "Kenya demanded a ceasefire on Monday, and that is all.\n";

  @TempDir Path folder;

  /** What the program printed and its exit code. */
  private record Ended(int code, String out, List<String> err) {}

  @Test
  void aFolderOfEverythingBadIsReadToItsEnd() throws Exception {
    write("a-empty.txt", "");
    Files.write(
        folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xfe, 0, 7, 8, 0});
    filled("c-one-line.txt", 200);
    write("d-nested.html", "<html><body>" + "<div>".repeat(10_000) + "<p>" + ARTICLE.repeat(5));
    bomb("e-bomb.txt.gz");
    Files.write(
        folder.resolve("f-broken.txt"), (ARTICLE + "caf\u00e9 \u00ff.").getBytes(ISO_8859_1));
    write("g-lines.jsonl", "{\"text\":\"" + ARTICLE.strip() + "\"}\n{oops\n[1]\n{\"id\":\"x\"}\n");
    write("h-\u202Ename\u001b[31m \u00e9.txt", "");
    write("z-last.txt", ARTICLE);
    Ended ended = parley("read", folder.toString());
    assertThat(ended.code).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(ended.err).allMatch(line -> line.matches(".*: .* \\[[a-z0-9-]+\\]; .+"));
    assertThat(ended.err).allMatch(line -> line.chars().noneMatch(BadInputTest::isObeyed));
    assertThat(codes(ended))
        .contains(
            "a-empty.txt empty",
            "b-binary.txt binary",
            "c-one-line.txt too-large",
            "e-bomb.txt.gz bomb",
            "g-lines.jsonl:2 json");
    assertThat(ended.out).contains("\"ref\":\"d-nested.html\"", "\"ref\":\"z-last.txt\"");
    assertThat(ended.out.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  @Test
  void whereNothingIsFoundTheCodeSaysSo() throws Exception {
    Ended ended = parley("read", folder.resolve("missing.txt").toString());
    assertThat(ended.code).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(codes(ended)).containsExactly("missing.txt not-found");
    assertThat(ended.out).isEmpty();
  }

  private static boolean isObeyed(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** {@code name code} of each line. */
  private List<String> codes(Ended ended) {
    List<String> codes = new ArrayList<>();
    for (String line : ended.err) {
      String place = line.substring(0, line.indexOf(": "));
      String code = line.substring(line.lastIndexOf('[') + 1, line.lastIndexOf(']'));
      codes.add(place.substring(place.lastIndexOf('/') + 1) + " " + code);
    }
    return codes;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
  }

  /** So many megabytes without a line feed. */
  private void filled(String name, int megabytes) throws IOException {
    byte[] words = "they met again ".repeat(70_000).substring(0, 1_000_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      for (int i = 0; i < megabytes; i++) {
        out.write(words);
      }
    }
  }

  private void bomb(String name) throws IOException {
    byte[] blanks = new byte[1_000_000];
    Arrays.fill(blanks, (byte) 'a');
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < 300; i++) {
        out.write(blanks);
      }
    }
  }

  private Ended parley(String... args) throws Exception {
    Path out = Files.createTempFile(folder, ".out", "");
    Path err = Files.createTempFile(folder, ".err", "");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).as("ends in time").isTrue();
    return new Ended(
        process.exitValue(), Files.readString(out, UTF_8), Files.readAllLines(err, UTF_8));
  }
}
