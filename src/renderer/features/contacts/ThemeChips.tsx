import { useState } from 'react'
import type { Theme } from '../../../shared/features/themes'
import { ChipGroup } from '../../kit/ChipGroup'
import { ComboBox } from '../../kit/ComboBox'
import { useWords } from '../../shell/words'

/** So many themes stand as chips; the rest is behind “Other”. */
const CHIPS = 6
const OTHER = 'other'

export type ThemeChipsProps = {
  /** In the order of the chips. */
  themes: readonly Theme[]
  value: string | null
  onChange: (themeId: string | null) => void
}

/** What it was about: the themes used most as chips, the others in a field that finds them. */
export function ThemeChips({ themes, value, onChange }: ThemeChipsProps) {
  const words = useWords()
  const [isOther, setOther] = useState(false)
  const chips = themes.filter((theme, index) => index < CHIPS || theme.id === value)
  const others = themes.filter((theme) => !chips.includes(theme))
  const choices = chips.map(({ id, label }) => ({ value: id, label }))
  const other = { value: OTHER, label: words.format('contacts.new.otherTheme') }
  return (
    <>
      <ChipGroup
        label={words.format('contacts.new.about')}
        ticked
        mayBeNone
        choices={others.length > 0 ? [...choices, other] : choices}
        value={isOther ? OTHER : value}
        onChange={(chosen) => {
          setOther(chosen === OTHER)
          onChange(chosen === OTHER ? null : chosen)
        }}
      />
      {isOther && (
        <OtherTheme
          themes={others}
          onChoose={(themeId) => {
            setOther(false)
            onChange(themeId)
          }}
        />
      )}
    </>
  )
}

type OtherThemeProps = { themes: readonly Theme[]; onChoose: (themeId: string) => void }

function OtherTheme({ themes, onChoose }: OtherThemeProps) {
  const words = useWords()
  const [text, setText] = useState('')
  return (
    <ComboBox
      label={words.format('contacts.new.whichTheme')}
      takesFocus
      choices={themes.map(({ id, label }) => ({ value: id, label }))}
      value={{ chosen: null, text }}
      onChange={({ chosen, text: typed }) => {
        setText(typed)
        if (chosen !== null) onChoose(chosen)
      }}
    />
  )
}
