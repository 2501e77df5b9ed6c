import { useState } from 'react'
import { isClosed } from '../../../shared/features/assessments/integrity'
import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import type { SectionCode } from '../../../shared/features/assessments/questionnaire'
import { proposedAreas } from '../../../shared/features/assessments/rules'
import type { ImprovementArea } from '../../../shared/features/assessments/schema'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { useRead, valueOf } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { AreaCard } from './AreaCard'
import styles from './Areas.module.css'
import { AreaSheet } from './AreaSheet'
import { ProposalCard } from './ProposalCard'
import { useNewAreas } from './useNewAreas'
import type { QuarterInView } from './useQuarter'

const ranks = [1, 2, 3] as const

/** The three areas to improve: those that were kept, and for the other places what is proposed (CALC-4, S4-A15, A16). */
export function AreasSection({ whole, before }: QuarterInView) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [opened, setOpened] = useState<string | null>(null)
  const mayChoose = !readOnly && whole.assessment.status === 'completed'
  const kept = whole.areas
  const proposals = proposalsFor(whole, before)
  const newAreas = useNewAreas(whole)
  const area = kept.find(({ id }) => id === opened)
  const open = async (made: Promise<ImprovementArea | null>) => setOpened((await made)?.id ?? null)
  return (
    <section className={styles.areas}>
      <div className={styles.bar}>
        <h2>{words.format('assessment.three')}</h2>
        {mayChoose && kept.length === 0 && proposals.length === 3 ? (
          <Button look="primary" low onPress={() => void newAreas.keepAll(proposals)}>
            {words.format('area.keepThree')}
          </Button>
        ) : (
          <Nudge {...whole} />
        )}
      </div>
      {newAreas.failure && <p role="alert">{failureText(words, newAreas.failure)}</p>}
      <ol className={styles.list}>
        {ranks.map((rank) => {
          const own = kept.find((each) => each.rank === rank)
          if (own)
            return (
              <AreaCard
                key={rank}
                area={own}
                isOpenable={!readOnly}
                onOpen={() => setOpened(own.id)}
              />
            )
          const free = ranks.filter((one) => kept.every((each) => each.rank !== one))
          const proposal = proposals[free.indexOf(rank)]
          return mayChoose ? (
            <ProposalCard
              key={rank}
              rank={rank}
              whole={whole}
              proposal={proposal}
              onKeep={(chosen) => void newAreas.keep(rank, chosen)}
              onChoose={(chosen) => void open(newAreas.keep(rank, chosen))}
            />
          ) : null
        })}
      </ol>
      {area && <AreaSheet key={area.id} area={area} onClose={() => setOpened(null)} />}
    </section>
  )
}

/** The lowest sections that no area of the quarter is about yet. */
function proposalsFor(
  { assessment, answers, areas }: AssessmentWhole,
  before: QuarterInView['before']
): SectionCode[] {
  const proposed = proposedAreas(
    answers,
    assessment.includesStaff,
    before?.assessment.scores ?? null
  )
  return proposed.filter((section) => areas.every(({ sectionCode }) => sectionCode !== section))
}

/** A quiet word when fewer than three areas are kept, or when more than three are under way at once (2.5, I-14). */
function Nudge({ assessment, areas }: AssessmentWhole) {
  const words = useWords()
  const all = valueOf(useRead(api.assessments.list, undefined)) ?? []
  const active = all
    .filter((whole) => whole.assessment.status !== 'void')
    .flatMap((whole) => whole.areas)
    .filter(({ status }) => status === 'active').length
  if (assessment.status === 'completed' && areas.length < 3)
    return <p>{words.format('area.nudge.few', { count: areas.length })}</p>
  return active > 3 && !areas.every(isClosed) ? (
    <p>{words.format('area.nudge.many', { count: active })}</p>
  ) : null
}
