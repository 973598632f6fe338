package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
  private static Sample sample;
  private static JsonNode openapi;

  @BeforeAll
  static void start(@TempDir Path folder) {
    sample = Sample.in(folder);
    openapi = sample.json("/api/openapi.json");
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @Test
  void describesTheAddressesThatThereAreAndNoOther() {
    Routes routes = new Routes(null, null, line -> {});
    TreeSet<String> described = new TreeSet<>();
    openapi.get("paths").fieldNames().forEachRemaining(described::add);
    TreeSet<String> registered = new TreeSet<>();
    routes.paths().forEach(path -> registered.add(path.replace('<', '{').replace('>', '}')));
    assertThat(described).isEqualTo(registered);
  }

  @Test
  void describesTheParametersThatThereAreAndNoOther() {
    for (Route route : Api.routes()) {
      String path = route.path().replace('<', '{').replace('>', '}');
      List<String> described = new ArrayList<>();
      for (JsonNode each : openapi.get("paths").get(path).at("/get/parameters")) {
        if (each.get("in").asText().equals("query")) {
          described.add(each.get("name").asText());
        }
      }
      List<String> known = new ArrayList<>(route.parameters());
      if (route.form() == Route.Form.LIST) {
        known.addAll(List.of("limit", "cursor"));
      }
      assertThat(described).as(path).containsExactlyInAnyOrderElementsOf(known);
    }
  }

  /** Addresses that answer something on the sample, by the path that they are described by. */
  private static Map<String, String> addresses() {
    JsonNode position = sample.json("/api/positions?limit=1").at("/items/0");
    String claim = position.get("claim").asText();
    String article = position.at("/article/id").asText();
    String passage = position.at("/passages/0/id").asText();
    Map<String, String> addresses = new LinkedHashMap<>();
    openapi
        .get("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              String id =
                  path.contains("/groups/")
                      ? position.get("group").asText()
                      : path.contains("/claims/") || path.contains("/cite/")
                          ? claim
                          : path.contains("/articles/")
                              ? article
                              : path.contains("/passages/")
                                  ? passage
                                  : path.contains("/acts/")
                                      ? sample
                                          .json("/api/timeline?what=acts&between=anybody")
                                          .at("/items/0/id")
                                          .asText()
                                      : path.contains("/figures/")
                                          ? sample.json("/api/figures").at("/items/0/id").asText()
                                          : path.contains("/actors/")
                                              ? sample
                                                  .json("/api/actors")
                                                  .at("/items/0/id")
                                                  .asText()
                                              : sample
                                                  .json("/api/outlets")
                                                  .at("/items/0/id")
                                                  .asText();
              String query =
                  path.startsWith("/api/search")
                      ? "?q=ceasefire"
                      : path.startsWith("/api/timeline")
                          ? "?between=anybody"
                          : path.startsWith("/api/news")
                              ? "?since=1990-01-01"
                              : path.startsWith("/api/objects") ? "?issue=territory" : "";
              addresses.put(path, path.replace("{id}", id) + query);
            });
    return addresses;
  }

  @Test
  void everyAnswerHasTheShapeThatIsDescribed() {
    addresses()
        .forEach(
            (path, address) -> {
              var answer = sample.get(address);
              assertThat(answer.statusCode()).as(address).isEqualTo(200);
              JsonNode content = openapi.get("paths").get(path).at("/get/responses/200/content");
              String type = answer.headers().firstValue("Content-Type").orElseThrow();
              String plain = type.replaceAll(";.*", "");
              assertThat(content.has(plain)).as(address + " " + type).isTrue();
              JsonNode schema = content.get(plain).get("schema");
              if (plain.equals("application/json")) {
                JsonNode body = Sample.tree(Sample.text(answer));
                assertThat(Shape.wrong(openapi, schema, body)).as(address).isEmpty();
              } else if (plain.equals("application/x-ndjson")) {
                Sample.text(answer)
                    .lines()
                    .forEach(
                        line ->
                            assertThat(Shape.wrong(openapi, schema, Sample.tree(line)))
                                .as(address)
                                .isEmpty());
              }
            });
    assertThat(sample.faults).isEmpty();
  }

  @Test
  void viewsOfADayHaveTheSameShapes() {
    for (String path : List.of("table", "brief", "groups", "differences", "positions")) {
      String day = "as_of=" + middle();
      String address = "/api/" + path + "?" + day;
      JsonNode schema =
          openapi
              .get("paths")
              .get("/api/" + path)
              .at("/get/responses/200/content/application~1json/schema");
      assertThat(Shape.wrong(openapi, schema, sample.json(address))).as(address).isEmpty();
    }
    JsonNode schema =
        openapi.at("/paths/~1api~1table/get/responses/200/content/application~1json/schema");
    JsonNode compared = sample.json("/api/table?compare=" + middle());
    assertThat(Shape.wrong(openapi, schema, compared)).isEmpty();
    assertThat(compared.findValuesAsText("change")).contains("new").doesNotContain("null");
  }

  private static String middle() {
    JsonNode days = sample.json("/api/days").get("items");
    return days.get(days.size() / 2).get("day").asText();
  }
}
