CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  password_hash TEXT,
  security_stamp TEXT NOT NULL,
  administrator INTEGER NOT NULL,
  standing TEXT NOT NULL,
  added_at TEXT NOT NULL,
  revision INTEGER NOT NULL
);

CREATE TABLE failed_sign_ins (
  name_key TEXT NOT NULL,
  address TEXT NOT NULL,
  failures INTEGER NOT NULL,
  at TEXT NOT NULL,
  locked_until TEXT,
  PRIMARY KEY (name_key, address)
);
CREATE INDEX failed_sign_ins_at ON failed_sign_ins (at);
