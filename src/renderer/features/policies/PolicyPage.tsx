import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { activationGaps, decisionFor } from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import { api } from '../../api'
import { flushAutosaves } from '../../kit/autosave'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { ActivateSheet } from './ActivateSheet'
import { inOrder } from './demands'
import { DropSheet } from './DropSheet'
import { PolicyActions } from './PolicyActions'
import { useSavePolicy } from './policyEditing'
import { PolicySideNotes } from './PolicySideNotes'
import { policyFieldId } from './PolicyTextField'
import { gapText } from './policyWords'
import { PolicyWritten } from './PolicyWritten'
import { ReviewSheet } from './ReviewSheet'
import { usePolicyDeeds } from './usePolicyDeeds'
import { usePolicyMoves } from './usePolicyMoves'
import styles from './PolicyScreen.module.css'

export type PolicyPageProps = { policy: Policy; back: { href: string; label: string } }

/** A policy to be written, put into force, looked at again and dropped. */
export function PolicyPage({ policy, back }: PolicyPageProps) {
  const words = useWords()
  const navigate = useNavigate()
  const save = useSavePolicy(policy)
  const moves = usePolicyMoves()
  const deeds = usePolicyDeeds()
  const [sheet, setSheet] = useState<'activate' | 'review' | 'drop' | null>(null)
  const [attempt, setAttempt] = useState(0)
  const notYetInForce = policy.status === 'draft' || policy.status === 'idea'
  const close = () => setSheet(null)
  const gaps = attempt === 0 || !notYetInForce ? [] : inOrder(activationGaps(policy))
  const missing = Object.fromEntries(gaps.map((gap) => [gap.field, gapText(words, gap)]))

  /** What is still being typed counts too. */
  async function activate() {
    await flushAutosaves()
    const newest = await api.policies.get({ id: policy.id })
    if (newest.ok && activationGaps(newest.value).length === 0) setSheet('activate')
    else setAttempt((count) => count + 1)
  }
  async function remove() {
    if (await deeds.remove(policy)) void navigate({ to: '/policies' })
  }
  return (
    <Screen
      title={policy.title}
      lead={leadOf()}
      back={back}
      actions={
        <PolicyActions
          policy={policy}
          moves={moves}
          onActivate={() => void activate()}
          onReview={() => setSheet('review')}
          onDrop={() => setSheet('drop')}
          onBringBack={() => void deeds.bringBack(policy)}
          onDelete={() => void remove()}
        />
      }
    >
      <div className={styles.problems}>
        <ErrorSummary
          attempt={attempt}
          errors={gaps.map((gap) => ({
            field: policyFieldId(gap.field),
            text: gapText(words, gap)
          }))}
        />
      </div>
      <div className={styles.two}>
        <PolicyWritten policy={policy} save={save} moves={moves} missing={missing} />
        <PolicySideNotes policy={policy} />
      </div>
      {moves.sheet}
      {sheet === 'activate' && <ActivateSheet policy={policy} onClose={close} />}
      {sheet === 'review' && (
        <ReviewSheet policy={policy} onDrop={() => setSheet('drop')} onClose={close} />
      )}
      {sheet === 'drop' && (
        <DropSheet
          policy={policy}
          onDrop={(reason) => void deeds.drop(policy, reason).then(close)}
          onClose={close}
        />
      )}
    </Screen>
  )

  function leadOf(): string {
    if (policy.status === 'retired' && policy.retiredOn)
      return words.format('policy.lead.retired', {
        day: words.date(policy.retiredOn, 'inSentence')
      })
    const decision = decisionFor(policy.stance, policy.necessity)
    return words.format(decision ? `policy.quadrant.${decision}.sentence` : 'policy.lead.unsorted')
  }
}
