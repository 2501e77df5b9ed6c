INSERT INTO themes ("id", "rev", "createdAt", "updatedAt", "archivedAt", "code", "label", "description", "mergedInto") VALUES
  ('5eed0005-0000-4000-8000-000000000001', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'TOČ', 'Točnost', '', NULL),
  ('5eed0005-0000-4000-8000-000000000002', 2, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, '', 'Zamude', 'Zdaj je to točnost.', '5eed0005-0000-4000-8000-000000000001');
INSERT INTO contactChannels (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "kind", "name", "address", "hours", "usedFor", "replyMode", "autoText", "answeredBy", "cover"
) VALUES
  ('5eed0005-0000-4000-8000-000000000011', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'email', 'E-pošta', 'lipa@example.org', '6–20', '["questions","problems"]',
   'automatic_then_personal', 'Hvala, odgovorimo v štirih urah.', 'Špela', 'Ana');
INSERT INTO customers (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "displayName", "contactDetail", "since", "regular", "cameThrough", "referredBy",
  "leftOn", "leftReason", "relationshipReview", "relationshipNote", "anonymisedOn"
) VALUES
  ('5eed0005-0000-4000-8000-000000000021', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Ana Žagar', '555-0101', '2024-05-01', 1, 'walk_in', NULL, NULL, '', 'none', '', NULL),
  ('5eed0005-0000-4000-8000-000000000022', 3, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Łucja', '', NULL, 0, 'referral', '5eed0005-0000-4000-8000-000000000021',
   '2025-12-31', 'Preselitev', 'keep', '', NULL);
INSERT INTO staffMembers (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "name", "role", "startedOn", "leftOn", "responsibilities", "personalGoal",
  "howICanHelp", "shareGoal", "mayGrantUpTo", "phone"
) VALUES
  ('5eed0005-0000-4000-8000-000000000031', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Tine', 'natakar', '2025-02-03', NULL, 'Terasa', 'Latte art', '', 1, 2000, '555-0102');
