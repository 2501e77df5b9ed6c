import { Banner } from '../Banner'
import { Button } from '../Button'
import { Disclosure } from '../Disclosure'
import { EmptyState } from '../EmptyState'
import { ErrorSummary } from '../ErrorSummary'
import { Icon, type IconName } from '../Icon'
import { icons } from '../icons.generated'
import { Loading } from '../Loading'
import { Note } from '../Note'
import { StatusTag, StepSquares } from '../StatusTag'
import { toast } from '../toast'
import { Side, Specimen } from './Specimen'

const noAction = () => undefined
const errors = [{ field: 'feeling', text: 'Write how customers should feel, in a few words' }]

/** States, messages and what is empty. */
export function MessageSpecimens() {
  return (
    <>
      <Specimen title="States">
        <Side>
          <StatusTag status="toDo" />
          <StatusTag status="partly" />
          <StatusTag status="done" />
          <StatusTag status="again" />
        </Side>
        <Side>
          <StepSquares done={2} all={4}>
            3 of 4
          </StepSquares>
          <StatusTag status="done" quiet>
            Satisfied
          </StatusTag>
          <StatusTag status="again">19 days</StatusTag>
        </Side>
      </Specimen>
      <Specimen title="Messages">
        <Banner actions={<Button look="link">Start my own plan</Button>}>
          You are looking at a sample plan. Nothing here is yours.
        </Banner>
        <Banner
          look="failure"
          actions={
            <>
              <Button look="link">Try again</Button>
              <Button look="link">Copy text</Button>
            </>
          }
        >
          Could not save. Your text is safe here.
        </Banner>
        <Note>Four areas at once. Few, done well: which can wait?</Note>
        <ErrorSummary errors={errors} attempt={0} />
        <Button
          onPress={() =>
            toast({
              text: 'Noted. 2 open complaints.',
              actions: [{ label: 'Solve it now', onPress: noAction }],
              undo: noAction
            })
          }
        >
          Say something
        </Button>
        <Loading />
        <Disclosure label="Show what I said last time">Usually.</Disclosure>
      </Specimen>
      <Specimen title="Empty">
        <EmptyState
          icon="talk"
          actions={
            <>
              <Button icon="add">Note a complaint</Button>
              <kbd>Ctrl+Shift+N</kbd>
            </>
          }
        >
          No complaints noted yet. Noting one takes under 20 seconds.
        </EmptyState>
      </Specimen>
      <Specimen title="Icons">
        <Side>
          {(Object.keys(icons) as IconName[]).map((name) => (
            <Icon key={name} name={name} />
          ))}
        </Side>
      </Specimen>
    </>
  )
}
