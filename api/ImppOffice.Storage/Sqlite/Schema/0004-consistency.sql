CREATE TABLE consistency_runs (
  mission TEXT NOT NULL REFERENCES missions (id),
  number INTEGER NOT NULL,
  run_key TEXT NOT NULL,
  at TEXT NOT NULL,
  as_of TEXT NOT NULL,
  because TEXT NOT NULL,
  asked_by TEXT,
  documents INTEGER NOT NULL,
  summary TEXT NOT NULL,
  reused INTEGER NOT NULL,
  judged INTEGER NOT NULL,
  PRIMARY KEY (mission, number)
);

CREATE TABLE consistency_reports (
  mission TEXT NOT NULL,
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (mission, number, language),
  FOREIGN KEY (mission, number) REFERENCES consistency_runs (mission, number)
);

-- What can be worked out again: what versions state, and the judgements of each mission's last run.
CREATE TABLE stated_versions (
  logical_hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  rules TEXT NOT NULL,
  stated TEXT NOT NULL,
  PRIMARY KEY (logical_hash, kind, rules)
);

CREATE TABLE judgements (
  mission TEXT PRIMARY KEY,
  judged TEXT NOT NULL
);
