package org.parley.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.engine.profile.Profile;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;

/** Invented articles on an invented war, as many as are wanted; the same for the same seed. */
final class Corpus {
  static final String PROFILE =
      "conflict: {name: The Reed war, first-day: 2031-03-01}\n"
          + "parties:\n"
          + "  - {name: Arland, nationalities: [Arlander], capitals: [Arl], code: ARL}\n"
          + "  - {name: Borland, nationalities: [Borlander], capitals: [Bor], code: BOR}\n";

  static final List<String> PARTIES = List.of("Arland", "Borland", "Cormark");
  private static final List<String> PEOPLE =
      List.of("Pavel Orsin", "Mira Tolven", "Hanno Brecht", "Lida Sarn", "Igor Orsin");
  private static final List<String> ACTS =
      List.of(
          "%s demanded the withdrawal of troops from the Reed Spit on %s.",
          "%s is ready to agree to a ceasefire, its foreign minister said on %s.",
          "%s rejected a ceasefire before the talks of %s.",
          "%s refused to give up the Reed Spit in the talks on %s.",
          "%s agreed to exchange all prisoners of war by %s.",
          "%s demanded an end to the sanctions at the meeting on %s.",
          "%s offered security guarantees to the other side on %s.",
          "%s is ready to withdraw its troops, Borlander Foreign Minister Mira Tolven said on %s.",
          "%s rejected any talks on neutrality, Foreign Minister Mira Tolven said on %s.");
  private static final List<String> REST =
      List.of(
          "Rain fell on the harbour of Arl for the whole of the day, the mayor said.",
          "Four ships waited outside the mole until late in the evening.",
          "“We will not wait for ever,” said Pavel Orsin, the Arlander president.",
          "The road between the two villages was closed again after the shelling.",
          "Mira Tolven, the Borlander foreign minister, said that talks would go on.",
          "Orsin left the hall without a word to the reporters at the door.",
          "Nobody was hurt when a shed burned down near the old mill.");
  private static final List<String> OUTLETS = List.of("Gull Post", "Heron News", "Tern Times");
  private static final List<String> WEEK =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private Corpus() {}

  static Profile profile() {
    try {
      return ProfileReader.read(PROFILE);
    } catch (ProfileFault e) {
      throw new IllegalStateException(e);
    }
  }

  /** JSON lines; a tenth are copies of others, some are undated, some are later versions. */
  static List<String> lines(long seed, int count) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          !texts.isEmpty() && random.nextInt(10) == 0
              ? texts.get(random.nextInt(texts.size()))
              : text(random, i);
      texts.add(text);
      String day = LocalDate.of(2031, 3, 1).plusDays(random.nextInt(90)).toString();
      boolean dated = random.nextInt(12) > 0;
      int page = random.nextInt(12) == 0 ? random.nextInt(i + 1) : i;
      lines.add(
          "{\"id\":\"a"
              + i
              + "\",\"url\":\"https://news.example/"
              + page
              + "\",\"outlet\":\""
              + pick(random, OUTLETS)
              + "\""
              + (dated ? ",\"date\":\"" + day + "\"" : "")
              + ",\"title\":\"Talks, day "
              + i
              + "\",\"text\":\""
              + text.replace("\n", "\\n")
              + "\"}");
    }
    return lines;
  }

  private static String text(Random random, int i) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 4 + random.nextInt(5); sentence++) {
      String words =
          random.nextBoolean()
              ? String.format(
                  java.util.Locale.ROOT,
                  pick(random, ACTS),
                  pick(random, PARTIES),
                  pick(random, WEEK))
              : pick(random, REST);
      text.append(words).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.append(pick(random, PEOPLE))
        .append(" spoke of the harbour for the ")
        .append(i)
        .append("th time that year.")
        .toString();
  }

  private static String pick(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  static Path write(Path file, List<String> lines) {
    try {
      return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
