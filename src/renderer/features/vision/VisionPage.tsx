import { type ReactNode, useState } from 'react'
import { type Vision, type VisionRevision, visionState } from '../../../shared/features/vision'
import type { Words } from '../../../shared/words'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { Disclosure } from '../../kit/Disclosure'
import { ErrorSummary } from '../../kit/ErrorSummary'
import { FieldRow, Leaf } from '../../kit/Leaf'
import { LinkButton, TextLink } from '../../kit/LinkButton'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { useAdoption } from './adoption'
import { AdoptSheet } from './AdoptSheet'
import { ChecksField } from './ChecksField'
import { Example } from './Example'
import { Exercises } from './Exercises'
import { StatementField } from './StatementField'
import { ValuesField } from './ValuesField'
import styles from './Vision.module.css'
import { firstOpenStep } from './visionFacts'
import { useVisionForm } from './visionForm'
import { VisionSideNotes } from './VisionSideNotes'
import { VisionText } from './VisionText'
import { Wording } from './Wording'

type VisionPageProps = { working: Vision | null; revisions: readonly VisionRevision[] }

/** Everything about the vision on one page. What is adopted is read; it is written again only when asked for. */
export function VisionPage({ working, revisions }: VisionPageProps) {
  const words = useWords()
  const { readOnly } = usePlan()
  const form = useVisionForm(working)
  const adoption = useAdoption(form)
  const [isEditing, setEditing] = useState(false)
  const adopted = revisions.find((revision) => revision.status === 'adopted') ?? null
  const state = visionState(form.vision, adopted)
  const isRead = state === 'adopted' && !isEditing
  const exercises = <Exercises form={form} />

  return (
    <Screen
      title={words.format('shell.place.vision')}
      lead={leadText(words, state, adopted)}
      actions={
        <>
          <AutosaveStatus />
          {!readOnly && state === 'exploring' && (
            <LinkButton look="primary" href={`/vision/${firstOpenStep(form.vision)}`}>
              {words.format('vision.guide.goOn')}
            </LinkButton>
          )}
          {!readOnly && state === 'drafted' && (
            <Button look="primary" onPress={() => void adoption.ask()}>
              {words.format(adopted ? 'vision.adoptNew' : 'vision.adopt')}
            </Button>
          )}
          {!readOnly && state === 'adopted' && (
            <Button onPress={() => setEditing(!isEditing)}>
              {words.format(isEditing ? 'vision.leave' : 'vision.change')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.two}>
        <div className={styles.written}>
          <ErrorSummary errors={adoption.errors} attempt={adoption.attempt} />
          {isRead && adopted && <Wording of={adopted} />}
          {!isRead && (
            <Group
              title={words.format('vision.group.exercises')}
              hint={words.format('vision.onlyYou')}
            >
              {state === 'exploring' ? (
                exercises
              ) : (
                <Disclosure label={words.format('vision.exercises.show')}>{exercises}</Disclosure>
              )}
            </Group>
          )}
          {!isRead && (
            <Group
              title={words.format('vision.group.wording')}
              hint={words.format('vision.everyone')}
            >
              <Leaf>
                <FieldRow
                  label={words.format('vision.field.values')}
                  hint={words.format('vision.field.values.hint')}
                >
                  <ValuesField form={form} missing={adoption.missing.values} />
                </FieldRow>
                <StatementField
                  form={form}
                  missing={adoption.missing.statement}
                  takesFocus={isEditing}
                />
              </Leaf>
              {state === 'exploring' && <Example of="statement" />}
            </Group>
          )}
          <Group title={words.format('vision.group.check')} hint={words.format('vision.onlyYou')}>
            <Leaf>
              <FieldRow label={words.format('vision.field.checks')}>
                <ChecksField form={form} />
              </FieldRow>
              <VisionText
                form={form}
                field="decisionExamples"
                hint={words.format('vision.field.decisionExamples.hint')}
              />
            </Leaf>
          </Group>
          {isRead && (
            <Group
              title={words.format('vision.group.exercises')}
              hint={words.format('vision.onlyYou')}
            >
              <Disclosure label={words.format('vision.exercises.show')}>{exercises}</Disclosure>
            </Group>
          )}
          {!readOnly && (
            <p className={styles.way}>
              <TextLink href="/vision/magazine">{words.format('vision.guide.again')}</TextLink>
            </p>
          )}
        </div>
        <VisionSideNotes form={form} state={state} adopted={adopted} revisions={revisions} />
      </div>
      {adoption.ready && (
        <AdoptSheet
          vision={adoption.ready}
          adopted={adopted}
          onClose={adoption.close}
          onAdopted={() => {
            setEditing(false)
            adoption.close()
          }}
        />
      )}
    </Screen>
  )
}

function Group(props: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2>{props.title}</h2>
        <span>{props.hint}</span>
      </div>
      {props.children}
    </section>
  )
}

function leadText(
  words: Words,
  state: ReturnType<typeof visionState>,
  adopted: VisionRevision | null
): string {
  if (!adopted) return words.format(`vision.lead.${state}`, { day: '' })
  const day = words.date(adopted.adoptedOn, 'inSentence')
  return words.format(state === 'adopted' ? 'vision.lead.adopted' : 'vision.lead.changed', { day })
}
