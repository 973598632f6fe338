package org.parley.workbench;

import io.javalin.Javalin;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.ledger.Build;
import org.parley.ledger.LedgerFolder;

/**
 * The workbench: pages and an API on one ledger, for the browser of this machine.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(folder, 0, InstantSource.system(), line -> {})) {
 *   open("http://127.0.0.1:" + workbench.port() + "/");
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
  /** The port where the user names none. */
  public static final int PORT = 7171;

  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 24;

  private final Ledgers ledgers;
  private final BuildJob job;
  private final Javalin server;

  private Workbench(Ledgers ledgers, BuildJob job, Javalin server) {
    this.ledgers = ledgers;
    this.job = job;
    this.server = server;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 for any that is free
   * @param faults told each fault of Parley's own, in one line
   * @throws PortTaken if another program has it
   */
  public static Workbench start(
      LedgerFolder folder, int port, InstantSource clock, Consumer<String> faults) {
    Ledgers ledgers = new Ledgers(folder, clock);
    BuildJob job = new BuildJob(System::nanoTime);
    Routes routes = new Routes(ledgers, job, faults);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.host = LOOPBACK;
              config.jetty.port = port;
              config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, 30_000);
              config.jetty.modifyServer(each -> each.setErrorHandler(new ServerErrors()));
              config.jetty.modifyHttpConfiguration(
                  http -> {
                    http.setSendServerVersion(false);
                    http.setRequestHeaderSize(16 << 10);
                  });
              config.router.ignoreTrailingSlashes = false;
              config.http.prefer405over404 = true;
              routes.register(config.routes);
            });
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      ledgers.close();
      throw PortTaken.of(port, e);
    }
    return new Workbench(ledgers, job, server);
  }

  /** The port that it answers on. */
  public int port() {
    return server.port();
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://" + LOOPBACK + ":" + port() + "/";
  }

  /**
   * Builds the ledger beside answering; its status says how far it is.
   *
   * @param total articles in the inputs; -1 where that is not known
   * @throws IllegalStateException if a build has begun
   */
  public void build(Build build, List<String> inputs, InputStream standardInput, long total) {
    job.start(build, inputs, standardInput, total);
  }

  /** Waits until the build has ended, if there is one. */
  public void awaitBuild() throws InterruptedException {
    job.await();
  }

  /** Stops the build where a batch ends, then the answering. What is stored stays whole. */
  @Override
  public void close() {
    job.stop();
    server.stop();
    ledgers.close();
  }
}
