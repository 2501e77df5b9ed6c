import { useState } from 'react'
import type { Contact, ContactState } from '../../../shared/features/contacts/schema'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import type { Status } from '../../kit/StatusTag'
import { Stepper } from '../../kit/Stepper'
import { useWords } from '../../shell/words'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { stateAfter, stepAtHand, steps } from './contactSteps'
import { shortened, stepTitle } from './contactWords'
import { StepFields } from './StepFields'

export type ComplaintStepsProps = {
  /** All four on one page. */
  isAll: boolean
  /** Goes on to a state; a gap elsewhere than in view shows all four. */
  onDone: (to: ContactState) => void
  onBack: () => void
  busy: boolean
}

/** The four steps one under the other; the one at hand is open, each shows in a line what was found. */
export function ComplaintSteps({ isAll, onDone, onBack, busy }: ComplaintStepsProps) {
  const words = useWords()
  const { contact, isLocked } = useContactOnPage()
  const atHand = stepAtHand(contact)
  const [opened, setOpened] = useState<{ at: string; step: string } | null>(null)
  // What was opened stays open only as long as the case stands where it stood.
  const chosen = opened?.at === contact.state ? opened.step : String(atHand)
  const contentOf = (step: number) => (
    <>
      <StepFields step={step} />
      {!isLocked && atHand !== null && step >= atHand && (!isAll || step === 4) && (
        <DoneButtons step={step} busy={busy} onDone={onDone} onBack={isAll ? undefined : onBack} />
      )}
    </>
  )
  return (
    <Stepper
      label={words.format('contacts.steps')}
      open={isAll ? steps.map(String) : chosen}
      onOpen={(step) => setOpened({ at: contact.state, step })}
      steps={steps.map((step) => ({
        id: String(step),
        title: stepTitle(words, step),
        summary:
          isAll || chosen === String(step) ? mottoOf(words, step) : foundIn(words, contact, step),
        status: statusOf(step, atHand),
        content: contentOf(step)
      }))}
    />
  )
}

type DoneButtonsProps = {
  step: number
  busy: boolean
  onDone: (to: ContactState) => void
  onBack: (() => void) | undefined
}

function DoneButtons({ step, busy, onDone, onBack }: DoneButtonsProps) {
  const words = useWords()
  const { contact } = useContactOnPage()
  const after = stateAfter[step] ?? 'resolved'
  return (
    <div className={styles.done}>
      <Button look="primary" keys="Ctrl+Enter" isDisabled={busy} onPress={() => onDone(after)}>
        {step < 4
          ? words.format('contacts.done.step', { next: step + 1 })
          : words.format('contacts.done.solved')}
      </Button>
      {onBack && step > 1 && step === stepAtHand(contact) && (
        <Button look="quiet" isDisabled={busy} onPress={onBack}>
          {words.format('contacts.backTo', { step: step - 1 })}
        </Button>
      )}
    </div>
  )
}

function statusOf(step: number, atHand: number | null): Status {
  if (atHand === null || step < atHand) return 'done'
  return step === atHand ? 'partly' : 'toDo'
}

function mottoOf(words: Words, step: number): string {
  const id = `contacts.step.${step}.motto`
  return words.has(id) ? words.format(id) : ''
}

/** What was found in a step, in a line; its motto while nothing was. */
function foundIn(words: Words, contact: Contact, step: number): string {
  const found = {
    1:
      contact.restatedText &&
      words.format('contacts.quoted', { text: shortened(contact.restatedText) }),
    2: causeText(words, contact),
    3: agreedText(words, contact),
    4: shortened(contact.actionTaken)
  }[step]
  return found || mottoOf(words, step)
}

function causeText(words: Words, { causeKind, whatWentWrong }: Contact): string {
  if (causeKind === null) return shortened(whatWentWrong)
  const cause = words.format(`contacts.cause.${causeKind}`)
  return whatWentWrong === ''
    ? cause
    : words.format('contacts.causeFound', { cause, what: shortened(whatWentWrong) })
}

function agreedText(words: Words, { agreedAction, agreedBy }: Contact): string {
  if (agreedBy === null) return shortened(agreedAction)
  return words.format('contacts.agreedFound', {
    // The day follows in the same sentence.
    what: shortened(agreedAction).replace(/\.$/, ''),
    day: words.date(agreedBy)
  })
}
