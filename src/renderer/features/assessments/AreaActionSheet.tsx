import { useState } from 'react'
import { dayAfter } from '../../../shared/days'
import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DateField } from '../../kit/DateField'
import { Select } from '../../kit/Select'
import { Sheet } from '../../kit/Sheet'
import { TextField } from '../../kit/TextField'
import { usePeople } from '../../records/usePeople'
import { useWrite } from '../../shell/calls'
import { fieldText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import styles from './Areas.module.css'

/** So many days from today an action is due, until the owner says otherwise. */
const SOON = 14

/** Makes an action of an area: what, who, by when. */
export function AreaActionSheet({ area, onClose }: { area: ImprovementArea; onClose: () => void }) {
  const words = useWords()
  const tell = useTold()
  const { today } = usePlan()
  const people = usePeople()
  const creating = useWrite(api.actions.create)
  const [what, setWhat] = useState(area.title)
  const [who, setWho] = useState('owner')
  const [due, setDue] = useState<string | null>(dayAfter(today, SOON))
  const wrong = (field: string) => {
    const fault = creating.failure?.fields?.[field]
    return fault && fieldText(words, fault)
  }

  async function save() {
    const result = await creating.run({
      what,
      who,
      due,
      result: '',
      priority: null,
      sourceType: 'improvementArea',
      sourceId: area.id,
      private: !area.showToStaff
    })
    if (!result.ok) return
    tell(words.format('area.told.action', { what: result.value.what }), { undo: true })
    onClose()
  }
  return (
    <Sheet
      isOpen
      width="narrow"
      title={words.format('area.makeAction')}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button look="primary" type="submit" keys="Ctrl+Enter">
          {words.format('area.action.save')}
        </Button>
      }
    >
      <div className={styles.form}>
        <TextField
          label={words.format('actions.field.what')}
          takesFocus
          error={wrong('what')}
          value={what}
          onChange={setWhat}
        />
        <Select
          wide
          label={words.format('actions.field.who')}
          value={who}
          onChange={setWho}
          choices={people.here}
        />
        <DateField
          label={words.format('actions.field.due')}
          error={wrong('due')}
          value={due}
          onChange={setDue}
        />
      </div>
    </Sheet>
  )
}
