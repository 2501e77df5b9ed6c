import { session } from 'electron'
import { join } from 'node:path'
import { readBundle, serve } from './bundle'
import { closeSession } from './security'

/**
 * Makes ready what the window may load: sessions that are closed to the world, and the built pages at `app://bundle`. In
 * development the pages come from the build server instead.
 */
export async function openPages(developmentOrigin: string | undefined): Promise<void> {
  const pages = session.fromPartition('app')
  await Promise.all([closeSession(session.defaultSession), closeSession(pages, developmentOrigin)])
  if (developmentOrigin) return
  const bundle = readBundle(join(import.meta.dirname, '../renderer'))
  pages.protocol.handle('app', (asked) => serve(bundle, asked))
}
