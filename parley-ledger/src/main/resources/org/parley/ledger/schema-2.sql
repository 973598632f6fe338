-- Version 2: what is derived from all articles, so that the table is looked up and not counted.

ALTER TABLE documents ADD COLUMN seen_day TEXT;
UPDATE documents SET seen_day = nullif(min(
    coalesce(day, '9999'),
    coalesce((SELECT min(day) FROM positions WHERE positions.document = documents.row), '9999')),
  '9999');

CREATE TABLE claim_groups (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  issue TEXT NOT NULL,
  object TEXT NOT NULL,
  day TEXT,
  day_said INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  hollow INTEGER NOT NULL,
  best INTEGER NOT NULL,
  first_claim TEXT NOT NULL,
  reports INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  statements INTEGER NOT NULL
);
CREATE INDEX groups_by_kind ON claim_groups (party, stance, issue);
CREATE INDEX groups_by_day ON claim_groups (issue, party, day, last_day);
CREATE INDEX groups_by_stance ON claim_groups (issue, party, hollow, stance, day, last_day);
CREATE INDEX groups_astride ON claim_groups (issue, party, first_day, last_day)
  WHERE first_day <> last_day;
CREATE INDEX positions_by_group ON positions (claim_group) WHERE claim_group IS NOT NULL;

-- For whom speakers speak where their own article leaves it open and others say it.
CREATE TABLE speaker_sides (
  name TEXT PRIMARY KEY,
  side TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX positions_by_speaker ON positions (speaker, speaker_party, party, stance, issue)
  WHERE current = 1 AND speaker IS NOT NULL;

CREATE TABLE kind_days (
  issue TEXT NOT NULL,
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  day TEXT NOT NULL,
  statements INTEGER NOT NULL,
  groups INTEGER NOT NULL,
  PRIMARY KEY (issue, party, stance, day)
) WITHOUT ROWID;

-- Outlets apart from days: together they would have a row for nearly every article.
CREATE TABLE coverage (
  seen_day TEXT NOT NULL,
  day TEXT NOT NULL,
  is_foreign INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (seen_day, day, is_foreign)
) WITHOUT ROWID;
CREATE TABLE outlet_days (
  outlet TEXT NOT NULL,
  seen_day TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (outlet, seen_day)
) WITHOUT ROWID;
INSERT INTO coverage
SELECT coalesce(seen_day, ''), coalesce(day, ''), language NOT LIKE 'en%' AND language <> 'und',
  count(*)
FROM documents WHERE current = 1 GROUP BY 1, 2, 3;
INSERT INTO outlet_days
SELECT outlet, coalesce(seen_day, ''), count(*)
FROM documents WHERE current = 1 AND outlet IS NOT NULL GROUP BY 1, 2;
CREATE TRIGGER documents_coverage AFTER UPDATE OF current ON documents
WHEN new.current <> old.current BEGIN
  INSERT INTO coverage
  VALUES (coalesce(new.seen_day, ''), coalesce(new.day, ''),
    new.language NOT LIKE 'en%' AND new.language <> 'und', new.current - old.current)
  ON CONFLICT DO UPDATE SET articles = articles + excluded.articles;
  INSERT INTO outlet_days
  SELECT new.outlet, coalesce(new.seen_day, ''), new.current - old.current
  WHERE new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET articles = articles + excluded.articles;
END;

CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  articles INTEGER NOT NULL,
  actor TEXT,
  UNIQUE (name, country)
);
INSERT INTO names (name, country, articles)
SELECT m.name, coalesce(m.country, ''), count(DISTINCT m.document)
FROM mentions m JOIN documents d ON d.row = m.document
WHERE d.current = 1 AND m.kind = 'person' AND m.name IS NOT NULL GROUP BY 1, 2;

CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  names TEXT NOT NULL,
  articles INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE redirects (
  id TEXT PRIMARY KEY,
  actor TEXT NOT NULL REFERENCES actors (id)
) WITHOUT ROWID;

-- Words without their endings: "talk" finds "talks" and "talked".
CREATE VIRTUAL TABLE stems USING fts5 (
  text, content = 'passages', content_rowid = 'row',
  tokenize = 'porter unicode61 remove_diacritics 2', detail = none
);
INSERT INTO stems (stems) VALUES ('rebuild');
CREATE TRIGGER passages_stems_in AFTER INSERT ON passages BEGIN
  INSERT INTO stems (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER passages_stems_out AFTER DELETE ON passages BEGIN
  INSERT INTO stems (stems, rowid, text) VALUES ('delete', old.row, old.text);
END;

INSERT OR IGNORE INTO stale
SELECT DISTINCT party, stance, issue FROM positions WHERE current = 1;
