import { z } from 'zod'
import { does } from '../ipc'
import { day, line } from '../fields'

/** Why the plan could not be opened; each has a plain screen with a way on (safety.md 3.7). */
export const troubles = [
  'newer',
  'damaged',
  'in-use',
  'read-only',
  'disk-full',
  'missing',
  'unreadable'
] as const
export type Trouble = (typeof troubles)[number]

/** Where the window begins. `today` is the plan's own day: fixed at 2026-01-05 in the sample (domain.md 4.2). */
export const startState = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('ready'),
    sample: z.boolean(),
    /** Whether the owner has a plan of their own, be it shown, behind the sample, or in trouble. */
    hasOwnPlan: z.boolean(),
    /** The folder or file cannot be written: everything can be looked at, nothing changed. */
    readOnly: z.boolean(),
    /** No business profile yet: first run. */
    firstRun: z.boolean(),
    today: day(),
    businessName: z.string()
  }),
  z.strictObject({
    state: z.literal('trouble'),
    trouble: z.enum(troubles),
    /** The version that wrote a newer file, if it says so. */
    writtenBy: z.string().nullable(),
    /** Good backups there are to go back to. */
    backups: z.int(),
    folder: z.string()
  })
])
export type StartState = z.output<typeof startState>

const choiceOrWords = z.strictObject({ chosen: z.string().max(40).nullable(), text: line() })

/** What was answered so far on first run, and on which page: closing the window and coming back goes on there. */
export const welcomeAnswers = z.strictObject({
  page: z.enum(['language', 'business', 'begin']),
  name: line(),
  /** One of the kinds, or words of one's own. */
  kind: choiceOrWords,
  hasStaff: z.enum(['yes', 'no']).nullable(),
  /** A country by its code, or what was typed of its name. */
  region: choiceOrWords
})
export type WelcomeAnswers = z.output<typeof welcomeAnswers>

export const startOperations = {
  state: does(z.void(), startState),
  /** The answers of first run so far; kept beside the plan, which begins only with all of them. */
  answers: does(z.void(), welcomeAnswers.nullable()),
  keepAnswers: does(welcomeAnswers, z.void()),
  /** Tries to open the plan again, after the owner has freed space, closed the other window, … */
  retry: does(z.void(), startState),
  /** Opens the sample business, made anew in a database of its own (P-8). */
  openSample: does(z.void(), startState),
  /** Goes back to the owner's own plan. */
  leaveSample: does(z.void(), startState),
  /** A look at a plan that cannot be written, from a copy; nothing can be changed. */
  lookOnly: does(z.void(), startState),
  /** Shows the folder of the plan in the computer's own file window. */
  showFolder: does(z.void(), z.void()),
  /** Ends the app. */
  quit: does(z.void(), z.void()),
  /** The application's version and the day it was built. */
  about: does(z.void(), z.strictObject({ version: z.string(), builtOn: day(), folder: z.string() }))
}
