import { quarterText } from '../../../shared/features/assessments/quarters'
import type { StatementCode } from '../../../shared/features/assessments/questionnaire'
import { Disclosure } from '../../kit/Disclosure'
import { SideNotes } from '../../kit/SideNotes'
import { useWords } from '../../shell/words'
import styles from './Assessments.module.css'
import { answerTo, chosenIn } from './assessmentFacts'
import { chosenText } from './assessmentWords'
import { OwnRecords } from './OwnRecords'
import type { QuarterInView } from './useQuarter'

type StatementSideProps = QuarterInView & { code: StatementCode }

/** What bears on an answer and never gives it: how to answer, the owner's own records, and, hidden, the last answer. */
export function StatementSide({ whole, before, code }: StatementSideProps) {
  const words = useWords()
  return (
    <SideNotes label={words.format('assessment.beside')}>
      <p className={styles.honest}>{words.format('assessment.honest')}</p>
      <p className={styles.hint}>
        {words.format(whole.assessment.includesStaff ? 'assessment.staff' : 'assessment.solo')}
      </p>
      <OwnRecords code={code} />
      {before && <LastTime before={before} code={code} />}
    </SideNotes>
  )
}

/** Folded on every new statement, so that it does not anchor the answer. */
function LastTime({
  before,
  code
}: {
  before: NonNullable<QuarterInView['before']>
  code: StatementCode
}) {
  const words = useWords()
  const answer = answerTo(before, code)
  const chosen = chosenIn(answer)
  return (
    <Disclosure level={2} label={words.format('assessment.lastTime')}>
      <p>
        {words.format('assessment.lastTime.answer', {
          quarter: quarterText(words, before.assessment.quarterKey, 'short'),
          answer: chosen ? chosenText(words, chosen) : words.format('assessment.lastTime.notAsked')
        })}
      </p>
      {answer?.note && <p className={styles.note}>{answer.note}</p>}
    </Disclosure>
  )
}
