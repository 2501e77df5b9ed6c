import { describe, expect, it } from 'vitest'
import { portableFeatures, portables } from '../../../src/shared/exportFormat'
import { encode, fileOf, problem } from '../../support/exportFiles'

const id = '3f0e8a52-6f0b-4d0e-9c7a-2f4b1f6f2a10'
const policy = { id, title: 'Returns', wording: 'Bring it back.' }
const inForce = {
  ...policy,
  stance: 'friendly',
  necessity: 'necessary',
  reasonKind: 'law',
  customerExplanation: 'The law asks for it.',
  strengthenNote: 'No change.',
  displays: [{ place: 'counter' }],
  status: 'active',
  effectiveFrom: '2026-01-05',
  reviewDate: '2027-01-05'
}
const values = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }))
const revision = {
  number: 1,
  status: 'adopted',
  adoptedOn: '2026-01-05',
  statement: 'The street meets here.',
  values
}

const profile = {
  name: 'Café Lipa',
  kind: 'cafe',
  hasStaff: true,
  region: 'SI',
  language: 'sl',
  timeZone: 'Europe/Ljubljana'
}
const firstRevision = {
  policyId: id,
  number: 1,
  kind: 'first',
  changedOn: '2026-01-05',
  wording: ''
}
const idea = { text: 'Water for dogs', notedOn: '2026-01-05' }
const namedLast = (name: string) => [...values.slice(1), { name }]

/** Records that break a rule: what they hold, and every place with the code of what is wrong there. */
const cases: Record<string, [records: object, ...wrong: string[]]> = {
  'an unknown field': [
    { policies: [{ ...policy, tittle: 'x' }] },
    'policies.0.tittle unknownField'
  ],
  'an unknown kind of record': [{ wishes: [] }, 'wishes unknownField'],
  'a title left out': [{ policies: [policy, { wording: 'x' }] }, 'policies.1.title required'],
  'a title of invisible characters': [
    { policies: [{ title: '\u0000\u0007 \ufeff' }] },
    'policies.0.title required'
  ],
  'a text of a million characters': [
    { policies: [{ ...policy, wording: 'x'.repeat(1_000_000) }] },
    'policies.0.wording tooLong'
  ],
  'a day that does not exist': [
    { policies: [{ ...policy, reviewDate: '2026-02-29' }] },
    'policies.0.reviewDate notADay'
  ],
  'a number out of range': [
    { policies: [{ ...policy, goodwillLimit: -1 }] },
    'policies.0.goodwillLimit tooSmall'
  ],
  'a number beyond all numbers': [
    { policies: [{ ...policy, number: 'infinite' }] },
    'policies.0.number wrong'
  ],
  'half a number': [{ policies: [{ ...policy, number: 1.5 }] }, 'policies.0.number wrong'],
  'a choice there is not': [
    { policies: [{ ...policy, stance: 'hostile' }] },
    'policies.0.stance notAChoice'
  ],
  'four values': [
    { visionRevisions: [{ ...revision, values: values.slice(1) }] },
    'visionRevisions.0.values tooFew'
  ],
  'two profiles': [{ businessProfile: [profile, profile] }, 'businessProfile tooMany'],
  'two working copies of the vision': [{ vision: [{}, {}] }, 'vision tooMany'],
  'one id twice': [{ policies: [policy, policy] }, 'policies.1.id duplicate'],
  'one number twice': [
    {
      policies: [
        { title: 'A', number: 3 },
        { title: 'B', number: 3 }
      ]
    },
    'policies.1.number duplicate'
  ],
  'two adopted visions (INV-16)': [
    { visionRevisions: [revision, { ...revision, number: 2 }] },
    'visionRevisions.1.status duplicate'
  ],
  'an adopted vision with a nameless value (INV-14)': [
    { visionRevisions: [{ ...revision, values: namedLast(' ') }] },
    'visionRevisions.0.values.4.name required'
  ],
  'an adopted vision with one value twice (INV-14)': [
    { visionRevisions: [{ ...revision, values: namedLast('b') }] },
    'visionRevisions.0.values.4.name duplicate'
  ],
  'a policy in force without what it needs (INV-17)': [
    { policies: [{ ...inForce, customerExplanation: '', displays: [], reviewDate: null }] },
    'policies.0.customerExplanation required',
    'policies.0.displays needsDisplay',
    'policies.0.reviewDate required'
  ],
  'habit as a reason for what is necessary (INV-18)': [
    { policies: [{ ...inForce, reasonKind: 'habit' }] },
    'policies.0.reasonKind habitIsNoReason'
  ],
  'cost as a reason, not asked whether convenient (INV-18)': [
    {
      policies: [
        { ...inForce, stance: 'unfriendly', reasonKind: 'cost', reasonText: 'x', compromise: 'x' }
      ]
    },
    'policies.0.compulsory required'
  ],
  'a barrier in force (INV-19)': [
    {
      policies: [
        { ...inForce, stance: 'unfriendly', necessity: 'unnecessary', status: 'under_review' }
      ]
    },
    'policies.0.necessity barrier'
  ],
  'law not looked up': [
    { policies: [{ ...inForce, topicCode: 'RET' }] },
    'policies.0.lawChecked lawUnchecked'
  ],
  'a retired policy without the day (INV-21)': [
    { policies: [{ ...policy, status: 'retired' }] },
    'policies.0.retiredOn required'
  ],
  'a draft that was retired': [
    { policies: [{ ...policy, retiredOn: '2026-01-05' }] },
    'policies.0.retiredOn onlyRetired'
  ],
  'a revision of no policy': [
    { policyRevisions: [firstRevision] },
    'policyRevisions.0.policyId pointsNowhere'
  ],
  'one number of a policy’s revisions twice': [
    { policies: [policy], policyRevisions: [firstRevision, firstRevision] },
    'policyRevisions.1.number duplicate'
  ],
  'an accepted idea that became nothing': [
    { policyIdeas: [{ ...idea, status: 'accepted' }] },
    'policyIdeas.0.policyId required'
  ],
  'an idea that became a policy the file has not': [
    { policyIdeas: [{ ...idea, status: 'accepted', policyId: id }] },
    'policyIdeas.0.policyId pointsNowhere'
  ],
  'an idea turned down without a reason': [
    { policyIdeas: [{ ...idea, status: 'rejected' }] },
    'policyIdeas.0.reason required'
  ]
}

