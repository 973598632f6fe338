package org.parley.workbench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.engine.event.EventContexts;
import org.parley.ledger.CitedEventGroup;
import org.parley.ledger.Ledger;
import org.parley.ledger.TimelineEntry;
import org.parley.ledger.TimelineFilter;
import org.parley.model.EventModality;
import org.parley.model.EventType;
import org.parley.workbench.view.ActView;
import org.parley.workbench.view.GroupView;
import org.parley.workbench.view.PassageView;
import org.parley.workbench.view.TimelineView;

/** What was done and what was wanted, by day. */
final class TimelinePages {
  /** What a timeline may be asked for. */
  static final Set<String> ASKED =
      Set.of(
          "what",
          "party",
          "actor",
          "issue",
          "type",
          "quad",
          "modality",
          "between",
          "from",
          "to",
          "order");

  private static final int MOST_PRINTINGS = 50;

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "id",
          "day",
          "day_how",
          "until",
          "who",
          "what",
          "whom",
          "mode",
          "modality",
          "about",
          "place",
          "told_by",
          "reports",
          "independent",
          "outlets",
          "words",
          "sentence",
          "article",
          "outlet",
          "title",
          "uri",
          "published");

  private TimelinePages() {}

  static ListPage<TimelineEntry> list(Ledger ledger, Parameters asked) {
    return new ListPage<>(
        ledger.timeline(filter(ledger, asked)),
        TimelineView::of,
        COLUMNS,
        entry ->
            entry instanceof TimelineEntry.Act act
                ? cells(act.group())
                : cells(GroupView.of(((TimelineEntry.Move) entry).group())));
  }

  static Object days(Ledger ledger, Parameters asked) {
    record Day(String day, int acts, int positions) {}
    return Map.of(
        "items",
        ledger.timelineDays(filter(ledger, asked)).stream()
            .map(each -> new Day(each.day().toString(), each.acts(), each.positions()))
            .toList());
  }

  static ActView.Open act(Ledger ledger, Parameters asked) {
    CitedEventGroup group =
        ledger
            .act(asked.id())
            .orElseThrow(
                () ->
                    Problem.missing(
                        "no-act",
                        "no act \"" + Problem.shown(asked.id()) + "\"; /api/timeline lists them"));
    return ActView.Open.of(group, ledger.actReports(group.id(), MOST_PRINTINGS));
  }

  private static TimelineFilter filter(Ledger ledger, Parameters asked) {
    List<String> issues = asked.texts("issue");
    for (String issue : issues) {
      if (!EventContexts.known().contains(issue)) {
        Issues.known(ledger.profile(), issue);
      }
    }
    String what = asked.oneOf("what", List.of("all", "acts", "positions"));
    String between = asked.oneOf("between", List.of("parties", "anybody"));
    Set<EventModality> modalities = modalities(asked);
    return new TimelineFilter(
        what == null
            ? TimelineFilter.What.ALL
            : TimelineFilter.What.valueOf(what.toUpperCase(Locale.ROOT)),
        asked.texts("party"),
        asked.text("actor"),
        issues,
        types(asked),
        asked.anyOf("quad", List.of("1", "2", "3", "4")).stream().map(Integer::valueOf).toList(),
        modalities.isEmpty() ? TimelineFilter.SHOWN : modalities,
        "anybody".equals(between) ? 0 : 2,
        false,
        asked.day("from"),
        asked.day("to"),
        null,
        "oldest".equals(asked.oneOf("order", List.of("newest", "oldest"))));
  }

  private static Set<EventModality> modalities(Parameters asked) {
    List<String> words =
        asked.anyOf(
            "modality", Arrays.stream(EventModality.values()).map(TimelinePages::word).toList());
    Set<EventModality> all = EnumSet.noneOf(EventModality.class);
    words.forEach(word -> all.add(EventModality.valueOf(word.toUpperCase(Locale.ROOT))));
    return all;
  }

  private static Set<EventType> types(Parameters asked) {
    List<String> words =
        asked.anyOf("type", Arrays.stream(EventType.values()).map(TimelinePages::word).toList());
    Set<EventType> all = EnumSet.noneOf(EventType.class);
    words.forEach(word -> all.add(EventType.valueOf(word.toUpperCase(Locale.ROOT))));
    return all;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<@Nullable Object> cells(CitedEventGroup group) {
    ActView act = ActView.of(group);
    return ArticlePages.cells(
        "act",
        act.id(),
        act.day(),
        act.dayHow(),
        act.until(),
        String.join("; ", act.actors()),
        act.type(),
        String.join("; ", act.recipients()),
        act.mode(),
        act.modality(),
        String.join("; ", act.contexts()),
        act.place(),
        String.join("; ", act.toldBy()),
        act.reports(),
        act.independent(),
        String.join("; ", act.outlets()),
        act.words(),
        act.best().passages().stream().map(PassageView::text).collect(Collectors.joining(" … ")),
        act.best().article().id(),
        act.best().article().outlet(),
        act.best().article().title(),
        act.best().article().uri(),
        act.best().article().day());
  }

  private static List<@Nullable Object> cells(GroupView move) {
    return ArticlePages.cells(
        "position",
        move.id(),
        move.day(),
        move.dayHow(),
        null,
        move.party(),
        move.stance(),
        String.join("; ", move.best().addressee()),
        null,
        null,
        move.issue(),
        null,
        String.join("; ", move.toldBy()),
        move.reports(),
        move.independent(),
        String.join("; ", move.outlets()),
        move.best().content(),
        PositionPages.sentence(move.best()),
        move.best().article().id(),
        move.best().article().outlet(),
        move.best().article().title(),
        move.best().article().uri(),
        move.best().article().day());
  }
}
