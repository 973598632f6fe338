package org.parley.ledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley.ledger");

  @Test
  void standsOnTheEngineAndTheModelOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.parley.ledger..",
                "org.parley.engine..",
                "org.parley.model..",
                "org.jspecify..",
                "org.sqlite..",
                "com.fasterxml.jackson..",
                "java.."))
        .check(MAIN);
  }

  @Test
  void onlyTheSessionAndItsRowsTouchTheDatabase() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Session")
        .and()
        .doNotHaveSimpleName("Row")
        .and()
        .doNotHaveSimpleName("LedgerFolder")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are connections and statements",
                (JavaClass each) ->
                    each.getPackageName().startsWith("java.sql")
                        && !each.getName().equals("java.sql.SQLException")))
        .because("there every value is a parameter and every fault gets a code")
        .check(MAIN);
  }

  @Test
  void asksNoClockOfItsOwn() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .because("the caller gives the clock")
        .check(MAIN);
  }
}
