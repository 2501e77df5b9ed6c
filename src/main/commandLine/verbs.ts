import { resolve } from 'node:path'
import { buildDocument } from '../../shared/documents/buildDocument'
import type { Plan as FilePlan } from '../../shared/exportFormat'
import { failureText, fieldText } from '../../shared/failureText'
import { lacksGreatService, paperOf } from '../../shared/features/printing'
import type { Refusal } from '../../shared/result'
import type { Words } from '../../shared/words'
import { draw } from '../draw'
import type { Plan } from '../plan'
import { storageFailure } from '../storageFailure'
import { writeWhole } from '../storage/files'
import { contradictions } from '../transfer/contradictions'
import { exportPlan } from '../transfer/exportPlan'
import { importPlan } from '../transfer/importPlan'
import type { Breach } from '../transfer/invariants'
import { placeOf, refusalOf } from '../transfer/problem'
import { readExportFile } from '../transfer/readFile'
import { appVersion } from '../version'
import type { Request } from './parse'

type Asked<V extends Request['verb']> = Extract<Request, { verb: V }>

/** What went wrong, as the sentence that says it. */
export class Sentence extends Error {}

/** Prints a document to a file; done only once the file is whole on disk. */
export async function printToFile(
  { document, language, paper, out }: Asked<'print'>,
  plan: Plan,
  words: Words
): Promise<string> {
  const records = plan.records().records()
  if (!records) throw new Sentence(words.format('commandLine.emptyPlan'))
  const spoken = language ?? records.businessProfile.language
  const built = buildDocument(document, records, { language: spoken, leaveOut: [] })
  const drawn = await draw(
    built,
    { paper: paper ?? paperOf(records.businessProfile.region), textSize: 'normal' },
    new AbortController().signal,
    () => undefined
  )
  await write(resolve(out), drawn.bytes, words)
  const signs = drawn.unprintable
  const said = [words.format('commandLine.printed', { file: out, pages: drawn.pages })]
  if (signs.length > 0)
    said.push(
      words.format('commandLine.unprintable', { count: signs.length, signs: signs.join(' ') })
    )
  if (lacksGreatService(document, records.businessProfile))
    said.push(
      words.format('commandLine.greatServiceNeeded', {
        screen: words.format('shell.place.business')
      })
    )
  return said.join('\n')
}

/** Writes the whole plan as one JSON file. */
export async function exportToFile(
  { out }: Asked<'export'>,
  plan: Plan,
  words: Words
): Promise<string> {
  const bytes = exportPlan(plan.store(), { appVersion, now: plan.store().clock.now() })
  await write(resolve(out), bytes, words)
  return words.format('commandLine.exported', { file: out })
}

/** Reads an export file before a plan is opened or begun for it, so that a wrong one leaves no trace. */
export async function readImport(request: Asked<'import'>, words: Words): Promise<FilePlan> {
  const reading = await readExportFile(resolve(request.in))
  if (reading.ok) return reading.plan
  if (reading.problem.reason === 'unreadable')
    throw new Sentence(words.format('commandLine.cannotRead', { file: request.in }))
  throw new Sentence(problemText(words, refusalOf(reading.problem)))
}

/** Takes what an export file holds into the plan, after a backup. */
export async function importFromFile(
  { replace }: Asked<'import'>,
  coming: FilePlan,
  plan: Plan,
  words: Words
): Promise<string> {
  await plan.backUp('import')
  const { created, replaced, leftOut } = importPlan(
    plan.store(),
    coming,
    replace ? 'replace' : 'add'
  )
  const imported = words.format('commandLine.imported', { created, replaced })
  return leftOut === 0
    ? imported
    : `${imported}\n${words.format('transfer.import.leftOut', { count: leftOut })}`
}

function problemText(words: Words, { failure }: Refusal): string {
  const line = failure.values?.line
  const places = Object.entries(failure.fields ?? {}).slice(0, 5)
  return [
    failureText(words, failure),
    ...(line === undefined ? [] : [words.format('transfer.import.line', { line })]),
    ...places.map(([place, wrong]) =>
      words.format('transfer.import.place', { place, wrong: fieldText(words, wrong) })
    )
  ].join('\n')
}

/** Reads every record of the plan and whether it contradicts itself; opening it has checked the file itself. */
export function checkPlan(plan: Plan, words: Words): string {
  let records = 0
  for (const images of plan.store().tables.values()) records += images.list().length
  const wrong = contradictions(plan.store())
  if (wrong.length > 0) throw new Sentence(contradictionText(words, wrong))
  return words.format('commandLine.checked', { folder: plan.folder, records })
}

function contradictionText(words: Words, wrong: readonly Breach[]): string {
  const places = wrong.slice(0, 5).map(({ path, failure }) =>
    words.format('transfer.import.place', {
      place: placeOf(path),
      wrong: fieldText(words, failure)
    })
  )
  return [words.format('commandLine.contradicts', { count: wrong.length }), ...places].join('\n')
}

async function write(path: string, bytes: Uint8Array, words: Words): Promise<void> {
  try {
    await writeWhole(path, bytes)
  } catch (error) {
    if (storageFailure(error)?.code === 'disk-full') throw error
    throw new Sentence(words.format('commandLine.cannotWrite', { file: path }))
  }
}
