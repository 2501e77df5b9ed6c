import { useEffect, useRef, useState } from 'react'
import { isOpen, outcomesOf, solvedState } from '../../../shared/features/contacts/rules'
import type { Contact, ContactState } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { focusField } from '../../kit/ErrorSummary'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { contactFieldId } from './contactEditing'
import { stateAfter, stepAtHand } from './contactSteps'
import { type Advance, useAdvance } from './useAdvance'
import { useDoneKeys } from './useDoneKeys'

export type Going = {
  advance: Advance
  /** All four steps on one page. */
  isAll: boolean
  showAll: (isAll: boolean) => void
  /** The step at hand is done, or a later one that is open. */
  done: (to: ContactState) => void
  close: () => void
  stepBack: () => void
  /** After the question about the first answer. */
  answered: (wasNow: boolean) => void
}

/** The way of a contact through its states, by the buttons of its page and by Ctrl+Enter. */
export function useGoing(
  contact: Contact,
  isLocked: boolean,
  settled: () => Promise<unknown>
): Going {
  const words = useWords()
  const tell = useTold()
  const advance = useAdvance(contact, settled)
  const back = useWrite(api.contacts.stepBack)
  const [isAll, showAll] = useState(false)
  const moved = useMovedFocus(contact)
  const { id, rev, kind } = contact

  async function goOn(to: ContactState, replyNow: boolean) {
    // The end of a compliment is no choice.
    const [only, ...others] = outcomesOf[kind]
    const changes = to === 'closed' && only && others.length === 0 ? { outcome: only } : {}
    moved.expect()
    await advance.to(to, { replyNow, changes })
  }
  function done(to: ContactState) {
    // What is missing may lie in a step that is folded.
    if (kind === 'complaint' && to !== stateAfter[stepAtHand(contact) ?? 4]) showAll(true)
    void goOn(to, kind !== 'complaint')
  }
  const close = () => void goOn('closed', false)
  useDoneKeys(() => {
    if (isLocked) return
    if (!isOpen(contact)) close()
    else if (kind !== 'complaint') done(solvedState[kind])
    else done(isAll ? 'resolved' : (stateAfter[stepAtHand(contact) ?? 4] ?? 'resolved'))
  })
  return {
    advance,
    isAll,
    showAll,
    done,
    close,
    stepBack: () => {
      const step = async () => {
        moved.expect()
        const result = await back.run({ id, rev })
        if (!result.ok) tell(failureText(words, result.failure))
      }
      void step()
    },
    answered: (wasNow) => {
      if (advance.asksReplyFor !== null) void goOn(advance.asksReplyFor, wasNow)
    }
  }
}

/** Where the work goes on in each state. */
const firstFields: Partial<Record<ContactState, string>> = {
  new: 'factsText',
  step1: 'factsText',
  step2: 'whatHappened',
  step3: 'options',
  step4: 'actionTaken',
  resolved: 'outcome',
  answered: 'outcome',
  considered: 'outcome',
  thanked: 'learning'
}

/** The focus follows the work to the first field of the next step; its button is gone by then. */
function useMovedFocus({ state }: Contact) {
  const isExpected = useRef(false)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    if (!isExpected.current) return
    isExpected.current = false
    const field = firstFields[state]
    const moving = setTimeout(() => {
      if (field) focusField(contactFieldId(field))
      else document.querySelector<HTMLElement>('main h1')?.focus()
    })
    return () => clearTimeout(moving)
  }, [state])
  return { expect: () => (isExpected.current = true) }
}
