import type { Necessity, Stance } from '../../../shared/features/policies/schema'
import { RadioCards } from '../../kit/RadioCards'
import { useWords } from '../../shell/words'
import styles from './SortSheet.module.css'

export type SortQuestionsProps = {
  answers: { stance: Stance | null; necessity: Necessity | null }
  onAnswer: (answer: { stance: Stance } | { necessity: Necessity }) => void
}

/** The test question and the habit question (domain.md 3.6); the keys 1 to 4 stand beside the answers. */
export function SortQuestions({ answers, onAnswer }: SortQuestionsProps) {
  const words = useWords()
  return (
    <div className={styles.questions}>
      <RadioCards
        low
        label={words.format('policy.question.test')}
        value={answers.stance}
        onChange={(stance) => onAnswer({ stance })}
        choices={[
          { value: 'friendly', label: words.format('policies.sort.helps'), mark: '1' },
          { value: 'unfriendly', label: words.format('policies.sort.standsInTheWay'), mark: '2' }
        ]}
      />
      <RadioCards
        low
        label={words.format('policy.question.habit')}
        value={answers.necessity}
        onChange={(necessity) => onAnswer({ necessity })}
        choices={[
          { value: 'necessary', label: words.format('policies.sort.somethingWould'), mark: '3' },
          { value: 'unnecessary', label: words.format('policies.sort.nothingWould'), mark: '4' }
        ]}
      />
    </div>
  )
}
