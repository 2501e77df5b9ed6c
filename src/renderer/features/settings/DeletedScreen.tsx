import type { DeletedRecord } from '../../../shared/features/changes'
import { isQuarter, quarterText } from '../../../shared/features/assessments/quarters'
import type { MessageId, Words } from '../../../shared/words'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { useRead, useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import styles from './Settings.module.css'
import { SettingsPage } from './SettingsPage'

/** Settings > Recently deleted: what can still be brought back, for 30 days. */
export function DeletedScreen() {
  const words = useWords()
  const tell = useTold()
  const deleted = useRead(api.changes.deleted, undefined)
  const restore = useWrite(api.changes.restore)
  const bringBack = async (record: DeletedRecord) => {
    if ((await restore.run({ seq: record.seq })).ok)
      tell(words.format('settings.deleted.back', { name: nameOf(words, record) }), { undo: true })
  }
  return (
    <SettingsPage href="/settings/deleted">
      {restore.failure && <p role="alert">{failureText(words, restore.failure)}</p>}
      <Loaded of={deleted}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState icon="delete">
              <p>{words.format('settings.deleted.none')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.records} aria-label={words.format('settings.deleted')}>
              {records.map((record) => (
                <DeletedRow
                  key={record.seq}
                  record={record}
                  onBack={() => void bringBack(record)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </SettingsPage>
  )
}

function DeletedRow({ record, onBack }: { record: DeletedRecord; onBack: () => void }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const kind = `settings.deleted.kind.${record.feature}`
  const known: MessageId = words.has(kind) ? kind : 'settings.deleted.kind.other'
  return (
    <li className={styles.record}>
      <span className={styles.what}>
        {nameOf(words, record)}
        <small>
          {words.format('settings.deleted.detail', {
            kind: words.format(known),
            day: words.date(record.deletedAt.slice(0, 10), 'inSentence'),
            until: words.date(record.until, 'inSentence')
          })}
        </small>
      </span>
      <Button
        low
        isDisabled={readOnly}
        aria-label={words.format('settings.deleted.bringLabel', { name: nameOf(words, record) })}
        onPress={onBack}
      >
        {words.format('settings.deleted.bring')}
      </Button>
    </li>
  )
}

/** What a record goes by; a quarter is written out in the language. */
function nameOf(words: Words, { feature, name }: DeletedRecord): string {
  return feature === 'assessments' && isQuarter(name) ? quarterText(words, name) : name
}
