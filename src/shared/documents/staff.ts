import { type StaffRecords, staffRecords } from './allowLists'
import type { Block, BlockOf, PaperDocument } from './blocks'
import { bound, type Chapter, chosen, factsOf } from './chapter'
import { fileNameFor } from './fileName'
import type { DocumentChoices, PlanRecords } from './records'
import { ruleEntries } from './ruleEntries'
import { createSetting, type Setting } from './setting'
import { valuesBlock } from './visionChapter'

/** What everyone on the team gets (domain.md 6.2). Receives allow-listed fields only; see allowLists.ts. */
export function buildStaff(all: PlanRecords, choices: DocumentChoices): PaperDocument {
  const records = staffRecords(all)
  const { profile, format } = records
  const setting = createSetting(choices.language, format)
  const purpose = purposeOf(setting, records)
  const why = whyChapter(setting, records)
  const whyPrinted = why.written && !choices.leaveOut.includes(why.part)
  const sheet = signatureSheet(setting, whyPrinted)
  const chapters = [why, valuesChapter(setting, records), rulesChapter(setting, records), sheet]
  const { printed, parts } = chosen(chapters, choices)
  const { blocks, contents } = bound(printed, setting)
  const document = setting.label('paper.document.staff')
  const edition = setting.label('paper.staffEdition')
  const version = setting.label('paper.version', { date: setting.day(format.today, 'long') })
  const business = setting.own(profile.name)
  const colophon = colophonOf(setting, { edition, version, ownerName: profile.ownerName })
  const cover = { business, document, logo: profile.logo, contents, colophon }
  const opens = purpose.written && !choices.leaveOut.includes(purpose.part)
  // A sheet to sign for what nobody wrote is no document.
  const written = purpose.written || chapters.some((one) => one.written && one !== sheet)
  return {
    name: 'staff',
    language: choices.language,
    title: document,
    author: profile.name,
    subject: version,
    fileName: fileNameFor(edition, profile.name, format.today),
    foot: { business, document: edition, version },
    parts: [{ part: purpose.part, written: purpose.written }, ...parts],
    blocks: written
      ? [
          opens ? { kind: 'opening', ...cover, ...purpose.shown } : { kind: 'cover', ...cover },
          ...blocks
        ]
      : []
  }
}

/** What this copy is, and who made it. */
function colophonOf(
  { label, own }: Setting,
  { edition, version, ownerName }: { edition: string; version: string; ownerName: string }
): BlockOf<'cover'>['colophon'] {
  return [
    { label: edition, text: version },
    { label: label('paper.preparedBy'), text: own(ownerName) },
    { label: label('paper.copy'), text: label('paper.copy.staff') }
  ].filter((line) => line.text !== '')
}

type Purpose = Pick<BlockOf<'opening'>, 'block' | 'part' | 'label' | 'statement' | 'facts'>

/** Vision, mission and what great service means: they stand on the first page (S0-6, S0-10). */
function purposeOf(setting: Setting, { vision, profile }: StaffRecords) {
  const { label, own } = setting
  const statement = own(vision?.statement ?? '')
  const facts = factsOf(
    [label('paper.vision.mission'), own(profile.mission)],
    [label('paper.vision.greatService'), own(profile.greatServiceMeans)]
  )
  const part = 'purpose'
  const title = label('paper.vision.title')
  const shown: Purpose = { block: `part-${part}`, part, label: title, statement, facts }
  return { part, written: statement !== '' || facts.length > 0, shown }
}

function valuesChapter(setting: Setting, { vision }: StaffRecords): Chapter {
  const blocks = valuesBlock(setting, vision?.values ?? [], '')
  return {
    part: 'values',
    title: setting.label('paper.vision.values'),
    line: setting.label('paper.values.line'),
    lead: '',
    numbered: true,
    written: blocks.length > 0,
    blocks
  }
}

function whyChapter(setting: Setting, { profile }: StaffRecords): Chapter {
  const { label, own } = setting
  const before = factsOf([label('paper.business.brand'), own(profile.brandNote)])
  const after = factsOf(
    [label('paper.business.limits'), own(profile.limitsNote)],
    [label('paper.business.changes'), own(profile.whatChangesNote)],
    [label('paper.business.expected'), own(profile.expectedOfStaff)]
  )
  return {
    part: 'why',
    title: label('paper.why.title'),
    line: label('paper.why.line'),
    lead: '',
    numbered: true,
    written: before.length + after.length > 0,
    blocks: [
      { kind: 'facts', voice: 'plain', facts: [...before, ...protection(setting), ...after] }
    ]
  }
}

/** Nobody is blamed for following the rules (S0-14). */
const protection = (setting: Setting) =>
  factsOf([setting.label('paper.why.protect'), setting.label('paper.why.protect.text')])

function rulesChapter(setting: Setting, { rules }: StaffRecords): Chapter {
  const count = rules.length
  return {
    part: 'rules',
    title: setting.label('paper.rules.title'),
    line: setting.label('paper.rules.staffLine', { count }),
    lead: count
      ? setting.label('paper.rules.staffLead', {
          all: count,
          AllWord: setting.capital(setting.count(count))
        })
      : '',
    numbered: true,
    written: count > 0,
    blocks: ruleEntries(setting, rules, () => [])
  }
}

function signatureSheet(setting: Setting, protectionPrinted: boolean): Chapter {
  const { label } = setting
  const blocks: Block[] = [
    {
      kind: 'signatures',
      name: label('paper.sign.name'),
      date: label('paper.sign.date'),
      sentence: label('paper.sign.sentence'),
      lines: 4
    },
    {
      kind: 'writingLines',
      label: label('paper.sign.change'),
      lines: 3,
      note: label('paper.sign.copies')
    }
  ]
  const facts = protectionPrinted ? [] : protection(setting)
  return {
    part: 'signature',
    title: label('paper.sign.title'),
    line: label('paper.sign.line'),
    lead: label('paper.sign.lead'),
    numbered: false,
    written: true,
    blocks: facts.length ? [{ kind: 'facts', voice: 'plain', facts }, ...blocks] : blocks
  }
}
