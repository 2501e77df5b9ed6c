import { describe, expect, it } from 'vitest'
import { action } from '../../src/shared/features/actions'
import { answer, assessment, improvementArea } from '../../src/shared/features/assessments/schema'
import { businessProfile } from '../../src/shared/features/businessProfile'
import { contactChannel } from '../../src/shared/features/contactChannels'
import { contact } from '../../src/shared/features/contacts/schema'
import { customer } from '../../src/shared/features/customers'
import {
  activationGaps,
  decisionFor,
  inForce,
  reviewOverdue
} from '../../src/shared/features/policies/rules'
import { policy, policyIdea, policyRevision } from '../../src/shared/features/policies/schema'
import { policyTopics } from '../../src/shared/features/policies/topics'
import { serviceStandard } from '../../src/shared/features/serviceStandards'
import { staffMember } from '../../src/shared/features/staffMembers'
import { theme } from '../../src/shared/features/themes'
import {
  countWords,
  lengthHint,
  vision,
  visionGaps,
  visionRevision,
  visionState
} from '../../src/shared/features/vision'
import { languages } from '../../src/shared/languages'
import { SAMPLE_NOW, SAMPLE_TODAY, samplePlan } from '../../src/shared/sample/samplePlan'
import { sampleTexts } from '../../src/shared/sample/sampleTexts'
import { catalogues } from '../../src/shared/words'

const english = samplePlan('en')
const others = languages.filter((language) => language !== 'en')

const schemas = {
  themes: theme,
  contactChannels: contactChannel,
  customers: customer,
  staffMembers: staffMember,
  serviceStandards: serviceStandard,
  contacts: contact,
  assessments: assessment,
  answers: answer,
  improvementAreas: improvementArea,
  actions: action
}

const policyDraft = policy.draft.strip()

/** Every text of a tree by its path: `policies.P-01.title`. */
function leaves(tree: unknown, path = ''): [string, unknown][] {
  if (typeof tree !== 'object' || tree === null) return [[path, tree]]
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
}

const texts = (language: (typeof languages)[number]) =>
  leaves(sampleTexts[language]).map(([path, text]) => [path, String(text)] as const)

