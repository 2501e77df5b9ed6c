import { parentPort } from 'node:worker_threads'
import { render } from './render'
import type { WorkerAnswer, WorkerRequest } from './workerMessages'

/** The thread that draws documents, so that the window never waits for paper. One request at a time. */
const port = parentPort
if (!port) throw new Error('worker.ts runs in a worker thread only')

const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []) =>
  port.postMessage(message, transfer)

async function serve({ id, job }: WorkerRequest): Promise<void> {
  try {
    const rendered = await render(job, (pages) => answer({ id, kind: 'pages', pages }))
    const { buffer } = rendered.bytes
    answer({ id, kind: 'done', rendered }, buffer instanceof ArrayBuffer ? [buffer] : [])
  } catch (error) {
    answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

port.on('message', (request: WorkerRequest) => void serve(request))
