import { complaint, compliment, type ContactFacts, enquiry, suggestion } from './contactFacts'

/** The log of 2025 (domain.md 4.5): Tom answers the phone till nine, and what is his he sees through. */
export const contacts2025: readonly ContactFacts[] = [
  enquiry('2025-001', '2025-01-14 08:50', 10, 'email', 'PRO', [3, 4, 5], 'answered'),
  complaint(
    '2025-002',
    '2025-02-11 09:15',
    5,
    'phone',
    'CON',
    'information',
    [2, 7, 4],
    'satisfied',
    {
      goodwill: 1_800
    }
  ),
  complaint(
    '2025-003',
    '2025-02-26 15:40',
    3,
    'person',
    'CLE',
    'training',
    [2, 16, 4],
    'satisfied',
    {
      receivedBy: 'tom',
      handledBy: 'tom'
    }
  ),
  compliment('2025-004', '2025-03-13 10:25', 8, 'person', 'INF', 0.2),
  enquiry('2025-005', '2025-03-25 17:10', 11, 'email', 'PRI', [5, 28], 'became_customer'),
  complaint(
    '2025-006',
    '2025-04-08 08:30',
    10,
    'phone',
    'TIM',
    'scheduling',
    [1, 3, 4],
    'satisfied',
    {
      receivedBy: 'tom',
      handledBy: 'tom'
    }
  ),
  suggestion('2025-007', '2025-05-06 11:00', 1, 'person', 'WAS', [4, 95, 5], 'accepted', {
    policies: [10]
  }),
  enquiry('2025-008', '2025-05-20 09:45', 4, 'email', 'KEY', [2, 3, 4], 'answered'),
  compliment('2025-009', '2025-06-05 14:20', 2, 'email', 'PEO', 2),
  complaint(
    '2025-010',
    '2025-06-18 07:50',
    7,
    'phone',
    'PRO',
    'product_supplies',
    [3, 20, 3],
    'accepted',
    {
      goodwill: 7_000,
      receivedBy: 'tom'
    }
  ),
  enquiry('2025-011', '2025-07-10 16:30', 12, 'web', 'WIN', [3, 26, 5], 'became_customer'),
  complaint(
    '2025-012',
    '2025-08-05 08:05',
    9,
    'phone',
    'CON',
    'information',
    [1, 5, 4],
    'satisfied',
    {
      goodwill: 4_000,
      receivedBy: 'tom'
    }
  ),
  compliment('2025-013', '2025-08-19 10:40', 9, 'email', 'CON', 3),
  complaint(
    '2025-014',
    '2025-09-09 13:30',
    6,
    'email',
    'DAM',
    'accident',
    [2, 120, 4],
    'satisfied',
    {
      goodwill: 11_000,
      updates: ['2025-09-10 10:15', '2025-09-12 16:40']
    }
  ),
  enquiry('2025-015', '2025-10-07 09:35', 3, 'person', 'WIN', [2, 3], 'answered', {
    receivedBy: 'tom',
    handledBy: 'tom'
  }),
  suggestion('2025-016', '2025-10-23 15:15', 10, 'email', 'INF', [2, 70, 5], 'accepted', {
    policies: [19]
  }),
  complaint(
    '2025-017',
    '2025-11-18 08:20',
    4,
    'email',
    'INV',
    'information',
    [2, 22, 4],
    'satisfied'
  ),
  compliment('2025-018', '2025-12-02 11:50', 10, 'email', 'PEO', 3),
  complaint('2025-019', '2025-12-16 17:00', 2, 'email', 'TIM', 'scheduling', [4, null], null, {
    updates: ['2025-12-18 16:30', '2025-12-22 10:00']
  })
]
