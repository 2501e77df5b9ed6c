import { LinkButton } from '../../kit/LinkButton'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'
import type { NextStep } from './nextStep'

/** The one thing to do next, on a white sheet. */
export function NextStepCard({ next }: { next: NextStep }) {
  const words = useWords()
  return (
    <section className={styles.next} aria-label={words.format('home.next')}>
      <div className={styles.nextWords}>
        <p className={styles.kicker}>{words.format('home.next')}</p>
        <h2>{next.title}</h2>
        <p className={styles.why}>{next.why}</p>
      </div>
      <LinkButton look="primary" href={next.href}>
        {next.verb}
      </LinkButton>
    </section>
  )
}
