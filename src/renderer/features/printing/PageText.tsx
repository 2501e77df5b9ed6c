import { useWords } from '../../shell/words'
import styles from './Print.module.css'

/** The pages as plain text: for screen readers and for very large text. */
export function PageText({ pages }: { pages: readonly string[] }) {
  const words = useWords()
  return (
    <div
      className={styles.text}
      tabIndex={0}
      role="group"
      aria-label={words.format('printing.preview')}
    >
      {pages.map((text, index) => (
        <section key={index}>
          <h2>{words.format('printing.pageOf', { page: index + 1, pages: pages.length })}</h2>
          {text.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
