-- Version 4: who is who across articles, with the roles, sides and reasons that it rests on.

-- What is said of a person: the side in the whole article, and the words beside this very name.
ALTER TABLE mentions ADD COLUMN party TEXT;
ALTER TABLE mentions ADD COLUMN role TEXT;
ALTER TABLE mentions ADD COLUMN role_party TEXT;
ALTER TABLE mentions ADD COLUMN standing TEXT;
CREATE INDEX mentions_of_persons ON mentions (name, document, party, role, role_party, standing, country)
  WHERE kind = 'person';

-- Positions of persons whose side their article leaves open: they count where other articles tell it.
ALTER TABLE positions ADD COLUMN unsided INTEGER NOT NULL DEFAULT 0;
CREATE INDEX positions_unsided ON positions (document) WHERE unsided = 1;

CREATE INDEX quotes_by_speaker ON quotes (speaker) WHERE speaker IS NOT NULL;

DROP TABLE redirects;
DROP TABLE actors;
CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  side TEXT,
  standing TEXT,
  names TEXT NOT NULL,
  articles INTEGER NOT NULL,
  sides TEXT NOT NULL,
  joins TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX actors_by_articles ON actors (-articles, id);
CREATE TABLE redirects (
  id TEXT PRIMARY KEY,
  actor TEXT NOT NULL REFERENCES actors (id)
) WITHOUT ROWID;

-- A person's word: two names are one's, or are not. Rows are only added; of two on the same names the
-- later one counts.
CREATE TABLE identity_judgements (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  other TEXT NOT NULL,
  same INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT
);
