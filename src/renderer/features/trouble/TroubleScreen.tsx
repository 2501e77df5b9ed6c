import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { StartState, Trouble } from '../../../shared/features/start'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { failureText } from '../../shell/failures'
import { useChangePlan } from '../../shell/start'
import { useWindowTitle } from '../../shell/windowTitle'
import { useWords } from '../../shell/words'
import styles from './Trouble.module.css'

type TroubleScreenProps = {
  trouble: Extract<StartState, { state: 'trouble' }>
  /** The backups, to look into and go back to. */
  backups: ReactNode
}

/** Troubles in which the plan itself can still be read, from a copy. */
const readable: readonly Trouble[] = ['newer', 'in-use', 'read-only', 'disk-full']

/** Troubles a backup is the first way out of; under the others the plan itself is whole. */
const backupsHelp: readonly Trouble[] = ['damaged', 'missing']

/** Why the plan cannot be opened, what is safe, and the ways on (safety.md 3.7); never an empty plan instead. */
export function TroubleScreen({ trouble, backups }: TroubleScreenProps) {
  const words = useWords()
  const [showsBackups, setShowsBackups] = useState(false)
  const { problem, attempt, waysOn } = useWaysOn()
  const { name, version } = namesOf(trouble)
  const title = words.format(`trouble.${name}.title`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [name])
  useWindowTitle(title, words.format('welcome.app'))
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>{words.format(`trouble.${name}.text`, { version })}</p>
      </header>
      <p>{words.format(`trouble.${name}.todo`)}</p>
      <p className={styles.folder}>{words.format('trouble.folder', { folder: trouble.folder })}</p>
      <WaysOn
        trouble={trouble}
        waysOn={waysOn}
        onBackups={showsBackups ? undefined : () => setShowsBackups(true)}
      />
      {problem !== null && (
        <p key={attempt} role="alert">
          {problem}
        </p>
      )}
      {showsBackups && backups}
    </main>
  )
}

type WaysOnProps = Pick<TroubleScreenProps, 'trouble'> & {
  waysOn: ReturnType<typeof useWaysOn>['waysOn']
  /** Shows the backups; not given once they are shown. */
  onBackups: (() => void) | undefined
}

function WaysOn({ trouble, waysOn, onBackups }: WaysOnProps) {
  const words = useWords()
  const offersBackups = trouble.backups > 0 && onBackups !== undefined
  const backupsFirst = offersBackups && backupsHelp.includes(trouble.trouble)
  return (
    <div className={styles.buttons}>
      {offersBackups && (
        <Button look={backupsFirst ? 'primary' : 'secondary'} onPress={onBackups}>
          {words.format('trouble.backups')}
        </Button>
      )}
      <Button look={backupsFirst ? 'secondary' : 'primary'} onPress={waysOn.retry}>
        {words.format('trouble.again')}
      </Button>
      {readable.includes(trouble.trouble) && (
        <Button onPress={waysOn.lookOnly}>{words.format('trouble.lookOnly')}</Button>
      )}
      <Button onPress={waysOn.showFolder}>{words.format('trouble.showFolder')}</Button>
      <Button look="quiet" onPress={waysOn.quit}>
        {words.format('trouble.quit')}
      </Button>
    </div>
  )
}

/** A newer file may not say which version wrote it. */
function namesOf({ trouble, writtenBy }: TroubleScreenProps['trouble']) {
  if (trouble === 'newer' && writtenBy === null)
    return { name: 'newerUnnamed' as const, version: '' }
  return { name: trouble, version: writtenBy ?? '' }
}

function useWaysOn() {
  const words = useWords()
  const { retry, lookOnly } = useChangePlan()
  const [problem, setProblem] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const tried = async (way: typeof retry) => {
    const result = await way()
    setAttempt((count) => count + 1)
    if (!result.ok) setProblem(failureText(words, result.failure))
    else setProblem(result.value.state === 'trouble' ? words.format('trouble.still') : null)
  }
  return {
    problem,
    attempt,
    waysOn: {
      retry: () => void tried(retry),
      lookOnly: () => void tried(lookOnly),
      showFolder: () => void api.start.showFolder(),
      quit: () => void api.start.quit()
    }
  }
}
