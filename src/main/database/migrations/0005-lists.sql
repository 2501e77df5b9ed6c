CREATE TABLE themes (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "code" TEXT NOT NULL CHECK (length("code") <= 12),
  "label" TEXT NOT NULL CHECK (length("label") BETWEEN 1 AND 80),
  "description" TEXT NOT NULL CHECK (length("description") <= 2000),
  "mergedInto" TEXT REFERENCES themes ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX themesMergedInto ON themes ("mergedInto");

CREATE TABLE contactChannels (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('in_person', 'phone', 'email', 'web_form', 'messaging', 'social', 'post')),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 80),
  "address" TEXT NOT NULL CHECK (length("address") <= 300),
  "hours" TEXT NOT NULL CHECK (length("hours") <= 300),
  "usedFor" TEXT NOT NULL CHECK (json_valid("usedFor")),
  "replyMode" TEXT NOT NULL CHECK ("replyMode" IN ('automatic', 'personal', 'automatic_then_personal')),
  "autoText" TEXT NOT NULL CHECK (length("autoText") <= 2000),
  "answeredBy" TEXT NOT NULL CHECK (length("answeredBy") <= 120),
  "cover" TEXT NOT NULL CHECK (length("cover") <= 120)
) STRICT;

CREATE TABLE customers (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "displayName" TEXT NOT NULL CHECK (length("displayName") BETWEEN 1 AND 120),
  "contactDetail" TEXT NOT NULL CHECK (length("contactDetail") <= 300),
  "since" TEXT CHECK ("since" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "regular" INTEGER NOT NULL CHECK ("regular" IN (0, 1)),
  "cameThrough" TEXT CHECK ("cameThrough" IN ('walk_in', 'web', 'referral', 'repeat', 'ad', 'other')),
  "referredBy" TEXT REFERENCES customers ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  "leftOn" TEXT CHECK ("leftOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "leftReason" TEXT NOT NULL CHECK (length("leftReason") <= 2000),
  "relationshipReview" TEXT NOT NULL CHECK ("relationshipReview" IN ('none', 'due', 'keep', 'part_ways')),
  "relationshipNote" TEXT NOT NULL CHECK (length("relationshipNote") <= 2000),
  "anonymisedOn" TEXT CHECK ("anonymisedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX customersByName ON customers ("displayName");
CREATE INDEX customersReferredBy ON customers ("referredBy");

CREATE TABLE staffMembers (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 120),
  "role" TEXT NOT NULL CHECK (length("role") <= 120),
  "startedOn" TEXT CHECK ("startedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "leftOn" TEXT CHECK ("leftOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "responsibilities" TEXT NOT NULL CHECK (length("responsibilities") <= 100000),
  "personalGoal" TEXT NOT NULL CHECK (length("personalGoal") <= 2000),
  "howICanHelp" TEXT NOT NULL CHECK (length("howICanHelp") <= 2000),
  "shareGoal" INTEGER NOT NULL CHECK ("shareGoal" IN (0, 1)),
  "mayGrantUpTo" INTEGER CHECK ("mayGrantUpTo" >= 0),
  "phone" TEXT NOT NULL CHECK (length("phone") <= 60)
) STRICT;
