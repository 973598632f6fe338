-- Version 5: who does what to whom, and how many; acts and figures with all that report them.

CREATE TABLE events (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  current INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  trigger_begins INTEGER NOT NULL,
  trigger_ends INTEGER NOT NULL,
  trigger TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  place TEXT,
  latitude REAL,
  longitude REAL,
  place_begins INTEGER,
  place_ends INTEGER,
  date_from TEXT,
  date_to TEXT,
  date_precision TEXT NOT NULL,
  date_begins INTEGER,
  date_ends INTEGER,
  modality TEXT NOT NULL,
  reported_by TEXT,
  stated INTEGER NOT NULL,
  day TEXT,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  kind TEXT,
  event_group INTEGER
);
CREATE UNIQUE INDEX events_by_document ON events (document, n);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_kind ON events (kind) WHERE current = 1;
CREATE INDEX events_unsettled ON events (row) WHERE kind IS NULL AND current = 1;
CREATE INDEX events_by_group ON events (event_group) WHERE event_group IS NOT NULL;

-- Who takes part. The side is what the article says, the party also what other articles tell.
CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  n INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  name TEXT NOT NULL,
  person INTEGER NOT NULL,
  side TEXT,
  country TEXT,
  sector TEXT,
  party TEXT,
  actor TEXT,
  PRIMARY KEY (event, role, n)
) WITHOUT ROWID;
CREATE INDEX participants_by_name ON participants (name, side, party, actor) WHERE person = 1;
CREATE INDEX participants_by_actor ON participants (actor) WHERE actor IS NOT NULL;

CREATE TABLE event_evidence (
  event INTEGER NOT NULL REFERENCES events (row) ON DELETE CASCADE,
  piece INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages (row) ON DELETE CASCADE,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (event, piece)
) WITHOUT ROWID;
CREATE INDEX event_evidence_by_passage ON event_evidence (passage);

CREATE TABLE event_groups (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  quad INTEGER NOT NULL,
  mode TEXT,
  modality TEXT NOT NULL,
  contexts TEXT NOT NULL,
  actors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  sides INTEGER NOT NULL,
  unsided INTEGER NOT NULL,
  place TEXT,
  day TEXT,
  until TEXT,
  day_said INTEGER NOT NULL,
  told INTEGER NOT NULL,
  stated INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  best INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  events INTEGER NOT NULL
);
CREATE INDEX event_groups_by_kind ON event_groups (kind);
CREATE INDEX event_groups_newest ON event_groups (coalesce(day, ''), id);
CREATE INDEX event_groups_shown ON event_groups (coalesce(day, ''), id) WHERE shown = 1;

CREATE TABLE event_sides (
  side TEXT NOT NULL COLLATE NOCASE,
  role TEXT NOT NULL,
  event_group INTEGER NOT NULL REFERENCES event_groups (row) ON DELETE CASCADE,
  PRIMARY KEY (side, role, event_group)
) WITHOUT ROWID;
CREATE INDEX event_sides_by_group ON event_sides (event_group);

CREATE TABLE event_contexts (
  context TEXT NOT NULL,
  event_group INTEGER NOT NULL REFERENCES event_groups (row) ON DELETE CASCADE,
  PRIMARY KEY (context, event_group)
) WITHOUT ROWID;
CREATE INDEX event_contexts_by_group ON event_contexts (event_group);

CREATE TABLE stale_events (kind TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE figures (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  current INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  words TEXT NOT NULL,
  kind TEXT NOT NULL,
  low REAL,
  high REAL,
  counted_begins INTEGER,
  counted_ends INTEGER,
  counted TEXT,
  noun TEXT,
  predicted INTEGER NOT NULL,
  side TEXT,
  place TEXT,
  time_from TEXT,
  time_to TEXT,
  time_precision TEXT NOT NULL,
  time_begins INTEGER,
  time_ends INTEGER,
  reporter TEXT,
  reporter_party TEXT,
  standing TEXT,
  reporter_begins INTEGER,
  reporter_ends INTEGER,
  day TEXT,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  topic TEXT NOT NULL,
  figure_group INTEGER
);
CREATE UNIQUE INDEX figures_by_document ON figures (document, n);
CREATE INDEX figures_by_id ON figures (id);
CREATE INDEX figures_by_topic ON figures (topic) WHERE current = 1;
CREATE INDEX figures_by_group ON figures (figure_group) WHERE figure_group IS NOT NULL;

CREATE TABLE figure_evidence (
  figure INTEGER NOT NULL REFERENCES figures (row) ON DELETE CASCADE,
  piece INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages (row) ON DELETE CASCADE,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (figure, piece)
) WITHOUT ROWID;
CREATE INDEX figure_evidence_by_passage ON figure_evidence (passage);

CREATE TABLE figure_groups (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  topic TEXT NOT NULL,
  kind TEXT NOT NULL,
  side TEXT COLLATE NOCASE,
  place TEXT COLLATE NOCASE,
  noun TEXT,
  low REAL,
  high REAL,
  predicted INTEGER NOT NULL,
  reporter TEXT COLLATE NOCASE,
  reporter_party TEXT COLLATE NOCASE,
  standing TEXT,
  day TEXT,
  until TEXT,
  day_said INTEGER NOT NULL,
  best INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  figures INTEGER NOT NULL
);
CREATE INDEX figure_groups_by_topic ON figure_groups (topic, coalesce(day, ''), id);
CREATE INDEX figure_groups_newest ON figure_groups (coalesce(day, ''), id);
CREATE INDEX figure_groups_by_side ON figure_groups (side);
CREATE INDEX figure_groups_by_place ON figure_groups (place);
CREATE INDEX figure_groups_by_reporter ON figure_groups (reporter);
CREATE INDEX figure_groups_by_reporting_party ON figure_groups (reporter_party);

CREATE TABLE stale_figures (topic TEXT PRIMARY KEY) WITHOUT ROWID;

-- By which words a position was read, and which words say what a person is.
ALTER TABLE positions ADD COLUMN cue_begins INTEGER;
ALTER TABLE positions ADD COLUMN cue_ends INTEGER;
ALTER TABLE mentions ADD COLUMN role_begins INTEGER;
ALTER TABLE mentions ADD COLUMN role_ends INTEGER;

-- Actors that are no persons: states and organisations, by the names that articles give them.
ALTER TABLE actors ADD COLUMN kind TEXT NOT NULL DEFAULT 'person';
CREATE INDEX actors_by_name ON actors (name) WHERE kind <> 'person';
CREATE INDEX mentions_of_bodies ON mentions (name, document, surface)
  WHERE kind IN ('organisation', 'group', 'place');

-- Days of articles that other articles tell.
-- What the article alone tells of its day, and the passages that tell more: [begins, ends, article,
-- number of its passage, day]. The day itself stands in documents, as inferred.
CREATE TABLE inferred_days (
  document INTEGER PRIMARY KEY REFERENCES documents (row) ON DELETE CASCADE,
  own_from TEXT,
  own_to TEXT,
  own_precision TEXT NOT NULL,
  own_how TEXT NOT NULL,
  own_begins INTEGER,
  own_ends INTEGER,
  passages TEXT NOT NULL
);
CREATE INDEX documents_undated ON documents (row)
  WHERE current = 1 AND published_how IN ('unknown', 'inferred');

-- From what articles and days they were derived; no row where that was never done.
CREATE TABLE days_derived (state TEXT NOT NULL);
