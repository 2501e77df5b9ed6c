INSERT INTO vision (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "magazineSuccesses", "magazineCauses", "customerShoes",
  "futurePicture", "values", "statement", "checks", "decisionExamples"
) VALUES (
  '5eed0003-0000-4000-8000-000000000001', 7, '2026-01-05T09:10:00.000Z', '2026-01-07T08:00:00.000Z', NULL,
  'Najboljša kava v mestu.', 'Ker poslušamo.', 'Toplo in hitro.', '', '[{"name":"Toplina","meaning":"Vsak gost ima ime."},{"name":"Hitrost","meaning":""},{"name":"Poštenost","meaning":""},{"name":"Red","meaning":""},{"name":"Veselje","meaning":""}]',
  'Kraj, kamor se vrneš.', '["ambitious","inspires"]', ''
);
INSERT INTO visionRevisions (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "number", "statement", "values", "adoptedOn", "reasonForChange", "status"
) VALUES
  ('5eed0003-0000-4000-8000-000000000002', 2, '2025-02-01T09:00:00.000Z', '2026-01-07T08:00:00.000Z', NULL, 1, 'Dobra kava.', '[{"name":"Toplina","meaning":""},{"name":"Hitrost","meaning":""},{"name":"Poštenost","meaning":""},{"name":"Red","meaning":""},{"name":"Veselje","meaning":""}]', '2025-02-01', '', 'superseded'),
  ('5eed0003-0000-4000-8000-000000000003', 1, '2026-01-07T08:00:00.000Z', '2026-01-07T08:00:00.000Z', NULL, 2, 'Kraj, kamor se vrneš.', '[{"name":"Toplina","meaning":"Vsak gost ima ime."},{"name":"Hitrost","meaning":""},{"name":"Poštenost","meaning":""},{"name":"Red","meaning":""},{"name":"Veselje","meaning":""}]', '2026-01-07', 'Zrasli smo.', 'adopted');
