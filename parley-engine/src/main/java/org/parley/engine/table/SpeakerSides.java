package org.parley.engine.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.engine.identity.Identities;
import org.parley.engine.identity.Identity;
import org.parley.engine.identity.PersonUse;
import org.parley.engine.layer.Derivation;
import org.parley.model.Position;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/**
 * Whom a speaker speaks for, where one article leaves it open and others say it: "Foreign Minister
 * Pavo Dovrenik" here, "Veldanian Foreign Minister Pavo Dovrenik" there. Names agree where the
 * first names are equal and the surnames differ by two letters at most; the sides of all that agree
 * must be one. Where they are not, and where nobody's words tell it, the person's identity across
 * all articles decides. Independent of the order of articles.
 */
public final class SpeakerSides implements Derivation<Article, List<Article>> {

  /** So many articles outvote what single speakers' words say. */
  private static final int MANY = 5;

  /** Names whose side is said somewhere, by first names and surnames. */
  private static final class Known {
    private final Map<String, Map<String, Set<String>>> sides = new HashMap<>();

    void add(String name, String party) {
      Name known = Name.of(name);
      sides
          .computeIfAbsent(known.given(), k -> new HashMap<>())
          .computeIfAbsent(known.surname(), k -> new HashSet<>())
          .add(party);
    }
  }

  /**
   * What is known of a person from all articles.
   *
   * @param articles that say so
   */
  public record Learnt(String side, int articles) {}

  /** The articles in the order given, with what others tell of their speakers. */
  @Override
  public List<Article> derive(Collection<Article> articles) {
    Known known = new Known();
    for (Article article : articles) {
      for (Statement statement : article.statements()) {
        Speaker speaker = statement.position().speaker();
        if (speaker != null && speaker.party() != null && speaker.name() != null) {
          known.add(speaker.name(), speaker.party());
        }
      }
    }
    Map<String, Learnt> learnt =
        learnt(
            Identities.of(
                PersonUse.gathered(articles.stream().map(Article::persons).toList()), List.of()));
    List<Article> settled = new ArrayList<>();
    for (Article article : articles) {
      List<Statement> statements = new ArrayList<>();
      article.statements().forEach(s -> statements.add(settled(s, known.sides, learnt)));
      for (Statement open : article.unsided()) {
        String side = side(open, known.sides, learnt);
        if (side != null && !isGainsaid(article, open, side)) {
          statements.add(open.of(side));
        }
      }
      settled.add(article.with(statements));
    }
    return settled;
  }

  /** What is concluded never contradicts what the same article says outright of the party. */
  private static boolean isGainsaid(Article article, Statement open, String side) {
    boolean refuses = open.position().stance() == Stance.REJECT;
    return article.statements().stream()
        .map(Statement::position)
        .anyMatch(
            said ->
                said.party().equals(side)
                    && said.issue().equals(open.position().issue())
                    && (said.stance() == Stance.REJECT) != refuses);
  }

  /** The sides of identities, by each of their names. */
  private static Map<String, Learnt> learnt(List<Identity> identities) {
    Map<String, Learnt> learnt = new HashMap<>();
    for (Identity identity : identities) {
      String side = identity.side();
      if (side != null) {
        Learnt here = new Learnt(side, identity.sides().getOrDefault(side, 0));
        identity.names().forEach(use -> learnt.put(use.name(), here));
      }
    }
    return learnt;
  }

  /**
   * The same for names alone.
   *
   * @param said names and each side that an article says they speak for
   * @param open names whose side an article leaves open
   * @param learnt what is known of names from who is who across articles
   * @return the sides of those that are settled
   */
  public static Map<String, String> of(
      Map<String, Set<String>> said, Collection<String> open, Map<String, Learnt> learnt) {
    Known known = new Known();
    said.forEach((name, parties) -> parties.forEach(party -> known.add(name, party)));
    Map<String, String> settled = new TreeMap<>();
    for (String name : open) {
      String side = side(name, known.sides, learnt);
      if (side != null) {
        settled.put(name, side);
      }
    }
    return settled;
  }

  private static Statement settled(
      Statement statement,
      Map<String, Map<String, Set<String>>> sides,
      Map<String, Learnt> learnt) {
    String side = isOpen(statement) ? side(statement, sides, learnt) : null;
    return side == null ? statement : statement.spokenFor(side);
  }

  private static @Nullable String side(
      Statement statement,
      Map<String, Map<String, Set<String>>> sides,
      Map<String, Learnt> learnt) {
    Speaker speaker = statement.position().speaker();
    return speaker == null || speaker.name() == null ? null : side(speaker.name(), sides, learnt);
  }

  /** True where it is not said for whom a named speaker speaks. */
  public static boolean isOpen(Statement statement) {
    Position position = statement.position();
    Speaker speaker = position.speaker();
    return speaker != null
        && speaker.party() == null
        && speaker.name() != null
        && speaker.standing() != Standing.UNNAMED
        && position.toldBy() == null;
  }

  private static @Nullable String side(
      String full, Map<String, Map<String, Set<String>>> sides, Map<String, Learnt> learnt) {
    Name name = Name.of(full);
    Set<String> found = new HashSet<>();
    sides
        .getOrDefault(name.given(), Map.of())
        .forEach(
            (surname, parties) -> {
              if (isNear(surname, name.surname())) {
                found.addAll(parties);
              }
            });
    Learnt known = learnt.get(full);
    if (found.size() == 1) {
      String side = found.iterator().next();
      // One article may err, as the rest of them may not.
      return known == null || known.articles() < MANY ? side : known.side();
    }
    boolean many = known != null && known.articles() >= MANY;
    return known != null && (found.isEmpty() || many) ? known.side() : null;
  }

  private record Name(String given, String surname) {
    static Name of(String full) {
      String low = full.toLowerCase(Locale.ROOT);
      int at = low.lastIndexOf(' ');
      // One name alone is too little to go by: it agrees with itself only.
      return at < 0 ? new Name("", low) : new Name(low.substring(0, at), low.substring(at + 1));
    }
  }

  /** At most two letters put in, left out or changed, and the first one equal. */
  static boolean isNear(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() < 5
        || b.length() < 5
        || a.charAt(0) != b.charAt(0)
        || Math.abs(a.length() - b.length()) > 2) {
      return false;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()] <= 2;
  }
}
