import type { Action } from '../features/actions'
import { type ActionFacts, actionFacts } from './actionFacts'
import { areaOf } from './assessments'
import { contactId } from './contacts'
import { personId } from './lists'
import type { ActionTexts } from './sampleTexts'
import { sampleId, sampleStamp } from './stamps'

/** What is to be done in the sample, and what was done (domain.md 4.8). */
export function actionsFrom(texts: Record<string, ActionTexts>): Action[] {
  return actionFacts.map((facts) => {
    const words = texts[`A${facts.number}`]
    if (!words) throw new Error(`The sample has no text for A${facts.number}`)
    const closed = facts.doneOn === null ? [] : [facts.doneOn]
    return {
      ...sampleStamp('actions', facts.number, [facts.noted, ...closed]),
      what: words.what,
      who: personId(facts.who),
      due: facts.due,
      status: facts.status,
      doneOn: facts.doneOn,
      result: words.result ?? '',
      priority: null,
      ...sourceOf(facts),
      private: !facts.shown
    }
  })
}

function sourceOf({ source }: ActionFacts): Pick<Action, 'sourceType' | 'sourceId'> {
  if (source === null) return { sourceType: null, sourceId: null }
  if ('contact' in source) return { sourceType: 'contact', sourceId: contactId(source.contact) }
  if ('policy' in source)
    return { sourceType: 'policy', sourceId: sampleId('policies', source.policy) }
  return { sourceType: 'improvementArea', sourceId: areaOf(...source.area) }
}
