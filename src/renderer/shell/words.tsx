import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'react-intl'
import type { Language } from '../../shared/languages'
import { catalogues, createWords, type Words } from '../../shared/words'

const WordsContext = createContext<Words | null>(null)

/** Gives everything below its words: `useWords` for text, `FormattedMessage` where a text holds elements. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => createWords(language), [language])
  return (
    <WordsContext value={words}>
      <IntlProvider
        locale={words.locale}
        defaultLocale="en-GB"
        messages={catalogues[language]}
        onError={(error) => {
          throw error
        }}
      >
        <I18nProvider locale={words.locale}>{children}</I18nProvider>
      </IntlProvider>
    </WordsContext>
  )
}

/** The words of the language in use. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords outside WordsProvider')
  return words
}
