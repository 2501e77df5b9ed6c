import { useState } from 'react'
import type { ImportPreview } from '../../../shared/features/transfer'
import type { Failure } from '../../../shared/result'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import { RadioCards } from '../../kit/RadioCards'
import { Sheet } from '../../kit/Sheet'
import { useWords } from '../../shell/words'
import { ImportProblem } from './ImportProblem'
import styles from './Transfer.module.css'

type ImportMode = 'add' | 'replace'

type ImportSheetProps = {
  preview: ImportPreview
  failure: Failure | null
  onImport: (mode: ImportMode) => void
  onClose: () => void
}

/** What an export file holds, and whether it joins the plan or takes its place. */
export function ImportSheet({ preview, failure, onImport, onClose }: ImportSheetProps) {
  const words = useWords()
  const [mode, setMode] = useState<ImportMode>('add')
  const chosen = preview.planIsEmpty ? 'add' : mode
  const verb = chosen === 'add' ? 'transfer.import.addVerb' : 'transfer.import.replaceVerb'
  return (
    <Sheet
      isOpen
      role="alertdialog"
      title={words.format('transfer.import.title')}
      onClose={onClose}
      actions={
        <Button look={chosen === 'add' ? 'primary' : 'danger'} onPress={() => onImport(chosen)}>
          {words.format(verb)}
        </Button>
      }
    >
      <div className={styles.sheet}>
        <p>{whatItHolds(words, preview)}</p>
        {!preview.planIsEmpty && (
          <HowChoice known={preview.known} value={mode} onChange={setMode} />
        )}
        {chosen === 'add' && preview.leftOut > 0 && (
          <p>{words.format('transfer.import.leftOut', { count: preview.leftOut })}</p>
        )}
        <p>{words.format('transfer.import.backup')}</p>
        {failure && <ImportProblem failure={failure} />}
      </div>
    </Sheet>
  )
}

function whatItHolds(words: Words, { businessName, exportedAt, counts }: ImportPreview): string {
  const values = { name: businessName, policies: counts.policies ?? 0 }
  // A file written by hand may not say when it was exported.
  return exportedAt === null
    ? words.format('transfer.import.ofUndated', values)
    : words.format('transfer.import.of', { ...values, moment: words.moment(exportedAt) })
}

type HowChoiceProps = { known: number; value: ImportMode; onChange: (mode: ImportMode) => void }

function HowChoice({ known, value, onChange }: HowChoiceProps) {
  const words = useWords()
  return (
    <RadioCards
      low
      label={words.format('transfer.import.how')}
      choices={[
        {
          value: 'add',
          label: words.format('transfer.import.add'),
          detail: words.format('transfer.import.addDetail', { count: known })
        },
        {
          value: 'replace',
          label: words.format('transfer.import.replace'),
          detail: words.format('transfer.import.replaceDetail')
        }
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
