import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import styles from './Vision.module.css'
import type { GuideStep } from './visionFacts'

/** One example of the owner's kind of business; of no kind in particular where none fits. */
export function Example({ of }: { of: Exclude<GuideStep, 'check'> }) {
  const words = useWords()
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  if (!profile) return null
  const example = words.format(`vision.example.${of}.${profile.kind}`)
  return <p className={styles.example}>{words.format('vision.example', { example })}</p>
}
