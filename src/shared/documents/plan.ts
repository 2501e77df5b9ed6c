import { ownerRecords } from './allowLists'
import type { PaperDocument } from './blocks'
import { businessChapter } from './businessChapter'
import { bound, chosen } from './chapter'
import { fileNameFor } from './fileName'
import { ownerRulesChapter } from './ownerRules'
import type { DocumentChoices, PlanRecords } from './records'
import { createSetting, type Setting } from './setting'
import { visionChapter } from './visionChapter'

/** The whole plan, for the owner alone (domain.md 6.1): what is written so far, in its order. */
export function buildPlan(all: PlanRecords, choices: DocumentChoices): PaperDocument {
  const records = ownerRecords(all)
  const { profile, format } = records
  const setting = createSetting(choices.language, format)
  const chapters = [
    ownerVision(setting, records),
    ownerRulesChapter(setting, records),
    businessChapter(setting, records)
  ]
  const { printed, parts } = chosen(chapters, choices)
  const { blocks, contents } = bound(printed, setting)
  const title = setting.label('paper.document.plan')
  const version = setting.label('paper.version', { date: setting.day(format.today, 'long') })
  const business = setting.own(profile.name)
  const colophon = [
    { label: setting.label('paper.version.label'), text: version },
    { label: setting.label('paper.preparedBy'), text: setting.own(profile.ownerName) },
    { label: setting.label('paper.copy'), text: setting.label('paper.copy.owner') }
  ].filter((line) => line.text !== '')
  return {
    name: 'plan',
    language: choices.language,
    title,
    author: profile.name,
    subject: version,
    fileName: fileNameFor(title, profile.name, format.today),
    foot: { business, document: setting.label('paper.foot.plan'), version },
    parts,
    blocks: [
      { kind: 'cover', business, document: title, logo: profile.logo, contents, colophon },
      ...blocks
    ]
  }
}

/** The vision in force; before one is adopted, the words as they stand, and a line that says so. */
function ownerVision(setting: Setting, records: ReturnType<typeof ownerRecords>) {
  const { vision, working, profile } = records
  const notes = vision
    ? [
        setting.label('paper.vision.adopted', {
          date: setting.day(vision.adoptedOn, 'inSentence')
        }),
        setting.own(vision.reasonForChange)
      ]
    : [setting.label('paper.vision.notAdopted')]
  return visionChapter(setting, {
    vision: vision ?? working,
    notes: notes.filter((note) => note !== ''),
    profile,
    shoes: working?.customerShoes ?? ''
  })
}
