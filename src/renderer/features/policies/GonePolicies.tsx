import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { useWords } from '../../shell/words'
import { firstRows, GONE_SHOWN } from './boardFacts'
import styles from './PolicyBoard.module.css'

/** What made things harder and is gone: struck through, with the day. */
export function GonePolicies({ policies }: { policies: readonly PolicySummary[] }) {
  const words = useWords()
  const [all, setAll] = useState(false)
  if (policies.length === 0) return null
  const shown = firstRows(policies, GONE_SHOWN, all)
  return (
    <>
      <ul className={styles.gone} aria-label={words.format('policies.board.goneLabel')}>
        {shown.map(({ id, title, retiredOn }) => (
          <li key={id}>
            <TextLink
              plain
              href={`/policies/${id}`}
              aria-label={words.format('policies.board.goneItem', {
                title,
                day: retiredOn === null ? '' : words.date(retiredOn)
              })}
            >
              <s>{title}</s>
            </TextLink>
            {retiredOn && <time dateTime={retiredOn}>{words.date(retiredOn)}</time>}
          </li>
        ))}
      </ul>
      {shown.length < policies.length && (
        <p className={styles.more}>
          <Button look="link" onPress={() => setAll(true)}>
            {words.format('kit.showAll', { count: policies.length })}
          </Button>
        </p>
      )}
    </>
  )
}
