package org.parley.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.json.JsonOut;

/** Writes persons, one a line, with all that is known of who they are. Not thread-safe. */
public final class ActorJson {
  private final JsonOut out;

  /**
   * @param stream written as UTF-8; never closed here
   */
  public ActorJson(OutputStream stream) {
    out = new JsonOut(stream);
  }

  /** Writes one line. */
  public void write(ActorEntry actor) throws IOException {
    JsonGenerator json = out.json();
    json.writeStartObject();
    out.text("id", actor.id());
    out.text("name", actor.name());
    out.text("side", actor.side());
    out.text("country", actor.country());
    out.text("standing", actor.standing());
    json.writeNumberField("articles", actor.articles());
    json.writeNumberField("quotes", actor.quotes());
    json.writeNumberField("positions", actor.positions());
    json.writeArrayFieldStart("names");
    for (ActorEntry.Named name : actor.names()) {
      json.writeStartObject();
      out.text("name", name.name());
      json.writeNumberField("articles", name.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sides");
    for (ActorEntry.SideSaid side : actor.sides()) {
      json.writeStartObject();
      out.text("side", side.side());
      said(side.articles(), side.first(), side.last());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("roles");
    for (ActorEntry.RoleSaid role : actor.roles()) {
      json.writeStartObject();
      out.text("title", role.title());
      out.text("side", role.side());
      out.text("standing", role.standing());
      said(role.articles(), role.first(), role.last());
      out.text("sentence", role.evidence().text());
      out.text("article", role.evidence().article().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("joins");
    for (ActorEntry.Joined join : actor.joins()) {
      json.writeStartObject();
      out.text("name", join.name());
      out.text("other", join.other());
      out.text("why", join.why());
      if (join.score() != null) {
        json.writeNumberField("score", join.score());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    out.endLine();
  }

  private void said(
      int articles, java.time.@Nullable LocalDate first, java.time.@Nullable LocalDate last)
      throws IOException {
    out.json().writeNumberField("articles", articles);
    out.day("first", first);
    out.day("last", last);
  }
}
