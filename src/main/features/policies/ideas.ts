import { isVisible } from '../../../shared/fields'
import type { policyIdeaOperations } from '../../../shared/features/policies/operations'
import type { Handlers } from '../../../shared/ipc'
import { Refusal, refuseField } from '../../../shared/result'
import { recordHandlers, type Store } from '../../database/table'
import { createPolicy } from './handlers'
import type { PolicyTables } from './tables'

/** The list of ideas for further policies (S4-C28). */
export function policyIdeaHandlers(
  store: Store,
  tables: PolicyTables,
  today: () => string
): Handlers<typeof policyIdeaOperations> {
  const { ideas } = tables

  function open(id: string, rev: number) {
    const idea = ideas.get(id)
    if (idea.rev !== rev || idea.status !== 'new') throw new Refusal({ code: 'conflict' })
    return idea
  }

  return {
    ...recordHandlers(ideas),
    create: (draft) =>
      ideas.create({ ...draft, status: 'new', reason: '', notedOn: today(), policyId: null }),
    accept: ({ id, rev }) => {
      const idea = open(id, rev)
      const policy = createPolicy(store, tables, {
        topicCode: 'custom',
        title: firstSentence(idea.text),
        wording: idea.text,
        origin: 'own'
      })
      ideas.update(id, rev, { status: 'accepted', policyId: policy.id })
      return policy
    },
    reject: ({ id, rev, reason }) => {
      open(id, rev)
      if (reason === '') throw refuseField('reason', 'required')
      return ideas.update(id, rev, { status: 'rejected', reason })
    }
  }
}

/**
 * A title for a policy made of an idea: its first sentence that shows anything, at most 80 characters, cut between words
 * if it has any.
 */
function firstSentence(text: string): string {
  const sentence = text.split(/(?<=[.!?])\s|\n/).find(saysSomething) ?? text
  const bare = withoutEnd(sentence)
  if (bare.length <= 80) return bare
  const short = /^.{0,79}(?=\s)|^.{0,79}/u.exec(bare)?.[0] ?? ''
  return `${short.trimEnd()}…`
}

const withoutEnd = (sentence: string) => sentence.replace(/[.!?]+$/, '') || sentence
const saysSomething = (sentence: string) => isVisible(withoutEnd(sentence))
