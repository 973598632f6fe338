package org.parley.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.parley.engine.raw.InputError;

/** A build in a process of its own, to be killed: prints a line for each article that it met. */
final class BuildMain {
  private BuildMain() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Building.into(Path.of(args[0]))
        .batches(Integer.parseInt(args[2]))
        .run(
            java.util.List.of(args[1]),
            java.io.InputStream.nullInputStream(),
            new BuildListener() {
              @Override
              public void met() {
                out.println("met");
              }

              @Override
              public void error(InputError error) {
                out.println(error.line());
              }

              @Override
              public void grouping(int left) {
                out.println("grouping");
              }
            });
  }

  /** Starts it. */
  static Process start(Path ledger, Path input, int batch) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            BuildMain.class.getName(),
            ledger.toString(),
            input.toString(),
            Integer.toString(batch))
        .redirectErrorStream(true)
        .start();
  }
}
