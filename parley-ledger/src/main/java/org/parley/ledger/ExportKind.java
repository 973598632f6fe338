package org.parley.ledger;

/** What can be exported. Columns are explained in the data dictionary. */
public enum ExportKind {
  POSITIONS(
      "object addressee condition condition_outside evidence",
      "day_said",
      "SELECT p.id, d.id AS document, p.n, g.id AS claim_group, g.day AS group_day, p.party,"
          + " p.stance, p.issue, p.object, p.addressee, p.content, p.condition_outside,"
          + " p.condition, p.speaker, coalesce(p.speaker_party, s.side) AS speaker_party,"
          + " coalesce(p.standing, 'outlet') AS standing,"
          + " coalesce(p.told_by, nullif(s.side, p.party)) AS told_by, p.said, p.day, p.begins, p.ends, p.content_begins, p.content_ends,"
          + " (SELECT json_group_array(json_array(x.id, e.begins, e.ends) ORDER BY e.piece)"
          + " FROM evidence e JOIN passages x ON x.row = e.passage WHERE e.position = p.row)"
          + " AS evidence,"
          + " (SELECT group_concat(x.text, ' … ' ORDER BY e.piece) FROM evidence e"
          + " JOIN passages x ON x.row = e.passage WHERE e.position = p.row) AS sentence,"
          + " g.reports, g.independent, p.rule, p.score, d.ref, d.uri, d.outlet, d.title,"
          + " d.day AS published"
          + " FROM positions p JOIN documents d ON d.row = p.document"
          + " LEFT JOIN claim_groups g ON g.row = p.claim_group"
          // As the table takes them: for whom a speaker speaks may be learnt from other articles.
          + " LEFT JOIN speaker_sides s ON s.name = p.speaker AND p.speaker_party IS NULL"
          + " AND p.told_by IS NULL AND p.standing <> 'unnamed'"
          + " WHERE p.current = 1 ORDER BY p.id, d.id, p.party, p.n"),
  QUOTES(
      "spans segments evidence",
      "speech",
      "SELECT q.id, d.id AS document, q.n, q.kind, q.speech, q.speaker, q.speaker_party,"
          + " q.standing, q.medium, q.via, q.said, q.begins, q.ends, q.spans, q.segments,"
          + " q.evidence, q.rule, q.score, d.ref, d.uri, d.outlet, d.title, d.day AS published"
          + " FROM quotes q JOIN documents d ON d.row = q.document"
          + " WHERE d.current = 1 ORDER BY q.id, d.id, q.n"),
  PASSAGES(
      "",
      "echo",
      "SELECT p.id, d.id AS document, p.n, p.kind, p.paragraph, p.begins, p.ends, p.hash, p.echo,"
          + " p.text, d.outlet, d.day AS published"
          + " FROM documents d JOIN passages p ON p.document = d.row"
          + " WHERE d.current = 1 ORDER BY d.id, p.n"),
  DOCUMENTS(
      "authors agencies alignment repairs dropped blocks given",
      "current",
      "SELECT d.id, d.article, v.number AS version, d.current, d.ref, d.uri, d.media_type,"
          + " d.captured_at, d.outlet, d.title, d.authors, d.section, d.agencies, d.language,"
          + " d.published_from, d.published_to, d.published_at, d.published_precision,"
          + " d.published_how, d.given, d.text, d.alignment, d.repairs, d.dropped, d.blocks"
          + " FROM documents d JOIN versions v ON v.document = d.id ORDER BY d.id"),
  MENTIONS(
      "",
      "",
      "SELECT d.id AS document, m.n, m.kind, m.begins, m.ends, m.surface, m.name, m.country,"
          + " n.actor, m.party, m.role, m.role_party, m.standing, m.type, m.value"
          + " FROM documents d JOIN mentions m ON m.document = d.row"
          + " LEFT JOIN names n ON m.kind = 'person' AND n.name = m.name"
          + " AND n.country = coalesce(m.country, '')"
          + " WHERE d.current = 1 ORDER BY d.id, m.n"),
  ECHOES(
      "",
      "",
      "SELECT p.hash AS id, p.id AS passage, d.id AS document, p.kind, p.text, d.outlet,"
          + " d.day AS published, d.ref"
          + " FROM echoes e JOIN passages p ON p.hash = e.id AND p.echo = 1"
          + " JOIN documents d ON d.row = p.document"
          + " WHERE d.current = 1 ORDER BY p.hash, p.id"),
  GROUPS(
      "object",
      "day_said hollow",
      "SELECT g.id, g.party, g.stance, g.issue, g.object, g.day, g.day_said, g.first_day,"
          + " g.last_day, g.hollow, g.reports, g.independent, g.statements, p.id AS best,"
          + " p.content"
          + " FROM claim_groups g JOIN positions p ON p.row = g.best ORDER BY g.id"),
  EVENTS(
      "contexts actors recipients evidence",
      "stated",
      "SELECT e.id, d.id AS document, e.n, g.id AS event_group, e.type, g.quad, e.mode,"
          + " e.modality, e.contexts,"
          + " (SELECT json_group_array(json_object('name', p.name, 'side', p.party, 'country',"
          + " p.country, 'sector', p.sector, 'begins', p.begins, 'ends', p.ends) ORDER BY p.n)"
          + " FROM participants p WHERE p.event = e.row AND p.role = 'actor') AS actors,"
          + " (SELECT json_group_array(json_object('name', p.name, 'side', p.party, 'country',"
          + " p.country, 'sector', p.sector, 'begins', p.begins, 'ends', p.ends) ORDER BY p.n)"
          + " FROM participants p WHERE p.event = e.row AND p.role = 'recipient') AS recipients,"
          + " e.place, e.latitude, e.longitude, e.date_from, e.date_to, e.day, e.reported_by,"
          + " e.stated, e.begins, e.ends, e.trigger_begins, e.trigger_ends, e.trigger,"
          + " (SELECT json_group_array(json_array(x.id, v.begins, v.ends) ORDER BY v.piece)"
          + " FROM event_evidence v JOIN passages x ON x.row = v.passage WHERE v.event = e.row)"
          + " AS evidence,"
          + " (SELECT group_concat(x.text, ' … ' ORDER BY v.piece) FROM event_evidence v"
          + " JOIN passages x ON x.row = v.passage WHERE v.event = e.row) AS sentence,"
          + " g.day AS group_day, g.reports, g.independent, e.rule, e.score, d.ref, d.uri,"
          + " d.outlet, d.title, d.day AS published"
          + " FROM events e JOIN documents d ON d.row = e.document"
          + " LEFT JOIN event_groups g ON g.row = e.event_group"
          + " WHERE e.current = 1 ORDER BY e.id, d.id, e.n"),
  FIGURES(
      "evidence",
      "predicted",
      "SELECT f.id, d.id AS document, f.n, g.id AS figure_group, f.kind, f.low, f.high, f.words,"
          + " f.counted, f.noun, f.predicted, f.side, f.place, f.time_from, f.time_to, f.day,"
          + " f.reporter, f.reporter_party, coalesce(f.standing, 'outlet') AS standing, f.begins,"
          + " f.ends, f.counted_begins, f.counted_ends,"
          + " (SELECT json_group_array(json_array(x.id, v.begins, v.ends) ORDER BY v.piece)"
          + " FROM figure_evidence v JOIN passages x ON x.row = v.passage WHERE v.figure = f.row)"
          + " AS evidence,"
          + " (SELECT group_concat(x.text, ' … ' ORDER BY v.piece) FROM figure_evidence v"
          + " JOIN passages x ON x.row = v.passage WHERE v.figure = f.row) AS sentence,"
          + " g.day AS group_day, g.reports, g.independent, f.rule, f.score, d.ref, d.uri,"
          + " d.outlet, d.title, d.day AS published"
          + " FROM figures f JOIN documents d ON d.row = f.document"
          + " LEFT JOIN figure_groups g ON g.row = f.figure_group"
          + " WHERE f.current = 1 ORDER BY f.id, d.id, f.n"),
  ACTORS(
      "names sides joins redirects",
      "",
      "SELECT id, kind, name, country, side, standing, names, articles, sides, joins, (SELECT json_group_array(r.id) FROM redirects r"
          + " WHERE r.actor = actors.id) AS redirects FROM actors ORDER BY id");

  private final String json;
  private final String flags;
  private final String sql;

  ExportKind(String json, String flags, String sql) {
    this.json = json;
    this.flags = flags;
    this.sql = sql;
  }

  /** True for a column that holds a JSON array. */
  boolean isJson(String column) {
    return (" " + json + " ").contains(" " + column + " ");
  }

  /** True for a column that holds yes or no. */
  boolean isFlag(String column) {
    return (" " + flags + " ").contains(" " + column + " ");
  }

  String sql() {
    return sql;
  }
}
