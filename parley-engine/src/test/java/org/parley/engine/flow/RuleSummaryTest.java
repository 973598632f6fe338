package org.parley.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.model.Claim;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Reading;

class RuleSummaryTest {
  @Test
  void saysWhatARuleOfEachKindReads() {
    assertThat(RuleSummary.of("demand.demand"))
        .isEqualTo("Somebody demands something, or that somebody do it.");
    assertThat(RuleSummary.of("quote.indirect.according"))
        .startsWith("Words told without quotation marks, by “according to”");
    assertThat(RuleSummary.of("assault.attack"))
        .startsWith("Assault, told by “attack”, “assault”")
        .endsWith("; so Gunmen attacked a convoy in the north.");
    assertThat(RuleSummary.of("refuse:assault.attack"))
        .contains("and the like, which somebody refuses; so ");
    assertThat(RuleSummary.of("killed.noun")).startsWith("A number of killed, told by “death”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no.such-rule", "quote", "quote.sung.leading", "refuse:no.such-rule"})
  void saysNothingOfWhatIsNoRule(String rule) {
    assertThat(RuleSummary.of(rule)).isNull();
  }

  /** Each claim of a text names a rule that says what it reads. */
  @Test
  void everyRuleThatReadsIsExplained() {
    String text =
        "Norway demanded that Peru withdraw its troops from the island. \"We refuse to leave,\" the"
            + " Peruvian foreign minister said on Tuesday. According to Chile, rebels killed 14"
            + " soldiers and wounded a third of the garrison. Ghana offered to hold talks with"
            + " Peru, and Kenya threatened to attack the port.";
    RawItem item =
        new RawItem("1", "in.txt", "", null, null, RawItem.MediaType.TEXT, text, Given.nothing());
    Reading reading = Parley.with(Profile.empty()).read(item);
    List<Claim> claims = new ArrayList<>(reading.quotes());
    claims.addAll(reading.events());
    claims.addAll(reading.positions());
    claims.addAll(reading.figures());
    assertThat(claims).hasSizeGreaterThan(6);
    for (Claim claim : claims) {
      assertThat(RuleSummary.of(claim.basis().rule())).as(claim.basis().rule()).isNotNull();
    }
    assertThat(reading.positions())
        .extracting(p -> p.basis().words().of(reading.document().clean()))
        .contains("demanded");
  }
}
