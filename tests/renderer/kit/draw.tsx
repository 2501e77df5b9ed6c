import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { WordsProvider } from '../../../src/renderer/shell/words'
import type { Language } from '../../../src/shared/languages'

afterEach(cleanup)

/** Draws parts of the kit in a language and gives a person to act on them. */
export function draw(parts: ReactNode, language: Language = 'en') {
  const user = userEvent.setup()
  const screen = render(<WordsProvider language={language}>{parts}</WordsProvider>)
  const redraw = (again: ReactNode) =>
    screen.rerender(<WordsProvider language={language}>{again}</WordsProvider>)
  return { user, ...screen, redraw }
}
