import { StatusTag } from '../../kit/StatusTag'
import { useWords } from '../../shell/words'
import type { CardState } from './boardFacts'
import { cardStateText } from './policyWords'

/** What a row says of its policy beside the title. */
export function CardMeta({ state }: { state: CardState }) {
  const words = useWords()
  if (state === 'draft') return cardStateText(words, state)
  return (
    <StatusTag status={state === 'lookAgain' ? 'again' : 'partly'}>
      {cardStateText(words, state)}
    </StatusTag>
  )
}
