import type { Policy } from '../../../shared/features/policies/schema'
import { ActivateSheet } from './ActivateSheet'
import { DropSheet } from './DropSheet'
import { ReviewSheet } from './ReviewSheet'

export type PolicySheet = 'activate' | 'review' | 'drop'

export type PolicySheetsProps = {
  policy: Policy
  /** The sheet that is open. */
  sheet: PolicySheet | null
  /** Opens another one, or none. */
  onTurn: (sheet: PolicySheet | null) => void
}

/** The sheets over the page of a policy, one at a time. */
export function PolicySheets({ policy, sheet, onTurn }: PolicySheetsProps) {
  const close = () => onTurn(null)
  switch (sheet) {
    case null:
      return null
    case 'activate':
      return <ActivateSheet policy={policy} onClose={close} />
    case 'review':
      return <ReviewSheet policy={policy} onDrop={() => onTurn('drop')} onClose={close} />
    case 'drop':
      return <DropSheet policy={policy} onClose={close} />
  }
}
