package org.parley.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.engine.layer.Analysis;

/** What the house promises about its tree. A rule about a package holds before it exists. */
class ArchitectureTest {
  private static final String ENGINE = "org.parley.engine";

  /** The order of the flow. A package imports only from packages before it, and from layer. */
  private static final List<String> FLOW =
      List.of(
          "profile",
          "shipped",
          "raw",
          "document",
          "passage",
          "time",
          "name",
          "mention",
          "quote",
          "event",
          "position",
          "figure",
          "flow",
          "day",
          "identity",
          "table",
          "json");

  /** The packages that may open files or sockets. */
  private static final Set<String> OPENS_FILES = Set.of(ENGINE + ".raw");

  /** Whatever opens a file or a socket. A stream of a resource and a URI open neither. */
  private static final Set<String> FILES_AND_SOCKETS =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.net.DatagramSocket",
          "java.net.HttpURLConnection",
          "java.net.InetAddress",
          "java.net.ServerSocket",
          "java.net.Socket",
          "java.net.URL",
          "java.net.URLConnection",
          "java.nio.channels.FileChannel",
          "java.nio.channels.SocketChannel");

  private static final Pattern VAGUE =
      Pattern.compile(
          "[.$](?:utils?|common|helpers?|managers?|misc)(?![a-z])"
              + "|(?:Utils?|Common|Helpers?|Managers?|Misc)(?![a-z])");

  private static JavaClasses main;

  @BeforeAll
  static void read() {
    main =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley");
    assertThat(main).isNotEmpty();
  }

  @TestFactory
  List<DynamicTest> importsNeverRunBackwardsInTheFlow() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < FLOW.size(); i++) {
      String step = FLOW.get(i);
      List<String> later = new ArrayList<>(List.of(ENGINE));
      FLOW.subList(i + 1, FLOW.size()).forEach(after -> later.add(inside(after)));
      ArchRule rule =
          noClasses()
              .that(resideInAPackage(inside(step)))
              .should()
              .dependOnClassesThat(resideInAnyPackage(later.toArray(String[]::new)))
              .because("an arrow that runs backwards hides what a step needs: " + FLOW);
      tests.add(DynamicTest.dynamicTest(step, () -> check(rule)));
    }
    return tests;
  }

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass each : main) {
      if (each.getPackageName().startsWith(ENGINE + ".")) {
        String step = each.getPackageName().substring(ENGINE.length() + 1).split("\\.", 2)[0];
        if (!FLOW.contains(step) && !step.equals("layer")) {
          strangers.add(step);
        }
      }
    }
    assertThat(strangers).as("packages of no place in the flow; name each in FLOW").isEmpty();
  }

  @Test
  void layersAndModelKnowNoStep() {
    check(
        noClasses()
            .that(resideInAnyPackage(inside("layer"), "org.parley.model.."))
            .should()
            .dependOnClassesThat(
                resideInAPackage(ENGINE + "..")
                    .and(DescribedPredicate.not(resideInAPackage(inside("layer")))))
            .because("every step stands on them"));
  }

  @Test
  void packagesHaveNoCycle() {
    check(slices().matching("org.parley.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyRawOpensFilesAndSockets() {
    check(
        noClasses()
            .that(
                DescribedPredicate.describe(
                    "are not in " + OPENS_FILES,
                    each -> OPENS_FILES.stream().noneMatch(each.getPackageName()::equals)))
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "open files or sockets",
                    each ->
                        FILES_AND_SOCKETS.contains(each.getName())
                            || each.getPackageName().startsWith("java.nio.file")
                            || each.getPackageName().equals("java.net.http")))
            .because(
                "reading is a function of what raw hands over; a table of the jar is read with"
                    + " getResourceAsStream"));
  }

  @Test
  void analysesSeeWordsOnly() {
    Set<String> documents =
        Set.of(
            "org.parley.model.Document",
            "org.parley.model.RawItem",
            "org.parley.model.Passage",
            "org.parley.model.Given",
            "org.parley.model.Dated",
            "org.parley.model.Outlet");
    check(
        noClasses()
            .that()
            .implement(Analysis.class)
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "stand for a document", each -> documents.contains(each.getName())))
            .because("an analysis is kept by the hash of its words and used in every document"));
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> vague =
        main.stream().map(JavaClass::getName).filter(name -> VAGUE.matcher(name).find()).toList();
    assertThat(vague).as("named util, common, helper, manager or misc").isEmpty();
  }

  @Test
  void everyPackageOpensWithItsContract() throws IOException {
    List<String> without = new ArrayList<>();
    for (String sources : List.of("src/main/java", "../parley-model/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        Set<Path> folders = new TreeSet<>();
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(f -> folders.add(f.getParent()));
        for (Path folder : folders) {
          Path contract = folder.resolve("package-info.java");
          if (!Files.exists(contract) || !opensWithFourLines(Files.readString(contract))) {
            without.add(folder.toString());
          }
        }
      }
    }
    assertThat(without).as("packages without Reads, Writes, Loses, Invariants").isEmpty();
  }

  private static boolean opensWithFourLines(String packageInfo) {
    int at = 0;
    for (String line :
        List.of("/**\n * Reads: ", "\n * Writes: ", "\n * Loses: ", "\n * Invariants: ")) {
      at = packageInfo.indexOf(line, at);
      if (at < 0) {
        return false;
      }
    }
    return packageInfo.startsWith("/**");
  }

  private static String inside(String step) {
    return ENGINE + "." + step + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(main);
  }
}
