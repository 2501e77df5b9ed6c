import { describe, expect, it } from 'vitest'
import {
  countWords,
  emptyVision,
  lengthHint,
  sameVision,
  visionGaps,
  visionState
} from '../../src/shared/features/vision'
import { answers, failure, startApp, value } from '../support/app'

const values = ['Warmth', 'Honesty', 'Care', 'Pace', 'Taste'].map((name) => ({ name, meaning: '' }))
const today = '2026-01-05'

/** A plan whose vision could be adopted. */
async function startWithVision() {
  const app = startApp()
  const working = value(
    await app.api.vision.save({ rev: 0, changes: { statement: 'The street meets here.', values } })
  )
  const adopt = (adoptedOn = today, rev = working.rev, reasonForChange = '') =>
    app.api.vision.adopt({ rev, adoptedOn, reasonForChange })
  return { ...app, working, adopt }
}

describe('the working copy', () => {
  it('begins with the first field saved, and there is only one', async () => {
    const { api } = startApp()
    expect(value(await api.vision.get())).toBeNull()
    const begun = value(await api.vision.save({ rev: 0, changes: { customerShoes: 'Too slow' } }))
    expect(begun).toMatchObject({ ...emptyVision, customerShoes: 'Too slow', rev: 1 })
    expect(failure(await api.vision.save({ rev: 0, changes: { statement: 'x' } })).code).toBe(
      'conflict'
    )
  })

  it('cannot be saved over a change made meanwhile, nor before it was begun', async () => {
    const { api } = startApp()
    expect(failure(await api.vision.save({ rev: 1, changes: {} })).code).toBe('not-found')
    value(await api.vision.save({ rev: 0, changes: { statement: 'One' } }))
    value(await api.vision.save({ rev: 1, changes: { statement: 'Two' } }))
    expect(failure(await api.vision.save({ rev: 1, changes: { statement: 'Three' } })).code).toBe(
      'conflict'
    )
    expect(value(await api.vision.get())?.statement).toBe('Two')
  })

  it('has five values, no more and no fewer (INV-14)', async () => {
    const { api } = startApp()
    for (const wrong of [values.slice(1), [...values, ...values], []])
      expect(failure(await api.vision.save({ rev: 0, changes: { values: wrong } })).code).toBe(
        'invalid'
      )
  })
})

