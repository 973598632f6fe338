-- Version 3: a cell is laid by single steps in an index, however long its history; rows by object.

-- Whether a group refuses, as a step from one side to the other is looked for.
DROP INDEX groups_by_stance;
CREATE INDEX groups_by_side ON claim_groups (issue, party, stance = 'reject', day, last_day)
  WHERE hollow = 0;
DROP INDEX groups_by_day;
CREATE INDEX groups_by_day ON claim_groups (issue, party, day, last_day, hollow, stance, object);

CREATE TABLE kinds (
  issue TEXT NOT NULL,
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  statements INTEGER NOT NULL,
  groups INTEGER NOT NULL,
  PRIMARY KEY (issue, party, stance)
) WITHOUT ROWID;

DROP TABLE kind_days;
CREATE TABLE kind_days (
  issue TEXT NOT NULL,
  party TEXT NOT NULL,
  stance TEXT NOT NULL,
  day TEXT NOT NULL,
  statements INTEGER NOT NULL,
  groups INTEGER NOT NULL,
  statements_so_far INTEGER NOT NULL,
  groups_so_far INTEGER NOT NULL,
  PRIMARY KEY (issue, party, stance, day)
) WITHOUT ROWID;

CREATE TABLE group_objects (
  issue TEXT NOT NULL,
  object TEXT NOT NULL COLLATE NOCASE,
  party TEXT NOT NULL,
  claim_group INTEGER NOT NULL REFERENCES claim_groups (row) ON DELETE CASCADE,
  PRIMARY KEY (issue, object, party, claim_group)
) WITHOUT ROWID;
CREATE INDEX objects_by_group ON group_objects (claim_group);
INSERT OR IGNORE INTO group_objects
SELECT g.issue, o.value, g.party, g.row FROM claim_groups g, json_each(g.object) o;

INSERT OR IGNORE INTO stale
SELECT DISTINCT party, stance, issue FROM positions WHERE current = 1;

-- Lists of the workbench go on from a row by its values: newest first, by their order in an index.
CREATE INDEX documents_newest ON documents (coalesce(day, ''), id) WHERE current = 1;
CREATE INDEX documents_by_outlet ON documents (outlet_id, coalesce(day, ''), id)
  WHERE current = 1;
CREATE INDEX positions_newest ON positions (coalesce(day, ''), id) WHERE current = 1;
CREATE INDEX groups_newest ON claim_groups (coalesce(day, ''), id);
CREATE INDEX names_by_actor ON names (actor);
CREATE INDEX actors_by_articles ON actors (-articles, id);
