package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {
  private static Sample sample;

  @BeforeAll
  static void start(@TempDir Path folder) {
    sample = Sample.in(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  private static List<String> lists() {
    String party = sample.json("/api/table").at("/columns/0").asText().replace(" ", "%20");
    return List.of(
        "positions?",
        "positions?party=" + party,
        "positions?stance=demand&issue=territory",
        "groups?",
        "groups?as_of=" + middle(),
        "news?since=" + middle(),
        "latest?",
        "differences?",
        "articles?",
        "articles?actor=" + speaker(),
        "actors?",
        "actors?side=" + party,
        "actors/" + speaker() + "/quotes?",
        "timeline?",
        "timeline?what=acts&between=anybody&order=oldest",
        "timeline?party=" + party + "&from=2031-03-01",
        "figures?",
        "figures?kind=killed",
        "topics?",
        "actors?kind=state",
        "outlets?",
        "runs?",
        "search?q=ceasefire");
  }

  /** The id of a person who is quoted. */
  private static String speaker() {
    for (JsonNode actor : sample.json("/api/actors").get("items")) {
      if (actor.get("quotes").asInt() > 1) {
        return actor.get("id").asText();
      }
    }
    throw new AssertionError("nobody of the sample is quoted twice");
  }

  private static String middle() {
    JsonNode days = sample.json("/api/days").get("items");
    return days.get(days.size() / 2).get("day").asText();
  }

  /** Count shown = rows listed = rows exported, and none twice. */
  @Test
  void theTotalIsWhatThePagesHoldAndWhatEveryTwinHolds() {
    for (String list : lists()) {
      String name = list.substring(0, list.indexOf('?'));
      String query = list.substring(list.indexOf('?'));
      long total = sample.json("/api/" + list).get("total").asLong();
      List<String> paged = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page =
            sample.json("/api/" + list + (query.length() > 1 ? "&" : "") + "limit=3" + cursor);
        assertThat(page.get("total").asLong()).isEqualTo(total);
        page.get("items").forEach(item -> paged.add(item.toString()));
        cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
      } while (!cursor.isEmpty());
      List<String> lines = sample.text("/api/" + name + ".jsonl" + query).lines().toList();
      assertThat(paged).as(list).hasSize((int) total);
      assertThat(new HashSet<>(paged)).as(list).hasSize((int) total);
      assertThat(lines.stream().map(line -> Sample.tree(line).toString()).toList())
          .as(list)
          .isEqualTo(paged);
      JsonNode whole = sample.json("/api/" + name + ".json" + query);
      assertThat(whole.get("total").asLong()).isEqualTo(total);
      assertThat(whole.get("items")).hasSize((int) total);
      assertThat(rows(sample.text("/api/" + name + ".csv" + query))).as(list).isEqualTo(total + 1);
    }
  }

  /** Lines of CSV; a break within quotes is none. */
  private static long rows(String csv) {
    boolean quoted = false;
    long rows = 0;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      quoted ^= c == '"';
      rows += c == '\n' && !quoted ? 1 : 0;
    }
    return rows;
  }

  @Test
  void aCellLeadsToAsManyGroupsAndPositionsAsItCounts() {
    for (String asOf : List.of("", "as_of=" + middle())) {
      for (JsonNode row : sample.json("/api/table?" + asOf).get("rows")) {
        for (JsonNode cell : row.get("cells")) {
          if (!cell.isNull()) {
            String query =
                "?issue="
                    + row.get("issue").asText()
                    + "&party="
                    + cell.get("party").asText().replace(" ", "%20")
                    + "&"
                    + asOf;
            assertThat(sample.json("/api/groups" + query).get("total"))
                .as(query)
                .isEqualTo(cell.get("groups"));
            assertThat(sample.json("/api/positions" + query).get("total"))
                .as(query)
                .isEqualTo(cell.get("statements"));
          }
        }
      }
    }
  }

  @Test
  void severalPartiesAndIssuesListWhatEachOfThemLists() {
    JsonNode table = sample.json("/api/table");
    String both = "";
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      String one = "party=" + table.get("columns").get(i).asText().replace(" ", "%20") + "&";
      sum += sample.json("/api/positions?" + one).get("total").asInt();
      both += one;
    }
    assertThat(sample.json("/api/positions?" + both).get("total").asInt()).isEqualTo(sum);
  }

  @Test
  void aRowTellsWhoSpeaksWithoutAColumn() {
    JsonNode table = sample.json("/api/table");
    String first = table.get("columns").get(0).asText();
    for (JsonNode row : sample.json("/api/table?party=" + first.replace(" ", "%20")).get("rows")) {
      Set<String> speak = new TreeSet<>();
      for (JsonNode whole : table.get("rows")) {
        for (JsonNode cell : whole.get("cells")) {
          if (whole.get("issue").equals(row.get("issue")) && !cell.isNull()) {
            speak.add(cell.get("party").asText());
          }
        }
      }
      speak.remove(first);
      Set<String> also = new TreeSet<>();
      row.get("also").forEach(party -> also.add(party.asText()));
      assertThat(also).containsAll(speak).doesNotContain(first);
    }
  }

  @Test
  void everyMarkIsWithinThePassageAndEveryPassageWithinItsArticle() {
    for (JsonNode position : sample.json("/api/positions.json").get("items")) {
      String article = position.at("/article/id").asText();
      JsonNode read = sample.json("/api/articles/" + article);
      for (JsonNode passage : position.get("passages")) {
        String words =
            read.get("text")
                .asText()
                .substring(passage.get("start").asInt(), passage.get("end").asInt());
        assertThat(words).isEqualTo(passage.get("text").asText());
        for (JsonNode mark : passage.get("marks")) {
          assertThat(mark.get(0).asInt()).isBetween(0, mark.get(1).asInt() - 1);
          assertThat(mark.get(1).asInt()).isLessThanOrEqualTo(words.length());
        }
      }
    }
  }

  @Test
  void aPositionOfAPersonIsFoundByTheActor() {
    for (JsonNode position : sample.json("/api/positions.json").get("items")) {
      String actor = position.at("/speaker/actor").asText("");
      if (!actor.isEmpty() && !actor.equals("null")) {
        List<String> found =
            sample.json("/api/positions?limit=500&actor=" + actor).findValuesAsText("claim");
        assertThat(found).contains(position.get("claim").asText());
        assertThat(sample.json("/api/actors/" + actor).get("positions").asInt()).isPositive();
      }
    }
  }

  @Test
  void whatAnActorIsCountedForIsListed() {
    for (JsonNode row : sample.json("/api/actors?limit=30").get("items")) {
      String id = row.get("id").asText();
      JsonNode whole = sample.json("/api/actors/" + id);
      for (String count : List.of("articles", "quotes", "positions")) {
        assertThat(whole.get(count)).as(id).isEqualTo(row.get(count));
      }
      assertThat(sample.json("/api/articles?actor=" + id).get("total"))
          .isEqualTo(row.get("articles"));
      assertThat(sample.json("/api/actors/" + id + "/quotes").get("total"))
          .isEqualTo(row.get("quotes"));
      String by = row.get("kind").asText().equals("person") ? "actor=" + id : "party=" + name(row);
      assertThat(sample.json("/api/positions?" + by).get("total")).isEqualTo(row.get("positions"));
      String of = row.get("kind").asText().equals("person") ? "" : "actor=" + id + "&";
      for (JsonNode name : whole.get("names")) {
        assertThat(sample.json("/api/articles?" + of + "name=" + name(name)).get("total"))
            .isEqualTo(name.get("articles"));
      }
    }
  }

  private static String name(JsonNode named) {
    return URLEncoder.encode(named.get("name").asText(), StandardCharsets.UTF_8);
  }

  @Test
  void aTimelineHasAsManyRowsOfADayAsItsAxisCounts() {
    for (String query : List.of("?", "?between=anybody&", "?what=acts&", "?quad=3&quad=4&")) {
      for (JsonNode day : sample.json("/api/timeline/days" + query).get("items")) {
        String one = "from=" + day.get("day").asText() + "&to=" + day.get("day").asText();
        assertThat(sample.json("/api/timeline" + query + one).get("total").asInt())
            .as(query + one)
            .isEqualTo(day.get("acts").asInt() + day.get("positions").asInt());
      }
    }
  }

  @Test
  void theFiguresOfATopicAreThoseItCounts() {
    for (JsonNode topic : sample.json("/api/topics").get("items")) {
      String key = URLEncoder.encode(topic.get("topic").asText(), StandardCharsets.UTF_8);
      JsonNode figures = sample.json("/api/figures?topic=" + key);
      assertThat(figures.get("total")).isEqualTo(topic.get("figures"));
      assertThat(topic.get("points")).hasSize(topic.get("figures").asInt());
      for (JsonNode figure : figures.get("items")) {
        JsonNode open = sample.json("/api/figures/" + figure.get("id").asText());
        assertThat(open.get("printings")).hasSize(figure.get("statements").asInt());
        String words = figure.at("/best/words").asText();
        assertThat(figure.at("/best/passages/0/text").asText()).contains(words);
      }
    }
  }

  @Test
  void everythingSaidOfAnActorHasItsWords() {
    int roles = 0;
    for (JsonNode row : sample.json("/api/actors?limit=30").get("items")) {
      JsonNode whole = sample.json("/api/actors/" + row.get("id").asText());
      for (JsonNode role : whole.get("roles")) {
        JsonNode passage = role.at("/evidence/passage");
        List<String> marked = new ArrayList<>();
        for (JsonNode mark : passage.get("marks")) {
          marked.add(
              passage
                  .get("text")
                  .asText()
                  .substring(mark.get(0).asInt(), mark.get(1).asInt())
                  .toLowerCase(Locale.ROOT));
        }
        assertThat(String.join("|", marked))
            .as(passage.toString())
            .contains(role.get("title").asText());
        roles++;
      }
      if (row.get("kind").asText().equals("person")) {
        assertThat(whole.get("joins")).hasSize(whole.get("names").size() - 1);
      }
      whole.get("joins").forEach(j -> assertThat(j.get("words").asText()).endsWith("."));
    }
    assertThat(roles).isPositive();
  }

  @Test
  void aCopyIsFoldedRightBehindItsOrigin() {
    int copies = 0;
    for (JsonNode group : sample.json("/api/groups.json").get("items")) {
      List<String> before = new ArrayList<>();
      for (JsonNode printing : group.get("printings")) {
        if (!printing.get("copy_of").isNull()) {
          assertThat(before).contains(printing.at("/copy_of/article").asText());
          copies++;
        }
        before.add(printing.at("/article/id").asText());
      }
    }
    assertThat(copies).isPositive();
  }

  @Test
  void aCitationNamesOutletTitleDateAddressRangeAndWords() {
    JsonNode position = null;
    for (JsonNode each : sample.json("/api/positions.json").get("items")) {
      boolean cited = !each.at("/article/outlet").isNull() && !each.at("/article/day").isNull();
      position = cited ? each : position;
    }
    JsonNode cite =
        sample.json(
            "/api/cite/"
                + position.get("claim").asText()
                + "?article="
                + position.at("/article/id").asText());
    assertThat(cite.get("text").asText())
        .contains(position.at("/passages/0/text").asText())
        .contains(position.at("/article/outlet").asText())
        .contains(position.at("/article/day").asText())
        .contains("characters ");
    assertThat(cite.get("bibtex").asText()).startsWith("@article{parley-").endsWith("}");
    assertThat(cite.at("/csl/0/type").asText()).isEqualTo("article-newspaper");
  }
}
