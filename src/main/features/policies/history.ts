import type { Policy, PolicyRevision } from '../../../shared/features/policies/schema'
import type { PolicyTables } from './tables'

type Line = Pick<PolicyRevision, 'kind'> & Partial<Pick<PolicyRevision, 'reason' | 'trigger'>>

/** Keeps how policies changed: “How it changed”, line by line (INV-20). */
export function createHistory({ revisions, revisionsOf }: PolicyTables, today: () => string) {
  /** Adds a line with the wording that applies from today on. */
  function note(policy: Policy, line: Line): void {
    revisions.create({
      reason: '',
      trigger: null,
      ...line,
      policyId: policy.id,
      number: (revisionsOf(policy.id)[0]?.number ?? 0) + 1,
      changedOn: today(),
      wording: policy.wording,
      triggerNote: ''
    })
  }

  return {
    note,
    /** Notes what was edited. A day's edits of the wording are one line: typing is not history (docs/adr/0010). */
    noteEdit: (policy: Policy, kind: 'wording' | 'compromise'): void => {
      const lines = revisionsOf(policy.id)
      const since = lines.findIndex((line) => !isEdit(line) || line.changedOn !== today())
      const edits = since === -1 ? lines : lines.slice(0, since)
      const at = edits.findIndex((line) => line.kind === kind)
      if (at === -1) note(policy, { kind })
      for (const line of edits.slice(0, at + 1))
        revisions.amend(line.id, { wording: policy.wording })
    },
    /** Notes that a policy came into force, for the first time or again. */
    noteInForce: (policy: Policy): void => {
      const returned = revisionsOf(policy.id).some((line) => line.kind === 'first')
      note(policy, { kind: returned ? 'returned' : 'first' })
    }
  }
}

const isEdit = ({ kind }: PolicyRevision) => kind === 'wording' || kind === 'compromise'
