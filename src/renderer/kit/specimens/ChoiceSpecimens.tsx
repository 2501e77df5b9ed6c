import { useState } from 'react'
import { CheckRow, CheckRows, Checkbox } from '../Checkbox'
import { ChipGroup } from '../ChipGroup'
import { RadioCards } from '../RadioCards'
import { Segmented } from '../Segmented'
import {
  SegmentedLinks,
  SegmentedTabList,
  SegmentedTabPanel,
  SegmentedTabs
} from '../SegmentedTabs'
import { Select } from '../Select'
import { Switch } from '../Switch'
import { Side, Specimen } from './Specimen'
import { themes } from './choices'

const filters = [
  { value: 'all', label: 'All', count: 44 },
  { value: 'open', label: 'Open', count: 1 }
]
const answers = [
  { value: '1', label: 'Never', mark: '1' },
  { value: '4', label: 'Usually', mark: '4' },
  { value: '5', label: 'Always', detail: 'Every customer, every time', mark: '5' },
  { value: 'none', label: 'Does not apply', apart: true }
]
const tabs = [
  { value: 'log', label: 'Log' },
  { value: 'causes', label: 'Causes' }
]

/** Choices of one, of several, and on or off. */
export function ChoiceSpecimens() {
  const [chosen, setChosen] = useState<string[]>(['keys'])
  const [filter, setFilter] = useState<string | null>('all')
  const [paper, setPaper] = useState('a4')
  const [isOn, setOn] = useState(true)
  const [isTicked, setTicked] = useState(true)
  const [answer, setAnswer] = useState<string | null>('4')
  const [tab, setTab] = useState('log')
  const papers = [
    { value: 'a4', label: 'A4' },
    { value: 'letter', label: 'Letter' }
  ]
  return (
    <Specimen title="Choices">
      <ChipGroup
        label="What was it about?"
        many
        ticked
        choices={themes}
        value={chosen}
        onChange={setChosen}
      />
      <ChipGroup label="Show" labelHidden choices={filters} value={filter} onChange={setFilter} />
      <Side>
        <Segmented label="Paper" labelHidden choices={papers} value={paper} onChange={setPaper} />
        <Segmented
          label="Paper, low"
          labelHidden
          low
          choices={papers}
          value={paper}
          onChange={setPaper}
        />
        <Select
          label="Paper, list"
          labelHidden
          low
          choices={papers}
          value={paper}
          onChange={setPaper}
        />
        <Switch label={isOn ? 'On' : 'Off'} value={isOn} onChange={setOn} />
        <Switch label="Not now" value={false} isDisabled onChange={() => undefined} />
      </Side>
      <Segmented label="Not chosen yet" choices={papers} value={null} onChange={setPaper} />
      <CheckRows label="What to include">
        <CheckRow label="Our rules" note="p. 4 to 6" value={isTicked} onChange={setTicked} />
        <CheckRow
          label="Six skills"
          note="not written yet"
          value={false}
          isDisabled
          onChange={setTicked}
        />
      </CheckRows>
      <Checkbox label="A tick by itself" value={isTicked} onChange={setTicked} />
      <RadioCards
        label="How often is this true?"
        choices={answers}
        value={answer}
        onChange={setAnswer}
      />
      <SegmentedTabs value={tab} onChange={setTab}>
        <SegmentedTabList label="Views" tabs={tabs} />
        <SegmentedTabPanel value="log">Each complaint in its row.</SegmentedTabPanel>
        <SegmentedTabPanel value="causes">The causes, the commonest first.</SegmentedTabPanel>
      </SegmentedTabs>
      <SegmentedLinks
        label="Ways to see policies"
        links={[
          { href: '/policies', label: 'Board', isCurrent: true },
          { href: '/policies/list', label: 'List', isCurrent: false }
        ]}
      />
    </Specimen>
  )
}
