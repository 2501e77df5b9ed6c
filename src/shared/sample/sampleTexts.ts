import type { Contact } from '../features/contacts/schema'
import type { ServiceStandard } from '../features/serviceStandards'
import type { StaffMember } from '../features/staffMembers'
import type { Language } from '../languages'
import type { AnswerNotes } from './assessmentFacts'
import type { ChannelFacts, Person, ThemeCode } from './listFacts'
import enAssessments from './texts/assessments/en.json'
import plAssessments from './texts/assessments/pl.json'
import ptAssessments from './texts/assessments/pt-BR.json'
import slAssessments from './texts/assessments/sl.json'
import enContacts from './texts/contacts/en.json'
import plContacts from './texts/contacts/pl.json'
import ptContacts from './texts/contacts/pt-BR.json'
import slContacts from './texts/contacts/sl.json'
import en from './texts/en.json'
import enLists from './texts/lists/en.json'
import plLists from './texts/lists/pl.json'
import ptLists from './texts/lists/pt-BR.json'
import slLists from './texts/lists/sl.json'
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

/** What was said and written of one contact; a field left out is empty. */
export type ContactTexts = Partial<
  Pick<
    Contact,
    | 'summary'
    | 'factsText'
    | 'restatedText'
    | 'whatHappened'
    | 'whatShouldHave'
    | 'whatWentWrong'
    | 'options'
    | 'customerIdeas'
    | 'agreedAction'
    | 'actionTaken'
    | 'anythingElse'
    | 'goodwillWhat'
    | 'outcomeReason'
    | 'learning'
    | 'shareText'
  >
> & {
  /** What the customer was told on the way, in order. */
  updates?: string[]
}

/** The words of the lists that contacts lean on. */
export type ListTexts = {
  themes: Record<ThemeCode, { label: string; description?: string }>
  whoeverCleans: string
  autoText: string
  /** Why a customer left, by number: C7. */
  left: Record<string, string>
  staff: Record<
    Exclude<Person, 'owner'>,
    Pick<StaffMember, 'role' | 'responsibilities' | 'personalGoal' | 'howICanHelp'>
  >
  standards: Record<
    'first' | 'second',
    Pick<
      ServiceStandard,
      'title' | 'staffWording' | 'customerWording' | 'expectedAnyway' | 'beyond'
    >
  >
} & Record<ChannelFacts['hours'], string>

/** What the owner wrote about one quarter, with the three areas chosen after it. */
export type QuarterTexts = {
  overallNote: string
  notes: AnswerNotes
  areas: { title: string; reason: string; wantedState: string; closingNote?: string }[]
}

export type ActionTexts = { what: string; result?: string }

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
  lists: ListTexts
  /** By number: 2024-014. */
  contacts: Record<string, ContactTexts>
  /** By quarter: 2024-Q1. */
  quarters: Record<string, QuarterTexts>
  /** By number: A1. */
  actions: Record<string, ActionTexts>
}

/** The sample's texts of every language. */
export const sampleTexts: Record<Language, SampleTexts> = {
  en: { ...en, ...enAssessments, lists: enLists, contacts: enContacts },
  'pt-BR': { ...ptBR, ...ptAssessments, lists: ptLists, contacts: ptContacts },
  pl: { ...pl, ...plAssessments, lists: plLists, contacts: plContacts },
  sl: { ...sl, ...slAssessments, lists: slLists, contacts: slContacts }
}
