import type { Language } from '../../src/shared/languages'
import names from './names.json'
import type { Random } from './random'
import en from './texts/en.json'
import pl from './texts/pl.json'
import ptBR from './texts/pt-BR.json'
import sl from './texts/sl.json'

type Texts = typeof en
/** A group of phrases that can stand for each other. */
export type Group = Exclude<keyof Texts, 'joined'>

const texts: Record<Language, Texts> = { en, pl, 'pt-BR': ptBR, sl }

/** How often what was said is in which language. */
const spoken = { en: 40, pl: 20, 'pt-BR': 20, sl: 20 } as const

export type Phrases = ReturnType<typeof createPhrases>

/** Words in the four languages, put together anew each time. */
export function createPhrases(random: Random) {
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'place') return random.pick(names.place)
      if (name === 'hour') return String(random.whole(6, 19))
      return String(name === 'order' ? random.whole(10_000, 99_999) : random.whole(2, 90))
    })

  const say = (language: Language, group: Group) => filled(random.pick(texts[language][group]))

  return {
    say,
    language: () => random.weighted(spoken),
    /** All phrases of a group, language after language. */
    all: (group: Group) => Object.values(texts).flatMap((own) => own[group]),
    /** What somebody said: when and what, and now and then a wish. */
    said(language: Language, group: Group): string {
      const what = texts[language].joined
        .replace('{when}', () => say(language, 'when'))
        .replace('{what}', () => say(language, group))
      return random.chance(0.6) ? `${what} ${say(language, 'wish')}` : what
    },
    /** Several different phrases. */
    several: (language: Language, group: Group, count: number) =>
      random.some(texts[language][group], count).map(filled),
    /** Some have much to say. */
    atLength(language: Language, group: Group): string {
      const sentences = random.chance(1 / 400)
        ? random.whole(40, random.chance(0.05) ? 900 : 120)
        : 1
      return Array.from({ length: sentences }, () => say(language, group)).join(' ')
    },
    person: () => `${random.pick(names.first)} ${random.pick(names.last)}`,
    business: () => `${random.pick(names.business)} ${random.pick(names.place)}`
  }
}
