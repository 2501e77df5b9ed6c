import { type Action, isOpen } from '../../../shared/features/actions'
import type { Words } from '../../../shared/words'
import { TextLink } from '../../kit/LinkButton'
import { FactList, type Fact } from '../../kit/SideNotes'
import { useWords } from '../../shell/words'

/** What became of an action, and what it came from. */
export function ActionOutcome({ action }: { action: Action }) {
  const words = useWords()
  const facts = [...endingOf(words, action), ...sourceOf(words, action)]
  return facts.length > 0 && <FactList facts={facts} />
}

/** How one that is done or dropped ended. */
function endingOf(words: Words, action: Action): Fact[] {
  if (isOpen(action)) return []
  const { status, doneOn, result } = action
  const facts: Fact[] = [
    { term: words.format('actions.field.status'), detail: words.format(`actions.status.${status}`) }
  ]
  if (doneOn !== null)
    facts.push({ term: words.format('actions.field.doneOn'), detail: words.date(doneOn, 'long') })
  if (result !== '') {
    const term = status === 'dropped' ? 'actions.drop.why' : 'actions.field.result'
    facts.push({ term: words.format(term), detail: result })
  }
  return facts
}

/** The record it comes from, to be opened. */
function sourceOf(words: Words, { sourceType, sourceId }: Action): Fact[] {
  if (sourceType === null || sourceId === null) return []
  const hrefs = {
    contact: `/contacts/${sourceId}`,
    policy: `/policies/${sourceId}`,
    improvementArea: '/assessments'
  }
  const detail = (
    <TextLink href={hrefs[sourceType]}>{words.format(`actions.source.${sourceType}`)}</TextLink>
  )
  return [{ term: words.format('actions.source'), detail }]
}
