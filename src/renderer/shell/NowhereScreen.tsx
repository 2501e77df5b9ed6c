import { LinkButton } from '../kit/LinkButton'
import { Screen } from './Screen'
import { useWords } from './words'

/** An address that leads nowhere: a record that is gone, or a way that was never there. */
export function NowhereScreen() {
  const words = useWords()
  return (
    <Screen title={words.format('shell.nowhere.title')} lead={words.format('shell.nowhere.text')}>
      <LinkButton href="/">{words.format('shell.nowhere.home')}</LinkButton>
    </Screen>
  )
}
