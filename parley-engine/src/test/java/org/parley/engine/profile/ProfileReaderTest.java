package org.parley.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {
  private static final String WHOLE =
      """
      conflict:
        name: The strait dispute
        first-day: 2031-05-04
      time-zone: Europe/Rome
      parties:
        - name: Arland
          aliases: [Republic of Arland]
          nationalities: [Arlander, Arlanders]
          capitals: [Arl]
          seats: [Hill House]
          code: ARL
          allies: [Dorland]
        - name: Coast Authority
          claimed-by: Arland
      issues:
        - {name: fishing, words: [nets, quotas]}
      objects:
        - {name: The Spit, aliases: [the sandbar], issue: territory}
      outlets:
        - {name: Arl Post, domains: [arlpost.example], agencies: [North Wire]}
        - {name: North Wire, agency: true}
      """;

  private static List<ProfileFault.Problem> problems(String yaml) {
    ProfileFault fault = catchThrowableOfType(ProfileFault.class, () -> ProfileReader.read(yaml));
    assertThat(fault).isNotNull();
    return fault.problems();
  }

  @Test
  void readsAWholeProfile() throws ProfileFault {
    assertThat(ProfileReader.read(WHOLE))
        .isEqualTo(
            new Profile(
                new Profile.Conflict("The strait dispute", LocalDate.of(2031, 5, 4)),
                ZoneId.of("Europe/Rome"),
                List.of(
                    new Profile.Party(
                        "Arland",
                        List.of("Republic of Arland"),
                        List.of("Arlander", "Arlanders"),
                        List.of("Arl"),
                        List.of("Hill House"),
                        "ARL",
                        null,
                        List.of("Dorland")),
                    new Profile.Party(
                        "Coast Authority",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        "Arland",
                        List.of())),
                List.of(new Profile.Issue("fishing", List.of("nets", "quotas"))),
                List.of(new Profile.NamedObject("The Spit", List.of("the sandbar"), "territory")),
                List.of(
                    new Profile.Publisher(
                        "Arl Post", List.of("arlpost.example"), false, List.of("North Wire")),
                    new Profile.Publisher("North Wire", List.of(), true, List.of()))));
  }

  @Test
  void takesNothingAsTheEmptyProfile() throws ProfileFault {
    assertThat(ProfileReader.read("")).isEqualTo(Profile.empty());
    assertThat(ProfileReader.read("# only a comment\n")).isEqualTo(Profile.empty());
    assertThat(ProfileReader.read("parties:\nconflict: ~\n")).isEqualTo(Profile.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time-zone: Rome City|1|\"time-zone\" must be a zone",
        "conflict: {first-day: 04.05.2031}|1|\"first-day\" must be a date",
        "conflict: {first-day: 2031-02-30}|1|\"first-day\" must be a date",
        "partys: []|1|unknown key \"partys\" in the profile; known: conflict, time-zone, parties",
        "parties:\\n- name: A\\n  colour: red|3|unknown key \"colour\" in a party; known: name",
        "issues:\\n- {name: a, word: [x]}|2|unknown key \"word\" in an issue; known: name, words",
        "outlets:\\n- name: A\\n  agency: yes|3|\"agency\" must be true or false",
        "parties: Arland|1|\"parties\" must be a list",
        "parties:\\n- Arland|2|a party must be a mapping",
        "parties:\\n- code: ARL|2|a party without \"name\"",
        "parties:\\n- name: [A]|2|\"name\" must be one text",
        "parties:\\n- name: A\\n  aliases: B|3|\"aliases\" must be a list",
        "parties:\\n- name: A\\n  aliases:\\n  - x\\n  - {y: z}|5|each item of \"aliases\"",
        "parties:\\n- name: A\\n- name: a|3|\"a\" is already in parties, line 2",
        "outlets:\\n- name: A\\n- name: A|3|\"A\" is already in outlets, line 2",
        "parties:\\n- name: A\\n- name: B\\n  aliases: [a]|4|the alias \"a\" is already a name of A",
        "conflict: {name: a}\\nconflict: {name: b}|2|the key \"conflict\" a second time",
        "conflict: {name: a|1|not YAML",
        "conflict: &x {name: a}\\nparties: *x|2|an alias (*x) is not read",
        "a text|1|the profile must be a mapping",
        "time-zone: Europe/Rome\\n---\\nparties: []|3|a second YAML document"
      })
  void tellsEachMistakeWithItsLine(String yaml, int line, String what) {
    List<ProfileFault.Problem> problems = problems(yaml.replace("\\n", "\n"));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).what()).contains(what);
    assertThat(problems.get(0).line()).isEqualTo(line);
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThat(problems("parties:\n- nam: A\ntime-zone: x\n"))
        .extracting(ProfileFault.Problem::line)
        .containsExactly(2, 2, 3);
  }

  @Test
  void takesWordsThatLookLikeOtherThingsAsWords() throws ProfileFault {
    Profile profile =
        ProfileReader.read("parties: [{name: 1812, code: NO, aliases: [on, 'null']}]");
    assertThat(profile.parties().get(0).name()).isEqualTo("1812");
    assertThat(profile.parties().get(0).code()).isEqualTo("NO");
    assertThat(profile.parties().get(0).aliases()).containsExactly("on", "null");
  }

  @Test
  void survivesHostileYaml() {
    assertThat(problems("[".repeat(100_000))).hasSize(1);
    assertThat(problems("a: ".repeat(10_000))).isNotEmpty();
    assertThat(problems("x".repeat(YamlReader.MAX_CHARS + 1)).get(0).what()).contains("more than");
    assertThat(problems("a: !!javax.script.ScriptEngineManager [x]").get(0).what())
        .contains("unknown key");
  }

  @Test
  void digestsContentAndNotLayout() throws ProfileFault {
    String digest = ProfileReader.read(WHOLE).digest();
    assertThat(ProfileReader.read("# a comment\n" + WHOLE + "\n").digest()).isEqualTo(digest);
    assertThat(ProfileReader.read(WHOLE.replace("Hill", "Dale")).digest()).isNotEqualTo(digest);
    assertThat(ProfileReader.read(WHOLE.replace("claimed-by", "code")).digest())
        .isNotEqualTo(digest);
    assertThat(Profile.empty().digest()).isEqualTo(ProfileReader.read("").digest());
  }
}
