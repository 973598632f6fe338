package org.parley.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Participant;

/**
 * What stands in a line of a timeline or of a list of figures, field by field: the columns of CSV
 * and the keys of JSON. Values are texts, numbers, true or false, lists of texts, or null.
 */
public final class ListedFields {
  private ListedFields() {}

  /** The fields of an act or a position; each has those of the other, as null. */
  public static Map<String, @Nullable Object> of(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Act act
        ? act(act.group())
        : move(((TimelineEntry.Move) entry).group());
  }

  private static Map<String, @Nullable Object> act(CitedEventGroup act) {
    Event best = act.best().event();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("day", text(act.day()));
    fields.put("until", text(act.until()));
    fields.put("day_said", act.daySaid());
    fields.put("what", "act");
    fields.put("id", act.id());
    fields.put("line", ActWords.of(act));
    fields.put("type", act.type().name());
    fields.put("mode", act.mode());
    fields.put("quad", act.type().quad());
    fields.put("cameo", act.type().cameo());
    fields.put("modality", word(act.modality()));
    fields.put("contexts", act.contexts());
    fields.put("who", act.actors());
    fields.put("whom", act.recipients());
    fields.put("actors", best.actors().stream().map(Participant::name).toList());
    fields.put("recipients", best.recipients().stream().map(Participant::name).toList());
    fields.put("place", act.place());
    fields.put("latitude", best.place() == null ? null : best.place().latitude());
    fields.put("longitude", best.place() == null ? null : best.place().longitude());
    fields.put("stance", null);
    fields.put("issue", null);
    fields.put("object", null);
    fields.put("hollow", null);
    fields.put("told_by", act.toldBy());
    fields.put("reports", act.reports());
    fields.put("independent", act.independent());
    fields.put("outlets", act.outlets());
    fields.put("claim", act.best().id());
    fields.put("words", words(best.evidence()));
    fields.put("sentence", act.best().sentence());
    article(fields, act.best().article());
    return fields;
  }

  private static Map<String, @Nullable Object> move(CitedGroup move) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("day", text(move.day()));
    fields.put("until", text(move.day()));
    fields.put("day_said", move.daySaid());
    fields.put("what", "position");
    fields.put("id", move.id());
    fields.put("line", null);
    fields.put("type", null);
    fields.put("mode", null);
    fields.put("quad", null);
    fields.put("cameo", null);
    fields.put("modality", null);
    fields.put("contexts", null);
    fields.put("who", List.of(move.party()));
    fields.put("whom", move.best().statement().position().addressee());
    fields.put("actors", null);
    fields.put("recipients", null);
    fields.put("place", null);
    fields.put("latitude", null);
    fields.put("longitude", null);
    fields.put("stance", word(move.stance()));
    fields.put("issue", move.issue());
    fields.put("object", move.objects());
    fields.put("hollow", move.hollow());
    fields.put("told_by", move.toldBy());
    fields.put("reports", move.reports());
    fields.put("independent", move.independent());
    fields.put("outlets", move.outlets());
    fields.put("claim", move.best().claim());
    fields.put("words", move.best().statement().content());
    fields.put("sentence", Sentence.of(move.best().statement().position().evidence()));
    article(fields, move.best().article());
    return fields;
  }

  /** The fields of a figure. */
  public static Map<String, @Nullable Object> of(CitedFigureGroup figure) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", figure.topic().kind().id());
    fields.put("side", figure.topic().side());
    fields.put("place", figure.topic().place());
    fields.put("noun", figure.topic().noun());
    fields.put("id", figure.id());
    fields.put("low", figure.low());
    fields.put("high", figure.high());
    fields.put("predicted", figure.predicted());
    fields.put("words", figure.best().words());
    fields.put("counted", figure.best().counted());
    fields.put("reporter", figure.reporter());
    fields.put("reporter_party", figure.reporterParty());
    fields.put("standing", figure.standing() == null ? "outlet" : word(figure.standing()));
    fields.put("day", text(figure.day()));
    fields.put("until", text(figure.until()));
    fields.put("day_said", figure.daySaid());
    fields.put("reports", figure.reports());
    fields.put("independent", figure.independent());
    fields.put("outlets", figure.outlets());
    fields.put("claim", figure.best().id());
    fields.put("sentence", figure.best().sentence());
    article(fields, figure.best().article());
    return fields;
  }

  private static void article(Map<String, @Nullable Object> fields, CitedArticle article) {
    fields.put("article", article.id());
    fields.put("ref", article.ref());
    fields.put("uri", article.uri());
    fields.put("outlet", article.outlet());
    fields.put("title", article.title());
    fields.put("published", text(article.day()));
  }

  private static String words(List<Evidence> evidence) {
    return String.join(" … ", evidence.stream().map(Evidence::text).toList());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
