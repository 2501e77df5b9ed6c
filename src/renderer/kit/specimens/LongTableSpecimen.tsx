import { LongTable } from '../LongTable'
import { StatusTag } from '../StatusTag'
import styles from './WrittenSpecimens.module.css'

type Entry = { id: string; what: string }

const COUNT = 10_000
const noAction = () => undefined

/** Ten thousand rows of which only those in sight are drawn; every hundredth is still being read. */
export function LongTableSpecimen() {
  return (
    <section aria-label="Long table" className={styles.ruled}>
      <LongTable<Entry>
        label="Ten thousand entries"
        count={COUNT}
        recordAt={(index) =>
          index % 100 === 99 ? undefined : { id: String(index), what: `Entry ${index + 1}` }
        }
        onSight={noAction}
        onOpen={noAction}
        nameOf={({ what }) => what}
        menuOf={() => [{ id: 'delete', label: 'Delete', onAction: noAction }]}
        parts={[
          { before: 0, label: 'Open, 3' },
          { before: 3, label: 'Solved, 9,997' }
        ]}
        columns={[
          { id: 'what', label: 'What happened', folded: 'title', cell: ({ what }) => what },
          {
            id: 'state',
            label: 'State',
            width: 8,
            folded: 'end',
            cell: ({ id }) => <StatusTag status={Number(id) < 3 ? 'partly' : 'done'} />
          }
        ]}
      />
    </section>
  )
}
