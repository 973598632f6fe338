package org.parley.engine.mention;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/** The tables behind the gazetteer, each in its file with its source and licence at its head. */
final class GazetteerTables {
  private GazetteerTables() {}

  /** Hands over every name of one kind; all kinds of one table come in the table's order. */
  static void read(Entry.Kind kind, BiConsumer<String, Entry> name) {
    switch (kind) {
      case STATE -> countries(kind, name, 1, 2);
      case ADJECTIVE -> countries(kind, name, 3);
      case PEOPLE -> countries(kind, name, 4);
      case CAPITAL -> countries(kind, name, 5);
      case SEAT -> countries(kind, name, 6);
      case ORGANISATION, MEDIA -> organisations(kind, name);
      case TITLE ->
          Table.read(
              GazetteerTables.class,
              "titles.tsv",
              4,
              row ->
                  name.accept(
                      row.get(0),
                      new Entry(kind, row.get(0), blankToNull(row.get(3)), row.get(2))));
      case BODY ->
          Table.read(
              GazetteerTables.class,
              "bodies.tsv",
              2,
              row -> name.accept(row.get(0), new Entry(kind, row.get(0), null, null)));
      case REGION ->
          Table.read(
              GazetteerTables.class,
              "regions.tsv",
              4,
              row -> {
                Entry entry = new Entry(kind, row.get(0), blankToNull(row.get(2)), null);
                name.accept(row.get(0), entry);
                Table.items(row.get(1)).forEach(alias -> name.accept(alias, entry));
              });
      case CITY ->
          Table.read(
              GazetteerTables.class,
              "cities.tsv",
              7,
              row -> {
                Entry entry = new Entry(kind, row.get(0), row.get(1), null);
                name.accept(row.get(0), entry);
                if (!row.get(5).isEmpty()) {
                  name.accept(row.get(5), entry);
                }
                Table.items(row.get(6)).forEach(alias -> name.accept(alias, entry));
              });
      case GIVEN ->
          Table.read(
              GazetteerTables.class,
              "given-names.tsv",
              3,
              row -> {
                if (row.get(2).isEmpty()) {
                  name.accept(row.get(0), new Entry(kind, row.get(0), null, null));
                }
              });
      default -> throw new IllegalArgumentException("no table of " + kind);
    }
  }

  private static void countries(Entry.Kind kind, BiConsumer<String, Entry> name, int... columns) {
    Table.read(
        GazetteerTables.class,
        "countries.tsv",
        7,
        row -> {
          Entry entry = new Entry(kind, row.get(1), row.get(0), null);
          for (int column : columns) {
            Table.items(row.get(column)).forEach(words -> name.accept(words, entry));
          }
        });
  }

  private static void organisations(Entry.Kind kind, BiConsumer<String, Entry> name) {
    Table.read(
        GazetteerTables.class,
        "organisations.tsv",
        5,
        row -> {
          boolean media = List.of("news-agency", "news-outlet", "programme").contains(row.get(3));
          if (media == (kind == Entry.Kind.MEDIA)) {
            Entry entry = new Entry(kind, row.get(1), blankToNull(row.get(0)), null);
            name.accept(row.get(1), entry);
            Table.items(row.get(2)).forEach(alias -> name.accept(alias, entry));
          }
        });
  }

  private static @Nullable String blankToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
