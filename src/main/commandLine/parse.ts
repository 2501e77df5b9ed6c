import {
  type DocumentName,
  documentNames,
  type Paper,
  papers
} from '../../shared/features/printing'
import { type Language, languages } from '../../shared/languages'

/** What was asked for on the command line. */
export type Request =
  | { verb: 'window'; data?: string; language?: Language }
  | { verb: 'help' | 'version'; language?: Language }
  | {
      verb: 'print'
      document: DocumentName
      sample: boolean
      data?: string
      language?: Language
      paper?: Paper
      out: string
    }
  | { verb: 'export'; sample: boolean; data?: string; language?: Language; out: string }
  | { verb: 'import'; data: string; in: string; replace: boolean; language?: Language }
  | { verb: 'check'; data: string; language?: Language }

/** A mistake in what was typed: a code with a sentence `commandLine.<code>`, and what it names. */
export type Mistake = { code: string; values: Record<string, string> }
export type Parsed =
  { ok: true; request: Request } | { ok: false; mistake: Mistake; language?: Language }

const verbs = ['print', 'export', 'import', 'check'] as const
type Verb = (typeof verbs)[number]

/** Options that take a value, and those that stand alone, by verb. */
const known: Record<Verb | 'window', { valued: string[]; flags: string[] }> = {
  print: { valued: ['data', 'language', 'paper', 'out'], flags: ['sample'] },
  export: { valued: ['data', 'language', 'out'], flags: ['sample'] },
  import: { valued: ['data', 'in', 'language'], flags: ['replace'] },
  check: { valued: ['data', 'language'], flags: [] },
  window: { valued: ['data', 'language'], flags: [] }
}

type Words = { options: Map<string, string>; rest: string[] }

class Wrong extends Error {
  readonly mistake: Mistake
  constructor(code: string, values: Record<string, string> = {}) {
    super(code)
    this.mistake = { code, values }
  }
}

/** The app's own arguments: what follows the app's folder in development, the program when packaged. */
export function ownArguments(argv: readonly string[], defaultApp: boolean): string[] {
  if (!defaultApp) return argv.slice(1)
  const folder = argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'))
  return folder === -1 ? [] : argv.slice(folder + 1)
}

/** Reads the command line; never throws. Chromium's own switches (those this app does not know) are left to it when a window opens. */
export function parseArguments(list: readonly string[]): Parsed {
  const language = languageIn(list)
  const spoken = language ? { language } : {}
  if (list.includes('--help') || list.includes('-h'))
    return { ok: true, request: { verb: 'help', ...spoken } }
  if (list.includes('--version')) return { ok: true, request: { verb: 'version', ...spoken } }
  try {
    return { ok: true, request: read(list) }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { ok: false, mistake: error.mistake, ...spoken }
  }
}

function read(list: readonly string[]): Request {
  const [first, ...others] = list
  const verb = verbs.find((name) => name === first)
  if (!verb) return readWindow(list)
  const { options, rest } = split(others, verb)
  const common = {
    ...pick(options, 'data'),
    ...chosen(options, 'language', languages)
  }
  if (verb === 'check')
    return { verb, ...nothingMore(rest), ...common, data: needed(options, 'data') }
  if (verb === 'import')
    return {
      verb,
      ...nothingMore(rest),
      ...common,
      data: needed(options, 'data'),
      in: needed(options, 'in'),
      replace: options.has('replace')
    }
  const sample = options.has('sample')
  if (sample && options.has('data')) throw new Wrong('sampleAndData')
  if (verb === 'export')
    return { verb, ...nothingMore(rest), ...common, sample, out: needed(options, 'out') }
  const [name, ...more] = rest
  const document = documentNames.find((known) => known === name)
  if (!name) throw new Wrong('noDocument', { documents: documentNames.join(', ') })
  if (!document) throw new Wrong('unknownDocument', { name, documents: documentNames.join(', ') })
  return {
    verb,
    document,
    ...nothingMore(more),
    ...common,
    ...chosen(options, 'paper', papers),
    sample,
    out: needed(options, 'out')
  }
}

/** Opening the window: unknown switches belong to Chromium; files and addresses handed over are not looked at (H24). */
function readWindow(list: readonly string[]): Request {
  const { options, rest } = split(list, 'window')
  const unknown = rest.find((word) => /^[a-z]+$/.test(word))
  if (unknown) throw new Wrong('unknownVerb', { name: unknown })
  return {
    verb: 'window',
    ...pick(options, 'data'),
    ...chosen(options, 'language', languages)
  }
}

function split(list: readonly string[], verb: Verb | 'window'): Words {
  const { valued, flags } = known[verb]
  const options = new Map<string, string>()
  const rest: string[] = []
  for (let index = 0; index < list.length; index++) {
    const word = list[index] ?? ''
    const [name = '', joined] = word.replace(/^--/, '').split(/=(.*)/s)
    if (!word.startsWith('-')) rest.push(word)
    else if (valued.includes(name)) {
      const value = joined ?? list[++index]
      if (value === undefined || value === '' || value.startsWith('--'))
        throw new Wrong('noValue', { name: `--${name}` })
      if (options.has(name)) throw new Wrong('twice', { name: `--${name}` })
      options.set(name, value)
    } else if (flags.includes(name) && joined === undefined) options.set(name, '')
    else if (verb !== 'window') throw new Wrong('unknownOption', { name: word })
  }
  return { options, rest }
}

function nothingMore(rest: readonly string[]): Record<string, never> {
  if (rest[0] !== undefined) throw new Wrong('unexpectedWord', { name: rest[0] })
  return {}
}

function needed(options: Words['options'], name: string): string {
  const value = options.get(name)
  if (value === undefined) throw new Wrong('optionMissing', { name: `--${name}` })
  return value
}

function pick<N extends string>(options: Words['options'], name: N): { [K in N]?: string } {
  const value = options.get(name)
  return (value === undefined ? {} : { [name]: value }) as { [K in N]?: string }
}

function chosen<N extends string, C extends string>(
  options: Words['options'],
  name: N,
  choices: readonly C[]
): { [K in N]?: C } {
  const value = options.get(name)
  if (value === undefined) return {}
  const found = choiceOf(choices, value)
  if (!found)
    throw new Wrong('notAChoice', { name: `--${name}`, value, choices: choices.join(', ') })
  return { [name]: found } as { [K in N]?: C }
}

/** The language asked for, also where the rest of the line is wrong. */
function languageIn(list: readonly string[]): Language | undefined {
  const at = list.findIndex((word) => /^--language(=|$)/.test(word))
  const value = list[at]?.split('=')[1] ?? list[at + 1]
  return at === -1 ? undefined : choiceOf(languages, value)
}

function choiceOf<C extends string>(choices: readonly C[], value = ''): C | undefined {
  return choices.find((choice) => choice.toLowerCase() === value.toLowerCase())
}
