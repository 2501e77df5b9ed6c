INSERT INTO businessProfile (
  "id", "rev", "createdAt", "updatedAt", "archivedAt", "name", "ownerName", "kind", "kindInOwnWords", "description",
  "hasStaff", "mission", "missionNamesCustomers", "greatServiceMeans", "brandNote", "limitsNote", "whatChangesNote",
  "expectedOfStaff", "region", "currency", "language", "openDays", "closedDates", "hasWebsite", "siteCapturesData",
  "handlesMedicalData", "timeZone", "reviewRhythm", "policyReviewMonths", "customersServedPerYear",
  "personalDataKeepMonths", "logo"
) VALUES (
  '5eed0002-0000-4000-8000-000000000001', 3, '2026-01-05T09:00:00.000Z', '2026-01-06T10:30:00.000Z', NULL,
  'Café Lipa', 'Špela Žagar', 'cafe', '', 'Kava, pecivo in pogovor.' || char(10) || '- odprto vsak dan', 1,
  'Vsak gost naj odide boljše volje.', 1, 'Pozdravimo v prvi minuti 😀', '', '', '', '', 'SI', 'EUR', 'sl',
  '["mon","tue","wed","thu","fri","sat"]', '["2026-12-25","2026-12-26"]', 1, 0, NULL, 'Europe/Ljubljana',
  'quarterly', 12, 4200, 36, NULL
);
