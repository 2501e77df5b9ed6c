-- Every write of a record leaves its images here, in the same transaction (docs/adr/0004).
CREATE TABLE steps (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  operation TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;

CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  step INTEGER NOT NULL REFERENCES steps (seq) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  feature TEXT NOT NULL,
  record TEXT NOT NULL,
  name TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('create', 'update', 'remove')),
  before TEXT,
  after TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX changesOfRecord ON changes (feature, record, seq);
CREATE INDEX changesOfStep ON changes (step, seq);
CREATE INDEX removals ON changes (action, at) WHERE action = 'remove';
CREATE INDEX stepsByState ON steps (state, seq);
