INSERT INTO serviceStandards (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "title", "channelId", "replyWithin", "resolveWithin", "updateEvery", "staffWording",
  "customerWording", "expectedAnyway", "beyond", "effectiveFrom", "retiredOn"
) VALUES
  ('5eed0006-0000-4000-8000-000000000001', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Odgovor isti dan', NULL, '{"n":4,"unit":"hours"}', '{"n":2,"unit":"working_days"}', NULL,
   'Pokličite isto dopoldne.', 'Človek v štirih urah.', '', '', '2025-10-01', NULL);
INSERT INTO actions (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "what", "who", "due", "status", "doneOn", "result", "priority", "sourceType", "sourceId", "private"
) VALUES
  ('5eed0006-0000-4000-8000-000000000011', 2, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Nov senčnik', '5eed0005-0000-4000-8000-000000000031', '2026-02-01', 'in_progress', NULL, '', 2,
   'policy', '5eed0004-0000-4000-8000-000000000001', 1),
  ('5eed0006-0000-4000-8000-000000000012', 1, '2026-01-09T09:00:00.000Z', '2026-01-09T09:00:00.000Z', NULL, 'Cenik na vrata', 'owner', '2026-01-07', 'done', '2026-01-08', 'Visi.', NULL, NULL, NULL, 0);
