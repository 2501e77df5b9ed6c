import { useEffect, useRef } from 'react'
import { type Display, displayPlaces, DISPLAYS } from '../../../shared/features/policies/schema'
import type { Result } from '../../../shared/result'
import { FieldRow } from '../../kit/Leaf'
import type { FieldName } from '../../kit/leftBehind'
import { MenuButton } from '../../kit/MenuButton'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { DisplayRow } from './DisplayRow'
import styles from './DisplaysEditor.module.css'
import { FieldProblem } from '../../kit/FieldProblem'
import { policyFieldId } from './PolicyTextField'

export type DisplaysEditorProps = {
  /** Of the list, for its fields. */
  name: FieldName
  displays: readonly Display[]
  error: string | undefined
  /** What is wrong with a part of one place. */
  problemOf: (index: number, part: keyof Display) => string | undefined
  isReadOnly: boolean
  /** A text among them, which says itself when it cannot be saved. */
  onWrite: (displays: Display[]) => Promise<Result<unknown>>
  onChoose: (displays: Display[]) => void
}

/** Where customers see a policy; on the website with the steps it takes from the home page (S2-10). */
export function DisplaysEditor(props: DisplaysEditorProps) {
  const { name, displays, error, problemOf, isReadOnly, onWrite, onChoose } = props
  const words = useWords()
  const { today } = usePlan()
  const { changed, without, withMore } = useNewest(displays)
  return (
    <FieldRow label={words.format('policy.field.displays')}>
      <div id={policyFieldId('displays')}>
        <FieldProblem text={error} />
        {displays.length > 0 && (
          <ul className={styles.displays}>
            {displays.map((item, index) => (
              <DisplayRow
                key={`${index} ${item.place}`}
                name={`${name}.${index}.${item.place}`}
                display={item}
                isReadOnly={isReadOnly}
                problemOf={(part) => problemOf(index, part)}
                onWrite={(detail) => onWrite(changed(index, { detail }))}
                onSteps={(stepsFromHome) => onChoose(changed(index, { stepsFromHome }))}
                onRemove={() => onChoose(without(index))}
              />
            ))}
          </ul>
        )}
        {isReadOnly ? null : displays.length < DISPLAYS ? (
          <AddPlace onAdd={(place) => onChoose(withMore(place, today))} />
        ) : (
          <p className={styles.most}>{words.format('policy.displays.most')}</p>
        )}
      </div>
    </FieldRow>
  )
}

/** The list with changes; several places may be saved at once, and each change starts from the newest of all. */
function useNewest(displays: readonly Display[]) {
  const newest = useRef(displays)
  useEffect(() => {
    newest.current = displays
  })
  const next = (list: Display[]) => {
    newest.current = list
    return list
  }
  return {
    changed: (at: number, changes: Partial<Display>) =>
      next(newest.current.map((item, index) => (index === at ? { ...item, ...changes } : item))),
    without: (at: number) => next(newest.current.filter((_, index) => index !== at)),
    withMore: (place: Display['place'], since: string) => {
      const stepsFromHome = place === 'website' ? 1 : null
      return next([...newest.current, { place, detail: '', stepsFromHome, since }])
    }
  }
}

function AddPlace({ onAdd }: { onAdd: (place: Display['place']) => void }) {
  const words = useWords()
  return (
    <MenuButton
      low
      icon="add"
      label={words.format('policy.displays.add')}
      entries={displayPlaces.map((place) => ({
        id: place,
        label: words.format(`policy.place.${place}`),
        onAction: () => onAdd(place)
      }))}
    />
  )
}
