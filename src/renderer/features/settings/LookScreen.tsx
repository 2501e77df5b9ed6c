import { textSizes, themes } from '../../../shared/features/preferences'
import { languageNames, languages } from '../../../shared/languages'
import { Leaf } from '../../kit/Leaf'
import { RadioCards } from '../../kit/RadioCards'
import { usePreferences } from '../../shell/preferences'
import { useWords } from '../../shell/words'
import { Segmented } from '../../kit/Segmented'
import { SettingsPage } from './SettingsPage'

/** Settings > Language and appearance: everything takes effect at once, menus included. */
export function LookScreen() {
  const words = useWords()
  const { theme, change } = usePreferences()
  return (
    <SettingsPage href="/settings">
      <Leaf>
        <LanguageChoice />
        <TextSizeChoice />
        <RadioCards
          low
          label={words.format('settings.theme')}
          choices={themes.map((value) => ({ value, label: words.format(`theme.${value}`) }))}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      </Leaf>
    </SettingsPage>
  )
}

function LanguageChoice() {
  const words = useWords()
  const { language, change } = usePreferences()
  return (
    <RadioCards
      low
      label={words.format('settings.language')}
      hint={words.format('settings.languageHint')}
      choices={languages.map((value) => ({
        value,
        label: languageNames[value],
        language: value,
        ...(value === language ? {} : { detail: words.format(`language.${value}`) })
      }))}
      value={language}
      onChange={(chosen) => change({ language: chosen })}
    />
  )
}

function TextSizeChoice() {
  const words = useWords()
  const { textSize, change } = usePreferences()
  return (
    <Segmented
      label={words.format('settings.textSize')}
      hint={words.format('settings.textSizeHint')}
      choices={textSizes.map((size) => ({
        value: String(size),
        label: words.number(size / 100, { style: 'percent', maximumFractionDigits: 1 })
      }))}
      value={String(textSize)}
      onChange={(chosen) => {
        const size = textSizes.find((known) => String(known) === chosen)
        if (size !== undefined) change({ textSize: size })
      }}
    />
  )
}
