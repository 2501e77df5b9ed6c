import type { Language } from '../languages'
import en from './texts/en.json'
import pl from './texts/pl.json'
import ptBR from './texts/pt-BR.json'
import sl from './texts/sl.json'

/** What the owner of the sample wrote about one policy; a field left out is empty. */
export type PolicyTexts = {
  title: string
  wording: string
  /** The wording before it was changed. */
  firstWording?: string
  /** Why the wording was changed or the policy dropped. */
  changeReason?: string
  reasonText?: string
  customerExplanation?: string
  compromise?: string
  strengthenNote?: string
  beyondExpectation?: string
  staffMayDecide?: string
  whenToPassOn?: string
  setsUsApartHow?: string
  /** Where exactly it is shown, by place. */
  displays?: { website?: string; other?: string }
}

/** The owner's texts of the sample in one language; numbers, dates and choices are the same in all of them. */
export type SampleTexts = {
  profile: Record<
    | 'description'
    | 'mission'
    | 'greatServiceMeans'
    | 'brandNote'
    | 'limitsNote'
    | 'whatChangesNote'
    | 'expectedOfStaff',
    string
  >
  vision: Record<
    | 'magazineSuccesses'
    | 'magazineCauses'
    | 'customerShoes'
    | 'futurePicture'
    | 'firstStatement'
    | 'statement'
    | 'reasonForChange'
    | 'decisionExamples',
    string
  > & { values: { name: string; meaning: string }[] }
  /** The reason noted at each yearly review. */
  reviewed: string
  /** What stands before the number of a suggestion that set something off. */
  suggestion: string
  /** By code: P-01. */
  policies: Record<string, PolicyTexts>
  ideas: { text: string; reason?: string }[]
}

/** The sample's texts of every language. */
export const sampleTexts: Record<Language, SampleTexts> = { en, 'pt-BR': ptBR, pl, sl }
