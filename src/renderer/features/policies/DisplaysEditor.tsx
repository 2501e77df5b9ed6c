import { useEffect, useRef } from 'react'
import { type Display, displayPlaces } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { FieldRow } from '../../kit/Leaf'
import { MenuButton } from '../../kit/MenuButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { DisplayRow } from './DisplayRow'
import styles from './DisplaysEditor.module.css'
import { FieldProblem } from './FieldProblem'
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
  // Several fields of several places may be saved at once: each change starts from the newest of all.
  const newest = useRef(displays)
  useEffect(() => {
    newest.current = displays
  })

  function change(next: Display[]) {
    newest.current = next
    return onChange(next)
  }
  const replace = (at: number, changes: Partial<Display>) =>
    change(newest.current.map((item, index) => (index === at ? { ...item, ...changes } : item)))

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
                onRemove={() => void change(newest.current.filter((_, other) => other !== index))}
              />
            ))}
          </ul>
        )}
        {displays.length < MOST ? (
          <MenuButton
            low
            icon="add"
            isDisabled={isReadOnly}
            label={words.format('policy.displays.add')}
            entries={displayPlaces.map((place) => ({
              id: place,
              label: words.format(`policy.place.${place}`),
              onAction: () =>
                void change([
                  ...newest.current,
                  { place, detail: '', stepsFromHome: place === 'website' ? 1 : null, since: today }
                ])
            }))}
          />
        ) : (
          <p className={styles.most}>{words.format('policy.displays.most')}</p>
        )}
      </div>
    </FieldRow>
  )
}
