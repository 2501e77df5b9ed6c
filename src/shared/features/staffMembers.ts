import { z } from 'zod'
import { day, line, money, requiredLine, text } from '../fields'
import { listOperations, record } from '../record'

/** Someone who works in the business (domain.md 2.17). Who has left is put away and keeps a history. */
export const staffMember = record({
  name: requiredLine(120),
  role: line(120),
  startedOn: day().nullable(),
  leftOn: day().nullable(),
  responsibilities: text(),
  personalGoal: text(2_000),
  /** How the owner can help; private like the goal, unless the person agrees. */
  howICanHelp: text(2_000),
  shareGoal: z.boolean(),
  /** What the person may give a customer without asking. */
  mayGrantUpTo: money().nullable(),
  phone: line(60)
})
export type StaffMember = z.output<typeof staffMember.record>
export type StaffMemberDraft = z.output<typeof staffMember.draft>

/** Whether someone works here on a day: not put away, and not gone. */
export function isHere(
  { archivedAt, leftOn }: Pick<StaffMember, 'archivedAt' | 'leftOn'>,
  today: string
): boolean {
  return archivedAt === null && (leftOn === null || leftOn > today)
}

export type StaffMemberGap = { field: 'leftOn'; code: 'beforeStart' }

/** What does not fit together: nobody leaves before they began. */
export function staffMemberGaps({
  startedOn,
  leftOn
}: Pick<StaffMemberDraft, 'startedOn' | 'leftOn'>): StaffMemberGap[] {
  return startedOn !== null && leftOn !== null && leftOn < startedOn
    ? [{ field: 'leftOn', code: 'beforeStart' }]
    : []
}

export const staffMemberOperations = listOperations(staffMember)