describe('adopting', () => {
  it('needs a sentence and five named, different values (INV-14)', async () => {
    const { api } = startApp()
    expect(
      failure(await api.vision.adopt({ rev: 1, adoptedOn: today, reasonForChange: '' })).code
    ).toBe('not-found')
    const named = [
      ...values.slice(0, 3),
      { name: 'honesty', meaning: '' },
      { name: '', meaning: '' }
    ]
    value(await api.vision.save({ rev: 0, changes: { values: named } }))
    expect(
      failure(await api.vision.adopt({ rev: 1, adoptedOn: today, reasonForChange: '' }))
    ).toEqual({
      code: 'invalid',
      fields: {
        statement: { code: 'required' },
        'values.3.name': { code: 'duplicate' },
        'values.4.name': { code: 'required' }
      }
    })
  })

  it.each(['', ' ', '\u200b', '\u2060\u00ad'])(
    'needs a sentence that shows something: %j',
    async (statement) => {
      const { api, working } = await startWithVision()
      const { rev } = value(await api.vision.save({ rev: working.rev, changes: { statement } }))
      const refused = failure(
        await api.vision.adopt({ rev, adoptedOn: today, reasonForChange: '' })
      )
      expect(refused).toEqual({ code: 'invalid', fields: { statement: { code: 'required' } } })
    }
  )

  it('keeps what was adopted word for word, whatever becomes of the working copy (INV-15)', async () => {
    const { api, adopt } = await startWithVision()
    const adopted = value(await adopt())
    expect(adopted).toMatchObject({
      number: 1,
      status: 'adopted',
      adoptedOn: today,
      statement: 'The street meets here.'
    })
    value(await api.vision.save({ rev: 1, changes: { statement: 'Something else.' } }))
    expect(value(await api.vision.revisions())).toEqual([adopted])
  })

  it('anew supersedes the one before: one at most is adopted (INV-16)', async () => {
    const { api, adopt } = await startWithVision()
    value(await adopt())
    const { rev } = value(
      await api.vision.save({ rev: 1, changes: { statement: 'The whole town meets here.' } })
    )
    value(await adopt(today, rev, 'We moved'))
    expect(value(await api.vision.revisions())).toMatchObject([
      { number: 2, status: 'adopted', reasonForChange: 'We moved' },
      { number: 1, status: 'superseded', statement: 'The street meets here.' }
    ])
    value(await api.changes.undo({}))
    expect(value(await api.vision.revisions())).toMatchObject([{ number: 1, status: 'adopted' }])
  })

  it('twice the same is refused', async () => {
    const { api, adopt } = await startWithVision()
    value(await adopt())
    expect(failure(await adopt())).toEqual({ code: 'conflict', reason: 'alreadyAdopted' })
    expect(value(await api.vision.revisions())).toHaveLength(1)
  })

  it('is on a day that has come, and not before the last one', async () => {
    const { api, adopt } = await startWithVision()
    expect(failure(await adopt('2026-01-06')).fields).toEqual({
      adoptedOn: { code: 'inTheFuture' }
    })
    expect(failure(await adopt('2026-02-29')).fields).toEqual({ adoptedOn: { code: 'notADay' } })
    value(await adopt('2026-01-03'))
    const { rev } = value(await api.vision.save({ rev: 1, changes: { statement: 'Other.' } }))
    expect(failure(await adopt('2026-01-02', rev)).fields).toEqual({
      adoptedOn: { code: 'beforeTheLast' }
    })
    value(await adopt('2026-01-03', rev))
  })

  it('counts the day where the business is', async () => {
    const { api, adopt, later } = await startWithVision()
    value(await api.businessProfile.start({ ...answers, timeZone: 'Pacific/Auckland' }))
    later(3 * 3_600_000)
    value(await adopt('2026-01-06'))
  })

  it('of a working copy changed meanwhile is refused', async () => {
    const { api, adopt } = await startWithVision()
    value(await api.vision.save({ rev: 1, changes: { statement: 'Other.' } }))
    expect(failure(await adopt()).code).toBe('conflict')
  })
})

describe('a vision', () => {
  it('is being explored, drafted or adopted', () => {
    const written = { statement: 'Here.', values }
    expect(visionState({ statement: '', values }, null)).toBe('exploring')
    expect(visionState(written, null)).toBe('drafted')
    expect(visionState(written, written)).toBe('adopted')
    expect(visionState({ ...written, statement: 'There.' }, written)).toBe('drafted')
    expect(visionState({ ...written, values: [...values].reverse() }, written)).toBe('drafted')
    expect(sameVision(written, { ...written })).toBe(true)
    expect(visionGaps(written)).toEqual([])
  })

  it.each([
    [0, null],
    [1, 'easy'],
    [12, 'easy'],
    [13, 'fine'],
    [25, 'fine'],
    [26, 'long'],
    [40, 'long'],
    [41, 'tooLong'],
    [400, 'tooLong']
  ] as const)('of %i words is remembered: %s (CALC-15)', (words, hint) => {
    expect(lengthHint(words)).toBe(hint)
    expect(lengthHint(countWords('word '.repeat(words)))).toBe(hint)
  })

  it.each([
    ['', 0],
    ['  \n ', 0],
    ['quality, service – cleanliness & value', 4],
    ['A dash — alone … counts for nothing', 6],
    ['Zażółć gęślą jaźń', 3],
    ['don’t stop', 2],
    ['24 hours', 2]
  ])('counts the words of “%s”: %i', (sentence, words) => {
    expect(countWords(sentence)).toBe(words)
  })
})
