package org.parley.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;
import org.parley.language.clause.Tense;
import org.parley.model.EventType;

/** Candidate events of one passage. Thread-safe. */
public final class EventAnalysis implements Analysis<EventAnalysis.Input, PassageEvents> {
  private static final int LONGEST = 400;

  /** From this rank on an act is only thought of. */
  private static final int UNTOLD = 2;

  /** Of words, who says them matters: without an actor they are no event. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.THREATEN);

  /** A passage's words and what the steps before found in them. */
  public record Input(Words words, PassageMentions mentions, Syntax syntax) {}

  @Override
  public PassageEvents analyse(Input input) {
    Words words = input.words;
    if (words.size() < 3
        || words.size() > LONGEST
        || words.token(words.size() - 1).equals("?")
        || !Triggers.stand(words)) {
      return PassageEvents.NONE;
    }
    Scene scene = new Scene(input.syntax, input.mentions);
    List<Act> acts = new ActReader(scene).read();
    int best = acts.stream().mapToInt(act -> act.rank).min().orElse(0);
    List<Candidate> found = new ArrayList<>();
    Parts parts = new Parts(scene);
    for (Act act : acts) {
      if (act.rank == best && act.rank < UNTOLD) {
        Candidate candidate = candidate(input, scene, parts, act);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    found.sort(Comparator.comparingInt(Candidate::triggerStart));
    return found.isEmpty() ? PassageEvents.NONE : new PassageEvents(found);
  }

  private static @Nullable Candidate candidate(Input input, Scene scene, Parts parts, Act act) {
    List<Part> actors = parts.of(act.actors.stream().filter(parts::acts).toList());
    List<Part> recipients = new ArrayList<>(parts.of(act.recipients));
    recipients.removeAll(actors);
    boolean open = !act.both && (act.rank > 0 || SPOKEN.contains(act.type));
    if (actors.isEmpty() && (open || recipients.isEmpty())) {
      return null;
    }
    Syntax syntax = scene.syntax();
    int triggerStart = syntax.token(act.from);
    int triggerEnd = Math.max(triggerStart + 1, syntax.tokenEnd(act.to + 1));
    int start = triggerStart;
    int end = triggerEnd;
    for (List<Part> list : List.of(actors, recipients)) {
      for (Part part : list) {
        start = Math.min(start, part.start());
        end = Math.max(end, part.end());
      }
    }
    return new Candidate(
        act.type,
        act.mode,
        act.rule,
        start,
        end,
        triggerStart,
        triggerEnd,
        actors,
        recipients,
        act.both,
        place(input, scene, act),
        time(input, scene, act),
        act.modality,
        Contexts.of(input.words, start, end));
  }

  /** The first place behind "in", "at", "near" in the clause. */
  private static @Nullable PlacePhrase place(Input input, Scene scene, Act act) {
    Range range = act.clause.range();
    int from = scene.syntax().token(range.from());
    int to = scene.syntax().tokenEnd(range.to());
    for (PlacePhrase place : input.mentions.places()) {
      if (place.start() >= from
          && place.end() <= to
          && Contexts.isIn(input.words.lower(place.start() - 1))
          && place.kind() != PlacePhrase.Kind.MEDIA
          && place.kind() != PlacePhrase.Kind.PEOPLE
          && place.kind() != PlacePhrase.Kind.ORGANISATION) {
        return place;
      }
    }
    return null;
  }

  /** The time that stands in the clause, outside of clauses in it. */
  private static @Nullable TimePhrase time(Input input, Scene scene, Act act) {
    for (Clause clause = act.clause; clause != null; clause = clause.parent()) {
      for (TimePhrase time : input.mentions.times()) {
        int word = scene.syntax().word(time.start());
        if (scene.clauses().clauseOf(word) == clause) {
          return time;
        }
      }
      if (clause.tense() != Tense.NONE) {
        return null;
      }
    }
    return null;
  }
}
