CREATE TABLE assessments (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "quarterKey" TEXT NOT NULL CHECK ("quarterKey" GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  "versionKey" TEXT NOT NULL CHECK (length("versionKey") <= 40),
  "includesStaff" INTEGER NOT NULL CHECK ("includesStaff" IN (0, 1)),
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'completed', 'void')),
  "completedOn" TEXT CHECK ("completedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "voidReason" TEXT NOT NULL CHECK (length("voidReason") <= 2000),
  "overallNote" TEXT NOT NULL CHECK (length("overallNote") <= 100000),
  "sectionNotes" TEXT NOT NULL CHECK (json_valid("sectionNotes")),
  "scores" TEXT CHECK (json_valid("scores")),
  CHECK ("status" <> 'completed' OR ("completedOn" IS NOT NULL AND "scores" IS NOT NULL))
) STRICT;

-- One assessment a quarter; those set aside do not count (INV-4).
CREATE UNIQUE INDEX oneAssessmentOfQuarter ON assessments ("quarterKey") WHERE "status" <> 'void';

CREATE TABLE answers (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "assessmentId" TEXT NOT NULL REFERENCES assessments ("id") ON DELETE RESTRICT,
  "statementCode" TEXT NOT NULL CHECK (length("statementCode") BETWEEN 1 AND 12),
  "value" INTEGER CHECK ("value" BETWEEN 1 AND 5),
  "notApplicable" INTEGER NOT NULL CHECK ("notApplicable" IN (0, 1)),
  "note" TEXT NOT NULL CHECK (length("note") <= 100000),
  UNIQUE ("assessmentId", "statementCode"),
  -- A value and “does not apply” exclude each other (INV-5).
  CHECK ("value" IS NULL OR "notApplicable" = 0)
) STRICT;

CREATE TABLE improvementAreas (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "assessmentId" TEXT NOT NULL REFERENCES assessments ("id") ON DELETE RESTRICT,
  "rank" INTEGER NOT NULL CHECK ("rank" BETWEEN 1 AND 3),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 160),
  "sectionCode" TEXT CHECK ("sectionCode" IN ('COM', 'ALI', 'ERR', 'INF', 'OUT', 'STF', 'IMP')),
  "statementCode" TEXT CHECK (length("statementCode") BETWEEN 1 AND 12),
  "reason" TEXT NOT NULL CHECK (length("reason") <= 2000),
  "wantedState" TEXT NOT NULL CHECK (length("wantedState") <= 2000),
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'active', 'achieved', 'dropped')),
  "closedOn" TEXT CHECK ("closedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "closingNote" TEXT NOT NULL CHECK (length("closingNote") <= 2000),
  "carriedFrom" TEXT REFERENCES improvementAreas ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  "showToStaff" INTEGER NOT NULL CHECK ("showToStaff" IN (0, 1)),
  UNIQUE ("assessmentId", "rank")
) STRICT;

CREATE INDEX areasCarriedFrom ON improvementAreas ("carriedFrom");
