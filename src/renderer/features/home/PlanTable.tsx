import type { PlanPart, PlanPartName } from '../../../shared/planParts'
import type { Words } from '../../../shared/words'
import { type TaskPart, TaskList } from '../../kit/TaskList'
import { useWords } from '../../shell/words'
import styles from './Home.module.css'
import { placeOf } from './NextStep'

/** The steps of the plan and the parts each has now; what is not built yet is not shown. */
const steps = [
  { id: 'business', parts: ['business'] },
  { id: 'visionAndPolicies', parts: ['vision', 'policies'] },
  { id: 'print', parts: ['print'] }
] as const satisfies readonly { id: string; parts: readonly PlanPartName[] }[]

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
  return (
    <section>
      <div className={styles.bar}>
        <h2>{words.format('home.plan')}</h2>
        <p>{words.format('home.plan.count', { done, all: parts.length, again })}</p>
      </div>
      <TaskList
        label={words.format('home.plan')}
        steps={steps.map((step) => ({
          id: step.id,
          title: words.format(`home.step.${step.id}`),
          parts: step.parts.flatMap(rowOf)
        }))}
      />
    </section>
  )
}

function detailOf(words: Words, { name, state, done, all, since }: PlanPart): string {
  if (state === 'toDo') return words.format('home.detail.toDo')
  if (name === 'vision') {
    const day = since === undefined ? '' : words.date(since, 'inSentence')
    return words.format(`home.detail.vision.${state}`, { day })
  }
  if (name === 'policies' && state === 'again') return words.format('home.detail.policies.again')
  return words.format(`home.detail.${name}`, { done, all })
}
