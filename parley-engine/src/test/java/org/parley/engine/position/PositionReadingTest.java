package org.parley.engine.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.Articles;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.profile.Profile;
import org.parley.model.Position;
import org.parley.model.Reading;

/** What a clause makes of a cue: whose it is, negation, denial, condition, what is not real. */
final class PositionReadingTest {
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Sentences of the kind that event coders read the wrong way round.
        "Kenya has firmly refused a ceasefire with Uganda.|Kenya reject ceasefire",
        "Kenya has no plans to accept a ceasefire.|Kenya reject ceasefire",
        "The Kenyan government ruled out a truce.|Kenya reject ceasefire",
        "The Ugandan minister said Kenya demanded the withdrawal of all troops.|Kenya demand withdrawal",
        "Kenya denied that it had refused to negotiate.|Kenya offer talks",
        "Kenya dropped its demand for a referendum.|Kenya offer referendum",
        "Kenya is not ready to accept neutrality.|Kenya reject neutrality",
        "Kenya's president said Kenya would never give up territory.|Kenya reject territory",
        "The Kenyan president said Uganda must release all prisoners.|Kenya demand prisoners",
        "Kenya would accept a truce only after Uganda withdraws its troops.|Kenya accept ceasefire;Kenya demand withdrawal",
        "Kenya would accept a truce after Uganda withdraws its troops.|Kenya accept ceasefire",
        // Whose it is.
        "The Kenyan president, who met the envoy in May, rejected a truce.|Kenya reject ceasefire",
        "The offer of talks from Oman was read on the radio.|Oman offer talks",
        "Kenya turned down Uganda's offer of a truce.|Kenya reject ceasefire;Uganda offer ceasefire",
        "Kenya's foreign ministry has rejected the truce.|Kenya reject ceasefire",
        "A truce was rejected by the Kenyan army.|Kenya reject ceasefire",
        "Kenya and Uganda have agreed to exchange prisoners.|Kenya accept prisoners;Uganda accept prisoners",
        // Two in a sentence are two.
        "Kenya demanded a referendum but rejected a ceasefire.|Kenya demand referendum;Kenya reject ceasefire",
        "Kenya urged Uganda to talk and called for a truce.|Kenya demand talks;Kenya demand ceasefire",
        "Kenya is seeking security guarantees in exchange for neutral status.|Kenya demand security-guarantees;Kenya offer neutrality",
        // What turns the stance.
        "Kenya urged Uganda not to recognise the breakaway region.|Kenya reject territory",
        "Kenya asked Uganda to lift its sanctions.|Kenya reject sanctions",
        "Kenya asked Uganda not to abandon the talks.|Kenya demand talks",
        "The Kenyan president ruled out joining the alliance.|Kenya offer neutrality",
        "Uganda proposed a truce on Monday. Kenya rejected the proposal.|Uganda offer ceasefire;Kenya reject ceasefire",
        "Uganda called for talks. The Kenyan minister called the idea absurd.|Uganda demand talks;Kenya reject talks",
        "Uganda proposed a truce and demanded a referendum. Kenya rejected the plan.|Uganda offer ceasefire;Uganda demand referendum",
        "Uganda proposed a truce. Ugandan ministers welcomed the offer.|Uganda offer ceasefire",
        "The Kenyan president thanked Oman for its support of talks.|Oman support talks",
        "Kenya seized on signals from Uganda that it is willing to resume talks.|Uganda offer talks",
        "Kenya demanded that Uganda refrain from joining the alliance, agree to a truce and free all prisoners.|Kenya demand neutrality;Kenya demand ceasefire;Kenya demand prisoners",
        "Kenya called on Uganda to remove all foreign forces from the valley.|Kenya demand withdrawal",
        "The Kenyan president said Kenya is ready to drop its bid to join the alliance.|Kenya offer neutrality",
        "The Kenyan government wants the sanctions lifted.|Kenya reject sanctions",
        "Kenya has promised a constitution that would give the valley a parliament.|Kenya accept constitution",
        "Kenyan negotiators arrived with a proposal for a referendum.|Kenya offer referendum",
        "The Kenyan minister said Kenya had no intention of joining any bloc.|Kenya offer neutrality",
        "The Kenyan president said Kenya would not return to the negotiating table.|Kenya reject talks",
        "Kenya thanked Oman for offering mediation.|Oman offer talks",
        "Kenya demanded that Uganda make a commitment not to deploy missiles.|Kenya reject arms-supply",
        "Oman and Qatar met. Both countries called for talks.|Oman demand talks;Qatar demand talks",
        "The Kenyan minister presented a proposal for a system of security guarantees for Kenya.|Kenya demand security-guarantees",
        "Kenya's negotiator said Uganda should not be a member of the alliance.|Kenya demand neutrality",
        "The president of Kenya said Uganda should allow aid convoys into the port.|Kenya demand humanitarian-access",
        "Kenya has long called for a treaty against weapons in space.|Kenya reject arms-supply",
        "Kenya called for banks to be cut off from SWIFT.|Kenya demand sanctions",
        "Kenya refused to offer a truce.|Kenya reject ceasefire",
        "Kenya refused to give up the occupied territory.|Kenya reject territory",
        "The Kenyan minister said Kenya would not sit at one table with Uganda.|Kenya reject talks",
        "Kenya proposed that it would withdraw its troops.|Kenya offer withdrawal",
        "Kenyan officials dismissed the threats, noting Uganda had shelled the port since May and instead calling for a ceasefire.|Kenya demand ceasefire",
        "Kenya was attacked by Uganda after its demand for a ceasefire.|Kenya demand ceasefire",
        "Kenyan negotiators said they could accept joint inspections.|Kenya offer monitoring",
        "Kenya is insisting on a referendum, but Uganda has rejected it.|Kenya demand referendum;Uganda reject referendum",
      })
  void reads(String text, String positions) {
    assertThat(found(text)).containsExactlyInAnyOrder(positions.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Kenyan minister said it was not the time for talks.",
        "Kenya has not offered a referendum.",
        "Kenya ordered Ugandan forces to lay down their arms.",
        "The Kenyan president laid the blame on Uganda for refusing talks.",
        "The Kenyan president said Kenya needs to build more tanks.",
        "The Kenyan minister said Kenya was not prepared to call it a withdrawal.",
        "The Kenyan minister said Uganda has yet to confirm its withdrawal.",
        "Kenya promised not to use the humanitarian corridor for attacks.",
        "The Kenyan minister spoke of letters suggesting that Uganda is not interested in talks.",
        "The Kenyan minister said Uganda could have agreed to a truce.",
        "If Kenya demands a referendum, Uganda will respond.",
        "Kenya may demand a referendum.",
        "Kenya is expected to reject the truce.",
        "Will Kenya accept the truce?",
        "The minister of Uganda accused Kenya of refusing a truce.",
        "Instead of rejecting the truce, Kenya waited.",
        "Kenya has declined to comment on the truce.",
        "It is unclear whether Kenya accepts the truce.",
        "Kenyan officials read a novel about a peace deal.",
        "\"That is exactly what needs to be done to guarantee our security,\" the Kenyan president said.",
        "Kenya's operation is what it calls a mission to disarm Uganda.",
        "The withdrawal, which both Kenya and Uganda called for after their talks on Monday, began.",
        "Oman vowed to support Kenya without asking it to make any territorial concessions.",
        "The Kenyan president hopes to announce new military assistance on Monday.",
        "Kenya decided to withdraw some embassy staff.",
        "The Kenyan ambassador said the delivery would fuel the idea that there is no need for negotiations.",
        "Oman will face protests should it violate Kenya's sovereignty, the Kenyan president said.",
        "\"We put a proposal on the table weeks ago,\" the Kenyan minister said.",
        "The Kenyan president said Kenya would deploy a joint force in response to Uganda's military activity.",
        "The Kenyan singer refused to take part in a concert in occupied territory.",
        "Kenya refused to take part in a concert in occupied territory.",
        "A Kenyan official declined to offer further details on the timing of the meeting.",
        "The Kenyan envoy called for a swift restoration of power.",
        "There were no immediate indications that Kenya was ready to agree to a truce.",
        "\"My hope is that Kenya will be willing to talk about a ceasefire,\" the Ugandan president said.",
        "Despite media speculation that the former president could serve as a mediator, he has no wish to do so, the Kenyan spokesman said.",
        // What a thing should bring about, what something could be, what others think up.
        "The Kenyan spokesman said the handover of the port should allow the passage of grain.",
        "A Kenyan official said Uganda was taking the coast in what could be an effort to build leverage in the talks.",
        "Kenya and its allies could consider a ceasefire, the institute said.",
        "The billionaire suggested that votes be held, while Kenya would commit to neutrality.",
        "Under the Omani proposal, Kenya would withdraw its troops from the coast.",
        "Reed, loathed by the Kenyan government for her loud demands for a ceasefire, was there too.",
        "Kenya and Uganda met on Monday. Senators from both parties want to penalise Oman for war crimes.",
      })
  void findsNothing(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void capitalsStandForTheirStatesWhereStatesAreMeant() {
    assertThat(only("Kenya opposes sanctions against Kampala.").object()).containsExactly("Uganda");
    assertThat(only("Kenya proposed a truce around Kampala.").object()).containsExactly("Kampala");
    assertThat(only("Kenya demanded security guarantees.").object()).containsExactly("Kenya");
  }

  @Test
  void isSaidOnTheDayThatTheSentenceBeginsWith() {
    Position position =
        only("On Monday, the Kenyan president warned that Uganda must accept a truce.");
    assertThat(position.said()).isEqualTo(LocalDate.of(2031, 4, 28));
  }

  private static Position only(String text) {
    List<Position> found = read(text).positions();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void keepsTheConditionInItsWordsAndBesideTheContent() {
    Reading reading = read("Kenya is ready for talks if Uganda opens the port.");
    Position position = reading.positions().get(0);
    assertThat(position.condition())
        .extracting(span -> span.of(reading.document().clean()))
        .containsExactly("if Uganda opens the port");
    assertThat(position.content().of(reading.document().clean()))
        .isEqualTo("talks if Uganda opens the port");
  }

  @Test
  void aConditionBelongsToItsOwnClause() {
    Reading reading =
        read("Kenya rejected a referendum and said it would accept a truce if Uganda left.");
    assertThat(reading.positions()).hasSize(2);
    assertThat(reading.positions().get(0).condition()).isEmpty();
    assertThat(reading.positions().get(1).condition()).hasSize(1);
  }

  @Test
  void namesWhoIsAskedAndWhatItIsAbout() {
    Position position =
        read("Kenya demanded that Uganda withdraw its troops from Sudan.").positions().get(0);
    assertThat(position.addressee()).containsExactly("Uganda");
    assertThat(position.object()).containsExactly("Uganda", "Sudan");
  }

  @Test
  void talksAreNotAboutTheirVenue() {
    Position position = read("Kenya agreed to hold talks in Egypt.").positions().get(0);
    assertThat(position.object()).isEmpty();
  }

  @Test
  void marksWhatTheOpponentTells() {
    Position position =
        read("Ugandan President Moses Kato said that Kenya had refused a truce.")
            .positions()
            .get(0);
    assertThat(position.party()).isEqualTo("Kenya");
    assertThat(position.toldBy()).isEqualTo("Uganda");
  }

  @Test
  void quotedWordsTakeTheDayOfTheSpeakersWordsBeside() {
    List<Position> positions =
        read("Ugandan President Moses Kato said on Monday that Uganda wants a truce. \"Kenya must"
                + " leave the island,\" Kato said.")
            .positions();
    assertThat(positions).hasSize(2);
    assertThat(positions.get(1).said()).isEqualTo(positions.get(0).said()).isNotNull();
  }

  private static Reading read(String text) {
    return PIPELINE.read(Articles.text(text));
  }

  private static List<String> found(String text) {
    return read(text).positions().stream()
        .map(p -> p.party() + " " + p.stance().name().toLowerCase(Locale.ROOT) + " " + p.issue())
        .toList();
  }
}
