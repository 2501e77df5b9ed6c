import type { MessageId } from '../shared/words'

declare global {
  interface Window {
    /** The preload's one door to main: an operation's address and its input, and the events main sends. */
    readonly bridge: {
      call(address: string, input: unknown): Promise<unknown>
      on(event: string, listener: (payload: unknown) => void): () => void
    }
  }
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}
