import type { Vision, VisionDraft, VisionRevision } from '../../../shared/features/vision'

/** The pages of the guided way: the exercises first, then the sentence, then the check (S4-C8 to S4-C13). */
export const guideSteps = ['magazine', 'values', 'shoes', 'future', 'statement', 'check'] as const
export type GuideStep = (typeof guideSteps)[number]

/** Whether anything is written for a page of the guided way. */
export function isBegun(vision: VisionDraft, step: GuideStep): boolean {
  switch (step) {
    case 'magazine':
      return vision.magazineSuccesses !== '' || vision.magazineCauses !== ''
    case 'values':
      return vision.values.some((value) => value.name !== '' || value.meaning !== '')
    case 'shoes':
      return vision.customerShoes !== ''
    case 'future':
      return vision.futurePicture !== ''
    case 'statement':
      return vision.statement !== ''
    case 'check':
      return vision.checks.length > 0 || vision.decisionExamples !== ''
  }
}

/** Whether nothing has been written at all. */
export function isUntouched(vision: VisionDraft | null): boolean {
  return vision === null || !guideSteps.some((step) => isBegun(vision, step))
}

/** The first page nothing is written for. */
export function firstOpenStep(vision: VisionDraft): GuideStep {
  return guideSteps.find((step) => !isBegun(vision, step)) ?? 'check'
}

type Values = VisionDraft['values']

/** The values with one of them changed. */
export function withValue(values: Values, index: number, changes: Partial<Values[number]>): Values {
  return values.map((value, at) => (at === index ? { ...value, ...changes } : value))
}

/** A list with one item moved to another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1))
}

/** Where each place is shown while the item at `from` hovers over `to`. */
export function placesWhileMoving(count: number, from: number, to: number): number[] {
  const order = moved(
    Array.from({ length: count }, (_, index) => index),
    from,
    to
  )
  return order.map((_, index) => order.indexOf(index))
}

export type VisionChange =
  | { kind: 'statement' | 'order' }
  | { kind: 'renamed'; before: string; after: string }
  | { kind: 'gone' | 'meaning'; name: string }

type Wording = Pick<Vision, 'statement' | 'values'>

/** What the working copy says differently from what was adopted. */
export function visionChanges(
  working: Wording,
  adopted: Pick<VisionRevision, 'statement' | 'values'>
): VisionChange[] {
  const [before, after] = [adopted.values, working.values]
  const names = (values: Values) => values.map((value) => value.name)
  const gone = names(before).filter((name) => !names(after).includes(name))
  const added = names(after).filter((name) => name !== '' && !names(before).includes(name))
  const kept = names(before).filter((name) => names(after).includes(name))
  const keptNow = names(after).filter((name) => kept.includes(name))
  const meaning = (values: Values, name: string) =>
    values.find((value) => value.name === name)?.meaning
  return [
    ...(working.statement === adopted.statement ? [] : [{ kind: 'statement' as const }]),
    ...gone.map((name, index): VisionChange => {
      const replacement = added[index]
      return replacement === undefined
        ? { kind: 'gone', name }
        : { kind: 'renamed', before: name, after: replacement }
    }),
    ...kept
      .filter((name) => meaning(before, name) !== meaning(after, name))
      .map((name) => ({ kind: 'meaning' as const, name })),
    ...(kept.join('\n') === keptNow.join('\n') ? [] : [{ kind: 'order' as const }])
  ]
}