describe.each(languages)('the sample plan in %s', (language) => {
  const plan = samplePlan(language)
  const active = plan.policies.filter(inForce)

  it('holds only records their schemas accept as they stand', () => {
    expect(businessProfile.record.parse(plan.businessProfile)).toEqual(plan.businessProfile)
    expect(vision.record.parse(plan.vision)).toEqual(plan.vision)
    for (const item of plan.visionRevisions) expect(visionRevision.record.parse(item)).toEqual(item)
    for (const item of plan.policies) expect(policy.record.parse(item)).toEqual(item)
    for (const item of plan.policyRevisions) expect(policyRevision.record.parse(item)).toEqual(item)
    for (const item of plan.policyIdeas) expect(policyIdea.record.parse(item)).toEqual(item)
    for (const [feature, of] of Object.entries(schemas))
      for (const item of plan[feature as keyof typeof schemas])
        expect(of.record.parse(item)).toEqual(item)
  })

  it('gives each record an identifier of its own, and points only to records it holds', () => {
    const ids = leaves(plan).flatMap(([path, value]) => (path.endsWith('.id') ? [value] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const [path, value] of leaves(plan))
      if (
        /\.(policyId|themeId|channelId|customerId|referredBy|assessmentId|carriedFrom|sourceId|who|receivedBy|handledBy)$/.test(
          path
        )
      )
        expect([null, 'owner', ...ids]).toContain(value)
  })

  it('has 27 policies, 23 of them in force and 4 dropped', () => {
    expect(plan.policies.map((item) => item.number)).toEqual(
      Array.from({ length: 27 }, (_, index) => index + 1)
    )
    expect(active).toHaveLength(23)
    expect(plan.policies.flatMap((item) => item.retiredOn ?? [])).toEqual([
      '2024-08-23',
      '2024-11-04',
      '2024-09-02',
      '2024-03-04'
    ])
  })

  it('has 15 solid foundations, 6 welcome extras, 2 necessary limits and no barrier in force', () => {
    const decisions = active.map((item) => decisionFor(item.stance, item.necessity))
    const count = (decision: string) => decisions.filter((item) => item === decision).length
    expect([count('strengthen'), count('keep_extra'), count('soften'), count('discard')]).toEqual([
      15, 6, 2, 0
    ])
  })

  it('lacks nothing a policy in force needs', () => {
    for (const item of active)
      expect([item.title, activationGaps(policyDraft.parse(item))]).toEqual([item.title, []])
  })

  it('has one policy whose review is overdue: late changes', () => {
    const overdue = plan.policies.filter((item) => reviewOverdue(item, SAMPLE_TODAY))
    expect(overdue.map((item) => item.number)).toEqual([17])
  })

  it('shows in “How it changed” the wording in force last, in the order of the days', () => {
    for (const item of plan.policies) {
      const lines = plan.policyRevisions.filter((line) => line.policyId === item.id)
      expect(lines[0]).toMatchObject({ kind: 'first', number: 1, changedOn: item.effectiveFrom })
      expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1))
      const days = lines.map((line) => line.changedOn)
      expect(days).toEqual(days.toSorted())
      expect(lines.at(-1)?.wording).toBe(item.wording)
    }
  })

  it('has an adopted vision with five values, and one it replaced', () => {
    const [first, last] = plan.visionRevisions
    expect([first?.status, last?.status]).toEqual(['superseded', 'adopted'])
    expect(visionGaps(plan.vision)).toEqual([])
    expect(visionState(plan.vision, last ?? null)).toBe('adopted')
    expect(plan.vision.checks).toHaveLength(6)
  })

  it('speaks only of days up to the one it always is', () => {
    for (const [path, value] of leaves(plan))
      if (/\.(createdAt|updatedAt|changedOn|adoptedOn|notedOn|since|effectiveFrom)$/.test(path))
        expect(String(value) <= SAMPLE_NOW).toBe(true)
  })

  it('names no customer in what the team or customers read', () => {
    const names =
      /Harbour|Oakfield|Noon|Bell &|Marsh|Studios|Fern Lane|Pike|Acorn|Osei|Tall Ships|Gable|Dock 9|Fable|Kestrel|Marlow|Riverside/i
    for (const [path, text] of texts(language))
      if (!/^\.(contacts|actions|lists\.staff)\./.test(path) || path.endsWith('shareText'))
        expect([path, names.test(text)]).toEqual([path, false])
  })

  it('keeps to the signs of the style sheet', () => {
    for (const [path, text] of texts(language))
      expect([path, /!|\.\.\.|["']| {2}|\d €|€ \d/.exec(text)?.[0]]).toEqual([path, undefined])
  })

  it('has a title, a question and each example of every topic in the catalogue', () => {
    const words: Record<string, string> = catalogues[language]
    expect(words['topic.custom.title']).toBeTruthy()
    for (const [code, { examples }] of Object.entries(policyTopics))
      for (const part of ['title', 'question', ...examples.map((kind) => `example.${kind}`)])
        expect([code, part, words[`topic.${code}.${part}`]]).toEqual([
          code,
          part,
          expect.stringMatching(/./)
        ])
  })
})

it('counts 19 words in the first vision and 7 in the second, in English', () => {
  const counts = english.visionRevisions.map((item) => countWords(item.statement))
  expect(counts).toEqual([19, 7])
  expect(counts.map(lengthHint)).toEqual(['fine', 'easy'])
})

it('notes 22 yearly reviews, six changes and four ends after 27 beginnings', () => {
  const count = (...kinds: string[]) =>
    english.policyRevisions.filter((line) => kinds.includes(line.kind)).length
  expect([
    count('first'),
    count('wording', 'compromise'),
    count('reviewed'),
    count('retired')
  ]).toEqual([27, 6, 22, 4])
})

/** What differs by language and is no text of the owner's; channels are named as the app names them. */
const ownWords = /\.(language|triggerNote|contactChannels\.\d+\.name)$/

describe.each(others)('the sample plan in %s beside the English one', (language) => {
  it('has the same identifiers, numbers, dates and choices', () => {
    const written = new Set(texts('en').map(([, text]) => text))
    const facts = (plan: ReturnType<typeof samplePlan>) =>
      leaves(plan).filter(([path]) => !ownWords.test(path))
    const other = new Map(facts(samplePlan(language)))
    for (const [path, value] of facts(english))
      if (typeof value !== 'string' || !written.has(value))
        expect([path, other.get(path)]).toEqual([path, value])
  })

  it('has every text, and none left in English', () => {
    const translated = new Map(texts(language))
    expect([...translated.keys()]).toEqual(texts('en').map(([path]) => path))
    for (const [path, text] of texts('en'))
      if (text !== '') expect([path, translated.get(path)]).not.toEqual([path, text])
  })

  it('has no topic left in English', () => {
    const [words, source]: Record<string, string>[] = [catalogues[language], catalogues.en]
    for (const id of Object.keys(source ?? {}).filter((name) => name.startsWith('topic.')))
      expect([id, words?.[id]]).not.toEqual([id, source?.[id]])
  })
})
