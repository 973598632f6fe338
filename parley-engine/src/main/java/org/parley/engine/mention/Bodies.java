package org.parley.engine.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Normal;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;

/**
 * The ministries, armies, delegations of one document by one name each: "Torvia's defense ministry"
 * and "the Torvian Ministry of Defence" are the "Torvian defence ministry", and so is "the
 * ministry" behind them.
 */
final class Bodies {
  private static final Map<String, String> CALLED = new HashMap<>();

  static {
    Table.read(
        Bodies.class,
        "bodies.tsv",
        3,
        row -> CALLED.put(row.get(0), row.get(2).isEmpty() ? row.get(0) : row.get(2)));
  }

  /** Passages behind which a body is no longer in mind. */
  private static final int NEAR = 6;

  private final Map<Long, List<Side>> sides = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  /** The passages that name each kind of body. */
  private final Map<String, TreeSet<Integer>> named = new HashMap<>();

  /** Whose each kind of body is, over the whole document. */
  private final Map<String, Set<Side>> owners = new HashMap<>();

  Bodies(List<Printing> printings, List<PassageMentions> mentions) {
    Map<String, Long> last = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Printing printing = printings.get(i);
      for (ActorPhrase phrase : mentions.get(i).actors()) {
        String head = printing.words().lower(phrase.head());
        if (phrase.kind() != ActorPhrase.Kind.BODY && !isSharedRole(phrase, head)) {
          continue;
        }
        String noun = phrase.kind() == ActorPhrase.Kind.BODY ? noun(phrase.title(), head) : head;
        Long before = last.get(noun);
        long here = key(i, phrase);
        if (isBare(printing, phrase) && before != null) {
          sides.put(here, sides.getOrDefault(before, List.of()));
          String name = names.getOrDefault(before, "");
          boolean same = isNamedIn(name, printing.words(), phrase);
          names.put(here, same ? name : name(printing, mentions.get(i), phrase));
        } else {
          sides.put(here, phrase.sides());
          names.put(here, name(printing, mentions.get(i), phrase));
        }
        last.put(noun, here);
        if (phrase.kind() == ActorPhrase.Kind.BODY && phrase.title() != null) {
          String called = CALLED.getOrDefault(phrase.title(), phrase.title());
          owners.computeIfAbsent(called, k -> new HashSet<>()).addAll(phrase.sides());
          named.computeIfAbsent(called, k -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  private static long key(int passage, ActorPhrase phrase) {
    return ((long) passage << 32) | phrase.start();
  }

  /** "the ministry" is the ministry spoken of last. */
  private static boolean isBare(Printing printing, ActorPhrase phrase) {
    return phrase.sides().isEmpty()
        && !Cast.isOwned(printing, phrase)
        && !printing.words().lower(phrase.start() - 1).equals("'s");
  }

  /** False for "the foreign ministry" where the one before is the interior ministry. */
  private static boolean isNamedIn(String name, Words words, ActorPhrase phrase) {
    String low = Normal.lower(name);
    for (int i = skipArticle(words, phrase); i < phrase.head(); i++) {
      if (!low.contains(words.lower(i).replace("defense", "defence"))) {
        return false;
      }
    }
    return true;
  }

  /** Of "ministry of defence", "ministry". */
  private static String noun(@Nullable String title, String head) {
    if (title == null) {
      return head;
    }
    int of = title.indexOf(" of ");
    String before = of < 0 ? title : title.substring(0, of);
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** "Negotiators said": those spoken of before, as with bodies. */
  private static boolean isSharedRole(ActorPhrase phrase, String head) {
    return phrase.kind() == ActorPhrase.Kind.ROLE
        && (head.startsWith("negotiator") || head.startsWith("spokes"))
        && (phrase.definite() || head.endsWith("s") || !phrase.sides().isEmpty());
  }

  private static String name(Printing printing, PassageMentions mentions, ActorPhrase phrase) {
    Words words = printing.words();
    String printed = words.join(skipArticle(words, phrase), phrase.end());
    String title = phrase.title();
    String adjective = phrase.kind() == ActorPhrase.Kind.BODY ? adjective(phrase) : null;
    if (title == null || adjective == null) {
      return printed;
    }
    int titleStart = phrase.head() + 1 - Words.of(title).size();
    int from = skipArticle(words, phrase);
    if (from < titleStart && !isOwner(mentions, words, from)) {
      // "top Torvian diplomats": a description, and no name.
      return printed;
    }
    StringBuilder name = new StringBuilder(adjective);
    for (int i = from; i < titleStart; i++) {
      if (!isOwner(mentions, words, i)) {
        name.append(' ').append(words.token(i));
      }
    }
    return name.append(' ').append(CALLED.getOrDefault(title, title)).toString();
  }

  private static boolean isOwner(PassageMentions mentions, Words words, int token) {
    for (PlacePhrase place : mentions.places()) {
      if (place.start() <= token && token < place.end()) {
        return true;
      }
    }
    String low = words.lower(token);
    return low.equals("'s") || low.equals("'");
  }

  private static @Nullable String adjective(ActorPhrase phrase) {
    if (phrase.sides().size() != 1) {
      return null;
    }
    Side side = phrase.sides().get(0);
    String code = side.code();
    boolean state = code != null && side.name().equals(StateNames.byCode(code));
    return state && code != null ? StateNames.adjective(code) : null;
  }

  private static int skipArticle(Words words, ActorPhrase phrase) {
    boolean article = Set.of("the", "a", "an").contains(words.lower(phrase.start()));
    return article && phrase.end() > phrase.start() + 1 ? phrase.start() + 1 : phrase.start();
  }

  /**
   * For whom "foreign ministry spokeswoman" speaks where the document names one foreign ministry,
   * and whose, shortly before; null where it names none or several.
   */
  @Nullable Side sideOf(String title, int passage) {
    String plain = title.replace("defense", "defence");
    int blank = plain.lastIndexOf(' ');
    String body = blank < 0 ? "" : plain.substring(0, blank);
    Integer last = named.getOrDefault(body, new TreeSet<>()).floor(passage);
    Set<Side> sides =
        last == null || passage - last > NEAR ? Set.of() : owners.getOrDefault(body, Set.of());
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  /** For whom the phrase of a passage speaks. */
  List<Side> sides(int passage, ActorPhrase phrase) {
    return sides.getOrDefault(key(passage, phrase), phrase.sides());
  }

  /** By what name the body goes; null for a phrase that names no body. */
  @Nullable String name(int passage, ActorPhrase phrase) {
    return names.get(key(passage, phrase));
  }
}
