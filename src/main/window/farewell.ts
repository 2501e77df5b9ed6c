import type { Log } from '../log'

/** How long the page may take to save what was typed last before its window is closed, in milliseconds. */
const LAST_WORDS_MS = 1_000

type Steps = {
  /** Asks the page to save what was typed last; it says when it has. */
  ask: () => void
  /** Notes where the window is. That it cannot be noted keeps no window open. */
  keepPlace: () => void
  close: () => void
  report: Log
}

/** The end of the window: what was typed last is saved, waited for a moment, and then the window closes. */
export function createFarewell({ ask, keepPlace, close, report }: Steps) {
  let answered = () => {}
  const answer = new Promise<void>((resolve) => {
    answered = resolve
  })
  let begun = false
  return {
    /** The page has saved what there was to save. */
    answered: (): void => answered(),
    /** The window is to be closed; asked a second time, it closes no sooner. */
    begin(): void {
      if (begun) return
      begun = true
      ask()
      const patience = setTimeout(answered, LAST_WORDS_MS)
      void answer.then(() => {
        clearTimeout(patience)
        close()
      })
      try {
        keepPlace()
      } catch (error) {
        report('keep the window’s place', error)
      }
    }
  }
}
