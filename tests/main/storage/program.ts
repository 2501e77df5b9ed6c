import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The programs there are. */
const programs = {
  worker: new URL('./worker.ts', import.meta.url),
  importer: new URL('./importer.ts', import.meta.url)
}

const out = path.join(root, 'node_modules/.cache/regulars/storage-tests')

/**
 * Bundles a program of this folder the way the app is bundled, so that a plain Node can run and be killed in it.
 * `remove` takes the bundle away again.
 */
export async function bundleProgram(
  name: keyof typeof programs
): Promise<{ file: string; remove: () => void }> {
  fs.mkdirSync(out, { recursive: true })
  const folder = fs.mkdtempSync(path.join(out, `${name}-`))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(programs[name]),
      outDir: folder,
      target: 'node20.18',
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: `${name}.mjs` } }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  return {
    file: path.join(folder, `${name}.mjs`),
    remove: () => fs.rmSync(folder, { recursive: true, force: true })
  }
}
