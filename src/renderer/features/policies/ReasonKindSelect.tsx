import { type Policy, reasonKinds } from '../../../shared/features/policies/schema'
import { Select, type SelectProps } from '../../kit/Select'
import { useWords } from '../../shell/words'

type ReasonKind = NonNullable<Policy['reasonKind']>
export type ReasonKindSelectProps = Omit<SelectProps<ReasonKind>, 'choices' | 'label'>

/** What kind of reason a policy has (INV-18). */
export function ReasonKindSelect(props: ReasonKindSelectProps) {
  const words = useWords()
  return (
    <Select
      {...props}
      label={words.format('policy.field.reasonKind')}
      choices={reasonKinds.map((kind) => ({
        value: kind,
        label: words.format(`policy.reasonKind.${kind}`)
      }))}
    />
  )
}
