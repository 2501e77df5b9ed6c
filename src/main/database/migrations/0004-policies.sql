CREATE TABLE policies (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "topicCode" TEXT NOT NULL CHECK (length("topicCode") <= 10),
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 160),
  "wording" TEXT NOT NULL CHECK (length("wording") <= 100000),
  "stance" TEXT CHECK ("stance" IN ('friendly', 'unfriendly')),
  "necessity" TEXT CHECK ("necessity" IN ('necessary', 'unnecessary')),
  "reasonKind" TEXT CHECK ("reasonKind" IN ('law', 'health_safety', 'insurance', 'contract', 'cost', 'customer_wish', 'habit', 'other')),
  "reasonText" TEXT NOT NULL CHECK (length("reasonText") <= 100000),
  "compulsory" TEXT CHECK ("compulsory" IN ('compulsory', 'convenient')),
  "customerExplanation" TEXT NOT NULL CHECK (length("customerExplanation") <= 100000),
  "compromise" TEXT NOT NULL CHECK (length("compromise") <= 100000),
  "noCompromisePossible" INTEGER NOT NULL CHECK ("noCompromisePossible" IN (0, 1)),
  "noCompromiseWhy" TEXT NOT NULL CHECK (length("noCompromiseWhy") <= 100000),
  "strengthenNote" TEXT NOT NULL CHECK (length("strengthenNote") <= 100000),
  "beyondExpectation" TEXT NOT NULL CHECK (length("beyondExpectation") <= 100000),
  "staffMayDecide" TEXT NOT NULL CHECK (length("staffMayDecide") <= 100000),
  "goodwillLimit" INTEGER CHECK ("goodwillLimit" >= 0),
  "whenToPassOn" TEXT NOT NULL CHECK (length("whenToPassOn") <= 100000),
  "setsUsApart" INTEGER NOT NULL CHECK ("setsUsApart" IN (0, 1)),
  "setsUsApartHow" TEXT NOT NULL CHECK (length("setsUsApartHow") <= 100000),
  "serves" TEXT CHECK ("serves" IN ('vision', 'value-1', 'value-2', 'value-3', 'value-4', 'value-5')),
  "audience" TEXT NOT NULL CHECK ("audience" IN ('customers', 'staff', 'owner')),
  "displays" TEXT NOT NULL CHECK (json_valid("displays")),
  "lawChecked" INTEGER NOT NULL CHECK ("lawChecked" IN (0, 1)),
  "proposedBy" TEXT NOT NULL CHECK (length("proposedBy") <= 120),
  "ownerPerson" TEXT NOT NULL CHECK (length("ownerPerson") <= 120),
  "origin" TEXT NOT NULL CHECK ("origin" IN ('catalogue', 'own')),
  "number" INTEGER NOT NULL UNIQUE CHECK ("number" >= 1),
  "status" TEXT NOT NULL CHECK ("status" IN ('idea', 'draft', 'active', 'under_review', 'retired')),
  "effectiveFrom" TEXT CHECK ("effectiveFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "reviewDate" TEXT CHECK ("reviewDate" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "retiredOn" TEXT CHECK ("retiredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  -- An active policy is never an unfriendly, unnecessary one (INV-19).
  CHECK ("status" NOT IN ('active', 'under_review') OR "stance" = 'friendly' OR "necessity" = 'necessary'),
  CHECK ("status" NOT IN ('active', 'under_review') OR ("effectiveFrom" IS NOT NULL AND "reviewDate" IS NOT NULL AND "stance" IS NOT NULL AND "necessity" IS NOT NULL)),
  CHECK (("status" = 'retired') = ("retiredOn" IS NOT NULL))
) STRICT;

-- The last number given out of each series: numbers are never reused, also when the newest record is deleted (2.10).
CREATE TABLE numbers (
  "series" TEXT PRIMARY KEY,
  "last" INTEGER NOT NULL CHECK ("last" >= 0)
) STRICT;

CREATE TABLE policyRevisions (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "policyId" TEXT NOT NULL REFERENCES policies ("id") ON DELETE RESTRICT,
  "number" INTEGER NOT NULL CHECK ("number" >= 1),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('first', 'wording', 'compromise', 'reviewed', 'retired', 'returned')),
  "changedOn" TEXT NOT NULL CHECK ("changedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "wording" TEXT NOT NULL CHECK (length("wording") <= 100000),
  "reason" TEXT NOT NULL CHECK (length("reason") <= 2000),
  "trigger" TEXT CHECK ("trigger" IN ('complaint', 'assessment', 'law', 'staff', 'review', 'other')),
  "triggerNote" TEXT NOT NULL CHECK (length("triggerNote") <= 300),
  UNIQUE ("policyId", "number")
) STRICT;

CREATE TABLE policyIdeas (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "text" TEXT NOT NULL CHECK (length("text") BETWEEN 1 AND 2000),
  "source" TEXT NOT NULL CHECK ("source" IN ('contact', 'research', 'staff', 'owner')),
  "status" TEXT NOT NULL CHECK ("status" IN ('new', 'accepted', 'rejected')),
  "reason" TEXT NOT NULL CHECK (length("reason") <= 2000),
  "notedOn" TEXT NOT NULL CHECK ("notedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "policyId" TEXT REFERENCES policies ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX revisionsOfPolicy ON policyRevisions ("policyId", "number");
CREATE INDEX policiesByStatus ON policies ("status");
CREATE INDEX ideasOfPolicy ON policyIdeas ("policyId");
