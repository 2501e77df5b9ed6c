import type { Block, BlockOf } from './blocks'
import { type Chapter, factsOf } from './chapter'
import type { Setting } from './setting'

type VisionShown = { statement: string; values: { name: string; meaning: string }[] }
type ProfileShown = { mission: string; greatServiceMeans: string }

/** The chapter of the vision: the sentence, the five values, what great service means, the mission (S0-6, S0-10). */
export function visionChapter(
  setting: Setting,
  shown: { vision: VisionShown | null; notes: string[]; profile: ProfileShown; shoes: string }
): Chapter {
  const { vision, profile } = shown
  const blocks: Block[] = []
  if (vision?.statement)
    blocks.push({
      kind: 'statement',
      text: setting.own(vision.statement),
      note: shown.notes.join('\n')
    })
  blocks.push(...valuesBlock(setting, vision?.values ?? [], setting.label('paper.vision.values')))
  const facts = factsOf(
    [setting.label('paper.vision.greatService'), setting.own(profile.greatServiceMeans)],
    [setting.label('paper.vision.mission'), setting.own(profile.mission)]
  )
  if (facts.length > 0) blocks.push({ kind: 'facts', voice: 'plain', facts })
  if (shown.shoes)
    blocks.push({
      kind: 'facts',
      voice: 'customer',
      facts: factsOf([setting.label('paper.vision.customerShoes'), setting.said(shown.shoes)])
    })
  return {
    part: 'vision',
    title: setting.label('paper.vision.title'),
    line: setting.label('paper.vision.line'),
    lead: '',
    numbered: true,
    written: blocks.length > 0,
    blocks
  }
}

/** The values that have a name, each with what it means; nothing where there is none. */
export function valuesBlock(
  setting: Setting,
  values: VisionShown['values'],
  label: string
): BlockOf<'values'>[] {
  const shown = values
    .filter((value) => value.name !== '')
    .map((value) => ({ name: setting.own(value.name), meaning: setting.own(value.meaning) }))
  return shown.length > 0 ? [{ kind: 'values', label, values: shown }] : []
}
