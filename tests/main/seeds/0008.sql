INSERT INTO assessments (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "quarterKey", "versionKey", "includesStaff", "status", "completedOn", "voidReason",
  "overallNote", "sectionNotes", "scores"
) VALUES
  ('5eed0008-0000-4000-8000-000000000001', 3, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, '2025-Q4', 'core-1', 1, 'completed', '2025-12-30', '', 'Bolje kot spomladi.', '{}',
   '{"sections":{"COM":{"points":4,"max":5,"percent":800000}},"overall":{"points":4,"max":5,"percent":800000},"core":{"points":4,"max":5,"percent":800000}}');
INSERT INTO answers ("id", "rev", "createdAt", "updatedAt", "archivedAt", "assessmentId", "statementCode", "value", "notApplicable", "note") VALUES
  ('5eed0008-0000-4000-8000-000000000011', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, '5eed0008-0000-4000-8000-000000000001', 'COM-1', 4, 0, 'Skoraj vedno'),
  ('5eed0008-0000-4000-8000-000000000012', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, '5eed0008-0000-4000-8000-000000000001', 'COM-2', NULL, 1, '');
INSERT INTO improvementAreas (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "assessmentId", "rank", "title", "sectionCode", "statementCode", "reason", "wantedState",
  "status", "closedOn", "closingNote", "carriedFrom", "showToStaff"
) VALUES
  ('5eed0008-0000-4000-8000-000000000021', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, '5eed0008-0000-4000-8000-000000000001', 1, 'Hitreje na terasi', 'COM', NULL, 'Vrsta', 'Pet minut',
   'active', NULL, '', NULL, 1);
