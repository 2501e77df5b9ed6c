/** Policies of the sample business by place, for the reference sheet. */
export const boardTitles: Record<string, string[]> = {
  foundation: [
    'Missed something? Back in 24 hours',
    'A person within 4 hours',
    'Keys and alarm codes',
    'No gaps in the holidays',
    'One line per visit on the bill',
    'A written quote in a day',
    'Stop, start, keep: a quarterly call',
    'Same faces every week',
    'A log by the door'
  ],
  extra: ['Inside windows once a month', 'Fragrance-free on request', 'Refer someone: half price'],
  limit: ['Open clinical waste stays', 'Late changes cost half'],
  barrier: [],
  unsorted: [
    'More than 15 minutes late? We ring first, and that visit costs 10 % less.',
    'No free floor polish before the fifth year.'
  ]
}
