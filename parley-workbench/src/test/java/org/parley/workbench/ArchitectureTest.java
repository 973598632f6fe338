package org.parley.workbench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley.workbench");

  @Test
  void onlyTheLedgerOpensTheDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
        .because("SQL is in the ledger alone, with every value a parameter")
        .check(MAIN);
  }

  @Test
  void standsOnTheLedgerAndWhatIsUnderIt() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.parley.workbench..",
                "org.parley.ledger..",
                "org.parley.engine..",
                "org.parley.model..",
                "org.jspecify..",
                "io.javalin..",
                "org.eclipse.jetty..",
                "jakarta.servlet..",
                "kotlin..",
                "com.fasterxml.jackson..",
                "java.."))
        .check(MAIN);
  }

  @Test
  void shapesKnowNothingOfTheServer() {
    noClasses()
        .that()
        .resideInAPackage("org.parley.workbench.view")
        .should()
        .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.eclipse.jetty.."))
        .check(MAIN);
  }

  @Test
  void opensNoFile() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.nio.channels.."))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .because("pages come from the class path and data from the ledger")
        .check(MAIN);
  }
}
