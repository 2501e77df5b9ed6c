import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { CheckRow, CheckRows } from '../../../src/renderer/kit/Checkbox'
import { ChipGroup } from '../../../src/renderer/kit/ChipGroup'
import { RadioCards } from '../../../src/renderer/kit/RadioCards'
import { Segmented } from '../../../src/renderer/kit/Segmented'
import {
  SegmentedTabList,
  SegmentedTabPanel,
  SegmentedTabs
} from '../../../src/renderer/kit/SegmentedTabs'
import { Switch } from '../../../src/renderer/kit/Switch'
import { draw } from './draw'

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' }
]

function Papers({ first }: { first: string | null }) {
  const [paper, setPaper] = useState(first)
  return <Segmented label="Paper" choices={papers} value={paper} onChange={setPaper} />
}

function Tabs() {
  const [tab, setTab] = useState('a4')
  return (
    <SegmentedTabs value={tab} onChange={setTab}>
      <SegmentedTabList label="Views" tabs={papers} />
      <SegmentedTabPanel value="a4">European</SegmentedTabPanel>
      <SegmentedTabPanel value="letter">American</SegmentedTabPanel>
    </SegmentedTabs>
  )
}

const checked = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked

describe('segments', () => {
  it('move by the arrow keys and choose at once', async () => {
    const { user } = draw(<Papers first="a4" />)
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect([checked('A4'), checked('Letter')]).toEqual([false, true])
    expect(screen.getByRole('radiogroup', { name: 'Paper' })).toBeTruthy()
  })

  it('may have nothing chosen yet', async () => {
    const { user } = draw(<Papers first={null} />)
    expect([checked('A4'), checked('Letter')]).toEqual([false, false])
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    expect(checked('Letter')).toBe(true)
  })

  it('as tabs show one view at a time', async () => {
    const { user } = draw(<Tabs />)
    expect(screen.getByRole('tabpanel').textContent).toBe('European')
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel').textContent).toBe('American')
  })
})

describe('chips', () => {
  it('choose one, and none where that is allowed', async () => {
    const seen: (string | null)[] = []
    const { user } = draw(
      <ChipGroup
        label="About"
        mayBeNone
        choices={papers}
        value="a4"
        onChange={(now) => seen.push(now)}
      />
    )
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await user.click(screen.getByRole('radio', { name: 'A4' }))
    expect(seen).toEqual(['letter', null])
  })

  it('choose any number', async () => {
    let seen: string[] = []
    const { user } = draw(
      <ChipGroup
        label="About"
        many
        choices={papers}
        value={['a4']}
        onChange={(now) => (seen = now)}
      />
    )
    await user.click(screen.getByRole('button', { name: 'Letter' }))
    expect(seen).toEqual(['a4', 'letter'])
  })
})

describe('ticks, switches and cards', () => {
  it('a row to tick says its note too, and the space bar ticks it', async () => {
    let isTicked = false
    const { user } = draw(
      <CheckRows label="What to include">
        <CheckRow
          label="Our rules"
          note="p. 4 to 6"
          value={isTicked}
          onChange={(now) => (isTicked = now)}
        />
      </CheckRows>
    )
    await user.tab()
    expect(screen.getByRole('checkbox', { name: 'Our rules p. 4 to 6' })).toBe(
      document.activeElement
    )
    await user.keyboard(' ')
    expect(isTicked).toBe(true)
  })

  it('a switch is a switch', async () => {
    let isOn = false
    const { user } = draw(
      <Switch label="Hide names" value={isOn} onChange={(now) => (isOn = now)} />
    )
    await user.click(screen.getByRole('switch', { name: 'Hide names' }))
    expect(isOn).toBe(true)
  })

  it('a card names its language, and its key is not read out', async () => {
    let chosen = ''
    const cards = [
      { value: 'pl', label: 'Polski', language: 'pl', mark: '1' },
      { value: 'sl', label: 'Slovenščina', language: 'sl' }
    ]
    const { user } = draw(
      <RadioCards label="Language" choices={cards} value="sl" onChange={(now) => (chosen = now)} />
    )
    const polish = screen.getByRole('radio', { name: 'Polski' })
    expect(screen.getByText('Polski').lang).toBe('pl')
    await user.click(polish)
    expect(chosen).toBe('pl')
  })
})
