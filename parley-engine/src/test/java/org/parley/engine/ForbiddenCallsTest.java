package org.parley.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that main code does not make, each with the reason and what to take instead. */
class ForbiddenCallsTest {
  private static JavaClasses main;

  @BeforeAll
  static void read() {
    main =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley");
  }

  @Test
  void noDefaultLocale() {
    forbid(
        "toLowerCase, toUpperCase or format without a Locale",
        call ->
            on(call, "java.lang.String", "toLowerCase", "toUpperCase") && takes(call).isEmpty()
                || on(call, "java.lang.String", "format")
                    && !takes(call).contains("java.util.Locale")
                || on(call, "java.lang.String", "formatted")
                || on(call, "java.util.Locale", "getDefault")
                || on(call, "java.time.format.DateTimeFormatter", "ofPattern")
                    && takes(call).size() == 1,
        "in Turkish the lower case of I is no i; give Locale.ROOT, or Locale.ENGLISH for dates");
  }

  @Test
  void noDefaultCharset() {
    forbid(
        "bytes and characters without a Charset",
        call ->
            on(call, "java.lang.String", "getBytes") && takes(call).isEmpty()
                || on(call, "java.lang.String", "<init>") && takes(call).equals(List.of("[B"))
                || on(call, "java.io.InputStreamReader", "<init>") && takes(call).size() == 1
                || on(call, "java.io.OutputStreamWriter", "<init>") && takes(call).size() == 1
                || on(call, "java.nio.charset.Charset", "defaultCharset"),
        "it differs between machines; give StandardCharsets.UTF_8");
  }

  @Test
  void noClockZoneOrChance() {
    forbid(
        "the clock, the machine's zone, its environment, or chance",
        call ->
            on(call, "java.lang.System", "currentTimeMillis", "nanoTime", "getenv")
                || call.getTargetOwner().getName().startsWith("java.time.")
                    && call.getTarget().getName().equals("now")
                || on(call, "java.time.ZoneId", "systemDefault")
                || on(call, "java.util.TimeZone", "getDefault")
                || on(call, "java.lang.Math", "random")
                || on(call, "java.util.UUID", "randomUUID"),
        "equal input gives equal bytes on every day and machine; what is needed is an argument");
  }

  @Test
  void noOldDates() {
    Set<String> old =
        Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat",
            "java.text.DateFormat",
            "java.util.Random",
            "java.util.Scanner");
    forbid(
        "classes that hide a zone, a locale or a seed",
        // A library that hands out a Date is asked for its instant, at once.
        call ->
            old.contains(call.getTargetOwner().getName())
                && !on(call, "java.util.Date", "toInstant"),
        "java.time says which day in which zone");
  }

  @Test
  void noPrintingSleepingOrEnding() {
    forbid(
        "System.out, System.err, System.exit, Thread.sleep, printStackTrace",
        call ->
            on(call, "java.lang.System", "out", "err", "exit")
                || on(call, "java.lang.Thread", "sleep")
                || call.getTarget().getName().equals("printStackTrace"),
        "the engine is a library: it returns results and hands faults over");
  }

  private static void forbid(String what, Predicate<JavaAccess<?>> calls, String reason) {
    noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.describe(what, calls))
        .because(reason)
        .check(main);
  }

  private static boolean on(JavaAccess<?> call, String owner, String... names) {
    return call.getTargetOwner().getName().equals(owner)
        && List.of(names).contains(call.getTarget().getName());
  }

  private static List<String> takes(JavaAccess<?> call) {
    return call instanceof JavaCodeUnitAccess<?> unit
        ? unit.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }
}
