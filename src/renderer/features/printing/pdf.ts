import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

type Policy = { createScriptURL: (address: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

let worker: Worker | undefined

/** pdf.js reads in a worker of ours, made under the one Trusted Types policy the content policy names. */
function startWorker(): void {
  if (worker) return
  const own = (address: string) => address
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: own })
  worker = new Worker(policy ? policy.createScriptURL(workerAddress) : workerAddress, {
    type: 'module'
  })
  GlobalWorkerOptions.workerPort = worker
}

/** Opens a PDF for showing; the caller destroys it. The bytes are copied, since the worker takes what it is given. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  startWorker()
  return getDocument({ data: bytes.slice(), useWasm: false }).promise
}

export type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
