import type { Call } from '../../shared/ipc'
import { Button } from '../kit/Button'
import { useWrite } from '../shell/calls'
import { failureText } from '../shell/failures'
import { useTold } from '../shell/told'
import { useWords } from '../shell/words'

/** Adds what a new plan begins with, in one step that can be taken back: for a plan that has none. */
export function UsualOnes({ call }: { call: Call<void, readonly unknown[]> }) {
  const words = useWords()
  const tell = useTold()
  const adding = useWrite(call)
  const add = async () => {
    const result = await adding.run()
    if (result.ok)
      tell(words.format('records.told.usual', { count: result.value.length }), { undo: true })
    else tell(failureText(words, result.failure))
  }
  return (
    <Button look="primary" isDisabled={adding.busy} onPress={() => void add()}>
      {words.format('records.usual')}
    </Button>
  )
}
