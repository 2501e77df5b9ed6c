import { Disclosure } from '../../kit/Disclosure'
import { Hidden } from '../../kit/Hidden'
import { useWords } from '../../shell/words'
import styles from './Help.module.css'
import { HelpPage } from './HelpPage'

const topics = [
  'begin',
  'saving',
  'undo',
  'deleted',
  'sort',
  'print',
  'backup',
  'move',
  'textSize',
  'private'
] as const

/** Help: short answers to what owners ask. */
export function HelpScreen() {
  const words = useWords()
  return (
    <HelpPage href="/help">
      <div className={styles.topics}>
        <h2>
          <Hidden>{words.format('help.howTo')}</Hidden>
        </h2>
        {topics.map((topic) => (
          <Disclosure key={topic} label={words.format(`help.${topic}.question`)}>
            <p>{words.format(`help.${topic}.answer`)}</p>
          </Disclosure>
        ))}
      </div>
    </HelpPage>
  )
}
