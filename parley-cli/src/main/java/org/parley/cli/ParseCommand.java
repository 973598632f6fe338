package org.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.language.Conllu;
import org.parley.language.English;
import org.parley.language.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley parse}: the language layer alone. */
@Command(
    name = "parse",
    sortOptions = false,
    header = "Read plain English text and print its sentences, words, tags and trees.",
    description = {
      "",
      "The language layer alone, for scoring and for the curious: sentences, tokens, lemmas, tags,"
          + " features and dependency trees in CoNLL-U, as Universal Dependencies describe them, or"
          + " the names of persons, organisations and places. Paragraphs are parted by blank lines.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  echo 'Kyiv refused. Talks went on.' | parley parse -",
      "  parley parse --gold-tokens --format conllu dev.conllu > read.conllu"
    })
final class ParseCommand implements Callable<Integer> {
  /** Bytes of a file; its trees take some forty times the room of its text. */
  private static final int MOST = 16 << 20;

  private final Console console;
  private final InputStream standardInput;

  @Parameters(paramLabel = "FILE", description = "A file in UTF-8, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--gold-tokens",
      description = "The file is CoNLL-U: keep its sentences and words, and read these anew.")
  private boolean goldTokens;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "conllu, the usual one, or iob2 for names.")
  private String format = "conllu";

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private final HelpOption help = new HelpOption();

  ParseCommand(Console console, InputStream standardInput) {
    this.console = console;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    format = Choice.of("--format", format, "conllu", "iob2");
    String text = text();
    if (goldTokens) {
      GoldTokens.each(text, sentence -> print(sentence.comments(), sentence.read()));
    } else {
      int number = 0;
      for (Sentence sentence : English.reader().read(text)) {
        int end = sentence.word(sentence.size() - 1).end();
        String words = text.substring(sentence.word(0).start(), end).replaceAll("\\s+", " ");
        print("# sent_id = " + ++number + "\n# text = " + words + "\n", sentence);
      }
    }
    return ExitCode.READ;
  }

  private void print(String comments, @Nullable Sentence sentence) {
    if (sentence != null) {
      console.data(
          Plain.lines(
              format.equals("iob2") ? Conllu.iob2(sentence) : comments + Conllu.of(sentence)));
    }
  }

  private String text() {
    byte[] bytes;
    try (InputStream in = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(in.readNBytes(MOST + 1));
      bytes = all.toByteArray();
    } catch (IOException e) {
      throw new UserFault(
          ExitCode.NOTHING_FOUND,
          Plain.text(file) + ": it can't be read [not-found]; name a file of text");
    }
    String name = Plain.text(file);
    if (bytes.length > MOST) {
      throw new UserFault(
          ExitCode.SOME_REJECTED, name + ": over 16 MB [too-large]; cut it into smaller files");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new UserFault(ExitCode.SOME_REJECTED, name + ": binary [binary]; name a file of text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
