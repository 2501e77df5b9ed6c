import type { PolicySummary } from '../../../shared/features/policies/operations'
import { Button } from '../../kit/Button'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { Segmented } from '../../kit/Segmented'
import { Sheet } from '../../kit/Sheet'
import { saveKeys } from '../../shell/keys'
import { useWords } from '../../shell/words'
import { CataloguePicker } from './CataloguePicker'
import { OwnPolicyFields, ownPolicyId } from './OwnPolicyFields'
import { type AddWay, useAddPolicies } from './useAddPolicies'

export type AddPolicySheetProps = {
  /** What the sheet opens with. */
  way: AddWay
  policies: readonly PolicySummary[]
  onClose: () => void
}

/** Adds drafts: several topics of the catalogue at once, or one policy in the owner's own words. */
export function AddPolicySheet({ way, policies, onClose }: AddPolicySheetProps) {
  const words = useWords()
  const adding = useAddPolicies(way, onClose)
  const { ticked, own, errors } = adding
  const fromCatalogue = adding.way === 'catalogue'
  return (
    <Sheet
      isOpen
      onClose={adding.close}
      onSubmit={() => void adding.save()}
      width={fromCatalogue ? 'wide' : 'plain'}
      title={words.format('policies.add.title')}
      beside={<WayChoice value={adding.way} onChange={adding.choose} />}
      actions={
        <Button look="primary" type="submit" keys={saveKeys} isDisabled={adding.busy}>
          {fromCatalogue
            ? words.format('policies.add.drafts', { count: ticked.length })
            : words.format('policies.add.saveDraft')}
        </Button>
      }
    >
      <ErrorSummary
        attempt={adding.attempt}
        errors={Object.entries(errors).map(([field, text]) => ({
          field: ownPolicyId(field),
          text: text ?? ''
        }))}
      />
      {fromCatalogue ? (
        <CataloguePicker
          kind={adding.kind}
          policies={policies}
          ticked={ticked}
          onTick={adding.setTicked}
        />
      ) : (
        <OwnPolicyFields draft={own.draft} onChange={own.change} errors={errors} />
      )}
    </Sheet>
  )
}

function WayChoice(props: { value: AddWay; onChange: (way: AddWay) => void }) {
  const words = useWords()
  return (
    <Segmented
      {...props}
      label={words.format('policies.add.title')}
      labelHidden
      low
      choices={[
        { value: 'catalogue', label: words.format('policies.add.fromCatalogue') },
        { value: 'own', label: words.format('policies.add.own') }
      ]}
    />
  )
}
