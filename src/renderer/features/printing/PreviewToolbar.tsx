import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { Select } from '../../kit/Select'
import { useWords } from '../../shell/words'
import type { Zoom } from './Preview'
import styles from './Print.module.css'
import type { PaperDeeds } from './PrintScreen'
import type { RenderingState } from './useRendering'

/** From so many seconds on, the wait is spoken of and can be ended. */
const LONG_SECONDS = 4
const zooms: readonly Zoom[] = ['page', 'width', '100', '150']

type PreviewToolbarProps = {
  state: RenderingState
  page: number
  onPage: (page: number) => void
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  asText: boolean
  onAsText: (asText: boolean) => void
  deeds: PaperDeeds
}

/** Pages, size, text, and the two things one does with paper. */
export function PreviewToolbar(props: PreviewToolbarProps) {
  const { state, page, onPage, zoom, onZoom, asText, onAsText, deeds } = props
  const words = useWords()
  const pages = state.rendering?.pages ?? 0
  const zoomName = (value: Zoom) =>
    value === 'page' || value === 'width'
      ? words.format(`printing.zoom.${value}`)
      : words.percent(Number(value))
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words.format('printing.preview')}>
      {pages > 0 && (
        <>
          <div className={styles.turning}>
            <IconButton
              icon="left"
              label={words.format('printing.previousPage')}
              isDisabled={page <= 1}
              onPress={() => onPage(page - 1)}
            />
            <span className={styles.pageNumber}>
              {words.format('printing.pageOf', { page, pages })}
            </span>
            <IconButton
              icon="right"
              label={words.format('printing.nextPage')}
              isDisabled={page >= pages}
              onPress={() => onPage(page + 1)}
            />
          </div>
          <Select
            low
            labelHidden
            label={words.format('printing.zoom')}
            choices={zooms.map((value) => ({ value, label: zoomName(value) }))}
            value={zoom}
            onChange={onZoom}
          />
          <Button look="quiet" low onPress={() => onAsText(!asText)}>
            {words.format(asText ? 'printing.showPages' : 'printing.readAsText')}
          </Button>
        </>
      )}
      <Progress state={state} />
      <div className={styles.deeds}>
        <Button isDisabled={!deeds.ready} onPress={() => void deeds.print()}>
          {words.format('printing.print')}
        </Button>
        <Button look="primary" isDisabled={!deeds.ready} onPress={() => void deeds.save()}>
          {words.format('printing.save')}
        </Button>
      </div>
    </div>
  )
}

function Progress({ state }: { state: RenderingState }) {
  const words = useWords()
  const { busy, seconds, pages, cancel, rendering } = state
  const long = busy && seconds >= LONG_SECONDS
  return (
    <div className={styles.progress}>
      <span role="status" className={busy ? '' : styles.spoken}>
        {busy && !long && words.format('printing.updating')}
        {long && words.format('printing.stillWorking', { pages })}
        {!busy && rendering && words.format('printing.updated', { pages: rendering.pages })}
      </span>
      {long && (
        <Button look="link" onPress={cancel}>
          {words.format('printing.cancel')}
        </Button>
      )}
    </div>
  )
}
