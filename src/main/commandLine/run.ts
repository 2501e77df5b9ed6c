import { resolve } from 'node:path'
import { documentNames } from '../../shared/features/printing'
import { failureText } from '../../shared/failureText'
import { type Language, languageFor, languages } from '../../shared/languages'
import { Refusal } from '../../shared/result'
import { createWords, type Words } from '../../shared/words'
import type { Folders } from '../folders'
import type { Log } from '../log'
import { openForCommandLine, type Plan } from '../plan'
import { remove } from '../storage/files'
import { CannotOpen } from '../storage/opening'
import { makeTemporary } from '../storage/temporary'
import { storageFailure } from '../storageFailure'
import { appVersion } from '../version'
import type { Mistake, Parsed, Request } from './parse'
import { checkPlan, exportToFile, importFromFile, printToFile, readImport, Sentence } from './verbs'

type Verb = Exclude<Request, { verb: 'window' | 'help' | 'version' }>

export type Surroundings = {
  folders: Folders
  /** The computer's languages, most wanted first. */
  preferred: readonly string[]
  say: (text: string) => void
  complain: (text: string) => void
  log: Log
}

/** The exit codes: whole on disk, went wrong, called wrongly. */
const [DONE, FAILED, WRONG_USE] = [0, 1, 2]

/** Does what the command line asked for, without a window, and answers with the exit code. */
export async function runCommandLine(parsed: Parsed, surroundings: Surroundings): Promise<number> {
  const { say, complain, preferred } = surroundings
  const spoken = parsed.ok ? parsed.request.language : parsed.language
  const words = createWords(spoken ?? languageFor(preferred))
  if (!parsed.ok) {
    complain(mistakeText(words, parsed.mistake))
    complain(words.format('commandLine.seeHelp'))
    return WRONG_USE
  }
  const { request } = parsed
  switch (request.verb) {
    case 'window':
      return DONE
    case 'version':
      say(appVersion)
      return DONE
    case 'help':
      say(helpText(words))
      return DONE
    default:
      return perform(request, words, surroundings)
  }
}

async function perform(request: Verb, words: Words, surroundings: Surroundings): Promise<number> {
  try {
    const work: Work =
      request.verb === 'import'
        ? await withImport(request, words)
        : (plan) => carryOut(request, plan, words)
    surroundings.say(await withPlan(request, work, words, surroundings))
    return DONE
  } catch (error) {
    surroundings.complain(errorText(words, error))
    if (!(error instanceof Refusal) && !(error instanceof Sentence))
      surroundings.log('command line', error)
    return FAILED
  }
}

function helpText(words: Words): string {
  return words.format('commandLine.help', {
    documents: documentNames.join(', '),
    languages: languages.join(', ')
  })
}

function mistakeText(words: Words, { code, values }: Mistake): string {
  const id = `commandLine.${code}`
  return words.format(words.has(id) ? id : 'commandLine.seeHelp', values)
}

function errorText(words: Words, error: unknown): string {
  if (error instanceof Sentence) return error.message
  if (error instanceof Refusal) return failureText(words, error.failure)
  return failureText(words, storageFailure(error) ?? { code: 'unexpected' })
}

type Work = (plan: Plan) => Promise<string> | string

/** The file is read before the plan is opened: a wrong one begins no plan. */
async function withImport(request: Extract<Verb, { verb: 'import' }>, words: Words): Promise<Work> {
  const coming = await readImport(request, words)
  return (plan) => importFromFile(request, coming, plan, words)
}

async function withPlan(
  request: Verb,
  work: Work,
  words: Words,
  surroundings: Surroundings
): Promise<string> {
  const temporary = makeTemporary()
  const sample = 'sample' in request && request.sample
  const own = request.data === undefined ? surroundings.folders.data : resolve(request.data)
  const folder = sample ? temporary : own
  let plan: Plan | undefined
  try {
    plan = await openPlan(folder, words.language, request, surroundings)
    if (sample) plan.openSample()
    return await work(plan)
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'not-found' && !plan)
      throw new Sentence(words.format('commandLine.noPlan', { folder }))
    throw error
  } finally {
    await plan?.close()
    remove(temporary)
  }
}

function openPlan(
  folder: string,
  language: Language,
  request: Verb,
  { log }: Surroundings
): Promise<Plan> {
  return openForCommandLine({
    folder,
    appVersion,
    now: () => new Date(),
    ports: { chooseLogo: async () => undefined },
    language: () => language,
    // A folder without a plan stays as it was: nothing is noted in it.
    report: (what, error) => {
      if (!(error instanceof CannotOpen && error.trouble === 'missing')) log(what, error)
    },
    // Importing begins a plan where there is none; nothing else does. The sample lies in a folder of its own.
    mayBegin: request.verb === 'import' || ('sample' in request && request.sample)
  })
}

function carryOut(
  request: Exclude<Verb, { verb: 'import' }>,
  plan: Plan,
  words: Words
): Promise<string> | string {
  switch (request.verb) {
    case 'print':
      return printToFile(request, plan, words)
    case 'export':
      return exportToFile(request, plan, words)
    case 'check':
      return checkPlan(plan, words)
  }
}
