import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { Hidden } from './Hidden'
import styles from './Loading.module.css'

/** How long nothing is shown, in milliseconds: most lists are there before. */
const QUIET = 300

/** Waiting for a list: nothing at first, then three grey lines. */
export function Loading() {
  const intl = useIntl()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET)
    return () => clearTimeout(timer)
  }, [])
  return shown ? (
    <output className={styles.loading}>
      <Hidden>{intl.formatMessage({ id: 'kit.loading' })}</Hidden>
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
    </output>
  ) : null
}
