import type { PolicySummary } from '../../../shared/features/policies/operations'
import { reviewOverdue } from '../../../shared/features/policies/rules'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { useWords } from '../../shell/words'
import styles from './PolicyBoard.module.css'

/** The way to the first policy of a place whose review is overdue; nothing where none is. */
export function lookAgainFoot(words: Words, policies: readonly PolicySummary[], today: string) {
  const overdue = policies.find((policy) => reviewOverdue(policy, today))
  return (
    overdue && (
      <TextLink href={`/policies/${overdue.id}`}>
        {words.format('policies.board.lookAgain', { title: overdue.title })}
      </TextLink>
    )
  )
}

/** How to sort what waits: one by one, or slip by slip from the keyboard. */
export function UnsortedFoot({ onSort }: { onSort: () => void }) {
  const words = useWords()
  return (
    <div className={styles.sorting}>
      <Button low onPress={onSort}>
        {words.format('policies.unsorted.sort')}
      </Button>
      <p className={styles.keys}>{words.format('policies.unsorted.keys')}</p>
    </div>
  )
}
