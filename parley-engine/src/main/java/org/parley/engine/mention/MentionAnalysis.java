package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.passage.Words;
import org.parley.engine.time.TimeAnalysis;
import org.parley.engine.time.TimeExpression;

/** Names, places and times of one passage. Thread-safe. */
public final class MentionAnalysis implements Analysis<Words, PassageMentions> {
  private final Gazetteer gazetteer;
  private final TimeAnalysis times = new TimeAnalysis();

  public MentionAnalysis(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public PassageMentions analyse(Words words) {
    Tagged tagged = new Tagged(words, gazetteer.find(words));
    List<PlacePhrase> places = new ArrayList<>();
    for (Gazetteer.Match match : tagged.matches()) {
      PlacePhrase.Kind kind = kind(match.entry().kind());
      if (kind != null) {
        places.add(
            new PlacePhrase(
                match.start(), match.end(), kind, name(words, match), match.entry().code()));
      }
    }
    List<TimeExpression> all = times.analyse(words);
    List<TimePhrase> onCalendar =
        all.stream().filter(TimeExpression::isOnCalendar).map(TimePhrase::of).toList();
    List<ActorPhrase> actors = ActorPhrases.find(words, tagged);
    return new PassageMentions(
        actors, InnerPersons.find(words, tagged, actors), places, onCalendar, all);
  }

  /** A capital is named as itself; it stands for its state only where it acts. */
  private static String name(Words words, Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.CAPITAL
        ? words.join(match.start(), match.end())
        : match.entry().name();
  }

  private static PlacePhrase.@Nullable Kind kind(Entry.Kind kind) {
    return switch (kind) {
      case STATE -> PlacePhrase.Kind.STATE;
      case CAPITAL -> PlacePhrase.Kind.CAPITAL;
      case SEAT -> PlacePhrase.Kind.SEAT;
      case REGION -> PlacePhrase.Kind.REGION;
      case CITY -> PlacePhrase.Kind.CITY;
      case ADJECTIVE, PEOPLE -> PlacePhrase.Kind.PEOPLE;
      case ORGANISATION -> PlacePhrase.Kind.ORGANISATION;
      case MEDIA -> PlacePhrase.Kind.MEDIA;
      case TITLE, BODY, GIVEN -> null;
    };
  }
}
