import type { Rendered, RenderJob } from './render'

/** What is asked of the worker; answers carry the same number. */
export type WorkerRequest = { id: number; job: RenderJob }

/** What the worker tells: the pages laid out so far, the document, or that it could not be drawn. */
export type WorkerAnswer =
  | { id: number; kind: 'pages'; pages: number }
  | { id: number; kind: 'done'; rendered: Rendered }
  | { id: number; kind: 'failed'; message: string }
