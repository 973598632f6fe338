package org.parley.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Event;
import org.parley.model.EventModality;
import org.parley.model.EventType;
import org.parley.model.Participant;

/** Who does what to whom, and what tense, negation and the words above make of it. */
final class EventReadingTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AGREE    | Chile will meet the envoys of Peru in June.
          AGREE    | The rebels said they will release six prisoners.
          AGREE    | Norway is ready to withdraw its troops from the island.
          REJECT   | Norway refused to send medicine to Peru.
          REJECT   | The rebels will not release the prisoners.
          REJECT   | Chile has no plans to accept a ceasefire.
          REJECT   | Peru failed to reach an agreement with Chile.
          THREATEN | Chile will attack the port.
          THREATEN | The general vowed to crush the rebels.
          THREATEN | Chile threatened to expel the diplomats of Peru.
          REQUEST  | Norway demanded that Chile withdraw its troops.
          REQUEST  | Norway said Chile must release the sailors.
          RETREAT  | Chile halted its attacks on the port.
          SANCTION | Norway suspended aid to Peru.
          CONCEDE  | Chile announced that it dropped the charges against the editor.
          ASSAULT  | The army launched an attack on the port.
          ASSAULT  | The convoy was attacked by rebels.
          ASSAULT  | The rebels who shelled the port left.
          ACCUSE   | Peru condemned the attack on the port.
          ACCUSE   | Chile faces criticism from Norway over the dam.
          CONSULT  | Talks were held between Peru and Chile.
          """)
  void tenseNegationAndTheWordsAboveDecideTheType(EventType type, String text) {
    assertThat(events(text)).extracting(Event::type).contains(type);
  }

  /** Refusals, demands and strikes that coders of words take for visits, truces and yielding. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REJECT   | Norway has firmly refused a ceasefire with Chile.
          REJECT   | Norway has no plans to accept a ceasefire.
          REJECT   | Norway won't allow any territorial concessions.
          REJECT   | Norway turned down demands for talks.
          REJECT   | Norway opposes sanctions against Chile.
          REQUEST  | Chile has demanded that Norway recognise the island as Chilean.
          REQUEST  | Chile demanded a referendum in Norway.
          ASSAULT  | A shell strike killed eight people near the bridge.
          ASSAULT  | The port has been devastated by weeks of heavy bombardment.
          AGREE    | The ministers of Chile and Norway agreed to meet on Thursday.
          """)
  void isNoYieldingNoVisitAndNoTruce(EventType type, String text) {
    assertThat(events(text)).extracting(Event::type).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that the weather was fine.
          Norway expressed concern over the war in Chile.
          Chile urged Peru to release the sailors.
          Peru denied the charges.
          Analysts predicted that the army would repel the rebels.
          If Chile attacks the port, prices will rise.
          The spokesman declined to comment.
          Another demand is that the island is recognised by the government of Peru.
          The rebels claimed responsibility for the raid.
          """)
  void statementsAppealsAndOpinionsAreNoEvents(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void nobodyRefusesItself() {
    assertThat(events("Chile called for talks. Chile refuses to recognise it."))
        .filteredOn(event -> event.type() == EventType.REJECT)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.recipients()).isEmpty());
  }

  @Test
  void aDemandStaysADemandAndIsNoYielding() {
    assertThat(events("Chile demanded that Peru recognise the island."))
        .extracting(Event::type)
        .containsExactly(EventType.REQUEST);
  }

  @Test
  void namesActorRecipientCountryAndSector() {
    Event event = only("Norwegian police arrested two Peruvian journalists on Friday.");
    assertThat(event.type()).isEqualTo(EventType.COERCE);
    assertThat(event.mode()).isEqualTo("arrest");
    assertThat(event.actors())
        .extracting(Participant::country, Participant::sector)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("NOR", "COP"));
    assertThat(event.recipients()).extracting(Participant::country).containsExactly("PER");
    assertThat(event.date().from()).isEqualTo(LocalDate.of(2031, 5, 2));
  }

  @Test
  void allSidesOfATalkAreActorsOfOneEvent() {
    Event event = only("Peru held talks with Chile in Oslo.");
    assertThat(event.actors()).extracting(Participant::name).containsExactly("Peru", "Chile");
    assertThat(event.place()).isNotNull();
  }

  @Test
  void aPronounIsWhomTheSentenceIsAbout() {
    Event event = only("Miners said they will not end their strike.");
    assertThat(event.actors()).extracting(Participant::name).containsExactly("Miners");
  }

  @Test
  void keepsWhoReportsIt() {
    List<Event> events = events("Rebels attacked a convoy, the Norwegian foreign minister said.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).reportedBy()).isEqualTo("Norwegian foreign minister");
  }

  @Test
  void whatIsLongPastIsHistorical() {
    Event event = only("Chile invaded Peru in 2014.");
    assertThat(event.modality()).isEqualTo(EventModality.HISTORICAL);
  }

  @Test
  void whatDidNotHappenIsNegated() {
    Event event = only("Chile did not attack the port.");
    assertThat(event.modality()).isEqualTo(EventModality.NEGATED);
  }

  @Test
  void triggerAndParticipantsAreWordsOfTheText() {
    String text = "On Monday, Peru carried out airstrikes on a depot near the border.";
    Event event = only(text);
    assertThat(event.trigger().of(text)).isEqualTo("carried out airstrikes");
    assertThat(event.recipients().get(0).span().of(text)).startsWith("a depot");
    assertThat(event.basis().rule()).isEqualTo("n.assault.air");
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(String text) {
    return PIPELINE.read(Articles.text(text)).events();
  }
}
