CREATE TABLE vision (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "magazineSuccesses" TEXT NOT NULL CHECK (length("magazineSuccesses") <= 100000),
  "magazineCauses" TEXT NOT NULL CHECK (length("magazineCauses") <= 100000),
  "customerShoes" TEXT NOT NULL CHECK (length("customerShoes") <= 100000),
  "futurePicture" TEXT NOT NULL CHECK (length("futurePicture") <= 100000),
  "values" TEXT NOT NULL CHECK (json_valid("values") AND json_array_length("values") = 5),
  "statement" TEXT NOT NULL CHECK (length("statement") <= 2000),
  "checks" TEXT NOT NULL CHECK (json_valid("checks")),
  "decisionExamples" TEXT NOT NULL CHECK (length("decisionExamples") <= 100000)
) STRICT;

CREATE UNIQUE INDEX oneVision ON vision ((1));

CREATE TABLE visionRevisions (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "number" INTEGER NOT NULL UNIQUE CHECK ("number" >= 1),
  "statement" TEXT NOT NULL CHECK (length("statement") BETWEEN 1 AND 2000),
  "values" TEXT NOT NULL CHECK (json_valid("values") AND json_array_length("values") = 5),
  "adoptedOn" TEXT NOT NULL CHECK ("adoptedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "reasonForChange" TEXT NOT NULL CHECK (length("reasonForChange") <= 2000),
  "status" TEXT NOT NULL CHECK ("status" IN ('adopted', 'superseded'))
) STRICT;

-- At most one revision is adopted (INV-16).
CREATE UNIQUE INDEX oneAdoptedVision ON visionRevisions ("status") WHERE "status" = 'adopted';
