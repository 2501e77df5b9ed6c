import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { MessageId, Words } from '../shared/words'

/** The kinds of file the app asks for, and the endings each goes by. */
const endings = {
  backup: ['csbackup'],
  export: ['json'],
  pdf: ['pdf'],
  picture: ['png', 'jpg', 'jpeg']
} as const
export type FileKind = keyof typeof endings

/** The computer's own file windows, with titles and names in the chosen language. No path ever comes from a screen (H13). */
export function createDialogs(window: () => BrowserWindow | null, words: () => Words) {
  const filters = (kind: FileKind): FileFilter[] => [
    { name: words().format(`dialog.${kind}` satisfies MessageId), extensions: [...endings[kind]] }
  ]
  const parent = () => window() ?? undefined

  return {
    /** Asks where to save; undefined when the owner thought better of it. */
    async askSavePath(kind: FileKind, suggestedName: string): Promise<string | undefined> {
      const options = { defaultPath: suggestedName, filters: filters(kind) }
      const over = parent()
      const answer = await (over
        ? dialog.showSaveDialog(over, options)
        : dialog.showSaveDialog(options))
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath
    },

    /** Asks for one file to open; undefined when none was chosen. */
    async askOpenPath(kind: FileKind): Promise<string | undefined> {
      const options = { properties: ['openFile' as const], filters: filters(kind) }
      const over = parent()
      const answer = await (over
        ? dialog.showOpenDialog(over, options)
        : dialog.showOpenDialog(options))
      return answer.canceled ? undefined : answer.filePaths[0]
    }
  }
}
