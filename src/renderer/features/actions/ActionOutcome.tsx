import { type Action, isOpen } from '../../../shared/features/actions'
import { TextLink } from '../../kit/LinkButton'
import { FactList } from '../../kit/SideNotes'
import { useWords } from '../../shell/words'

/** What became of an action, and what it came from. */
export function ActionOutcome({ action }: { action: Action }) {
  const words = useWords()
  const source = sourceOf(action)
  const facts = [
    ...(isOpen(action)
      ? []
      : [
          {
            term: words.format('actions.field.status'),
            detail: words.format(`actions.status.${action.status}`)
          }
        ]),
    ...(action.doneOn === null
      ? []
      : [
          { term: words.format('actions.field.doneOn'), detail: words.date(action.doneOn, 'long') }
        ]),
    ...(action.result === ''
      ? []
      : [
          {
            term: words.format(
              action.status === 'dropped' ? 'actions.drop.why' : 'actions.field.result'
            ),
            detail: action.result
          }
        ]),
    ...(source === null
      ? []
      : [
          {
            term: words.format('actions.source'),
            detail: (
              <TextLink href={source.href}>
                {words.format(`actions.source.${source.type}`)}
              </TextLink>
            )
          }
        ])
  ]
  return facts.length > 0 && <FactList facts={facts} />
}

type Source = { type: NonNullable<Action['sourceType']>; href: string }

function sourceOf({ sourceType, sourceId }: Action): Source | null {
  if (sourceType === null || sourceId === null) return null
  const hrefs = {
    contact: `/contacts/${sourceId}`,
    policy: `/policies/${sourceId}`,
    improvementArea: '/assessments'
  }
  return { type: sourceType, href: hrefs[sourceType] }
}
