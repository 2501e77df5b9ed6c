import { daysBetween } from '../days'
import { weekdays } from '../features/businessProfile'
import type { OwnerRecords } from './allowLists'
import { type Chapter, factsOf } from './chapter'
import type { Setting } from './setting'

/** Facts about the business that a reader of the whole plan looks for: what, when, and how it is kept up to date. */
export function businessChapter(setting: Setting, records: OwnerRecords): Chapter {
  const { profile, format } = records
  const { label, own } = setting
  const closed = profile.closedDates.filter((day) => day >= format.today)
  const facts = factsOf(
    [label('paper.business.description'), own(profile.description)],
    [label('paper.business.open'), openDays(setting, profile.openDays)],
    [label('paper.business.closed'), closedDays(setting, closed)],
    [label('paper.business.expected'), own(profile.expectedOfStaff)],
    [label('paper.business.brand'), own(profile.brandNote)],
    [label('paper.business.limits'), own(profile.limitsNote)],
    [label('paper.business.changes'), own(profile.whatChangesNote)]
  )
  const upToDate = [
    label(`paper.business.rhythm.${profile.reviewRhythm}`),
    label('paper.business.reviews', { months: profile.policyReviewMonths })
  ]
  return {
    part: 'business',
    title: label('paper.business.title'),
    line: label('paper.business.line'),
    lead: '',
    numbered: true,
    written: true,
    blocks: [
      {
        kind: 'facts',
        voice: 'plain',
        facts: [...facts, { label: label('paper.business.upToDate'), texts: [upToDate.join(' ')] }]
      }
    ]
  }
}

/** Fewer days in a row are named one by one. */
const IN_A_ROW = 3

/** Days in their order; a holiday of several days is told by its first and its last. */
function closedDays(setting: Setting, closed: string[]): string {
  const rows: string[][] = []
  for (const day of [...new Set(closed)].toSorted()) {
    const before = rows.at(-1)?.at(-1)
    if (before !== undefined && daysBetween(before, day) === 1) rows.at(-1)?.push(day)
    else rows.push([day])
  }
  return rows.flatMap((row) => namedDays(setting, row)).join(', ')
}

function namedDays(setting: Setting, row: string[]): string[] {
  const [from = '', ...others] = row.map((day) => setting.day(day))
  const to = others.at(-1)
  if (to === undefined || row.length < IN_A_ROW) return [from, ...others]
  return [setting.label('paper.business.range', { from, to })]
}

type Weekday = (typeof weekdays)[number]

/** “Monday to Saturday” for days in a row, a list for others. */
function openDays(setting: Setting, open: Weekday[]): string {
  const days = weekdays.filter((day) => open.includes(day))
  const name = (day: Weekday) => setting.label(`paper.weekday.${day}`)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return setting.label('paper.business.noOpenDays')
  const inARow = weekdays.indexOf(last) - weekdays.indexOf(first) + 1 === days.length
  const text =
    inARow && days.length > 2
      ? setting.label('paper.business.range', { from: name(first), to: name(last) })
      : setting.words.list(days.map(name))
  return text.charAt(0).toLocaleUpperCase(setting.words.locale) + text.slice(1)
}
