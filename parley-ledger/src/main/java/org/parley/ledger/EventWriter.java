package org.parley.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.EventPlace;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Participant;
import org.parley.model.Position;
import org.parley.model.Reading;
import org.parley.model.Span;

/** Writes the events of one reading. */
final class EventWriter {
  private static final String EVENT =
      "INSERT INTO events (row, document, n, id, current, begins, ends, trigger_begins,"
          + " trigger_ends, trigger, type, mode, contexts, place, latitude, longitude, place_begins,"
          + " place_ends, date_from, date_to, date_precision, date_begins, date_ends, modality,"
          + " reported_by, stated, day, basis, rule, score)"
          + " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?)";
  private static final String PARTICIPANT =
      "INSERT INTO participants (event, role, n, begins, ends, name, person, side, country, sector,"
          + " party) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Types that are said, as positions are. */
  private static final Set<EventType> STATED =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.REJECT);

  private final Session session;
  private final EvidenceWriter evidence;
  private long next;

  EventWriter(Session session) {
    this.session = session;
    evidence = new EvidenceWriter(session, EvidenceWriter.OF_EVENT);
    next = session.number("SELECT coalesce(max(row), 0) + 1 FROM events");
  }

  /**
   * Writes all of the reading.
   *
   * @param passages rows of the article's passages by id
   */
  void write(Reading reading, long document, Map<String, Long> passages) {
    Set<String> persons = new HashSet<>();
    for (Mention mention : reading.mentions()) {
      String name = mention.name();
      if (mention.kind() == Mention.Kind.PERSON && name != null) {
        persons.add(name);
      }
    }
    LocalDate published = reading.document().published().dayOrNull();
    int n = 0;
    for (Event event : reading.events()) {
      long row = next++;
      LocalDate first = event.date().from();
      Span date = event.date().evidence();
      EventPlace place = event.place();
      session.later(
          EVENT,
          row,
          document,
          n++,
          event.id(),
          event.span().start(),
          event.span().end(),
          event.trigger().start(),
          event.trigger().end(),
          event.trigger().of(reading.document().clean()),
          event.type().name(),
          event.mode(),
          JsonColumn.of(event.contexts()),
          place == null ? null : place.name(),
          place == null ? null : place.latitude(),
          place == null ? null : place.longitude(),
          place == null ? null : place.span().start(),
          place == null ? null : place.span().end(),
          JsonColumn.text(first),
          JsonColumn.text(event.date().to()),
          JsonColumn.word(event.date().precision()),
          date == null ? null : date.start(),
          date == null ? null : date.end(),
          JsonColumn.word(event.modality()),
          event.reportedBy(),
          isStated(event, reading.positions()),
          JsonColumn.text(first == null ? published : first),
          JsonColumn.word(event.basis().kind()),
          event.basis().rule(),
          event.basis().score());
      participants(row, "actor", event.actors(), persons);
      participants(row, "recipient", event.recipients(), persons);
      evidence.write(row, event.evidence(), passages);
    }
    session.flush(EVENT);
    session.flush(PARTICIPANT);
    evidence.flush();
  }

  private void participants(
      long event, String role, List<Participant> participants, Set<String> persons) {
    int n = 0;
    for (Participant each : participants) {
      session.later(
          PARTICIPANT,
          event,
          role,
          n++,
          each.span().start(),
          each.span().end(),
          each.name(),
          persons.contains(each.name()) || each.side() == null && isName(each.name()),
          each.side(),
          each.country(),
          each.sector(),
          each.side());
    }
  }

  /** True for words that may name a person of whom other articles tell: "Orla Venn". */
  private static boolean isName(String words) {
    boolean several = false;
    boolean begins = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (begins && !Character.isUpperCase(c) || Character.isDigit(c)) {
        return false;
      }
      begins = c == ' ';
      several |= begins;
    }
    return several;
  }

  /** True where a position of the same words tells it with what is wanted. */
  private static boolean isStated(Event event, List<Position> positions) {
    if (!STATED.contains(event.type())) {
      return false;
    }
    for (Position position : positions) {
      if (position.span().contains(event.trigger())
          && event.actors().stream().allMatch(actor -> isOf(actor.side(), position.party()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(@Nullable String side, String party) {
    return side == null || side.equals(party);
  }
}
