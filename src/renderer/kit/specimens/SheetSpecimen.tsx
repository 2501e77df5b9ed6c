import { useState } from 'react'
import { Button } from '../Button'
import { ChipGroup } from '../ChipGroup'
import { ComboBox } from '../ComboBox'
import { DayChoice } from '../DateField'
import { Segmented } from '../Segmented'
import { Select } from '../Select'
import { Sheet } from '../Sheet'
import { TextArea } from '../TextArea'
import { toast } from '../toast'
import { channels, customers, kinds, themes } from './choices'
import styles from './SheetSpecimen.module.css'

/** A sheet with fields of most kinds. */
export function SheetSpecimen() {
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<string>('complaint')
  const [theme, setTheme] = useState<string | null>('thoroughness')
  const [text, setText] = useState('Floor in treatment room 2 still sticky this morning')
  const [channel, setChannel] = useState('phone')
  const [day, setDay] = useState<string | null>('2026-01-05')
  const [customer, setCustomer] = useState({ chosen: null as string | null, text: '' })
  const save = () => {
    setOpen(false)
    toast({
      text: 'Noted. 2 open complaints.',
      actions: [{ label: 'Solve it now', onPress: () => undefined }],
      undo: () => undefined
    })
  }
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        Open a sheet
      </Button>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Note a complaint"
        beside={
          <Segmented label="Kind" labelHidden choices={kinds} value={kind} onChange={setKind} />
        }
        onSubmit={save}
        actions={
          <>
            <Button look="primary" keys="Ctrl+Enter" onPress={save}>
              Save complaint
            </Button>
            <Button>Save and start solving</Button>
          </>
        }
      >
        <ChipGroup
          label="What was it about?"
          ticked
          choices={themes}
          value={theme}
          onChange={setTheme}
          mayBeNone
        />
        <TextArea label="What happened?" rows={3} takesFocus value={text} onChange={setText} />
        <div className={styles.row}>
          <Select
            label="How did it reach you?"
            wide
            choices={channels}
            value={channel}
            onChange={setChannel}
          />
          <DayChoice
            label="When?"
            value={day}
            onChange={setDay}
            days={[
              { value: '2026-01-05', label: 'Today' },
              { value: '2026-01-04', label: 'Yesterday' }
            ]}
          />
        </div>
        <ComboBox
          label="Who?"
          aside="if you know"
          ownWords
          choices={customers}
          value={customer}
          onChange={setCustomer}
          after={customer.chosen && 'Oakfield Dental has an open complaint from 16 December.'}
        />
      </Sheet>
    </>
  )
}
