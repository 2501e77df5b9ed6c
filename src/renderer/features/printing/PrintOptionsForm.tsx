import type { ReactNode } from 'react'
import {
  type DocumentName,
  papers,
  paperTextSizes,
  type PrintOptions,
  type Rendering
} from '../../../shared/features/printing'
import { languageNames, languages } from '../../../shared/languages'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { CheckRow, CheckRows } from '../../kit/Checkbox'
import { Segmented } from '../../kit/Segmented'
import { Select } from '../../kit/Select'
import { ScreenHead } from '../../shell/Screen'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import styles from './Print.module.css'
import type { PrintSearch } from './printSearch'

/** The order in which documents are offered: what most owners come for first. */
const offered: readonly DocumentName[] = ['staff', 'vision-poster', 'plan']

type PrintOptionsFormProps = {
  options: PrintOptions
  rendering: Rendering | null
  change: (changes: Partial<PrintSearch>) => void
}

/** The choices at the left of the print screen. */
export function PrintOptionsForm({ options, rendering, change }: PrintOptionsFormProps) {
  const words = useWords()
  const { document } = options
  return (
    <section className={styles.options} aria-label={words.format('printing.title')}>
      <ScreenHead title={words.format('printing.title')} />
      <Segmented
        fill
        label={words.format('printing.forWhom')}
        labelHidden
        choices={offered.map((value) => ({
          value,
          label: words.format(`printing.document.${value}`)
        }))}
        value={document}
        onChange={(chosen) => change({ document: chosen, leaveOut: [] })}
      />
      <p className={styles.about}>{words.format(`printing.about.${document}`)}</p>
      <Parts options={options} rendering={rendering} change={change} />
      <div className={styles.settings}>
        <Setting label={words.format('printing.language')}>
          <Select
            low
            labelHidden
            label={words.format('printing.language')}
            choices={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={options.language}
            onChange={(language) => change({ language })}
          />
        </Setting>
        <Setting label={words.format('printing.paper')}>
          <Segmented
            low
            labelHidden
            label={words.format('printing.paper')}
            choices={papers.map((value) => ({
              value,
              label: words.format(`printing.paper.${value}`)
            }))}
            value={options.paper}
            onChange={(paper) => change({ paper })}
          />
        </Setting>
        {document !== 'vision-poster' && <TextSizeSetting options={options} change={change} />}
      </div>
      <p className={styles.hint}>{words.format('printing.languageHint')}</p>
    </section>
  )
}

/** How large the text is; a poster's letters are as large as they can be. */
function TextSizeSetting({ options, change }: Pick<PrintOptionsFormProps, 'options' | 'change'>) {
  const words = useWords()
  return (
    <Setting label={words.format('printing.textSize')}>
      <Segmented
        low
        labelHidden
        label={words.format('printing.textSize')}
        choices={paperTextSizes.map((value) => ({
          value,
          label: words.format(`printing.textSize.${value}`)
        }))}
        value={options.textSize}
        onChange={(textSize) => change({ textSize })}
      />
    </Setting>
  )
}

/** A setting on one line: the words left, the control right, which carries the words for screen readers. */
function Setting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.setting}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  )
}

function Parts({ options, rendering, change }: PrintOptionsFormProps) {
  const words = useWords()
  const parts = valueOf(useRead(api.printing.parts, { document: options.document })) ?? []
  if (parts.length < 2) return null
  const { leaveOut } = options
  const label = words.format('printing.include')
  return (
    <div>
      <h2 className={styles.label}>{label}</h2>
      <CheckRows label={label}>
        {parts.map(({ part, written }) => {
          const named = `printing.part.${part}`
          const shown = rendering?.parts.find((known) => known.part === part)
          return (
            <CheckRow
              key={part}
              label={words.has(named) ? words.format(named) : part}
              value={written && !leaveOut.includes(part)}
              isDisabled={!written}
              note={written ? pagesText(words, shown) : missingText(words, part)}
              onChange={(include) =>
                change({
                  leaveOut: include
                    ? leaveOut.filter((other) => other !== part)
                    : [...leaveOut, part]
                })
              }
            />
          )
        })}
      </CheckRows>
    </div>
  )
}

/** Rules that are drafts and values that are not adopted are written, but not for paper yet. */
function missingText(words: Words, part: string): string {
  const id = `printing.notWritten.${part}`
  return words.format(words.has(id) ? id : 'printing.notWritten')
}

function pagesText(words: Words, part: Rendering['parts'][number] | undefined): string {
  const { from, to } = part ?? { from: null, to: null }
  if (from === null) return ''
  return to === null || to === from
    ? words.format('printing.onPage', { from })
    : words.format('printing.onPages', { from, to })
}
