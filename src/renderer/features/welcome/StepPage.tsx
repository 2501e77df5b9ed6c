import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../../kit/Button'
import { useWords } from '../../shell/words'
import styles from './Welcome.module.css'

type StepPageProps = {
  title: string
  lead?: string
  children: ReactNode
  /** The main button; Enter anywhere on the page presses it. */
  verb: string
  isBusy?: boolean
  onDone: () => void
  onBack?: () => void
  /** Other ways on, beside the main button. */
  ways?: ReactNode
  /** A quieter way on, under the buttons. */
  after?: ReactNode
}

/** One page of first run: a question or two, one main button. The keyboard begins at the first thing to answer. */
export function StepPage(props: StepPageProps) {
  const words = useWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => firstToAnswer(form.current)?.focus(), [])
  return (
    <form
      ref={form}
      className={styles.step}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onDone()
      }}
    >
      <h1 id={id} className={styles.title}>
        {props.title}
      </h1>
      {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      <div className={styles.questions}>{props.children}</div>
      <div className={styles.ways}>
        <Button type="submit" look="primary" isDisabled={props.isBusy}>
          {props.verb}
        </Button>
        {props.ways}
        {props.onBack && (
          <span className={styles.back}>
            <Button look="quiet" onPress={props.onBack}>
              {words.format('welcome.back')}
            </Button>
          </span>
        )}
      </div>
      {props.after !== undefined && <div className={styles.after}>{props.after}</div>}
    </form>
  )
}

function firstToAnswer(form: HTMLFormElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('input:checked') ??
    form?.querySelector<HTMLElement>('input, button[type=submit]') ??
    null
  )
}
