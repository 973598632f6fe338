package org.parley.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
  private static double score(String a, String b) {
    return NameComparison.compare(Name.person(a), Name.person(b)).score();
  }

  private static Likeness likeness(String a, String b) {
    return NameComparison.compare(Name.person(a), Name.person(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Pavlo Dovrensky, Pavlo Dovrenskyy",
    "Pavlo Dovrenskiy, Pavlo Dovrenskii",
    "Mohammed Oren Tal, Muhammad Oren-Tal",
    "Ana Müller-Brož, Ana Muller Broz",
    "'Venn, Orla', Orla Venn",
    "President Orla Venn, Orla Venn",
    "Dr. Orla Venn, Orla Venn",
    "Вадим Торвин, Vadim Torvin",
    "Γιώργος Βενάκης, Giorgos Venakis",
    "გიორგი ვენაძე, Giorgi Venadze",
    "Արամ Վենյան, Aram Venyan",
    "SergeTorvin, Serge Torvin",
    "Jan van der Holt, Jan Vanderholt",
    "Orla Orla Venn, Orla Venn"
  })
  void knowsSpellingsOfOneName(String a, String b) {
    assertThat(score(a, b)).as(likeness(a, b).why()).isGreaterThanOrEqualTo(.85);
  }

  @ParameterizedTest
  @CsvSource({
    "William Torvin, Bill Torvin",
    "J. Torvin, Jonas Torvin",
    "JP Torvin, Jean-Pierre Torvin",
    "Orla Maria Venn, Orla Venn",
    "Vadim Olegovich Torvin, Vadim Torvin",
    "Orla Vemn, Orla Venn",
    "محمد الدوري, Mohammed al-Douri",
    "دانيال تورفين, Daniel Torvin",
    "אורי דובר, Uri Dover"
  })
  void takesThemForOne(String a, String b) {
    assertThat(score(a, b)).as(likeness(a, b).why()).isGreaterThanOrEqualTo(.5);
  }

  @ParameterizedTest
  @CsvSource({
    "Orla Venn, Petra Venn",
    "Orla Venn, Orla Dovren",
    "Vadim Olegovich Torvin, Vadim Borisovich Torvin",
    "Salim bin Hamad al-Orani, Hamad bin Salim al-Orani",
    "Orla Venn, Orla",
    "A. Venn, Orla Venn",
    "Вадим Торвин, Boris Torvin",
    "Salim al-Torani, Salim al-Vendi"
  })
  void keepsTwoPeopleApart(String a, String b) {
    assertThat(score(a, b)).as(likeness(a, b).why()).isLessThan(.5);
  }

  @Test
  void knowsOrganisationsByTheirLegalForms() {
    assertThat(organisations("Torvin Salt Limited", "TORVIN SALT LTD")).isGreaterThan(.85);
    assertThat(organisations("ООО Торвин", "Torvin LLC")).isGreaterThan(.85);
    assertThat(organisations("Torvin & Venn Co.", "Torvin and Venn Company")).isGreaterThan(.85);
    assertThat(organisations("Torvin Salt Ltd", "Torvin Grain Ltd")).isLessThan(.5);
    assertThat(organisations("Torvin Salt of Dovren Ltd", "Torvin Salt Ltd")).isLessThan(.5);
    assertThat(organisations("Office for Salt Works", "OSW")).isGreaterThan(.5);
    assertThat(organisations("Office for Salt Works", "OWS")).isLessThan(.5);
  }

  private static double organisations(String a, String b) {
    return NameComparison.compare(Name.organisation(a), Name.organisation(b)).score();
  }

  @Test
  void saysWhy() {
    assertThat(likeness("Bill A. Torvin", "William Torvyn").why())
        .isEqualTo("torvin ~ torvyn (spelling), bill ~ william (given name); only one has: a");
    assertThat(likeness("Orla Venn", "Orla Venn").why()).isEqualTo("orlaven = orlaven");
  }

  @Test
  void doesNotDependOnTheOrderOfTheTwo() {
    Random random = new Random(20310304);
    String[] words = {
      "Orla", "Venn", "bin", "Ven", "Orle", "J.", "Торвин", "محمد", "-", "van", "Or"
    };
    for (int i = 0; i < 500; i++) {
      String a = some(random, words);
      String b = some(random, words);
      assertThat(score(a, b)).as(a + " | " + b).isBetween(0.0, 1.0).isEqualTo(score(b, a));
      assertThat(score(a, a)).as(a).isIn(0.0, 1.0);
    }
  }

  private static String some(Random random, String[] words) {
    StringBuilder name = new StringBuilder();
    for (int n = random.nextInt(5); n >= 0; n--) {
      name.append(words[random.nextInt(words.length)]).append(' ');
    }
    return name.toString().strip();
  }

  @Test
  void isNotHeldUpByLongNames() {
    String hostile = "a".repeat(1_000_000) + " " + "b c ".repeat(100_000);
    Name name = Name.person(hostile);
    assertThat(name.parts()).hasSizeLessThanOrEqualTo(Name.MOST_PARTS);
    assertThat(NameComparison.compare(name, Name.person("b".repeat(90_000))).score()).isZero();
    assertThat(score("", "")).isZero();
    assertThat(score("...", "...")).isEqualTo(1);
  }
}
