import { useIntl } from 'react-intl'
import { classes } from './classes'
import styles from './ProgressSegments.module.css'

export type ProgressSegmentsProps = {
  label: string
  /** For each group, which of its parts are done. */
  groups: readonly (readonly boolean[])[]
  /** The part one is at, counted through all groups from 0. */
  at?: number | undefined
}

/** How far one has come, as ticks in groups; read out as “7 of 20”. */
export function ProgressSegments({ label, groups, at }: ProgressSegmentsProps) {
  const intl = useIntl()
  const parts = groups.flat()
  const done = parts.filter(Boolean).length
  const before = groups.map((_, index) => groups.slice(0, index).flat().length)
  return (
    <div className={styles.segments}>
      <progress
        aria-label={label}
        aria-valuetext={intl.formatMessage({ id: 'kit.progress' }, { done, all: parts.length })}
        max={parts.length}
        value={done}
        className={styles.heard}
      />
      {groups.map((group, index) => (
        <span key={index} className={styles.group} style={{ flexGrow: group.length }}>
          {group.map((isDone, part) => (
            <i
              key={part}
              className={classes(
                styles.part,
                isDone && styles.done,
                (before[index] ?? 0) + part === at && styles.at
              )}
            />
          ))}
        </span>
      ))}
    </div>
  )
}
