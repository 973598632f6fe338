package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Digest;
import org.parley.model.RawItem;

@Timeout(60)
class RawReaderTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void readsATextFileWhole() throws IOException {
    RawItem item = Found.in(file("a.txt", "They met.\r\nTwice.\n")).only();
    assertThat(item.text()).isEqualTo("They met.\r\nTwice.\n");
    assertThat(item.ref()).isEqualTo("a.txt");
    assertThat(item.mediaType()).isEqualTo(RawItem.MediaType.TEXT);
    assertThat(item.sourceKey()).isEmpty();
    assertThat(item.id()).isEqualTo(Digest.sha256("", item.text()));
  }

  @Test
  void walksAFolderInOrderAndLeavesOutWhatIsNoArticle() throws IOException {
    file("b.txt", "b");
    file("a/z.txt", "z");
    file("a/B.txt", "B");
    file("c.html", "<html><body>c</body></html>");
    file(".hidden", "no");
    file(".git/x.txt", "no");
    file("README.md", "no");
    file("profile.yaml", "no");
    file("b.yaml", "title: T");
    Found found = Found.in(folder);
    assertThat(found.items)
        .extracting(RawItem::ref)
        .containsExactly("B.txt", "z.txt", "b.txt", "c.html");
    assertThat(found.items.get(2).given().title()).isEqualTo("T");
    assertThat(found.errors).isEmpty();
  }

  @Test
  void passesOverSidecarsThatAreNamedWithTheirArticles() throws IOException {
    Path article = file("b.txt", "b");
    Found found = Found.in(article, file("b.yaml", "title: T"), file("profile.yaml", "x: y"));
    assertThat(found.items).hasSize(1);
    assertThat(found.errors).isEmpty();
  }

  @Test
  void obeysWhatAPageDeclares() throws IOException {
    String html = "<html><head><meta charset=\"windows-1251\"></head><body>Да, «да»</body></html>";
    Path file = folder.resolve("page");
    Files.write(file, html.getBytes(Charset.forName("windows-1251")));
    RawItem item = Found.in(file).only();
    assertThat(item.text()).isEqualTo(html);
    assertThat(item.mediaType()).isEqualTo(RawItem.MediaType.HTML);
  }

  @Test
  void keepsDamagedUtf8WithANotice() {
    byte[] bytes = "“No”, he said. x The end.".getBytes(UTF_8);
    bytes[new String(bytes, ISO_8859_1).indexOf(" x ") + 1] = (byte) 0xff;
    Found found = Found.inStandardInput(bytes);
    assertThat(found.only().text()).isEqualTo("“No”, he said. \uFFFD The end.");
    assertThat(found.errors)
        .containsExactly(
            new InputError("-", "", InputError.Code.ENCODING, "1 place is not UTF-8", true));
  }

  @Test
  void unpacksGzipByContentUpToTwoDeep() {
    byte[] once = Found.gzip("They met.".getBytes(UTF_8));
    assertThat(Found.inStandardInput(once).only().text()).isEqualTo("They met.");
    byte[] twice = Found.gzip(once);
    assertThat(Found.inStandardInput(twice).only().text()).isEqualTo("They met.");
    assertThat(Found.inStandardInput(Found.gzip(twice)).codes())
        .containsExactly(InputError.Code.DEPTH);
  }

  @Test
  void readsAllMembersOfGzipFromAPipeThatIsSlow() {
    byte[] a = Found.gzip("{\"text\":\"a\"}\n".getBytes(UTF_8));
    byte[] b = Found.gzip("{\"text\":\"b\"}\n".getBytes(UTF_8));
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    InputStream slow =
        new java.io.ByteArrayInputStream(both) {
          @Override
          public synchronized int available() {
            return 0;
          }

          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
          }
        };
    Found found = new Found();
    new RawReader(Limits.defaults(), slow).read(List.of("-"), found);
    assertThat(found.items).extracting(RawItem::text).containsExactly("a", "b");
  }

  @Test
  void keepsTheLinesBeforeTheBreakOfATruncatedGzip() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\":\"line ").append(i * 7919L % 10_007).append("\"}\n");
    }
    byte[] whole = Found.gzip(lines.toString().getBytes(UTF_8));
    Found found = Found.inStandardInput(Arrays.copyOf(whole, whole.length * 3 / 4));
    assertThat(found.items.size()).isBetween(1000, 19_999);
    assertThat(found.codes()).containsExactly(InputError.Code.GZIP_BROKEN);
    byte[] text = Found.gzip("They met and met.".getBytes(UTF_8));
    Found cut = Found.inStandardInput(Arrays.copyOf(text, text.length - 9));
    assertThat(cut.items).isEmpty();
    assertThat(cut.codes()).containsExactly(InputError.Code.GZIP_BROKEN);
    assertThat(Found.inStandardInput(new byte[] {0x1f, (byte) 0x8b, 8}).codes())
        .containsExactly(InputError.Code.GZIP_BROKEN);
  }

  @Test
  void tellsDamagedGzip() {
    byte[] bytes = Found.gzip("They met and met and went.".getBytes(UTF_8));
    bytes[bytes.length - 6] ^= 0x55;
    assertThat(Found.inStandardInput(bytes).codes()).containsExactly(InputError.Code.GZIP_BROKEN);
  }

  @Test
  void refusesEmptyInputs() throws IOException {
    assertThat(Found.in(file("a.txt", "")).codes()).containsExactly(InputError.Code.EMPTY);
    assertThat(Found.in(file("b.txt", " \n\t ")).codes()).containsExactly(InputError.Code.EMPTY);
    assertThat(Found.in(file("c.txt", "---\ntitle: x\n---\n\n")).codes())
        .containsExactly(InputError.Code.EMPTY);
    assertThat(Found.inStandardInput(Found.gzip(new byte[0])).codes())
        .containsExactly(InputError.Code.EMPTY);
  }

  @Test
  void refusesBinaryAndGoesOn() throws IOException {
    Path image = folder.resolve("image.txt");
    Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Found found = Found.in(image, file("z.txt", "They met."));
    assertThat(found.items).hasSize(1);
    assertThat(found.codes()).containsExactly(InputError.Code.BINARY);
    assertThat(found.errors.get(0).what()).contains("PNG");
  }

  @Test
  void neverReadsFarBeyondTheLimitOfAnArticle() {
    Filled line = new Filled("The words ", 200_000_000, "");
    Found found = new Found();
    new RawReader(Limits.defaults(), line).read(List.of("-"), found);
    assertThat(found.items).isEmpty();
    assertThat(found.codes()).containsExactly(InputError.Code.TOO_LARGE);
    assertThat(line.taken()).isLessThan(21_000_000);
    Filled page = new Filled("<html><body>", 200_000_000, "");
    new RawReader(Limits.defaults(), page).read(List.of("-"), found);
    Filled feed = new Filled("<rss><channel>", 200_000_000, "");
    new RawReader(Limits.defaults(), feed).read(List.of("-"), found);
    assertThat(found.codes()).hasSize(3).containsOnly(InputError.Code.TOO_LARGE);
    assertThat(feed.taken()).isLessThan(65_000_000);
  }

  @Test
  void refusesAFileOf200MegabytesInOneLine() throws IOException {
    Path file = folder.resolve("line.txt");
    try (var out = Files.newOutputStream(file)) {
      new Filled("The words ", 200_000_000, "").transferTo(out);
    }
    Found found = Found.in(file, file("z.txt", "They met."));
    assertThat(found.codes()).containsExactly(InputError.Code.TOO_LARGE);
    assertThat(found.items).hasSize(1);
  }

  @Test
  void refusesGzipBombsOfZerosOfTextAndOfLines() throws IOException {
    for (Filled content :
        List.of(
            new Filled("", 400_000_000, "", '\0'),
            new Filled("Words ", 100_000_000, ""),
            new Filled("{\"text\":\"", 100_000_000, "\"}\n"),
            new Filled("<html><body>", 100_000_000, ""))) {
      Path bomb = folder.resolve("bomb.gz");
      try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
        content.transferTo(out);
      }
      Found found = Found.in(bomb);
      assertThat(found.items).isEmpty();
      assertThat(found.codes()).containsExactly(InputError.Code.BOMB);
    }
  }

  @Test
  void refusesABombWithinGzip() throws IOException {
    java.io.ByteArrayOutputStream inner = new java.io.ByteArrayOutputStream();
    try (var out = new java.util.zip.GZIPOutputStream(inner, 1 << 16)) {
      new Filled("Words ", 100_000_000, "").transferTo(out);
    }
    assertThat(Found.inStandardInput(Found.gzip(inner.toByteArray())).codes())
        .containsExactly(InputError.Code.BOMB);
  }

  @Test
  void tellsWhatIsNotThere() throws IOException {
    Path link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, folder.resolve("gone.txt"));
    assertThat(Found.in(folder.resolve("no.txt"), link).codes())
        .containsExactly(InputError.Code.NOT_FOUND, InputError.Code.NOT_FOUND);
    Found found = new Found();
    new RawReader(Limits.defaults()).read(List.of("a\0b"), found);
    assertThat(found.codes()).containsExactly(InputError.Code.NOT_FOUND);
  }

  @Test
  void tellsAFileThatVanishesWhileTheFolderIsRead() throws IOException {
    file("a.txt", "a");
    Path later = file("b.txt", "b");
    Found found =
        new Found() {
          @Override
          public void item(RawItem item) {
            super.item(item);
            later.toFile().delete();
          }
        };
    new RawReader(Limits.defaults()).read(List.of(folder.toString()), found);
    assertThat(found.items).hasSize(1);
    assertThat(found.codes()).containsExactly(InputError.Code.NOT_FOUND);
  }

  @Test
  void neverWaitsForAPipe() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    Process make;
    try {
      make = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo here");
      return;
    }
    assumeTrue(make.waitFor(10, TimeUnit.SECONDS) && make.exitValue() == 0);
    assertThat(Found.in(pipe).codes()).containsExactly(InputError.Code.SPECIAL_FILE);
    assertThat(Found.in(folder).codes()).containsExactly(InputError.Code.SPECIAL_FILE);
  }

  @Test
  void readsEachFolderOnceWhateverLinksThereAre() throws IOException {
    file("a/x.txt", "x");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Found found = Found.in(folder);
    assertThat(found.items).hasSize(1);
    assertThat(found.codes()).containsExactly(InputError.Code.LOOP, InputError.Code.LOOP);
    assertThat(found.errors).allMatch(InputError::kept);
  }

  @Test
  void stopsAtFoldersThatAreTooDeep() throws IOException {
    file("d/".repeat(40) + "x.txt", "x");
    file("z.txt", "z");
    Found found = Found.in(folder);
    assertThat(found.items).extracting(RawItem::ref).containsExactly("z.txt");
    assertThat(found.codes()).containsExactly(InputError.Code.DEPTH);
  }

  @Test
  void tellsAFileThatMayNotBeRead() throws IOException {
    Path file = file("a.txt", "a");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user reads everything");
    assertThat(Found.in(file).codes()).containsExactly(InputError.Code.UNREADABLE);
  }

  @Test
  void keepsWhatCameBeforeADiskFails() {
    InputStream failing =
        new java.io.SequenceInputStream(
            new Filled("{\"text\":\"a\"}\n".repeat(8000), 0, ""),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }
            });
    Found found = new Found();
    new RawReader(Limits.defaults(), failing).read(List.of("-"), found);
    assertThat(found.items.size()).isGreaterThan(1000);
    assertThat(found.codes()).containsExactly(InputError.Code.UNREADABLE);
  }

  @Test
  void readsAFileWithALineEndInItsName() throws IOException {
    Path file = file("a\n\u001b[31mb.txt", "They met.");
    assertThat(Found.in(file).only().ref()).isEqualTo("a\n\u001b[31mb.txt");
    Files.writeString(file, "");
    assertThat(Found.in(file).errors.get(0).line())
        .doesNotContain("\n")
        .doesNotContain("\u001b")
        .endsWith("a\\n\\u001B[31mb.txt: no bytes in it [empty]; leave it out, or fetch it again");
  }

  @Test
  void letsWhatTheSinkThrowsThrough() throws IOException {
    Path file = file("a.txt", "They met.");
    RawSink sink =
        new Found() {
          @Override
          public void item(RawItem item) {
            throw new IllegalStateException("stop");
          }
        };
    assertThatThrownBy(() -> new RawReader(Limits.defaults()).read(List.of(file.toString()), sink))
        .isInstanceOf(IllegalStateException.class);
  }
}
