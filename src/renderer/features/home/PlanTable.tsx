import type { PlanPart, PlanPartName } from '../../../shared/planParts'
import type { Words } from '../../../shared/words'
import { type TaskPart, TaskList } from '../../kit/TaskList'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'
import { placeOf } from './nextStep'

type StepOfPlan = { id: string; mark?: string; parts: readonly PlanPartName[] }

/** The steps of the plan, A to E, and the parts each has now; what is not built yet is not shown (S4-I1). */
const steps = [
  { id: 'business', parts: ['business'] },
  { id: 'assess', mark: 'A', parts: ['assessment', 'areas'] },
  { id: 'visionAndPolicies', mark: 'C', parts: ['vision', 'policies'] },
  { id: 'serve', mark: 'D', parts: ['standard', 'channels'] },
  { id: 'team', mark: 'E', parts: ['people'] },
  { id: 'print', parts: ['print'] }
] as const satisfies readonly StepOfPlan[]

/** Where each part of the plan stands, as ruled rows. */
export function PlanTable({ parts }: { parts: readonly PlanPart[] }) {
  const words = useWords()
  const done = parts.filter((part) => part.state === 'done').length
  const again = parts.filter((part) => part.state === 'again').length
  const rowOf = (name: PlanPartName): TaskPart[] => {
    const part = parts.find((known) => known.name === name)
    if (!part) return []
    return [
      {
        id: name,
        title: words.format(`home.part.${name}`),
        status: part.state,
        detail: detailOf(words, part),
        href: placeOf[name]
      }
    ]
  }
  const rows = steps.map((step) => ({
    id: step.id,
    ...('mark' in step && { mark: step.mark }),
    title: words.format(`home.step.${step.id}`),
    parts: step.parts.flatMap(rowOf)
  }))
  return (
    <section>
      <div className={styles.bar}>
        <h2>{words.format('home.plan')}</h2>
        <p>{words.format('home.plan.count', { done, all: parts.length, again })}</p>
      </div>
      <TaskList
        label={words.format('home.plan')}
        steps={rows.filter((row) => row.parts.length > 0)}
      />
    </section>
  )
}

/** How a part stands, in a few words. */
function detailOf(words: Words, { name, state, done, all, since }: PlanPart): string {
  if (state === 'toDo') return words.format('home.detail.toDo')
  const day = since === undefined ? '' : words.date(since, 'inSentence')
  switch (name) {
    case 'vision':
      return words.format(`home.detail.vision.${state}`, { day })
    case 'assessment':
      return words.format(`home.detail.assessment.${state}`, { day, done, all })
    case 'standard':
      return words.format(`home.detail.standard.${state === 'done' ? 'done' : 'partly'}`, { day })
    case 'policies':
      return state === 'again'
        ? words.format('home.detail.policies.again')
        : words.format('home.detail.policies', { done, all })
    case 'channels':
      return words.format(`home.detail.channels.${state === 'done' ? 'done' : 'partly'}`, {
        done,
        all
      })
    default:
      return words.format(`home.detail.${name}`, { done, all })
  }
}
