import type { Decision, Policy } from '../../../shared/features/policies/schema'
import { useWords } from '../../shell/words'
import styles from './PolicyScreen.module.css'

/** Left column necessary, upper row friendly, as on the board. */
const corners: Record<Decision, { x: number; y: number }> = {
  strengthen: { x: 18, y: 18 },
  keep_extra: { x: 54, y: 18 },
  soften: { x: 18, y: 54 },
  discard: { x: 54, y: 54 }
}

export type PlaceOnCrossProps = {
  decision: Decision | null
  policy: Pick<Policy, 'stance' | 'necessity'>
}

/** The board in small, with the policy's place marked; the words beside say the same. */
export function PlaceOnCross({ decision, policy }: PlaceOnCrossProps) {
  const words = useWords()
  const corner = decision && corners[decision]
  const half = policy.stance !== null || policy.necessity !== null
  return (
    <figure className={styles.cross}>
      <svg viewBox="0 0 72 72" aria-hidden="true">
        {corner && (
          <rect
            className={styles.quadrant}
            x={corner.x - 14}
            y={corner.y - 14}
            width="28"
            height="28"
            rx="2"
          />
        )}
        <path d="M36 2V70M2 36H70" />
        {corner && <circle cx={corner.x} cy={corner.y} r="5" />}
      </svg>
      <figcaption>
        <b>
          {words.format(decision ? `policy.quadrant.${decision}.name` : 'policy.place.unsorted')}
        </b>
        <span>
          {words.format(
            decision
              ? `policy.quadrant.${decision}.axes`
              : half
                ? 'policy.place.halfSorted'
                : 'policy.place.unsortedHint'
          )}
        </span>
      </figcaption>
    </figure>
  )
}
