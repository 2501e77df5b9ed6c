import { Icon } from './Icon'
import styles from './FieldProblem.module.css'

/** What to do about something that is no field of its own: a list of places, a tick. */
export function FieldProblem({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p className={styles.problem}>
      <Icon name="problem" />
      <span>{text}</span>
    </p>
  )
}
