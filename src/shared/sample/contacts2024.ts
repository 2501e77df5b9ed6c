import { complaint, compliment, type ContactFacts, enquiry, suggestion } from './contactFacts'

/** The log of 2024 (domain.md 4.5). */
export const contacts2024: readonly ContactFacts[] = [
  complaint(
    '2024-001',
    '2024-01-16 09:20',
    5,
    'phone',
    'WIN',
    'policy',
    [26, 170, 2],
    'not_satisfied',
    {
      policies: [7],
      followed: true,
      causeRemoved: 'no'
    }
  ),
  enquiry('2024-002', '2024-01-29 14:05', 'X1', 'email', 'PRI', [30, 52], 'lost'),
  complaint(
    '2024-003',
    '2024-02-07 08:10',
    6,
    'phone',
    'TIM',
    'scheduling',
    [3, 27, 3],
    'accepted',
    {
      causeRemoved: 'this_case'
    }
  ),
  complaint('2024-004', '2024-02-20 17:45', 4, 'email', 'INV', 'policy', [40, 120, 3], 'accepted', {
    policies: [13],
    followed: true
  }),
  compliment('2024-005', '2024-03-05 10:30', 3, 'person', 'CLE', 0.2),
  enquiry('2024-006', '2024-03-18 09:00', 1, 'phone', 'WAS', [22, 76, 3], 'answered'),
  complaint('2024-007', '2024-04-09 07:55', 7, 'phone', 'CLE', 'process', [5, 29, 4], 'satisfied', {
    goodwill: 2_500
  }),
  complaint(
    '2024-008',
    '2024-04-22 13:15',
    5,
    'email',
    'WIN',
    'policy',
    [28, 240, 2],
    'not_satisfied',
    {
      policies: [7],
      followed: true,
      causeRemoved: 'no'
    }
  ),
  complaint('2024-009', '2024-05-03 16:20', 2, 'email', 'KEY', 'policy', [19, 90, 3], 'accepted', {
    policies: [8],
    followed: true,
    causeRemoved: 'this_case'
  }),
  enquiry('2024-010', '2024-05-14 11:10', 'X2', 'web', 'PRO', [45, 45], 'lost'),
  complaint(
    '2024-011',
    '2024-05-28 08:40',
    8,
    'phone',
    'PRO',
    'product_supplies',
    [2, 6, 4],
    'satisfied',
    {
      goodwill: 4_500
    }
  ),
  compliment('2024-012', '2024-06-11 15:30', 4, 'email', 'PEO', 1),
  complaint(
    '2024-013',
    '2024-06-24 09:50',
    6,
    'phone',
    'TIM',
    'scheduling',
    [4, 24, 3],
    'accepted'
  ),
  complaint(
    '2024-014',
    '2024-07-08 10:00',
    3,
    'person',
    'DAM',
    'accident',
    [0.5, 30, 5],
    'satisfied',
    {
      goodwill: 3_800
    }
  ),
  enquiry('2024-015', '2024-07-19 18:30', 9, 'email', 'CON', [17, 66, 3], 'answered'),
  complaint(
    '2024-016',
    '2024-08-02 08:15',
    9,
    'phone',
    'CON',
    'policy',
    [6, 52, 2],
    'not_satisfied',
    {
      policies: [11],
      followed: true,
      goodwill: 4_000
    }
  ),
  suggestion('2024-017', '2024-08-20 12:00', 5, 'email', 'WIN', [21, 100, 5], 'accepted', {
    policies: [15, 7]
  }),
  compliment('2024-018', '2024-09-04 09:30', 5, 'person', 'WIN', 0.2),
  complaint('2024-019', '2024-09-17 14:45', 4, 'email', 'INV', 'process', [8, 25, 4], 'satisfied'),
  complaint('2024-020', '2024-10-03 07:40', 2, 'phone', 'KEY', 'training', [1, 9, 3], 'accepted', {
    goodwill: 6_000
  }),
  enquiry('2024-021', '2024-10-15 10:10', 10, 'web', 'WIN', [9, 33], 'became_customer'),
  complaint('2024-022', '2024-10-30 16:00', 7, 'email', 'KEY', 'process', [4, 18, 4], 'satisfied'),
  suggestion('2024-023', '2024-11-12 09:05', 8, 'person', 'INF', [6, 150, 5], 'accepted', {
    policies: [19]
  }),
  complaint(
    '2024-024',
    '2024-11-26 11:20',
    6,
    'phone',
    'INF',
    'information',
    [3, 5, 4],
    'satisfied'
  ),
  compliment('2024-025', '2024-12-10 13:00', 1, 'email', 'CLE', 2)
]
