CREATE TABLE serviceStandards (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 120),
  "channelId" TEXT REFERENCES contactChannels ("id") ON DELETE RESTRICT,
  "replyWithin" TEXT CHECK (json_valid("replyWithin")),
  "resolveWithin" TEXT CHECK (json_valid("resolveWithin")),
  "updateEvery" TEXT CHECK (json_valid("updateEvery")),
  "staffWording" TEXT NOT NULL CHECK (length("staffWording") <= 2000),
  "customerWording" TEXT NOT NULL CHECK (length("customerWording") <= 2000),
  "expectedAnyway" TEXT NOT NULL CHECK (length("expectedAnyway") <= 2000),
  "beyond" TEXT NOT NULL CHECK (length("beyond") <= 2000),
  "effectiveFrom" TEXT NOT NULL CHECK ("effectiveFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "retiredOn" TEXT CHECK ("retiredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX standardsOfChannel ON serviceStandards ("channelId", "effectiveFrom");

CREATE TABLE actions (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "what" TEXT NOT NULL CHECK (length("what") BETWEEN 1 AND 300),
  "who" TEXT CHECK (length("who") <= 36),
  "due" TEXT CHECK ("due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "status" TEXT NOT NULL CHECK ("status" IN ('open', 'in_progress', 'done', 'dropped')),
  "doneOn" TEXT CHECK ("doneOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "result" TEXT NOT NULL CHECK (length("result") <= 2000),
  "priority" INTEGER CHECK ("priority" BETWEEN 1 AND 3),
  "sourceType" TEXT CHECK ("sourceType" IN ('contact', 'policy', 'improvementArea')),
  "sourceId" TEXT,
  "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)),
  CHECK (("sourceType" IS NULL) = ("sourceId" IS NULL)),
  -- Done needs its day (INV-31).
  CHECK (("status" = 'done') = ("doneOn" IS NOT NULL))
) STRICT;

CREATE INDEX actionsByStatus ON actions ("status", "due");
CREATE INDEX actionsOfSource ON actions ("sourceType", "sourceId");
CREATE INDEX actionsOfPerson ON actions ("who");
