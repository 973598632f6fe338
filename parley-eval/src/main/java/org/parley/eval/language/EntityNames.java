package org.parley.eval.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons, organisations and places from GUM's entities: the proper nouns around an
 * entity's head, without the titles before a person's name.
 */
final class EntityNames {
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\))?|(\\d+)\\)");
  private static final Map<String, Integer> KINDS =
      Map.of("person", 1, "organization", 3, "place", 5);
  private static final Set<String> INSIDE =
      Set.of(
          "of", "the", "and", "for", "&", "'s", "\u2019s", "-", "de", "al", "du", "la", "von",
          "van", "der", "bin", "Of", "The");

  private record Entity(int first, int last, String kind) {}

  private record Open(int first, String kind) {}

  private EntityNames() {}

  /**
   * For each word 0, or the number of a name's part: odd at its beginning, even where it goes on.
   */
  static int[] of(Treebank.Tree tree, String[] notes) {
    int[] parts = new int[tree.size()];
    List<Entity> entities = entities(notes);
    // The outermost first; what is inside a name is part of it.
    entities.sort(Comparator.comparingInt(entity -> entity.first() - entity.last()));
    for (Entity entity : entities) {
      Integer kind = KINDS.get(entity.kind());
      int head = head(tree, entity);
      if (kind == null || head < 0 || !isProper(tree, head) || isPeople(tree, head, kind)) {
        continue;
      }
      int first = head;
      while (first > entity.first()
          && (isProper(tree, first - 1)
              || joins(tree, first - 1)
                  && first - 2 >= entity.first()
                  && isProper(tree, first - 2))) {
        first--;
      }
      int last = head;
      while (last < entity.last()
          && (isProper(tree, last + 1)
              || joins(tree, last + 1)
                  && (last + 2 <= entity.last() && isProper(tree, last + 2)
                      || last + 3 <= entity.last()
                          && joins(tree, last + 2)
                          && isProper(tree, last + 3)))) {
        last++;
      }
      while (kind == 1 && first < head && tree.relations()[first].equals("nmod:desc")) {
        first++;
      }
      put(parts, first, last, kind);
    }
    return parts;
  }

  /** "Palestinians" are an entity of persons, and no person's name. */
  private static boolean isPeople(Treebank.Tree tree, int head, int kind) {
    return kind == 1 && tree.xpos()[head].equals("NNPS");
  }

  private static void put(int[] parts, int first, int last, int kind) {
    for (int i = first; i <= last; i++) {
      if (parts[i] != 0) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      parts[i] = i == first ? kind : kind + 1;
    }
  }

  private static List<Entity> entities(String[] notes) {
    Map<String, Deque<Open>> open = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < notes.length; i++) {
      int at = notes[i].indexOf("Entity=");
      if (at < 0) {
        continue;
      }
      String value = notes[i].substring(at + 7);
      int bar = value.indexOf('|');
      Matcher bracket = BRACKET.matcher(bar < 0 ? value : value.substring(0, bar));
      while (bracket.find()) {
        if (bracket.group(4) != null) {
          Deque<Open> begun = open.get(bracket.group(4));
          if (begun != null && !begun.isEmpty()) {
            Open first = begun.pop();
            entities.add(new Entity(first.first(), i, first.kind()));
          }
        } else if (bracket.group(3) != null) {
          entities.add(new Entity(i, i, bracket.group(2)));
        } else {
          open.computeIfAbsent(bracket.group(1), id -> new ArrayDeque<>())
              .push(new Open(i, bracket.group(2)));
        }
      }
    }
    return entities;
  }

  private static int head(Treebank.Tree tree, Entity entity) {
    for (int i = entity.first(); i <= entity.last(); i++) {
      int head = tree.heads()[i] - 1;
      if (head < entity.first() || head > entity.last()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isProper(Treebank.Tree tree, int i) {
    return tree.upos()[i].equals("PROPN");
  }

  private static boolean joins(Treebank.Tree tree, int i) {
    return INSIDE.contains(tree.forms()[i]);
  }
}
