INSERT INTO customers (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "displayName", "contactDetail", "since", "regular", "cameThrough", "referredBy",
  "leftOn", "leftReason", "relationshipReview", "relationshipNote", "anonymisedOn"
) VALUES
  ('5eed0009-0000-4000-8000-000000000001', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Łódź i s-ka', '', NULL, 0, NULL, NULL, NULL, '', 'none', '', NULL);
