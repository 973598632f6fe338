package org.parley.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ledger.LedgerFault;

/** Which address is answered by what, and what holds for all of them. */
final class Routes {
  private final Ledgers ledgers;
  private final BuildJob job;
  private final Consumer<String> faults;
  private final WebFiles files = new WebFiles();
  private final LedgerAnswers answers;

  Routes(Ledgers ledgers, BuildJob job, Consumer<String> faults) {
    this.ledgers = ledgers;
    this.job = job;
    this.faults = faults;
    answers = new LedgerAnswers(ledgers);
  }

  /** The paths of the API. */
  List<String> paths() {
    return api().stream().map(Address::path).toList();
  }

  /** An address of the API and who answers it. */
  private record Address(String path, Handler handler) {}

  private List<Address> api() {
    List<Address> all = new ArrayList<>();
    all.add(new Address("/api/status", this::status));
    all.add(new Address("/api/openapi.json", Routes::described));
    for (Route route : Api.routes()) {
      String path = route.path();
      switch (route.form()) {
        case ONE -> {
          all.add(new Address(path, context -> answers.one(context, route)));
          // An id in the address takes the ending with it.
          if (!path.endsWith("}") && !path.endsWith(">")) {
            all.add(new Address(path + ".json", context -> answers.one(context, route)));
          }
        }
        case TEXT -> all.add(new Address(path, context -> answers.text(context, route)));
        case LIST -> {
          all.add(new Address(path, context -> answers.page(context, route)));
          for (LedgerAnswers.Twin twin : LedgerAnswers.Twin.values()) {
            all.add(
                new Address(path + twin.ending(), context -> answers.stream(context, route, twin)));
          }
        }
      }
    }
    return all;
  }

  void register(RoutesConfig config) {
    config.before(this::check);
    api().forEach(address -> both(config, address.path(), address.handler()));
    Pages pages = new Pages(files);
    pages.register(config);
    config.exception(Problem.class, (problem, context) -> Answer.problem(context, problem));
    config.exception(
        HttpResponseException.class,
        (thrown, context) -> {
          if (thrown.getStatus() == 404) {
            pages.missing(context);
          } else {
            Answer.problem(context, ofServer(thrown.getStatus()));
          }
        });
    config.exception(LedgerFault.class, this::ledgerFault);
    config.exception(Exception.class, this::fault);
  }

  static void both(RoutesConfig config, String path, Handler handler) {
    config.get(path, handler);
    config.head(path, handler);
  }

  private void check(Context context) {
    Answer.begin(context);
    Headers.ALL.forEach(context::header);
    context.header("Vary", "Accept-Encoding");
    HostCheck.check(context.header("Host"), context.req().getLocalPort());
    HandlerType method = context.method();
    if (!method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
      throw ofServer(405);
    }
    String query = context.queryString();
    if (!Escapes.areWhole(query) || !Escapes.areWhole(context.req().getRequestURI())) {
      throw Problem.bad("bad-escape", "the address has a broken % escape; write % as %25");
    }
  }

  private static Problem ofServer(int status) {
    return switch (status) {
      case 404 -> Problem.missing("no-address", "nothing has this address; / is the table");
      case 405 ->
          new Problem(405, "Method not allowed", "read-only", "only GET and HEAD; nothing changes");
      default ->
          status >= 500
              ? Problem.internal()
              : new Problem(status, "Bad request", "bad-request", "the request can't be read");
    };
  }

  private void status(Context context) {
    new Parameters(context.queryParamMap(), Set.of(), "");
    byte[] body = Json.bytes(StatusPage.of(ledgers, job));
    Answer.bytes(context, Answer.JSON, Answer.tag(Json.utf8(body)), () -> body);
  }

  private static void described(Context context) {
    new Parameters(context.queryParamMap(), Set.of(), "");
    Answer.bytes(
        context,
        Answer.JSON,
        Answer.tag(OpenApi.TEXT),
        () -> OpenApi.TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private void ledgerFault(LedgerFault fault, Context context) {
    faults.accept(fault.line());
    Answer.problem(
        context,
        Problem.later(
            fault.code().id(), "the ledger can't be read at the moment; standard error says why"));
  }

  private void fault(Exception thrown, Context context) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        // The reader went away in the middle; nobody waits for the rest.
        context.status(499);
        return;
      }
    }
    StackTraceElement[] trace = thrown.getStackTrace();
    faults.accept(
        "a fault of Parley: "
            + thrown
            + (trace.length > 0 ? " at " + trace[0] : "")
            + " [internal]; please report this line");
    Answer.problem(context, Problem.internal());
  }

  static Set<String> and(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(List.of(more));
    return all;
  }
}
