INSERT INTO numbers ("series", "last") VALUES ('policies', 3);
INSERT INTO policies (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "topicCode", "title", "wording", "stance", "necessity",
  "reasonKind", "reasonText", "compulsory", "customerExplanation", "compromise", "noCompromisePossible",
  "noCompromiseWhy", "strengthenNote", "beyondExpectation", "staffMayDecide", "goodwillLimit", "whenToPassOn",
  "setsUsApart", "setsUsApartHow", "serves", "audience", "displays", "lawChecked", "proposedBy", "ownerPerson",
  "origin", "number", "status", "effectiveFrom", "reviewDate", "retiredOn"
) VALUES
  ('5eed0004-0000-4000-8000-000000000001', 5, '2026-01-05T09:20:00.000Z', '2026-01-08T09:00:00.000Z', NULL, 'RET',
   'Vračila', 'Vrnite v 30 dneh, denar dobite takoj.', 'friendly', 'necessary', NULL, '', NULL, '', '', 0, '',
   'Tudi brez računa.', '', 'Do 20 evrov odloči sodelavec.', 2000, '', 1, 'Drugje le 14 dni.', 'value-3', 'customers',
   '[{"place":"counter","detail":"pri blagajni","stepsFromHome":null,"since":"2026-01-08"}]', 1, '', 'Špela', 'catalogue', 1,
   'active', '2026-01-08', '2027-01-08', NULL),
  ('5eed0004-0000-4000-8000-000000000003', 1, '2026-01-05T09:25:00.000Z', '2026-01-05T09:25:00.000Z', NULL, 'custom',
   'Psi', 'Psi na vrvici so dobrodošli.', NULL, NULL, NULL, '', NULL, '', '', 0, '', '', '', '', NULL, '', 0, '', NULL,
   'customers', '[]', 0, '', '', 'own', 3, 'draft', NULL, NULL, NULL);
INSERT INTO policyRevisions (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "policyId", "number", "kind", "changedOn", "wording", "reason", "trigger", "triggerNote"
) VALUES
  ('5eed0004-0000-4000-8000-000000000011', 1, '2026-01-08T09:00:00.000Z', '2026-01-08T09:00:00.000Z', NULL,
   '5eed0004-0000-4000-8000-000000000001', 1, 'first', '2026-01-08', 'Vrnite v 30 dneh, denar dobite takoj.', '', NULL, '');
INSERT INTO policyIdeas (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "text", "source", "status", "reason", "notedOn", "policyId"
) VALUES
  ('5eed0004-0000-4000-8000-000000000021', 2, '2026-01-05T09:25:00.000Z', '2026-01-05T09:25:00.000Z', NULL,
   'Psi na terasi', 'contact', 'accepted', '', '2026-01-05', '5eed0004-0000-4000-8000-000000000003');
