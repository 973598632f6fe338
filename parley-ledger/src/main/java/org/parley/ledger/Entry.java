package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.Statement;
import org.parley.model.Basis;

/** What an id of the ledger stands for. */
public sealed interface Entry {
  String id();

  /** An article as it is cited. {@code version} counts from 1 among {@code versions}. */
  record Cited(
      String document,
      String ref,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String uri,
      @Nullable LocalDate day,
      int version,
      int versions,
      boolean current) {}

  /**
   * A position in one article.
   *
   * @param group all that report the same; null in a version that no longer counts, or before a
   *     broken-off build is finished
   * @param echoes other articles that print the words
   */
  record Claimed(
      String id,
      Statement statement,
      Cited cited,
      @Nullable ClaimGroup group,
      @Nullable String groupId,
      List<Cited> echoes)
      implements Entry {
    public Claimed {
      echoes = List.copyOf(echoes);
    }
  }

  /**
   * What somebody said in one article.
   *
   * @param words its sentences
   * @param basis with the place of the word that introduces it
   * @param cue that word; null where there is none
   */
  record Quoted(
      String id,
      String kind,
      @Nullable String speaker,
      @Nullable String said,
      List<String> words,
      Basis basis,
      @Nullable String cue,
      Cited cited,
      List<Cited> echoes)
      implements Entry {
    public Quoted {
      words = List.copyOf(words);
      echoes = List.copyOf(echoes);
    }
  }

  /**
   * An event in one article.
   *
   * @param act all that report the same; null in a version that no longer counts, or before a
   *     broken-off build is finished
   */
  record Happened(
      String id, CitedEvent event, @Nullable CitedEventGroup act, Cited cited, List<Cited> echoes)
      implements Entry {
    public Happened {
      echoes = List.copyOf(echoes);
    }
  }

  /** An act; {@code events} are its reports, the best first. */
  record Acted(String id, CitedEventGroup act, List<CitedEvent> events) implements Entry {
    public Acted {
      events = List.copyOf(events);
    }
  }

  /**
   * A figure in one article.
   *
   * @param group all that report the same; null as with events
   */
  record Numbered(
      String id,
      CitedFigure figure,
      @Nullable CitedFigureGroup group,
      Cited cited,
      List<Cited> echoes)
      implements Entry {
    public Numbered {
      echoes = List.copyOf(echoes);
    }
  }

  /** One number as one reporter gives it; {@code figures} are its reports, the best first. */
  record Counted(String id, CitedFigureGroup group, List<CitedFigure> figures) implements Entry {
    public Counted {
      figures = List.copyOf(figures);
    }
  }

  /** A claim group. */
  record Grouped(String id, ClaimGroup group, List<String> claims) implements Entry {
    public Grouped {
      claims = List.copyOf(claims);
    }
  }

  /** One passage of an article. */
  record Printed(String id, String kind, String text, Cited cited, List<Cited> echoes)
      implements Entry {
    public Printed {
      echoes = List.copyOf(echoes);
    }
  }

  /**
   * One version of an article; {@code claims} are the ids of its positions, {@code told} is null
   * where other articles tell nothing of its day.
   */
  record Filed(
      String id,
      Cited cited,
      String text,
      List<String> others,
      List<String> claims,
      @Nullable DayTold told)
      implements Entry {
    public Filed {
      others = List.copyOf(others);
      claims = List.copyOf(claims);
    }
  }

  /**
   * An actor.
   *
   * @param kind person, state or organisation
   * @param asked the id given up that led here, or null
   */
  record Person(
      String id,
      String kind,
      String name,
      @Nullable String country,
      List<String> names,
      int articles,
      @Nullable String asked)
      implements Entry {
    public Person {
      names = List.copyOf(names);
    }
  }
}
