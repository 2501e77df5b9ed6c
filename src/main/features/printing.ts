import type {
  DocumentName,
  PrintOptions,
  printingOperations,
  Rendering
} from '../../shared/features/printing'
import type { Handlers } from '../../shared/ipc'
import { Refusal } from '../../shared/result'
import type { PaperDocument } from '../../shared/documents/blocks'

/** What a drawn document is: the part ranges and what could not be printed come with the bytes. */
export type Drawn = Omit<Rendering, 'token'>

export type PrintingPorts = {
  /** Builds the blocks from the records of the plan that is open; refuses while there is no profile. */
  build: (options: Pick<PrintOptions, 'document' | 'language' | 'leaveOut'>) => PaperDocument
  /** Draws off the main thread; rejects with a Refusal when cancelled, too long or impossible. */
  draw: (
    document: PaperDocument,
    options: PrintOptions,
    signal: AbortSignal,
    progress: (pages: number) => void
  ) => Promise<Drawn>
  language: () => PrintOptions['language']
  askSavePath: (suggestedName: string) => Promise<string | undefined>
  writeWhole: (path: string, bytes: Uint8Array) => Promise<void>
  /** Opens the bytes, under a file name, in the program that opens PDFs on this computer. */
  openPdf: (fileName: string, bytes: Uint8Array) => Promise<boolean>
  progress: (job: string, seconds: number, pages: number) => void
}

/** So many renderings are kept for saving; the preview only ever saves the newest. */
const KEPT = 3

type Kept = { fileName: string; bytes: Uint8Array }

/** A document in which nothing is written yet has no pages, and nothing of it can be saved. */
function nothingOf({ parts }: PaperDocument): Rendering {
  return {
    token: '',
    bytes: new Uint8Array(),
    pages: 0,
    parts: parts.map((part) => ({ ...part, from: null, to: null })),
    unprintable: [],
    text: []
  }
}

/** The print screen's side of paper (domain.md part 6). */
export function printingHandlers(ports: PrintingPorts): Handlers<typeof printingOperations> {
  const kept = new Map<string, Kept>()
  let running: { job: string; abort: AbortController } | null = null

  function keep(file: Kept): string {
    const token = crypto.randomUUID()
    kept.set(token, file)
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
    return token
  }

  function find(token: string): Kept {
    const file = kept.get(token)
    if (!file) throw new Refusal({ code: 'not-found', reason: 'rendering' })
    return file
  }

  return {
    parts: ({ document }: { document: DocumentName }) =>
      ports
        .build({ document, language: ports.language(), leaveOut: [] })
        .parts.map((part) => ({ ...part, from: null, to: null })),

    render: async ({ job, options }) => {
      running?.abort.abort()
      const abort = new AbortController()
      running = { job, abort }
      const began = performance.now()
      try {
        const document = ports.build(options)
        if (document.blocks.length === 0) return nothingOf(document)
        const drawn = await ports.draw(document, options, abort.signal, (pages) =>
          ports.progress(job, (performance.now() - began) / 1_000, pages)
        )
        return { ...drawn, token: keep({ fileName: document.fileName, bytes: drawn.bytes }) }
      } finally {
        if (running?.abort === abort) running = null
      }
    },

    cancel: ({ job }) => {
      if (running?.job === job) running.abort.abort()
    },

    save: async ({ token }) => {
      const { fileName, bytes } = find(token)
      const path = await ports.askSavePath(fileName)
      if (path === undefined) return null
      await ports.writeWhole(path, bytes)
      return { fileName: path.split(/[/\\]/).at(-1) ?? fileName }
    },

    print: ({ token }) => {
      const { fileName, bytes } = find(token)
      return ports.openPdf(fileName, bytes)
    }
  }
}
