package org.parley.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static NameUse use(String name, int articles) {
    return NameUse.of(name, articles, Map.of());
  }

  private static NameUse use(String name, int articles, String side, int said) {
    return NameUse.of(name, articles, Map.of(side, said));
  }

  private static List<List<String>> names(NameUse... uses) {
    return names(List.of(uses), List.of());
  }

  private static List<List<String>> names(List<NameUse> uses, List<Judgement> judgements) {
    return Identities.of(uses, judgements).stream()
        .map(identity -> identity.names().stream().map(NameUse::name).toList())
        .toList();
  }

  @Test
  void joinsSpellingsOfOneNameAndSaysWhy() {
    List<Identity> all =
        Identities.of(
            List.of(
                use("Pavlo Dovrensky", 9, "Torvia", 4),
                use("Pavlo Dovrenskyy", 5),
                use("Pavel Dovrenskiy", 2)),
            List.of());
    assertThat(all).hasSize(1);
    assertThat(all.get(0).name()).isEqualTo("Pavlo Dovrensky");
    assertThat(all.get(0).side()).isEqualTo("Torvia");
    assertThat(all.get(0).articles()).isEqualTo(16);
    assertThat(all.get(0).joins()).hasSize(2).allMatch(join -> !join.why().isEmpty());
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApart() {
    assertThat(names(use("Orla Venn", 9), use("Petra Venn", 9))).hasSize(2);
    assertThat(names(use("Denis Venn", 9), use("Denise Venn", 9))).hasSize(2);
    assertThat(names(use("Jan Holt", 9), use("Petra J. Holt", 9))).hasSize(2);
    assertThat(names(use("Jan Holt", 9), use("Jan Holt Jr.", 9))).hasSize(2);
    assertThat(names(use("Jan Holt", 9, "Torvia", 5), use("Jan C. Holt", 9, "Veldania", 5)))
        .hasSize(2);
    assertThat(names(use("Alex Torvin-Holt", 3), use("Alexander Holt", 3))).hasSize(2);
  }

  @Test
  void joinsWhatOnlyOneCanBeMeantBy() {
    assertThat(names(use("Vera Venn", 9), use("V. Venn", 1))).hasSize(1);
    assertThat(names(use("Vera Venn", 9), use("Viktor Venn", 8), use("V. Venn", 1))).hasSize(3);
    assertThat(names(use("Patrick Holt", 4), use("Patricia Holt", 4), use("Pat Holt", 4)))
        .hasSize(3);
    assertThat(names(use("Michael Holt", 4), use("Mike Holt", 4))).hasSize(1);
  }

  @Test
  void givesASurnameAloneToTheOnlyPersonItCanMean() {
    assertThat(names(use("Orla Venn", 9), use("Mr. Venn", 2), use("Venn", 3))).hasSize(1);
    assertThat(names(use("Orla Venn", 9), use("Petra Venn", 5), use("Venn", 3))).hasSize(3);
    assertThat(names(use("Orla Venn", 900), use("Petra Venn", 5), use("Venn", 3))).hasSize(2);
    assertThat(names(use("Orla Venn", 2), use("Venn", 1))).as("hardly known").hasSize(2);
    assertThat(names(use("Orla Venn", 9), use("Venn", 60, "Veldania", 20)))
        .as("somebody else's")
        .hasSize(2);
    NameUse president =
        new NameUse("Orla Venn", 9, new TreeMap<>(), 0, Set.of("president", "leader"));
    NameUse bare = new NameUse("Venn", 3, new TreeMap<>(), 0, Set.of("president"));
    assertThat(names(president, use("Petra Venn", 5), bare)).contains(List.of("Orla Venn", "Venn"));
  }

  @Test
  void learnsTheSideFromMostArticles() {
    assertThat(side(100, Map.of("Torvia", 40, "Veldania", 2), 0)).isEqualTo("Torvia");
    assertThat(side(100, Map.of("Torvia", 4, "Veldania", 3), 0)).as("they differ").isNull();
    assertThat(side(100, Map.of("Torvia", 1), 0)).as("one slip").isNull();
    assertThat(side(100, Map.of("Torvia", 9), 30)).as("has left the office").isNull();
    assertThat(side(500, Map.of("Torvia", 50), 60)).as("came into office").isEqualTo("Torvia");
    assertThat(side(100, Map.of(), 0)).isNull();
  }

  private static String side(int articles, Map<String, Integer> sides, int closed) {
    NameUse use = new NameUse("Orla Venn", articles, new TreeMap<>(sides), closed, Set.of());
    return Identities.of(List.of(use), List.of()).get(0).side();
  }

  @Test
  void obeysJudgements() {
    List<NameUse> uses = List.of(use("Orla Venn", 9), use("Orla Ven", 4), use("O. Dovren", 3));
    assertThat(names(uses, List.of())).hasSize(2);
    assertThat(names(uses, List.of(new Judgement("Orla Ven", "Orla Venn", false)))).hasSize(3);
    assertThat(names(uses, List.of(new Judgement("O. Dovren", "Orla Venn", true)))).hasSize(1);
    assertThat(names(uses, List.of(new Judgement("Nobody", "Orla Venn", true)))).hasSize(2);
  }

  @Test
  void isEqualForEveryOrderOfTheNames() {
    List<NameUse> uses = new ArrayList<>();
    String[] given = {"Orla", "Orlah", "O.", "Petra", "Pavel", "Pavlo", "", "Mr."};
    String[] surnames = {"Venn", "Ven", "Dovrensky", "Dovrenskyy", "Holt"};
    int n = 1;
    for (String one : given) {
      for (String two : surnames) {
        uses.add(use((one + " " + two).strip(), n++ % 7 + 1));
      }
    }
    List<Identity> expected = Identities.of(uses, List.of());
    Random random = new Random(42);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(uses, random);
      assertThat(Identities.of(uses, List.of())).isEqualTo(expected);
    }
  }

  @Test
  void isNotHeldUpByALargeFamily() {
    List<NameUse> uses = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      uses.add(use("Person" + (char) ('a' + i % 26) + i + " Venn", 1));
    }
    assertThat(names(uses, List.of())).hasSizeGreaterThan(2_000);
  }

  @Test
  void aGivenNameAloneIsNobodysSurname() {
    assertThat(names(use("Charles Michel", 9), use("Michael", 1))).hasSize(2);
    assertThat(names(use("Charles Michael", 9), use("Michael", 1))).hasSize(1);
  }

  @Test
  void aSurnameAloneIsThatOfHimWhoIsNamedTenTimesAsOften() {
    assertThat(names(use("Orla Venn", 50), use("Petra Venn", 5), use("Venn", 20))).hasSize(2);
    assertThat(names(use("Orla Venn", 49), use("Petra Venn", 5), use("Venn", 20))).hasSize(3);
  }

  @Test
  void shortFormsAndSlipsOfOneGivenNameAreOne() {
    assertThat(names(use("Bill Venn", 9), use("William Venn", 9))).hasSize(1);
    assertThat(names(use("Deborah Venn", 9), use("Debbie Venn", 9))).hasSize(1);
    assertThat(names(use("Bert Venn", 9), use("Brett Venn", 9))).hasSize(2);
  }

  @Test
  void surnamesThatBeginOtherwiseNeedASideThatBearsThemOut() {
    assertThat(names(use("Anton Horashko", 9, "Torvia", 4), use("Anton Gorashko", 9, "Torvia", 4)))
        .hasSize(1);
    assertThat(names(use("Anton Horashko", 9, "Torvia", 4), use("Anton Gorashko", 9))).hasSize(2);
  }
}
