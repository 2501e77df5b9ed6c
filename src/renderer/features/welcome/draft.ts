import { z } from 'zod'

const draft = z.object({
  step: z.enum(['language', 'business', 'begin']),
  name: z.string(),
  kind: z.object({ chosen: z.string().nullable(), text: z.string() }),
  hasStaff: z.enum(['yes', 'no']).nullable(),
  region: z.object({ chosen: z.string().nullable(), text: z.string() })
})

/** What has been answered so far on first run; kept so that closing the window and coming back goes on there. */
export type WelcomeDraft = z.output<typeof draft>

const PLACE = 'welcome'

/** The answers kept from last time, or none. What cannot be read counts as none. */
export function keptDraft(): Partial<WelcomeDraft> {
  try {
    return draft.parse(JSON.parse(localStorage.getItem(PLACE) ?? ''))
  } catch {
    return {}
  }
}

export function keepDraft(answers: WelcomeDraft): void {
  localStorage.setItem(PLACE, JSON.stringify(answers))
}
