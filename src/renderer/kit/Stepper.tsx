import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classes } from './classes'
import { StatusTag, type Status } from './StatusTag'
import styles from './Stepper.module.css'

type Step = {
  id: string
  title: string
  /** What was found in this step, or what it asks; one line. */
  summary: ReactNode
  status: Status
  /** Shown for the open step, on a white sheet. */
  content: ReactNode
}

export type StepperProps = {
  label: string
  steps: readonly Step[]
  /** The open step, or several. */
  open: string | readonly string[]
  onOpen: (id: string) => void
}

/** Steps one under the other; the open one is a white sheet, the others are one line each and open when pressed. */
export function Stepper({ label, steps, open, onOpen }: StepperProps) {
  return (
    <ol aria-label={label} className={styles.stepper}>
      {steps.map((step, index) => {
        const isOpen = typeof open === 'string' ? step.id === open : open.includes(step.id)
        return (
          <li
            key={step.id}
            aria-current={isOpen ? 'step' : undefined}
            className={classes(
              styles.step,
              isOpen && styles.open,
              step.status === 'toDo' && styles.later
            )}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.words}>
              <h2 className={styles.title}>
                {isOpen ? (
                  step.title
                ) : (
                  <Button className={styles.press} onPress={() => onOpen(step.id)}>
                    {step.title}
                  </Button>
                )}
              </h2>
              <p>{step.summary}</p>
            </div>
            {!isOpen && <StatusTag status={step.status} />}
            {isOpen && <div className={styles.content}>{step.content}</div>}
          </li>
        )
      })}
    </ol>
  )
}
