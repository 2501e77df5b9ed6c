import { useIntl } from 'react-intl'
import styles from './SkipLink.module.css'

/** The first stop of the Tab key: over the navigation to the page. `target` is the id of the page's area. */
export function SkipLink({ target }: { target: string }) {
  const intl = useIntl()
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => document.getElementById(target)?.focus()}
    >
      {intl.formatMessage({ id: 'kit.skip' })}
    </button>
  )
}
