import { useState } from 'react'
import type { DocumentName } from '../../../shared/features/printing'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { LinkButton } from '../../kit/LinkButton'
import { Loading } from '../../kit/Loading'
import { Note } from '../../kit/Note'
import { useWrite } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { AskedForPaper } from './AskedForPaper'
import { PageText } from './PageText'
import { Preview, type Zoom } from './Preview'
import { PreviewToolbar } from './PreviewToolbar'
import styles from './Print.module.css'
import { PrintOptionsForm } from './PrintOptionsForm'
import { useAsked } from './useAsked'
import { usePdf } from './usePdf'
import { usePrintOptions } from './usePrintOptions'
import { type RenderingState, useRendering } from './useRendering'

/** Print: choices left, paper right (screens.md B8). */
export function PrintScreen() {
  const words = useWords()
  const { options, profile, change } = usePrintOptions()
  const state = useRendering(options)
  const shown = usePdf(state.rendering)
  const [zoom, setZoom] = useState<Zoom>('page')
  const [asText, setAsText] = useState(false)
  const [page, setPage] = useState(1)
  const { asked, incomplete } = useAsked(options, profile)
  const deeds = usePaperDeeds(state, incomplete)
  useCommand('print.save', () => void deeds.save(), deeds.ready)
  useCommand('print.open', () => void deeds.print(), deeds.ready)
  if (!options) return null
  const pages = state.rendering?.pages ?? 0
  const inView = Math.min(page, Math.max(1, pages))

  return (
    <div className={styles.print}>
      <PrintOptionsForm options={options} rendering={state.rendering} change={change} />
      <section className={styles.preview} aria-label={words.format('printing.preview')}>
        <PreviewToolbar
          state={state}
          page={inView}
          onPage={setPage}
          zoom={zoom}
          onZoom={setZoom}
          asText={asText}
          onAsText={setAsText}
          deeds={deeds}
        />
        {asked.map(
          (field) => profile && <AskedForPaper key={field} profile={profile} field={field} />
        )}
        <Messages state={state} />
        {state.rendering && pages === 0 && <Nothing document={options.document} />}
        {pages > 0 && asText && <PageText pages={state.rendering?.text ?? []} />}
        {pages > 0 && !asText && shown && (
          <Preview shown={shown} zoom={zoom} page={inView} onPage={setPage} />
        )}
        {!state.rendering && state.busy && (
          <div className={styles.waiting}>
            <Loading />
          </div>
        )}
      </section>
    </div>
  )
}

/** What can be done with the paper in view; nothing while something is lacking that it must not go without. */
function usePaperDeeds({ rendering, upToDate, again }: RenderingState, lacking: boolean) {
  const words = useWords()
  const tell = useTold()
  const saving = useWrite(api.printing.save)
  const printing = useWrite(api.printing.print)
  const token = rendering && rendering.pages > 0 && upToDate && !lacking ? rendering.token : null

  async function save(): Promise<void> {
    if (token === null) return
    const result = await saving.run({ token })
    if (result.ok) {
      if (result.value) tell(words.format('printing.saved', { fileName: result.value.fileName }))
      return
    }
    tell(failureText(words, result.failure))
    if (result.failure.code === 'not-found') again()
  }

  async function print(): Promise<void> {
    if (token === null) return
    const result = await printing.run({ token })
    if (!result.ok) tell(failureText(words, result.failure))
    else tell(words.format(result.value ? 'printing.opened' : 'printing.notOpened'))
  }

  return { ready: token !== null, save, print }
}
export type PaperDeeds = ReturnType<typeof usePaperDeeds>

function Messages({ state }: { state: RenderingState }) {
  const words = useWords()
  const { rendering, failure, again } = state
  const signs = rendering?.unprintable ?? []
  return (
    <>
      {failure && failure.code !== 'conflict' && (
        <div role="alert" className={styles.message}>
          <Note>
            {failureText(words, failure)}{' '}
            <Button look="link" onPress={again}>
              {words.format('shell.tryAgain')}
            </Button>
          </Note>
        </div>
      )}
      {signs.length > 0 && (
        <div className={styles.message}>
          <Note>
            {words.format('printing.unprintable', { count: signs.length, signs: signs.join(' ') })}
          </Note>
        </div>
      )}
    </>
  )
}

function Nothing({ document }: { document: DocumentName }) {
  const words = useWords()
  return (
    <div className={styles.waiting}>
      <EmptyState
        icon="print"
        actions={
          <>
            <LinkButton href="/vision">{words.format('printing.toVision')}</LinkButton>
            <LinkButton href="/policies">{words.format('printing.toPolicies')}</LinkButton>
          </>
        }
      >
        <p>{words.format(`printing.nothing.${document}`)}</p>
      </EmptyState>
    </div>
  )
}
