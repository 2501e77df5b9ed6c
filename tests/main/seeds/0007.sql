INSERT INTO numbers ("series", "last") VALUES ('contacts-2026', 1);
INSERT INTO contacts (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "year", "sequence", "kind", "state", "receivedAt", "channelId", "customerId", "customerText",
  "receivedBy", "handledBy", "summary", "themeId", "factsText", "listenedTick", "restatedText", "restatementConfirmed", "whatHappened",
  "whatShouldHave", "whatWentWrong", "causeKind", "policyLinks", "options", "customerIdeas", "agreedAction", "agreedBy", "actionTaken",
  "causeRemoved", "satisfactionAsked", "satisfaction", "anythingElse", "goodwill", "goodwillWhat", "goodwillCost", "goodwillPromisedOn",
  "goodwillDeliveredOn", "firstReplyAt", "updates", "resolvedAt", "outcome", "outcomeReason", "learning", "shareText", "reopenCount"
) VALUES
  ('5eed0007-0000-4000-8000-000000000001', 4, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 2026, 1, 'complaint', 'resolved', '2026-01-09T08:00:00.000Z',
   '5eed0005-0000-4000-8000-000000000011', '5eed0005-0000-4000-8000-000000000021', '', 'owner', '5eed0005-0000-4000-8000-000000000031',
   'Čakala je dvajset minut.', '5eed0005-0000-4000-8000-000000000001', 'Polna terasa', 1, 'Čakali ste predolgo.', 1, 'Ena oseba v strežbi', 'Dve osebi',
   'Urnik', 'policy', '[{"policyId":"5eed0004-0000-4000-8000-000000000001","followed":"no"}]', '["Druga kava","Vračilo"]', '', 'Druga kava', '2026-01-09',
   'Kava na račun hiše', 'this_case', 1, 4, '', 'given', 'Kava', 250, '2026-01-09', '2026-01-09', '2026-01-09T08:05:00.000Z',
   '[{"at":"2026-01-09T08:10:00.000Z","text":"Kava je na poti."}]', '2026-01-09T08:20:00.000Z', 'satisfied', '', 'V petek dva.', '', 1);
