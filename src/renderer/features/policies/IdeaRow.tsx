import type { PolicyIdea } from '../../../shared/features/policies/schema'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { MoreButton } from '../../kit/MenuButton'
import { StatusTag } from '../../kit/StatusTag'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import styles from './IdeasView.module.css'
import { shortText } from './policyWords'

export type IdeaRowProps = {
  idea: PolicyIdea
  onAccept: () => void
  onReject: () => void
  onEdit: () => void
  onDelete: () => void
}

/** One idea: what it says, where it came from, and what became of it or can become of it. */
export function IdeaRow(props: IdeaRowProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const { idea } = props
  return (
    <li className={styles.idea}>
      <div className={styles.text}>
        <p>{idea.text}</p>
        <p className={styles.meta}>
          {words.format('policyIdeas.meta', {
            source: words.format(`policyIdeas.source.${idea.source}`),
            day: words.date(idea.notedOn)
          })}
        </p>
        {idea.status === 'rejected' && (
          <p className={styles.reason}>
            {words.format('policyIdeas.rejected', { reason: idea.reason })}
          </p>
        )}
      </div>
      <div className={styles.deeds}>
        {idea.status === 'new' ? <Decide {...props} /> : <Decided idea={idea} />}
        {!readOnly && (
          <MoreButton
            label={words.format('kit.more.of', { name: shortText(idea.text) })}
            entries={[
              { id: 'edit', label: words.format('policies.menu.edit'), onAction: props.onEdit },
              {
                id: 'delete',
                label: words.format('policies.menu.delete'),
                onAction: props.onDelete
              }
            ]}
          />
        )}
      </div>
    </li>
  )
}

function Decide({ onAccept, onReject }: IdeaRowProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  return (
    <>
      <Button low isDisabled={readOnly} onPress={onAccept}>
        {words.format('policyIdeas.accept')}
      </Button>
      <Button low look="quiet" isDisabled={readOnly} onPress={onReject}>
        {words.format('policyIdeas.reject')}
      </Button>
    </>
  )
}

/** What an idea became; the reason of one turned down stands under its text. */
function Decided({ idea }: { idea: PolicyIdea }) {
  const words = useWords()
  return (
    <>
      {idea.status === 'accepted' && (
        <StatusTag status="done">{words.format('policyIdeas.accepted')}</StatusTag>
      )}
      {idea.policyId && (
        <TextLink
          href={`/policies/${idea.policyId}`}
          aria-label={words.format('policyIdeas.toPolicyOf', { name: shortText(idea.text) })}
        >
          {words.format('policyIdeas.toPolicy')}
        </TextLink>
      )}
    </>
  )
}
