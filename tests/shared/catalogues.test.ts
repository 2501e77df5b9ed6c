import {
  isDateElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  parse
} from '@formatjs/icu-messageformat-parser'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contract } from '../../src/shared/contract'
import { fieldCodes } from '../support/fieldCodes'
import { type Language, languages, locales } from '../../src/shared/languages'
import { failureCodes } from '../../src/shared/result'
import { catalogues, type MessageId } from '../../src/shared/words'

const ids = Object.keys(catalogues.en) as MessageId[]
const messages = (language: Language) =>
  ids.map((id) => ({
    id,
    text: catalogues[language][id],
    parsed: parsed(catalogues[language][id])
  }))

/** What is wrong with a language's messages, one line a message. */
function faults(language: Language, wrong: (text: string, id: MessageId) => string | false) {
  return messages(language).flatMap(({ id, text }) => {
    const fault = wrong(text, id)
    return fault === false ? [] : [`${id}: ${fault}`]
  })
}

describe.each(languages)('the words in %s', (language) => {
  it('are there for every id, and for no other', () => {
    expect(Object.keys(catalogues[language]).toSorted()).toEqual(ids.toSorted())
  })

  it('are well-formed', () => {
    expect(messages(language).filter(({ parsed: tree }) => tree === null)).toEqual([])
  })

  it('have the same places to fill as in English', () => {
    expect(
      faults(language, (text, id) => {
        const [here, there] = [placesOf(text), placesOf(catalogues.en[id])]
        return here.join() === there.join() ? false : `${here.join()} instead of ${there.join()}`
      })
    ).toEqual([])
  })

  it('have every plural form the language has', () => {
    const forms = new Intl.PluralRules(locales[language]).resolvedOptions().pluralCategories
    expect(
      faults(language, (text) => {
        const missing = pluralsOf(parsed(text) ?? []).flatMap((plural) =>
          forms.filter((form) => !plural.includes(form))
        )
        return missing.length > 0 && `lacks ${missing.join()}`
      })
    ).toEqual([])
  })

  it('use the quotes of the language, its apostrophe and its ellipsis, and no exclamation marks', () => {
    const foreign: Record<Language, RegExp> = {
      en: /["'„»«!]|\.\.\./,
      'pt-BR': /["'„»«!]|\.\.\./,
      pl: /["'“»!]|\.\.\./,
      sl: /["'“”„!]|\.\.\./
    }
    expect(faults(language, (text) => foreign[language].test(text) && text)).toEqual([])
  })

  it('have no blanks at their ends and none doubled', () => {
    // Only the help of the command line sets its lines with blanks.
    const doubled = (text: string) => / {2}/.test(text) && !text.includes('\n')
    expect(faults(language, (text) => (/^\s|\s$/.test(text) || doubled(text)) && text)).toEqual([])
  })

  it('fit on buttons: twelve characters, or 1.6 times the English', () => {
    const onButtons = buttonIds()
    expect(
      faults(language, (text, id) => {
        const room = Math.max(12, Math.floor(catalogues.en[id].length * 1.6))
        return onButtons.has(id) && text.length > room && `${text} (${text.length} of ${room})`
      })
    ).toEqual([])
  })
})

describe('the catalogue', () => {
  it('holds no id that nothing uses', () => {
    const { literals, patterns } = idsInCode()
    const unused = ids.filter(
      (id) => !literals.has(id) && !patterns.some((pattern) => pattern.test(id))
    )
    expect(unused).toEqual([])
  })

  it('has a sentence for every failure and for every fault of a field', () => {
    const wanted = [
      ...failureCodes.map((code) => `failure.${code}`),
      ...fieldCodes().map((code) => `field.${code}`)
    ]
    expect(wanted.filter((id) => !ids.includes(id as MessageId))).toEqual([])
  })

  it('names every step that can be undone', () => {
    const wanted = Object.entries(contract).flatMap(([feature, operations]) =>
      Object.entries(operations)
        .filter(([name, { kind }]) => kind === 'writes' && !/^(undo|redo)$/.test(name))
        .map(([name]) => `step.${feature}.${name}`)
    )
    expect(wanted.filter((id) => !ids.includes(id as MessageId))).toEqual([])
  })
})

function parsed(text: string): MessageFormatElement[] | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** Every element of a message, those inside plurals, choices and tags too. */
function elementsOf(tree: readonly MessageFormatElement[]): MessageFormatElement[] {
  return tree.flatMap((element) => {
    if (isPluralElement(element) || isSelectElement(element))
      return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
    return isTagElement(element) ? [element, ...elementsOf(element.children)] : [element]
  })
}

/** The places to fill; a number in figures, in words and at the beginning of a sentence is one place. */
function placesOf(text: string): string[] {
  const names = elementsOf(parsed(text) ?? []).flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    const kind = isDateElement(element) || isTimeElement(element) ? ' (date)' : ''
    return [element.value.replace(/Word$/, '').toLowerCase() + kind]
  })
  return [...new Set(names)].toSorted()
}

function pluralsOf(tree: readonly MessageFormatElement[]): string[][] {
  return elementsOf(tree).flatMap((element) =>
    isPluralElement(element) ? [Object.keys(element.options)] : []
  )
}

function sources(): string[] {
  return globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'))
}

/** Ids as the code writes them: whole, or with a part that is only known when it runs. */
function idsInCode(): { literals: Set<string>; patterns: RegExp[] } {
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  for (const source of sources())
    for (const [, , text = ''] of source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)) {
      if (!/^[a-z][\w-]*\.\S*$|^\S*\$\{/i.test(text)) continue
      if (!text.includes('${')) literals.add(text)
      else if (/^[a-z][\w-]*\./i.test(text))
        patterns.push(new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`))
    }
  return { literals, patterns }
}

/** Ids that stand on a button. */
function buttonIds(): Set<string> {
  const found = sources().flatMap((source) => [
    ...source.matchAll(/<(?:Link)?Button\b(?:[^>]|=>)*>\s*\{words\.format\(\s*'([^']+)'/g),
    ...source.matchAll(
      /<(?:Link)?Button\b(?:[^>]|=>)*>\s*\{intl\.formatMessage\(\{ id: '([^']+)'/g
    ),
    ...source.matchAll(/\bverb=\{words\.format\(\s*'([^']+)'/g)
  ])
  return new Set(found.map(([, id = '']) => id))
}
