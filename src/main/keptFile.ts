import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Reads a small JSON file the app keeps beside the plan; what is missing or spoilt counts as never written. */
export function readKept<S extends z.ZodType>(path: string, schema: S): z.output<S> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
