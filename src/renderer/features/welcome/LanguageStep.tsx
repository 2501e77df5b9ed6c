import { languageNames, languages } from '../../../shared/languages'
import { RadioCards } from '../../kit/RadioCards'
import { Segmented } from '../../kit/Segmented'
import { usePreferences } from '../../shell/preferences'
import { useWords } from '../../shell/words'
import { StepPage } from './StepPage'

const sizes = [
  { value: '100', label: 'welcome.size.normal' },
  { value: '125', label: 'welcome.size.larger' },
  { value: '150', label: 'welcome.size.largest' }
] as const

/** The first page: language and text size, both at once visible in the page itself. */
export function LanguageStep({ onDone }: { onDone: () => void }) {
  const words = useWords()
  const { language, textSize, change } = usePreferences()
  return (
    <StepPage
      title={words.format('welcome.title')}
      lead={words.format('welcome.lead')}
      verb={words.format('welcome.next')}
      onDone={onDone}
    >
      <RadioCards
        label={words.format('welcome.language')}
        choices={languages.map((value) => ({
          value,
          label: languageNames[value],
          language: value
        }))}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Segmented
        label={words.format('welcome.size')}
        choices={sizes.map(({ value, label }) => ({ value, label: words.format(label) }))}
        value={sizes.find(({ value }) => Number(value) === textSize)?.value ?? null}
        onChange={(value) =>
          change({ textSize: ({ 100: 100, 125: 125, 150: 150 } as const)[value] })
        }
      />
    </StepPage>
  )
}
