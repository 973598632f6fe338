-- Version 5: days of articles that other articles tell.

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
