import { useId, useRef } from 'react'
import { Hidden } from '../../kit/Hidden'
import { focusField } from '../../kit/ErrorSummary'
import { useWords } from '../../shell/words'
import { useValueOrder } from './useValueOrder'
import { valueField, ValueRow } from './ValueRow'
import styles from './Vision.module.css'
import type { VisionForm } from './visionForm'

type ValuesFieldProps = {
  form: VisionForm
  /** Why a value cannot be adopted yet, by its place. */
  missing?: readonly (string | undefined)[]
  /** Enter in the last name. */
  onDone?: () => void
}

/** The five things that matter most, the most important first (S4-C10). */
export function ValuesField({ form, missing, onDone }: ValuesFieldProps) {
  const words = useWords()
  const list = useRef<HTMLOListElement>(null)
  const keysId = useId()
  const order = useValueOrder(form, list)
  const last = form.vision.values.length - 1
  return (
    <>
      <ol ref={list} className={styles.values} aria-label={words.format('vision.field.values')}>
        {form.vision.values.map((_, index) => (
          <li
            key={index}
            data-lifted={order.lifted === index || undefined}
            style={order.places ? { order: order.places[index] } : undefined}
          >
            <ValueRow
              form={form}
              index={index}
              place={order.places?.[index] ?? index}
              keysId={keysId}
              missing={missing?.[index]}
              onEnter={() => (index === last ? onDone?.() : focusField(valueField(index + 1)))}
              move={(to) => order.move(index, to)}
              grip={order.grip(index)}
            />
          </li>
        ))}
      </ol>
      <span id={keysId} hidden>
        {words.format('vision.value.keys')}
      </span>
      <Hidden>
        <span role="status">{order.said}</span>
      </Hidden>
    </>
  )
}
