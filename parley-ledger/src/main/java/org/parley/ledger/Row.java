package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** One row of a result; columns count from 1. Valid until the next row is asked for. */
final class Row {
  private final ResultSet result;
  private List<String> names = List.of();

  Row(ResultSet result) {
    this.result = result;
  }

  /** What is done with each row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  /** The columns' names. */
  List<String> names() throws SQLException {
    if (names.isEmpty()) {
      ResultSetMetaData data = result.getMetaData();
      List<String> all = new ArrayList<>();
      for (int i = 1; i <= data.getColumnCount(); i++) {
        all.add(data.getColumnLabel(i));
      }
      names = List.copyOf(all);
    }
    return names;
  }

  @Nullable String textOrNull(int column) throws SQLException {
    return result.getString(column);
  }

  String text(int column) throws SQLException {
    String text = result.getString(column);
    return text == null ? "" : text;
  }

  long number(int column) throws SQLException {
    return result.getLong(column);
  }

  int count(int column) throws SQLException {
    return result.getInt(column);
  }

  boolean flag(int column) throws SQLException {
    return result.getInt(column) != 0;
  }

  double real(int column) throws SQLException {
    return result.getDouble(column);
  }

  @Nullable Object value(int column) throws SQLException {
    return result.getObject(column);
  }

  byte @Nullable [] bytes(int column) throws SQLException {
    return result.getBytes(column);
  }

  /** The day in ISO form; null for null and for an empty text. */
  @Nullable LocalDate day(int column) throws SQLException {
    String text = result.getString(column);
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** The range of this column and the next. */
  Span span(int column) throws SQLException {
    return new Span(result.getInt(column), result.getInt(column + 1));
  }

  @Nullable Span spanOrNull(int column) throws SQLException {
    return result.getObject(column) == null ? null : span(column);
  }
}
