import { inForce } from '../../../shared/features/policies/rules'
import { Button } from '../../kit/Button'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Note } from '../../kit/Note'
import { Sheet } from '../../kit/Sheet'
import { failureText } from '../../shell/failures'
import { saveKeys } from '../../shell/keys'
import { useWords } from '../../shell/words'
import { DemandFields, demandId } from './DemandFields'
import styles from './DemandsSheet.module.css'
import { type AskedMove, type MoveWith, useDemands } from './useDemands'

export type DemandsSheetProps = {
  asked: AskedMove
  /** The sheet stays open with what was typed while that fails. */
  onMove: MoveWith
  /** Escape and Cancel: the policy stays where it was. */
  onClose: () => void
}

/** Asks for exactly what a quadrant demands of a policy before it can stand there (S4-C22, S4-C24, INV-17, INV-18). */
export function DemandsSheet({ asked, onMove, onClose }: DemandsSheetProps) {
  const words = useWords()
  const { policy, decision, changedMeanwhile } = asked
  const demands = useDemands(asked, onMove)
  const { errors, failure } = demands
  return (
    <Sheet
      isOpen
      onClose={onClose}
      onSubmit={() => void demands.save()}
      title={words.format(`policies.demands.title.${decision}`)}
      actions={<MoveButtons mayWait={!inForce(policy)} onLater={() => void demands.send()} />}
    >
      <ErrorSummary
        attempt={demands.attempt}
        errors={Object.entries(errors).map(([field, text]) => ({ field: demandId(field), text }))}
      />
      {changedMeanwhile && <Note>{words.format('policy.conflict')}</Note>}
      {failure && !failure.fields && !changedMeanwhile && (
        <Note>{failureText(words, failure)}</Note>
      )}
      <div>
        <p className={styles.policy}>{policy.title}</p>
        <p className={styles.why}>{words.format(`policies.demands.why.${decision}`)}</p>
      </div>
      <DemandFields
        policy={policy}
        decision={decision}
        answers={demands.answers}
        errors={errors}
        onAnswer={demands.answer}
      />
    </Sheet>
  )
}

/** What is not in force yet may be sorted now and written later. */
function MoveButtons({ mayWait, onLater }: { mayWait: boolean; onLater: () => void }) {
  const words = useWords()
  return (
    <>
      <Button look="primary" type="submit" keys={saveKeys}>
        {words.format('policies.demands.save')}
      </Button>
      {mayWait && <Button onPress={onLater}>{words.format('policies.demands.later')}</Button>}
    </>
  )
}
