package org.parley.engine.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Speaker;
import org.parley.model.TimeValue;

/**
 * Whose words are read of a sentence or two, and which: each rule with what it must leave alone.
 */
final class QuoteReadingTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A day behind the verb is when it was said; the subject of the words is no such day.
        "The council said Monday the harbour would open.|council: the harbour would open",
        "Torvia signalled on Friday it was ready to talk.|Torvia: it was ready to talk",
        "The council said Monday was a holiday.|council: Monday was a holiday",
        // What others are told to do, what is promised, what things are called.
        "Orla Venn urged the miners to go home.|Orla Venn: the miners to go home",
        "Orla Venn helped the miners to go home.|",
        "The council called the vote a farce.|council: the vote a farce",
        "The bloc handed the island a map.|",
        "Sena Dogbe called for the bloc to send observers.|Sena Dogbe: the bloc to send observers",
        // A speech has an end, and the words are of the other verb.
        "Sena Dogbe ended her speech by saying: \"It will not last.\"|Sena Dogbe: It will not last.",
        // What others say is not what is told; what is told of it is.
        "The officer pushed back on the notion that \"we are leaving the coast\".|",
        "The officer said that \"we are leaving the coast\".|officer: \"we are leaving the coast",
        // A conjunction goes on with the words where the verb's tense is another.
        "Ane Holt said the ferry is late and will not sail.|Ane Holt: the ferry is late and will not sail",
        // One clause around the speaker; a relative clause is none.
        "The old pier, Ane Holt said, was never safe.|Ane Holt: The old pier + was never safe",
        "The envoy, who asked for tea, was never safe.|",
        // Who speaks behind a closed mark begins a sentence.
        "\"It fell.\" Ane Holt said the pier was old.|Ane Holt: the pier was old",
        // One name that speaks is a person.
        "As Minister Ane Venn apologised, Orla told the Wire that it was \"a maze\". \"We waited,\" she said."
            + "|Orla: it was \"a maze;Orla: We waited,",
        // Two parties in one line, each with words of its own.
        "Torvia said its boats had left, while Kesh claimed \"they never moved an inch\"."
            + "|Torvia: its boats had left;Kesh: \"they never moved an inch",
        // Who was named in full before is meant by the bare role; another role is another's.
        "A spokesperson for the chancellor called the route \"immoral\". \"Nobody leaves,\" the spokesperson said."
            + "|spokesperson for the chancellor: the route \"immoral;spokesperson for the chancellor: Nobody leaves,",
        "A spokesperson for the chancellor called the route \"immoral\". \"Nobody leaves,\" the envoy said."
            + "|spokesperson for the chancellor: the route \"immoral;envoy: Nobody leaves,",
        // The one person by whom it was done goes on; who spoke goes on before the one who built.
        "Ane Holt said the boats had left. The plan was mocked by Evan Sheker. He said it was dead."
            + "|Ane Holt: the boats had left;Evan Sheker: it was dead",
        "Evan Sheker said the bridge, built by Oskar Venn, was old. He said it would fall."
            + "|Evan Sheker: the bridge, built by Oskar Venn, was old;Evan Sheker: it would fall",
        // What she believes is not who she is.
        "Ane Holt, who is Jewish, spoke of the harbour. \"It gives us hope,\" she said.|Ane Holt: It gives us hope,",
        // Names are kept as they are printed.
        "The governor, Orla Ven, said the bridge was closed. \"Nobody crosses,\" Orla Vehn said."
            + "|Orla Ven: the bridge was closed;Orla Vehn: Nobody crosses,",
      })
  void readsWhoseWordsTheyAre(String text, String expected) {
    assertThat(quotes(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void thatDayInAQuotationIsTheDayOfWhichItsSpeakerSpoke() {
    Reading reading =
        PIPELINE.read(
            Articles.text("On Thursday Orla Venn said: \"The bridge was open that day.\""));
    assertThat(times(reading)).containsExactly("Thursday 2031-05-01", "that day 2031-05-01");
  }

  private static List<String> times(Reading reading) {
    return reading.mentions().stream()
        .filter(each -> each.time() != null)
        .map(QuoteReadingTest::time)
        .toList();
  }

  private static String time(Mention mention) {
    TimeValue value = mention.time();
    return mention.surface() + " " + (value == null ? null : value.value());
  }

  private static String quotes(String text) {
    Reading reading = PIPELINE.read(Articles.text(text));
    return reading.quotes().stream()
        .map(each -> quote(reading.document().clean(), each))
        .collect(Collectors.joining(";"));
  }

  private static String quote(String text, Quote quote) {
    Speaker speaker = quote.speaker();
    return (speaker == null ? null : speaker.name())
        + ": "
        + quote.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
  }
}
