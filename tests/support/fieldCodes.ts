import { globSync, readFileSync } from 'node:fs'
import { failureCodes } from '../../src/shared/result'

/** Every code with which the app refuses a field, as the code that refuses writes it. */
export function fieldCodes(): string[] {
  const found = globSync('src/{shared,main}/**/*.ts').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:\bcode: |refuseField\([^,()]*, |refused\()'([a-z]\w+)'/g
    )
  ])
  const codes = new Set(found.map(([, code = '']) => code))
  return [...codes].filter((code) => !(failureCodes as readonly string[]).includes(code))
}
