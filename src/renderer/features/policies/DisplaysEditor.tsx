import { useEffect, useRef } from 'react'
import { type Display, displayPlaces } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { FieldRow } from '../../kit/Leaf'
import { MenuButton } from '../../kit/MenuButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { DisplayRow } from './DisplayRow'
import styles from './DisplaysEditor.module.css'
import { FieldProblem } from '../../kit/FieldProblem'
import { policyFieldId } from './PolicyTextField'

/** The most places a policy can be seen at. */
const MOST = 20

export type DisplaysEditorProps = {
  displays: readonly Display[]
  error: string | undefined
  isReadOnly: boolean
  onChange: (displays: Display[]) => Promise<Result<unknown>>
}

/** Where customers see a policy; on the website with the steps it takes from the home page (S2-10). */
export function DisplaysEditor({ displays, error, isReadOnly, onChange }: DisplaysEditorProps) {
  const words = useWords()
  const { today } = usePlan()
  const { replace, remove, add } = useDisplays(displays, onChange)
  return (
    <FieldRow label={words.format('policy.field.displays')}>
      <div id={policyFieldId('displays')}>
        <FieldProblem text={error} />
        {displays.length > 0 && (
          <ul className={styles.displays}>
            {displays.map((item, index) => (
              <DisplayRow
                key={`${index} ${item.place}`}
                display={item}
                isReadOnly={isReadOnly}
                onChange={(changes) => replace(index, changes)}
                onRemove={() => void remove(index)}
              />
            ))}
          </ul>
        )}
        {displays.length < MOST ? (
          <AddPlace isDisabled={isReadOnly} onAdd={(place) => void add(place, today)} />
        ) : (
          <p className={styles.most}>{words.format('policy.displays.most')}</p>
        )}
      </div>
    </FieldRow>
  )
}

/** Changes of the list; several places may be saved at once, and each change starts from the newest of all. */
function useDisplays(displays: readonly Display[], onChange: DisplaysEditorProps['onChange']) {
  const newest = useRef(displays)
  useEffect(() => {
    newest.current = displays
  })
  const change = (next: Display[]) => {
    newest.current = next
    return onChange(next)
  }
  return {
    replace: (at: number, changes: Partial<Display>) =>
      change(newest.current.map((item, index) => (index === at ? { ...item, ...changes } : item))),
    remove: (at: number) => change(newest.current.filter((_, index) => index !== at)),
    add: (place: Display['place'], since: string) => {
      const stepsFromHome = place === 'website' ? 1 : null
      return change([...newest.current, { place, detail: '', stepsFromHome, since }])
    }
  }
}

type AddPlaceProps = { isDisabled: boolean; onAdd: (place: Display['place']) => void }

function AddPlace({ isDisabled, onAdd }: AddPlaceProps) {
  const words = useWords()
  return (
    <MenuButton
      low
      icon="add"
      isDisabled={isDisabled}
      label={words.format('policy.displays.add')}
      entries={displayPlaces.map((place) => ({
        id: place,
        label: words.format(`policy.place.${place}`),
        onAction: () => onAdd(place)
      }))}
    />
  )
}