describe('a record that breaks a rule is refused, naming the place', () => {
  it.each(Object.entries(cases))('%s', (_name, [records, ...wrong]) => {
    const text = JSON.stringify({ format: 'regulars-plan', version: 1, records })
    // What JavaScript can write as JSON is not all that JSON can say.
    const found = problem(encode(text.replace('"infinite"', '1e999')))
    expect(found).toMatchObject({ reason: 'badRecords', line: 1 })
    const places = Object.entries(found.fields ?? {}).map(([place, { code }]) => `${place} ${code}`)
    expect(places).toEqual(wrong)
  })

  it('and with twenty mistakes at most, each at its place', () => {
    const found = problem(fileOf({ policies: Array.from({ length: 1_000 }, () => ({ title: 1 })) }))
    expect(Object.keys(found.fields ?? {})).toHaveLength(20)
  })

  it('whatever of the wrong type stands in any field', () => {
    for (const feature of portableFeatures) {
      const { record, written } = portables[feature]
      for (const field of Object.keys(record.shape))
        for (const wrong of [{}, [[]], [{ x: 1 }], 1e21, -1, 0.5, { length: 5 }]) {
          if (written.shape[field as keyof typeof written.shape].safeParse(wrong).success) continue
          const found = problem(fileOf({ [feature]: [{ [field]: wrong }] }))
          expect(found.reason).toBe('badRecords')
          expect(Object.keys(found.fields ?? {}).join()).toContain(`${feature}.0.${field}`)
        }
    }
  })

  it('with the line on which it stands', () => {
    const text = JSON.stringify(
      {
        format: 'regulars-plan',
        version: 1,
        records: { policies: [policy, { ...policy, id: 7 }] }
      },
      null,
      2
    )
    const line = text.split('\n').findIndex((each) => each.includes('"id": 7')) + 1
    expect(problem(encode(text)).line).toBe(line)
  })
})
