CREATE TABLE contacts (
  "id" TEXT PRIMARY KEY,
  "rev" INTEGER NOT NULL CHECK ("rev" >= 1),
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2199),
  "sequence" INTEGER NOT NULL CHECK ("sequence" >= 1),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('complaint', 'inquiry', 'compliment', 'suggestion')),
  "state" TEXT NOT NULL CHECK ("state" IN ('new', 'step1', 'step2', 'step3', 'step4', 'resolved', 'answered', 'considered', 'thanked', 'closed')),
  "receivedAt" TEXT NOT NULL,
  "channelId" TEXT NOT NULL REFERENCES contactChannels ("id") ON DELETE RESTRICT,
  "customerId" TEXT REFERENCES customers ("id") ON DELETE RESTRICT,
  "customerText" TEXT NOT NULL CHECK (length("customerText") <= 120),
  "receivedBy" TEXT CHECK (length("receivedBy") <= 36),
  "handledBy" TEXT CHECK (length("handledBy") <= 36),
  "summary" TEXT NOT NULL CHECK (length("summary") <= 100000),
  "themeId" TEXT REFERENCES themes ("id") ON DELETE RESTRICT,
  "factsText" TEXT NOT NULL CHECK (length("factsText") <= 100000),
  "listenedTick" INTEGER NOT NULL CHECK ("listenedTick" IN (0, 1)),
  "restatedText" TEXT NOT NULL CHECK (length("restatedText") <= 100000),
  "restatementConfirmed" INTEGER NOT NULL CHECK ("restatementConfirmed" IN (0, 1)),
  "whatHappened" TEXT NOT NULL CHECK (length("whatHappened") <= 100000),
  "whatShouldHave" TEXT NOT NULL CHECK (length("whatShouldHave") <= 100000),
  "whatWentWrong" TEXT NOT NULL CHECK (length("whatWentWrong") <= 100000),
  "causeKind" TEXT CHECK ("causeKind" IN ('policy', 'process', 'scheduling', 'information', 'product_supplies', 'training', 'equipment', 'third_party', 'accident', 'misunderstanding', 'unknown')),
  "policyLinks" TEXT NOT NULL CHECK (json_valid("policyLinks")),
  "options" TEXT NOT NULL CHECK (json_valid("options")),
  "customerIdeas" TEXT NOT NULL CHECK (length("customerIdeas") <= 100000),
  "agreedAction" TEXT NOT NULL CHECK (length("agreedAction") <= 100000),
  "agreedBy" TEXT CHECK ("agreedBy" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "actionTaken" TEXT NOT NULL CHECK (length("actionTaken") <= 100000),
  "causeRemoved" TEXT CHECK ("causeRemoved" IN ('yes', 'this_case', 'no')),
  "satisfactionAsked" INTEGER NOT NULL CHECK ("satisfactionAsked" IN (0, 1)),
  "satisfaction" INTEGER CHECK ("satisfaction" BETWEEN 1 AND 5),
  "anythingElse" TEXT NOT NULL CHECK (length("anythingElse") <= 100000),
  "goodwill" TEXT CHECK ("goodwill" IN ('none_deliberate', 'given')),
  "goodwillWhat" TEXT NOT NULL CHECK (length("goodwillWhat") <= 300),
  "goodwillCost" INTEGER CHECK ("goodwillCost" >= 0),
  "goodwillPromisedOn" TEXT CHECK ("goodwillPromisedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "goodwillDeliveredOn" TEXT CHECK ("goodwillDeliveredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  "firstReplyAt" TEXT,
  "updates" TEXT NOT NULL CHECK (json_valid("updates")),
  "resolvedAt" TEXT,
  "outcome" TEXT CHECK ("outcome" IN ('satisfied', 'accepted', 'not_satisfied', 'could_not_be_satisfied', 'withdrawn', 'lost', 'answered', 'became_customer', 'declined', 'thanked')),
  "outcomeReason" TEXT NOT NULL CHECK (length("outcomeReason") <= 2000),
  "learning" TEXT NOT NULL CHECK (length("learning") <= 100000),
  "shareText" TEXT NOT NULL CHECK (length("shareText") <= 2000),
  "reopenCount" INTEGER NOT NULL CHECK ("reopenCount" >= 0),
  UNIQUE ("year", "sequence"),
  -- Words or a theme are enough, and one of them is needed (2.13).
  CHECK ("summary" <> '' OR "themeId" IS NOT NULL),
  -- Moments stay in order (INV-27).
  CHECK ("firstReplyAt" >= "receivedAt"),
  CHECK ("resolvedAt" >= coalesce("firstReplyAt", "receivedAt"))
) STRICT;

-- Everything a list narrows by, in the order of a list: all of it is read, and no row of the table.
CREATE INDEX contactsToList ON contacts ("receivedAt", "sequence", "state", "kind", "themeId", "channelId", "customerId");
CREATE INDEX contactsOpen ON contacts ("receivedAt", "kind", "state", "channelId", "firstReplyAt")
  WHERE "state" IN ('new', 'step1', 'step2', 'step3', 'step4');
CREATE INDEX contactsByKind ON contacts ("kind", "receivedAt", "resolvedAt");
CREATE INDEX contactsSolved ON contacts ("resolvedAt");
CREATE INDEX contactsOfTheme ON contacts ("themeId", "receivedAt");
CREATE INDEX contactsOfChannel ON contacts ("channelId");
CREATE INDEX contactsOfCustomer ON contacts ("customerId");
CREATE INDEX contactsWithPolicies ON contacts ("receivedAt") WHERE "policyLinks" <> '[]';
