package org.parley.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.Statement;
import org.parley.model.Evidence;
import org.parley.model.Position;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/**
 * Writes the negotiating table as one JSON object on one line: cells in the order of rows and
 * columns, each with every group and every statement that it rests on. What is not reported has no
 * cell. Not thread-safe.
 */
public final class TableJson {
  private final JsonOut out;
  private final JsonGenerator json;

  /**
   * @param out gets UTF-8; it is flushed and never closed
   */
  public TableJson(OutputStream out) {
    this.out = new JsonOut(out);
    json = this.out.json();
  }

  /**
   * Writes the line.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(NegotiatingTable table) throws IOException {
    json.writeStartObject();
    out.text("conflict", table.conflict());
    out.day("as_of", table.asOf());
    coverage(table.coverage());
    out.texts("parties", table.parties());
    out.texts("more_parties", table.moreParties());
    json.writeArrayFieldStart("issues");
    for (NegotiatingTable.Row row : table.rows()) {
      json.writeStartObject();
      out.text("issue", row.issue());
      json.writeArrayFieldStart("cells");
      for (String party : table.parties()) {
        Cell cell = row.cell(party);
        if (cell != null) {
          cell(cell);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    out.endLine();
  }

  private void coverage(NegotiatingTable.Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("articles", coverage.articles());
    json.writeNumberField("outlets", coverage.outlets());
    out.day("first", coverage.first());
    out.day("last", coverage.last());
    json.writeNumberField("undated", coverage.undated());
    json.writeNumberField("foreign", coverage.foreign());
    json.writeNumberField("positions", coverage.positions());
    json.writeNumberField("statements", coverage.statements());
    json.writeNumberField("undated_left_out", coverage.undatedLeftOut());
    json.writeEndObject();
  }

  private void cell(Cell cell) throws IOException {
    json.writeStartObject();
    out.text("party", cell.party());
    out.word("stance", cell.now().stance());
    json.writeBooleanField("hollow", cell.hollow());
    json.writeBooleanField("mixed", cell.mixed());
    Cell.Move moved = cell.moved();
    if (moved == null) {
      json.writeNullField("moved");
    } else {
      json.writeObjectFieldStart("moved");
      out.word("from", moved.from());
      out.word("to", moved.to());
      out.day("day", moved.day());
      json.writeEndObject();
    }
    json.writeNumberField("now", cell.history().indexOf(cell.now()));
    json.writeArrayFieldStart("history");
    for (ClaimGroup group : cell.history()) {
      group(group);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(ClaimGroup group) throws IOException {
    json.writeStartObject();
    out.word("stance", group.stance());
    out.day("day", group.day());
    out.text("day_how", group.day() == null ? "unknown" : group.daySaid() ? "said" : "by");
    out.texts("object", group.objects());
    out.text("content", group.best().content());
    out.texts("told_by", group.toldBy());
    json.writeBooleanField("hollow", group.hollow());
    json.writeNumberField("reports", group.corroboration().reports());
    json.writeNumberField("independent", group.corroboration().independent());
    out.texts("outlets", group.outlets());
    json.writeArrayFieldStart("statements");
    for (Statement statement : group.statements()) {
      statement(statement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    Position position = statement.position();
    json.writeStartObject();
    out.text("document", statement.source().document());
    out.text("ref", statement.source().ref());
    out.text("uri", statement.source().uri());
    out.text("outlet", statement.source().outlet());
    out.text("title", statement.source().title());
    out.day("published", statement.source().published().dayOrNull());
    out.ends(position.span());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : position.evidence()) {
      json.writeStartObject();
      out.ends(evidence.span());
      out.text("text", evidence.text());
      out.text("passage", evidence.passage().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    out.text("content", statement.content());
    out.pairs("condition", position.condition());
    out.texts("condition_outside_content", statement.conditions());
    out.texts("addressee", position.addressee());
    speaker(position.speaker());
    out.text("told_by", position.toldBy());
    out.day("said", position.said());
    out.text("rule", position.basis().rule());
    json.writeNumberField("score", position.basis().score());
    json.writeEndObject();
  }

  private void speaker(@Nullable Speaker speaker) throws IOException {
    out.text("speaker", speaker == null ? null : speaker.name());
    out.word("standing", speaker == null ? Standing.OUTLET : speaker.standing());
  }
}
