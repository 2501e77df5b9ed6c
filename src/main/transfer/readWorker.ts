import { parentPort, workerData } from 'node:worker_threads'
import { readExportFile } from './readFile'
import { slices } from './slices'

// Reads one export file beside main and hands it over slice by slice, each when main asks for it: many at once would
// hold main up as one large one does.
const reading = readExportFile(String(workerData)).then(slices)
parentPort?.on('message', () => {
  void reading.then((parts) => {
    const next = parts.next()
    if (!next.done) parentPort?.postMessage(next.value)
  })
})
