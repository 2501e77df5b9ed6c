import { Button } from '../../kit/Button'
import { SegmentedLinks } from '../../kit/SegmentedTabs'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { policyViews } from './policiesSearch'

export type PoliciesActionsProps = {
  view: (typeof policyViews)[number]
  /** A new policy, or a new idea where those are in view. */
  onAdd: () => void
}

/** Beside the title: the views, and what can be added to the one in view. */
export function PoliciesActions({ view, onAdd }: PoliciesActionsProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  return (
    <>
      <SegmentedLinks
        label={words.format('policies.views')}
        links={policyViews.map((other) => ({
          href: other === 'board' ? '/policies' : `/policies?view=${other}`,
          label: words.format(`policies.view.${other}`),
          isCurrent: other === view
        }))}
      />
      {!readOnly && (
        <Button icon="add" onPress={onAdd}>
          {words.format(view === 'ideas' ? 'policyIdeas.add' : 'policies.add')}
        </Button>
      )}
    </>
  )
}
