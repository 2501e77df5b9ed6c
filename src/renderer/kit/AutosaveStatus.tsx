import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './AutosaveStatus.module.css'
import { useAutosaveState } from './autosave'
import { Banner } from './Banner'
import { Button } from './Button'
import { Icon } from './Icon'

/** “Saved”, once something was saved on this visit to the screen; seen, not announced each time. */
export function AutosaveStatus() {
  const intl = useIntl()
  const { saved, failed } = useAutosaveState()
  const [before] = useState(saved)
  if (saved === before || failed.length > 0) return null
  return (
    <span className={styles.saved}>
      <Icon name="check" size="small" />
      {intl.formatMessage({ id: 'kit.saved' })}
    </span>
  )
}

/** Says that something could not be saved, with ways out; over every screen, for as long as it is so. */
export function AutosaveBanner() {
  const intl = useIntl()
  const { failed } = useAutosaveState()
  if (failed.length === 0) return null
  const text = failed.map((entry) => entry.text).join('\n\n')
  const isGone = failed.every((entry) => entry.isGone)
  return (
    <Banner
      look="failure"
      actions={
        <>
          <Button look="link" onPress={() => failed.forEach((entry) => void entry.flush())}>
            {intl.formatMessage({ id: 'kit.autosave.again' })}
          </Button>
          <Button look="link" onPress={() => void navigator.clipboard.writeText(text)}>
            {intl.formatMessage({ id: 'kit.autosave.copy' })}
          </Button>
          {isGone && (
            <Button look="link" onPress={() => failed.forEach((entry) => entry.discard())}>
              {intl.formatMessage({ id: 'kit.autosave.discard' })}
            </Button>
          )}
        </>
      }
    >
      {intl.formatMessage({ id: isGone ? 'kit.autosave.gone' : 'kit.autosave.failed' })}
    </Banner>
  )
}
