import { parentPort, workerData } from 'node:worker_threads'
import { readExportFile } from './readFile'
import { slices } from './slices'

// Reads one export file beside main and hands its records over in slices, so that main is never held up for long.
void readExportFile(String(workerData)).then((reading) => {
  for (const slice of slices(reading)) parentPort?.postMessage(slice)
})
