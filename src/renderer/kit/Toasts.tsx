import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
  Text
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import { Button } from './Button'
import { type ToastMessage, toasts } from './toast'
import styles from './Toasts.module.css'

/**
 * Where `toast()` speaks: a landmark at the foot of the window, reached by F6. Stands once, in the shell.
 * React Aria names it (“1 notification.”) and registers it for F6 only where that name follows the number of messages.
 */
export function Toasts() {
  const intl = useIntl()
  return (
    <ToastRegion queue={toasts} className={styles.region}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast}>
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {answers(toast.content, intl.formatMessage({ id: 'kit.undo' })).map((answer) => (
            <Button
              key={answer.label}
              look="link"
              onPress={() => {
                toasts.close(toast.key)
                answer.onPress()
              }}
            >
              {answer.label}
            </Button>
          ))}
        </Toast>
      )}
    </ToastRegion>
  )
}

function answers({ actions = [], undo }: ToastMessage, undoLabel: string) {
  return undo ? [...actions, { label: undoLabel, onPress: undo }] : actions
}
