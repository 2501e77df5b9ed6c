import { limitNames, type ServiceStandard } from '../../../shared/features/serviceStandards'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { DatedList, SideNotes } from '../../kit/SideNotes'
import { useRecordDeeds } from '../../records/useRecordDeeds'
import { useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { limitText } from './limitWords'
import { standardKind } from './standardKind'
import styles from './Standard.module.css'

/** Every version of the standard, the newest first; the last one can be taken back or ended. */
export function StandardVersions({ versions }: { versions: readonly ServiceStandard[] }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [last] = versions
  return (
    <SideNotes label={words.format('serviceStandards.versions')}>
      <h2>{words.format('serviceStandards.versions')}</h2>
      <DatedList
        label={words.format('serviceStandards.versions')}
        entries={versions.map((version) => ({
          id: version.id,
          date: version.effectiveFrom,
          when: words.date(version.effectiveFrom),
          what: <LimitLines version={version} />,
          note:
            version.retiredOn === null
              ? undefined
              : words.format('serviceStandards.endedOn', {
                  day: words.date(version.retiredOn, 'inSentence')
                })
        }))}
      />
      {last && !readOnly && <LastVersion last={last} />}
    </SideNotes>
  )
}

function LimitLines({ version }: { version: ServiceStandard }) {
  const words = useWords()
  const set = limitNames.filter((name) => version[name] !== null)
  if (set.length === 0) return words.format('serviceStandards.noLimit')
  return set.map((name) => (
    <div key={name}>
      {words.format('serviceStandards.versionLine', {
        name: words.format(`serviceStandards.field.${name}`),
        limit: limitText(words, name, version[name])
      })}
    </div>
  ))
}

function LastVersion({ last }: { last: ServiceStandard }) {
  const words = useWords()
  const tell = useTold()
  const retiring = useWrite(api.serviceStandards.retire)
  const { remove } = useRecordDeeds<ServiceStandard>(standardKind.calls, standardKind.nameOf)
  const end = async () => {
    const { id, rev } = last
    const result = await retiring.run({ id, rev })
    if (result.ok) tell(words.format('serviceStandards.told.ended'), { undo: true })
    else tell(failureText(words, result.failure))
  }
  return (
    <div className={styles.deeds}>
      {last.retiredOn === null && (
        <Button low look="quiet" onPress={() => void end()}>
          {words.format('serviceStandards.end')}
        </Button>
      )}
      <Button low look="quiet" onPress={() => void remove(last)}>
        {words.format('serviceStandards.removeLast')}
      </Button>
    </div>
  )
}
