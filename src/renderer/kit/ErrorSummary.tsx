import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import styles from './ErrorSummary.module.css'

export type ErrorSummaryProps = {
  /** What to do, in the order of the fields; `field` is the `id` given to the field. */
  errors: readonly { field: string; text: string }[]
  /** A new one brings the focus here again: count the attempts to save. */
  attempt: number
}

/** All that must be mended before saving; takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const intl = useIntl()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [attempt])
  if (errors.length === 0) return null
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={styles.summary}>
      <p className={styles.title}>{intl.formatMessage({ id: 'kit.problem' })}</p>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <button type="button" className={styles.link} onClick={() => focusField(field)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Brings the keyboard to a field: the element of that id, or the first place to type or choose inside it. */
export function focusField(id: string) {
  const element = document.getElementById(id)
  const inner = element?.querySelector<HTMLElement>(
    'input, textarea, button, [role="spinbutton"], [tabindex="0"]'
  )
  const target = element?.matches('input, textarea, button') ? element : (inner ?? element)
  target?.focus()
  target?.scrollIntoView?.({ block: 'center' })
}
