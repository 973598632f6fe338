package org.parley.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages: one document for all their addresses, its files, and the way to the data. */
final class Pages {
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/article/{id}",
          "/claim/{id}",
          "/group/{id}",
          "/actor/{id}",
          "/actors",
          "/outlet/<id>",
          "/outlets",
          "/issue/{id}",
          "/positions",
          "/timeline",
          "/figures",
          "/articles",
          "/search",
          "/news",
          "/differences",
          "/brief",
          "/runs");

  /** Pages of one thing and where its data are. */
  private static final Map<String, String> THINGS =
      Map.of(
          "article", "articles",
          "claim", "claims",
          "group", "groups",
          "actor", "actors",
          "outlet", "outlets");

  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".csv", ".md");

  private final WebFiles files;

  Pages(WebFiles files) {
    this.files = files;
  }

  void register(RoutesConfig config) {
    for (String address : ADDRESSES) {
      Routes.both(config, address, this::page);
    }
    for (String address : ADDRESSES) {
      if (address.length() > 1 && address.indexOf('/', 1) < 0) {
        ENDINGS.forEach(
            ending ->
                Routes.both(
                    config,
                    address + ending,
                    context -> redirect(context, context.req().getRequestURI())));
      }
    }
    for (String name : WebFiles.names()) {
      Routes.both(config, "/" + name, context -> file(context, name));
    }
  }

  private void page(Context context) {
    String path = context.req().getRequestURI();
    if (ENDINGS.stream().anyMatch(path::endsWith)) {
      redirect(context, path);
    } else {
      file(context, WebFiles.INDEX);
    }
  }

  private void file(Context context, String name) {
    WebFiles.WebFile file = files.named(name);
    if (file == null) {
      throw Problem.missing("no-address", "nothing has this address; / is the table");
    }
    Answer.bytes(
        context, file.type(), file.tag(), () -> file.content().getBytes(StandardCharsets.UTF_8));
  }

  /** The twin of a page's address: the same under /api. */
  private static void redirect(Context context, String path) {
    String rest = path.substring(1);
    int slash = rest.indexOf('/');
    String thing = slash < 0 ? null : THINGS.get(rest.substring(0, slash));
    String query = context.queryString();
    context.redirect(
        "/api/"
            + (thing == null ? rest : thing + rest.substring(slash))
            + (query == null ? "" : "?" + query),
        HttpStatus.TEMPORARY_REDIRECT);
  }

  /** What nothing has the address of: a page says so to people, a problem to programs. */
  void missing(Context context) {
    String path = context.req().getRequestURI();
    String accept = context.header("Accept");
    WebFiles.WebFile index = files.named(WebFiles.INDEX);
    if (!path.startsWith("/api/")
        && accept != null
        && accept.contains("text/html")
        && index != null) {
      context.status(404).contentType(index.type()).result(index.content());
      return;
    }
    Answer.problem(
        context, Problem.missing("no-address", "nothing has this address; / is the table"));
  }
}
