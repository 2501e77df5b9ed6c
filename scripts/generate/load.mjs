import { fileURLToPath } from 'node:url'

/**
 * The generator is written in TypeScript against the app's own modules; Vite reads them as it does for the app.
 *
 * @returns {Promise<typeof import('./write.ts')>}
 */
export async function loadGenerator() {
  const { runnerImport } = await import('vite')
  const { facts } = await import('../../build.facts.ts')
  const file = fileURLToPath(new URL('write.ts', import.meta.url))
  const { module } = await runnerImport(file, {
    configFile: false,
    logLevel: 'error',
    define: facts()
  })
  return module
}
