-- Work that was done and taken back, before any feature kept records.
INSERT INTO steps (id, operation, name, at, state) VALUES
  ('5eed0001-0000-4000-8000-000000000001', 'businessProfile.start', 'Café Lipa', '2026-01-05T09:00:00.000Z', 'done'),
  ('5eed0001-0000-4000-8000-000000000002', 'policies.create', 'Vračila 30 dni', '2026-01-05T09:01:00.000Z', 'undone');
INSERT INTO changes (step, kind, feature, record, name, action, before, after, at) VALUES
  (1, 'do', 'businessProfile', '5eed0002-0000-4000-8000-000000000001', 'Café Lipa', 'create', NULL, '{"name":"Café Lipa"}', '2026-01-05T09:00:00.000Z'),
  (2, 'do', 'policies', '5eed0004-0000-4000-8000-000000000009', 'Vračila 30 dni', 'create', NULL, '{"title":"Vračila 30 dni"}', '2026-01-05T09:01:00.000Z'),
  (2, 'undo', 'policies', '5eed0004-0000-4000-8000-000000000009', 'Vračila 30 dni', 'remove', '{"title":"Vračila 30 dni"}', NULL, '2026-01-05T09:02:00.000Z');
