import { emptyVision, type VisionDraft } from '../../../src/shared/features/vision'
import { answers, startApp, type TestApp, value } from '../../support/app'

export const names = ['Welcome', 'Good coffee', 'Plain words', 'Clean tables', 'A little extra']

/** A working copy that could be adopted. */
export const written: VisionDraft = {
  ...emptyVision,
  customerShoes: 'I want to be seen when I come in.',
  values: names.map((name) => ({ name, meaning: `What ${name} means` })),
  statement: 'Everyone leaves feeling expected.'
}

/** A plan whose vision says so much; nothing at all without `vision`. */
export async function planWith(vision?: Partial<VisionDraft>): Promise<TestApp> {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  if (vision) value(await app.api.vision.save({ rev: 0, changes: vision }))
  return app
}

/** Adopts the working copy as it stands. */
export async function adopt(app: TestApp, adoptedOn = '2026-01-02') {
  const working = value(await app.api.vision.get())
  return value(
    await app.api.vision.adopt({ rev: working?.rev ?? 0, adoptedOn, reasonForChange: '' })
  )
}

export const working = async (app: TestApp) => value(await app.api.vision.get())
export const revisions = async (app: TestApp) => value(await app.api.vision.revisions())
