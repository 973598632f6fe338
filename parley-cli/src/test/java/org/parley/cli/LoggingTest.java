package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What libraries may say, and where. */
class LoggingTest {

  private static Properties settings() throws IOException {
    Properties settings = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("/simplelogger.properties")) {
      settings.load(in);
    }
    return settings;
  }

  @Test
  void nothingIsEverLoggedToTheDataStream() throws IOException {
    assertThat(settings()).containsEntry("org.slf4j.simpleLogger.logFile", "System.err");
  }

  @Test
  void aRaceForAnOldNativeLibraryPrintsNoStackTrace() throws IOException {
    assertThat(settings())
        .containsEntry("org.slf4j.simpleLogger.log.org.sqlite.SQLiteJDBCLoader", "off");
  }
}
