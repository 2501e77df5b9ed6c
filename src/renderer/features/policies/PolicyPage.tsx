import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { decisionFor } from '../../../shared/features/policies/rules'
import type { Policy } from '../../../shared/features/policies/schema'
import type { Words } from '../../../shared/words'
import { ErrorSummary, focusField } from '../../kit/ErrorSummary'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { PolicyActions } from './PolicyActions'
import { useSavePolicy } from './policyEditing'
import { type PolicySheet, PolicySheets } from './PolicySheets'
import { PolicySideNotes } from './PolicySideNotes'
import { policyFieldId } from './PolicyTextField'
import { gapText } from './policyWords'
import { PolicyWritten } from './PolicyWritten'
import { useActivation } from './useActivation'
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
  const [sheet, setSheet] = useState<PolicySheet | null>(null)
  useRenaming()
  const { attempt, gaps, activate } = useActivation(policy, () => setSheet('activate'))
  const missing = Object.fromEntries(gaps.map((gap) => [gap.field, gapText(words, gap)]))
  const problems = Object.entries(missing).map(([field, text]) => ({
    field: policyFieldId(field),
    text
  }))

  async function remove() {
    if (await deeds.remove(policy)) void navigate({ to: '/policies' })
  }
  const actions = {
    onActivate: () => void activate(),
    onReview: () => setSheet('review'),
    onDrop: () => setSheet('drop'),
    onBringBack: () => void deeds.bringBack(policy),
    onDelete: () => void remove()
  }
  return (
    <Screen
      title={policy.title}
      lead={leadOf(words, policy)}
      back={back}
      actions={<PolicyActions policy={policy} moves={moves} {...actions} />}
    >
      <div className={styles.problems}>
        <ErrorSummary attempt={attempt} errors={problems} />
      </div>
      <div className={styles.two}>
        <PolicyWritten policy={policy} save={save} moves={moves} missing={missing} />
        <PolicySideNotes policy={policy} />
      </div>
      {moves.sheet}
      <PolicySheets policy={policy} sheet={sheet} onTurn={setSheet} />
    </Screen>
  )
}

/** Begins at the title where the page was opened for that. */
function useRenaming() {
  const renames = useLocation({ select: ({ state }) => state.renames })
  useEffect(() => {
    if (!renames) return
    focusField(policyFieldId('title'))
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
  }, [renames])
}

/** What the place of the policy asks for, in one sentence. */
function leadOf(words: Words, { status, retiredOn, stance, necessity }: Policy): string {
  if (status === 'retired' && retiredOn)
    return words.format('policy.lead.retired', { day: words.date(retiredOn, 'inSentence') })
  const decision = decisionFor(stance, necessity)
  return words.format(decision ? `policy.quadrant.${decision}.sentence` : 'policy.lead.unsorted')
}
