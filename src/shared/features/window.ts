import { z } from 'zod'
import { does } from '../ipc'

export const windowOperations = {
  /** The page's answer to the event `closing`: what was typed last is saved, the window may go. */
  readyToClose: does(z.void(), z.void())
}
