package org.parley.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to a ledger's file. Every value goes in as a parameter; SQL texts are constants of
 * the code, and their statements are kept. Not thread-safe: each thread opens its own.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final String name;
  private final Map<String, PreparedStatement> kept = new HashMap<>();
  private boolean open;

  /**
   * @param name of the ledger in messages
   */
  Session(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Work that is done whole or not at all. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T run();
  }

  /**
   * Runs the work in a transaction, which sees and makes one state of the ledger: its own, or the
   * one it is called in.
   */
  <T extends @Nullable Object> T transaction(boolean writes, Work<T> work) {
    if (open) {
      return work.run();
    }
    run(writes ? "BEGIN IMMEDIATE" : "BEGIN");
    open = true;
    boolean whole = false;
    try {
      T result = work.run();
      run("COMMIT");
      whole = true;
      return result;
    } finally {
      open = false;
      if (!whole) {
        rollBack();
      }
    }
  }

  /** Writes in a transaction of its own. */
  void writing(Runnable work) {
    transaction(
        true,
        () -> {
          work.run();
          return true;
        });
  }

  private void rollBack() {
    try (var statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      kept.clear();
    }
  }

  /** Runs a statement that gives no rows; how many rows it changed. */
  int run(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = bound(sql, values);
      if (statement.execute()) {
        // A statement that is left open would keep the transaction from ending.
        statement.getResultSet().close();
        return 0;
      }
      return Math.max(0, statement.getUpdateCount());
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Runs a statement that makes a row; its number. */
  long insert(String sql, @Nullable Object... values) {
    run(sql, values);
    Long row = one("SELECT last_insert_rowid()", r -> r.number(1));
    return row == null ? 0 : row;
  }

  /** Puts the statement in a batch that {@link #flush} runs. */
  void later(String sql, @Nullable Object... values) {
    try {
      bound(sql, values).addBatch();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  void flush(String sql) {
    try {
      PreparedStatement statement = kept.get(sql);
      if (statement != null) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Hands over each row as it is found; nothing is gathered. */
  void each(String sql, Row.Reader<?> reader, @Nullable Object... values) {
    // Rows may be read inside the reading of others: what is being read is not in the store.
    PreparedStatement known = kept.remove(sql);
    try {
      PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          reader.read(row);
        }
      }
      PreparedStatement other = kept.put(sql, statement);
      if (other != null) {
        other.close();
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... values) {
    List<T> all = new ArrayList<>();
    each(sql, row -> all.add(reader.read(row)), values);
    return all;
  }

  /** The first row, or null where there is none. */
  <T> @Nullable T one(String sql, Row.Reader<T> reader, @Nullable Object... values) {
    try (ResultSet result = bound(sql, values).executeQuery()) {
      return result.next() ? reader.read(new Row(result)) : null;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** The first column of the first row; 0 where there is none. */
  long number(String sql, @Nullable Object... values) {
    Long number = one(sql, row -> row.number(1), values);
    return number == null ? 0 : number;
  }

  /** The day in the first column of the first row; null where there is none. */
  @Nullable LocalDate day(String sql, @Nullable Object... values) {
    String day = one(sql, row -> row.text(1), values);
    return day == null || day.isEmpty() ? null : LocalDate.parse(day);
  }

  /** Runs a script of the schema as it stands. */
  void script(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** How SQLite answers each statement that is kept: a line for each step. */
  List<String> plans() {
    List<String> plans = new ArrayList<>();
    for (String sql : List.copyOf(kept.keySet())) {
      if (sql.startsWith("SELECT") || sql.startsWith("WITH")) {
        plans.addAll(list("EXPLAIN QUERY PLAN " + sql, row -> row.text(4) + " in " + sql));
      }
    }
    return plans;
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      kept.put(sql, statement);
    }
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Boolean flag ? (flag ? 1 : 0) : value);
    }
  }

  LedgerFault fault(SQLException e) {
    return fault(name, e);
  }

  static LedgerFault fault(String name, SQLException e) {
    int number = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : 0;
    LedgerFault.Code code =
        switch (number & 0xFF) {
          case 13 -> LedgerFault.Code.DISK_FULL;
          case 3, 8, 14 -> LedgerFault.Code.READ_ONLY;
          case 5, 6 -> LedgerFault.Code.BUSY;
          case 10 -> LedgerFault.Code.DISK;
          case 11, 26 -> LedgerFault.Code.DAMAGED;
          default -> LedgerFault.Code.INTERNAL;
        };
    String what =
        switch (code) {
          case DISK_FULL -> "the disk is full";
          case READ_ONLY -> "it can't be written";
          case BUSY -> "another process writes to it";
          case DISK -> "the disk failed: " + SQLiteErrorCode.getErrorCode(number).name();
          case DAMAGED -> "the file is damaged";
          default -> String.valueOf(e.getMessage());
        };
    return new LedgerFault(code, name, what, e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : kept.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }
}
