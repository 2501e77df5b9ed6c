import { posterRecords } from './allowLists'
import type { Block, PaperDocument } from './blocks'
import { fileNameFor } from './fileName'
import type { DocumentChoices, PlanRecords } from './records'
import { createSetting } from './setting'

/** The vision for the wall: the sentence, the five values, name and logo, nothing else (domain.md 6.3). */
export function buildVisionPoster(all: PlanRecords, choices: DocumentChoices): PaperDocument {
  const { profile, vision, format } = posterRecords(all)
  const setting = createSetting(choices.language, format)
  const title = setting.label('paper.vision.title')
  const version = setting.label('paper.version', { date: setting.day(format.today, 'long') })
  const business = setting.own(profile.name)
  const written = vision !== null
  const blocks: Block[] = vision
    ? [
        {
          kind: 'poster',
          block: 'part-vision',
          statement: setting.own(vision.statement),
          values: vision.values.map((value) => setting.own(value.name)).filter(Boolean),
          business,
          version,
          logo: profile.logo
        }
      ]
    : []
  return {
    name: 'vision-poster',
    language: choices.language,
    title,
    author: profile.name,
    subject: version,
    fileName: fileNameFor(setting.label('paper.document.visionPoster'), profile.name, format.today),
    foot: { business, document: title, version },
    parts: [{ part: 'vision', written }],
    blocks: choices.leaveOut.includes('vision') ? [] : blocks
  }
}
