package org.parley.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.engine.Articles;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;

/** What an article's words beside a name tell of its bearer. */
class PersonUseTest {
  private static final Parley PARLEY = Parley.with(Profile.empty());

  private static PersonUse use(String name, String text) {
    List<PersonUse> uses = PersonUse.of(PARLEY.read(Articles.text(text)).mentions());
    return uses.stream().filter(use -> use.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void takesTheSideFromATitleWithItsOwner() {
    PersonUse use = use("Ida Solbakk", "Norwegian Foreign Minister Ida Solbakk went home.");
    assertThat(use.side()).isEqualTo("Norway");
    assertThat(use.offices()).containsExactly("foreign minister");
  }

  @Test
  void takesItFromAnOfficeThatTheNameIsSaidToHave() {
    assertThat(
            use(
                    "Tomas Quillar",
                    "President Tomas Quillar slept. Tomas Quillar is the president of Peru.")
                .side())
        .isEqualTo("Peru");
  }

  @Test
  void takesItFromAnOwnerWhereThePersonHasAnOffice() {
    assertThat(
            use("Ada Otieno", "Talks began. President Ada Otieno came. Kenya's Otieno smiled.")
                .side())
        .isEqualTo("Kenya");
    assertThat(
            use("Ada Otieno", "Ms Ada Otieno came, and Ada Otieno sang. Kenya's Otieno won.")
                .side())
        .as("a singer speaks for nobody")
        .isNull();
  }

  @Test
  void leavesATitleWithoutOwnerOpen() {
    PersonUse use =
        use("Ada Otieno", "President Ada Otieno flew to Norway. The Norwegian king waited.");
    assertThat(use.side()).isNull();
    assertThat(use.closed()).isFalse();
  }

  @Test
  void courtesyTellsNothing() {
    PersonUse use = use("Ada Otieno", "President Ada Otieno came. Mr Otieno smiled.");
    assertThat(use.closed()).isFalse();
    assertThat(use.offices()).containsExactly("president");
  }

  @Test
  void whoLeftAnOfficeIsClosed() {
    assertThat(use("Ada Otieno", "Former Kenyan President Ada Otieno sang.").closed()).isTrue();
  }

  @Test
  void anAidesRoleIsNotThatOfWhomHeServes() {
    String aide = "An ally of Kenyan President Ada Otieno sang. ";
    assertThat(use("Ada Otieno", aide + "Kenyan President Ada Otieno slept.").offices())
        .containsExactly("president");
  }

  @Test
  void whoLeftOneOfficeAndHoldsAnotherIsNotClosed() {
    String both = "President Ada Otieno came. Former Governor Ada Otieno had warned.";
    assertThat(use("Ada Otieno", both).closed()).isFalse();
    String same = "President Ada Otieno came. Former President Ada Otieno had warned.";
    assertThat(use("Ada Otieno", same).closed()).isTrue();
  }
}
