package org.parley.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.Articles;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.model.Mention;
import org.parley.model.Role;

/** Which words name a person, whole and without what clings to them, in what role, for whom. */
class PersonsInTextTest {
  private static final Parley PARLEY = Parley.with(Profile.empty());

  private static List<Mention> persons(String text) {
    return PARLEY.read(Articles.text(text)).mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .toList();
  }

  private static List<String> names(String text) {
    return persons(text).stream().map(Mention::name).distinct().map(Objects::toString).toList();
  }

  private static String side(String text, String name) {
    return persons(text).stream()
        .filter(mention -> name.equals(mention.name()))
        .map(mention -> String.valueOf(mention.party()))
        .findFirst()
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Take Holt's word for it. Pavel Holt said so.         | Pavel Holt",
        "Corrupt Pavel Holt won again.                        | Pavel Holt",
        "Retired Viktor Holt spoke.                           | Viktor Holt",
        "Co-Anchor Martha Holt asked.                         | Martha Holt",
        "Gull News' Rick Holt Nearly all ships left.          | Rick Holt",
        "A caption of Pavel Holt Holt had left.               | Pavel Holt",
        "Colonel Pavel Holt KC wrote.                         | Pavel Holt",
        "A line by Alisa Lund Viktor Holt went home.          | Alisa Lund, Viktor Holt",
        "Pavel HoltDovren To vote, Martha Lund waited.        | Martha Lund",
        "President Tarik al-Venn left.                        | Tarik al-Venn",
        "The analyst H I Sutter wrote. Sutter counted.        | H I Sutter",
        "Jiho Park, 45, waited.                               | Jiho Park",
        "Gov. Pavel King said so.                             | Pavel King",
        "\"That is all,\" said Aldwin Vahls.                  | Aldwin Vahls",
        "Aldwin Vahls and a dog slept. Vahls woke.            | Aldwin Vahls",
        "Donald Holt Jr. and Donald Holt left. Holt sang.     | Donald Holt Jr., Donald Holt",
        "Mr. Xu left after President Xu Qing came.            | Xu Qing",
        "A spokesman for President Pavel Holt came.           | Pavel Holt",
      })
  void namesAreWhole(String text, String names) {
    assertThat(names(text)).containsExactlyInAnyOrder(names.split(", ", 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They watched Jesse Holt Primetime.",
        "Nobody reads the Pavel Holt Act.",
        "A bridge near Pavel Holt Square fell.",
        "Hurricane Martha came near.",
        "Initially, the mayor said that it rained.",
        "In New York, the mayor said that it rained.",
        "Talks go on in Brussels, another deputy minister said.",
        "The broadcaster Gullsat told it.",
        "President Overnight trains ran.",
        "It broke major Dovren bridges.",
        "He got it from a doctor in Peru Pavelo Holt.",
        "Stricken Vienna waits. Vienna burns.",
        "A boat waits (AP Photo/Pavel Holt).",
      })
  void whatIsNobodyIsNoPerson(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo - Peruvian Foreign Minister Pavel Holt came.                     | Peru",
        "Peru's NATO ambassador, Pavel Holt, warned.                           | Peru",
        "It rained, according to White House aide Pavel Holt.                  | United States",
        "U.S President Pavel Holt came.                                        | United States",
        "Pavel Holt, mayor of Cusco, came.                                     | Peru",
        "The Veldania-installed mayor of Cusco, Pavel Holt, came.              | null",
        "Pavel Holt, the commander of one of Peru's brigades and a cook, came. | Peru",
        "Pavel Holt, one of the Peruvian negotiators, came.                    | Peru",
        "Pavel Holt, from the Peruvian defence ministry, came.                 | Peru",
        "Pavel Holt, from the Peruvian opposition, came.                       | null",
        "Pavel Holt, who serves as an adviser to Peru's president, came.       | Peru",
        "Pavel Holt was named Peru's ambassador to Kenya.                      | Peru",
        "Pavel Holt was Peru's ambassador to Kenya.                            | null",
        "Peruvian Deputy Minister and head of delegation Pavel Holt came.      | Peru",
        "Peruvian President Ada Otieno's long-time spokesman Pavel Holt came.  | Peru",
        "Pavel Holt, an aide to Peruvian President Ada Otieno, came.           | Peru",
        "Pavel Holt, chief of public policy at NATO, came.                     | NATO",
        "Pavel Holt, chairman of Peru's largest oil producer, came.            | null",
        "Pavel Holt, head of Peru's military intelligence, came.               | Peru",
        "Pavel Holt, a professor at Georgetown University, came.               | null",
        "Former Peruvian foreign minister Dr Pavel Holt came.                  | null",
        "Peru's then president Pavel Holt came.                                | null",
        "Deposed Peruvian president Pavel Holt came.                           | null",
        "Former Peruvian president Pavel Holt fled. President Holt had ruled.  | null",
        "Former Peruvian president Pavel Holt, now a cook, came.               | null",
      })
  void sidesAreThoseThatTheTextTells(String text, String side) {
    assertThat(names(text)).contains("Pavel Holt");
    assertThat(side(text, "Pavel Holt")).isEqualTo(side);
  }

  @Test
  void spokespersonsOfAMinistrySpeakForTheOneThatIsNamed() {
    String peru = "Peru's Foreign Ministry waited. ";
    String said = "\"No,\" foreign ministry spokeswoman Martha Holt said.";
    assertThat(side(peru + said, "Martha Holt")).isEqualTo("Peru");
    assertThat(side(peru + "Kenya's Foreign Ministry slept. " + said, "Martha Holt"))
        .isEqualTo("null");
    assertThat(side("Peru's army waited. " + said, "Martha Holt")).isEqualTo("null");
  }

  @Test
  void whoStandsInARowWithPersonsIsOne() {
    assertThat(names("They are Viktor Holt, Xan Qirin and Martha Lund."))
        .containsExactlyInAnyOrder("Viktor Holt", "Xan Qirin", "Martha Lund");
    assertThat(names("Gazen Neft, Rosen Oil and Lukla fell.")).isEmpty();
  }

  @Test
  void whoLeftOneOfficeForAnotherSpeaksAgain() {
    String text =
        "Pavel Holt, a former president of Peru, came. Peru's security chief Pavel Holt spoke.";
    assertThat(side(text, "Pavel Holt")).isEqualTo("Peru");
  }

  @Test
  void relativesOfOneSurnameStayApart() {
    assertThat(persons("Mrs Holt stayed. Viktor Holt left. \"Yes,\" Mrs Holt said."))
        .extracting(Mention::name)
        .containsExactly("Viktor Holt");
    assertThat(persons("His wife, Martha Holt, sang. President Holt listened."))
        .extracting(Mention::name)
        .containsExactly("Martha Holt");
    assertThat(names("Bill Venn came. William Venn sat down. Gwen Venn left."))
        .containsExactlyInAnyOrder("William Venn", "Gwen Venn");
  }

  @Test
  void whatIsLeftOfAHeadlineIsNoInitial() {
    assertThat(names("It rained. 'S Holt argued. Pavel Holt left.")).containsExactly("Pavel Holt");
  }

  @Test
  void capitalsAloneMakeNobodyWhoCompetes() {
    assertThat(persons("Pavel Holt spoke. \"Shifty Holt\" is a song. Holt denied it."))
        .extracting(Mention::name)
        .contains("Pavel Holt")
        .doesNotContain("Shifty Holt");
  }

  @Test
  void theRoleIsThePersonsOwn() {
    Role secretary = persons("Secretary of State Pavel Holt came.").get(0).role();
    assertThat(secretary).isNotNull();
    assertThat(Objects.requireNonNull(secretary).title()).isEqualTo("secretary of state");
    Role advised = persons("An adviser to President Viktor Holt came.").get(0).role();
    assertThat(Objects.requireNonNull(advised).title()).isEqualTo("president");
  }

  @Test
  void anothersSpokespersonIsNotTheOneKnown() {
    String text =
        "Pavel Holt, a Peruvian defence ministry spokesperson, slept. It rained, the king's"
            + " spokesperson said. It snowed, the spokesperson said.";
    assertThat(PARLEY.read(Articles.text(text)).quotes())
        .isNotEmpty()
        .noneMatch(
            quote ->
                quote.speaker() != null
                    && "Pavel Holt".equals(Objects.requireNonNull(quote.speaker()).name()));
  }
}
