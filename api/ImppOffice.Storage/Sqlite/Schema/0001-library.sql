CREATE TABLE missions (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  acronym TEXT NOT NULL,
  acronym_key TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
  revision INTEGER NOT NULL
);

CREATE TABLE duties (
  mission TEXT NOT NULL REFERENCES missions (id),
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  branch TEXT NOT NULL,
  PRIMARY KEY (mission, person, role, branch)
);
CREATE INDEX duties_of_person ON duties (person);

CREATE TABLE documents (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  mission TEXT NOT NULL REFERENCES missions (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  title TEXT NOT NULL,
  classification TEXT NOT NULL,
  readers TEXT NOT NULL,
  basis TEXT NOT NULL,
  identity TEXT,
  revision INTEGER NOT NULL,
  latest_major INTEGER,
  latest_minor INTEGER,
  lock_by TEXT,
  lock_at TEXT,
  lock_until TEXT,
  removed_at TEXT,
  removed_by TEXT
);
CREATE UNIQUE INDEX documents_name ON documents (mission, name_key) WHERE removed_at IS NULL;
CREATE INDEX documents_of_mission ON documents (mission, n);
CREATE INDEX documents_identity ON documents (identity);
CREATE INDEX documents_removed ON documents (removed_at, n) WHERE removed_at IS NOT NULL;

CREATE TABLE contents (
  hash TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
);

CREATE TABLE versions (
  document TEXT NOT NULL REFERENCES documents (id),
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  comment TEXT NOT NULL,
  etag TEXT NOT NULL,
  size INTEGER NOT NULL,
  content TEXT NOT NULL REFERENCES contents (hash),
  logical_hash TEXT NOT NULL,
  report TEXT,
  PRIMARY KEY (document, major, minor)
);
CREATE INDEX versions_of_content ON versions (content);
CREATE INDEX versions_of_text ON versions (logical_hash);

CREATE TABLE texts (
  logical_hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE VIRTUAL TABLE document_words USING fts5 (title, words, tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE events (
  stream TEXT NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (stream, position)
);
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are never taken out'); END;

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_hash TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'audit lines are never changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'audit lines are never taken out'); END;

CREATE TABLE audit_end (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL,
  hash TEXT NOT NULL
);
