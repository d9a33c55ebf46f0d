CREATE TABLE jobs (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  mission TEXT,
  document TEXT,
  arguments TEXT NOT NULL,
  priority INTEGER NOT NULL,
  gather_key TEXT,
  state TEXT NOT NULL,
  due_at TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  gathered INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  workers_lost INTEGER NOT NULL,
  node TEXT,
  held_until TEXT,
  cancel_asked INTEGER NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  progress TEXT,
  reason TEXT,
  result TEXT,
  revision INTEGER NOT NULL
);
-- One of a key waits, and one of a key runs. What is tried again waits beside what is asked for anew.
CREATE UNIQUE INDEX jobs_gathering ON jobs (gather_key) WHERE state = 'Waiting' AND attempts = 0;
CREATE UNIQUE INDEX jobs_running ON jobs (gather_key) WHERE state = 'Running';
CREATE INDEX jobs_waiting ON jobs (priority, due_at, n) WHERE state = 'Waiting';
CREATE INDEX jobs_held ON jobs (held_until) WHERE state = 'Running';
CREATE INDEX jobs_of_mission ON jobs (mission, n);
CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE effects (
  kind TEXT NOT NULL,
  effect_key TEXT NOT NULL,
  at TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (kind, effect_key)
);
