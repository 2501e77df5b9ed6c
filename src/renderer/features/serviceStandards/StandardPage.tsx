import { limitNames, type ServiceStandard } from '../../../shared/features/serviceStandards'
import { api } from '../../api'
import { Leaf } from '../../kit/Leaf'
import { RecordField } from '../../records/RecordField'
import { useSavedForm } from '../../records/useSavedForm'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import { limitText } from './limitWords'
import { standardKind } from './standardKind'
import styles from './Standard.module.css'
import { StandardVersions } from './StandardVersions'

export type StandardPageProps = {
  /** Set last; what is written goes into it. */
  last: ServiceStandard
  versions: readonly ServiceStandard[]
  /** The one that holds today. */
  current: ServiceStandard | null
}

/** The limits that hold, their wording, and every version there was. */
export function StandardPage({ last, versions, current }: StandardPageProps) {
  const words = useWords()
  const shown = current ?? last
  return (
    <>
      <dl className={styles.limits}>
        {limitNames.map((name) => (
          <div key={name}>
            <dt>{words.format(`serviceStandards.field.${name}`)}</dt>
            <dd>{limitText(words, name, shown[name])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.since}>{sinceText(shown, current !== null)}</p>
      <div className={styles.two}>
        <Wording key={last.id} last={last} />
        <StandardVersions versions={versions} />
      </div>
    </>
  )

  function sinceText({ effectiveFrom, retiredOn }: ServiceStandard, holds: boolean): string {
    const day = words.date(effectiveFrom, 'inSentence')
    if (holds) return words.format('serviceStandards.holdsSince', { day })
    return retiredOn === null
      ? words.format('serviceStandards.holdsFrom', { day })
      : words.format('serviceStandards.endedOn', { day: words.date(retiredOn, 'inSentence') })
  }
}

/** What is said of the limits, to the team and to customers. */
function Wording({ last }: { last: ServiceStandard }) {
  const words = useWords()
  const form = useSavedForm(standardKind, last)
  const hasStaff = valueOf(useRead(api.businessProfile.get, undefined))?.hasStaff ?? false
  return (
    <section>
      <h2>{words.format('serviceStandards.wording')}</h2>
      <Leaf>
        <RecordField form={form} field="customerWording" rows={3} />
        {hasStaff && <RecordField form={form} field="staffWording" rows={3} />}
        <RecordField form={form} field="expectedAnyway" />
        <RecordField form={form} field="beyond" />
        <RecordField form={form} field="title" />
      </Leaf>
    </section>
  )
}
