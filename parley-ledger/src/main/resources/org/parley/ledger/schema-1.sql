-- The ledger, version 1: what was read, word by word, and the runs that read it.
-- Ranges [begins, ends) count UTF-16 code units. Days are YYYY-MM-DD. help/ledger.md explains each column.

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL,
  version TEXT NOT NULL,
  profile TEXT NOT NULL,
  inputs TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed', 'broken')),
  met INTEGER NOT NULL DEFAULT 0,
  stored INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  superseded INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  fault TEXT
);

CREATE TABLE errors (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs (id),
  input TEXT NOT NULL,
  place TEXT NOT NULL,
  code TEXT NOT NULL,
  what TEXT NOT NULL,
  kept INTEGER NOT NULL
);
CREATE INDEX errors_by_run ON errors (run);

CREATE TABLE documents (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL,
  current INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES runs (id),
  reader TEXT NOT NULL,
  preference TEXT NOT NULL,
  ref TEXT NOT NULL,
  uri TEXT,
  media_type TEXT NOT NULL,
  captured_at TEXT,
  outlet_id TEXT,
  outlet TEXT,
  title TEXT,
  authors TEXT NOT NULL,
  section TEXT,
  agencies TEXT NOT NULL,
  language TEXT NOT NULL,
  published_from TEXT,
  published_to TEXT,
  published_at TEXT,
  published_precision TEXT NOT NULL,
  published_how TEXT NOT NULL,
  published_begins INTEGER,
  published_ends INTEGER,
  day TEXT,
  given TEXT NOT NULL,
  text TEXT NOT NULL,
  received BLOB,
  alignment TEXT,
  repairs TEXT NOT NULL,
  dropped TEXT NOT NULL,
  blocks TEXT NOT NULL
);
CREATE INDEX documents_by_article ON documents (article);
CREATE INDEX documents_by_run ON documents (run);

CREATE TABLE passages (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  kind TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  hash TEXT NOT NULL,
  echo INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX passages_by_document ON passages (document, n);
CREATE INDEX passages_by_hash ON passages (hash) WHERE echo = 1;
CREATE INDEX passages_by_id ON passages (id);

CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  kind TEXT NOT NULL,
  surface TEXT NOT NULL,
  name TEXT,
  country TEXT,
  type TEXT,
  value TEXT,
  PRIMARY KEY (document, n)
) WITHOUT ROWID;

CREATE TABLE quotes (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  kind TEXT NOT NULL,
  spans TEXT NOT NULL,
  segments TEXT NOT NULL,
  speech INTEGER NOT NULL,
  speaker TEXT,
  speaker_party TEXT,
  standing TEXT,
  speaker_begins INTEGER,
  speaker_ends INTEGER,
  cue_begins INTEGER,
  cue_ends INTEGER,
  medium TEXT,
  via TEXT,
  said TEXT,
  evidence TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL
);
CREATE UNIQUE INDEX quotes_by_document ON quotes (document, n);
CREATE INDEX quotes_by_id ON quotes (id);

CREATE TABLE positions (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  current INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  issue TEXT NOT NULL,
  object TEXT NOT NULL,
  addressee TEXT NOT NULL,
  content_begins INTEGER NOT NULL,
  content_ends INTEGER NOT NULL,
  content TEXT NOT NULL,
  condition TEXT NOT NULL,
  condition_outside TEXT NOT NULL,
  speaker TEXT,
  speaker_party TEXT,
  standing TEXT,
  speaker_begins INTEGER,
  speaker_ends INTEGER,
  told_by TEXT,
  said TEXT,
  day TEXT,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  claim_group INTEGER
);
CREATE UNIQUE INDEX positions_by_document ON positions (document, n);
CREATE INDEX positions_by_id ON positions (id);
CREATE INDEX positions_by_kind ON positions (party, stance, issue) WHERE current = 1;

CREATE TABLE evidence (
  position INTEGER NOT NULL REFERENCES positions (row) ON DELETE CASCADE,
  piece INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages (row) ON DELETE CASCADE,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (position, piece)
) WITHOUT ROWID;
CREATE INDEX evidence_by_passage ON evidence (passage);

-- Kinds of claims whose groups are behind the documents.
CREATE TABLE stale (
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  issue TEXT NOT NULL,
  PRIMARY KEY (party, stance, issue)
) WITHOUT ROWID;

-- Words as printed: a prefix of a stem finds nothing, so phrases and prefixes are looked up here.
CREATE VIRTUAL TABLE words USING fts5 (
  text, content = 'passages', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER passages_words_in AFTER INSERT ON passages BEGIN
  INSERT INTO words (rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER passages_words_out AFTER DELETE ON passages BEGIN
  INSERT INTO words (words, rowid, text) VALUES ('delete', old.row, old.text);
END;

CREATE VIEW versions AS
SELECT article, id AS document, current, captured_at, generation, run,
  row_number() OVER (
    PARTITION BY article
    ORDER BY coalesce(captured_at, ''), generation,
      coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', published_at), published_from, ''), id) AS number
FROM documents;

CREATE VIEW echoes AS
SELECT p.hash AS id, count(*) AS printings, count(DISTINCT p.document) AS articles
FROM passages p JOIN documents d ON d.row = p.document
WHERE p.echo = 1 AND d.current = 1
GROUP BY p.hash
HAVING count(*) > 1;
