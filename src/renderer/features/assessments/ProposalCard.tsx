import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import { quarterText } from '../../../shared/features/assessments/quarters'
import { askedSections, type SectionCode } from '../../../shared/features/assessments/questionnaire'
import { shownPercent } from '../../../shared/features/assessments/rules'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { MenuButton, type MenuGroup } from '../../kit/MenuButton'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import styles from './Areas.module.css'
import type { NewArea } from './useNewAreas'

type ProposalCardProps = {
  rank: number
  whole: AssessmentWhole
  /** The section that is proposed for this place; none when no other is left. */
  proposal: SectionCode | undefined
  onKeep: (chosen: NewArea) => void
  /** Keeps another one, and opens it. */
  onChoose: (chosen: NewArea) => void
}

/** A free place: what is proposed for it, to keep or to replace by another section or an earlier area. */
export function ProposalCard({ rank, whole, proposal, onKeep, onChoose }: ProposalCardProps) {
  const words = useWords()
  const score = proposal && whole.assessment.scores?.sections[proposal]
  return (
    <li>
      <span className={styles.rank}>{rank}</span>
      <h3 className={styles.proposed}>
        {proposal
          ? words.format(`assessment.section.${proposal}`)
          : words.format('area.nothingProposed')}
      </h3>
      {score && (
        <p className={styles.hint}>
          {words.format('area.proposed', { percent: words.percent(shownPercent(score)) })}
        </p>
      )}
      <div className={styles.deeds}>
        {proposal && (
          <Button
            low
            aria-label={words.format('area.keepOf', {
              section: words.format(`assessment.section.${proposal}`)
            })}
            onPress={() => onKeep({ section: proposal })}
          >
            {words.format('area.keep')}
          </Button>
        )}
        <MenuButton
          low
          label={words.format('area.chooseOther')}
          groups={useOthers(whole, proposal, onChoose)}
        />
      </div>
    </li>
  )
}

/** The other sections, and the areas of earlier quarters that are not finished. */
function useOthers(
  { assessment }: AssessmentWhole,
  proposal: SectionCode | undefined,
  onChoose: (chosen: NewArea) => void
): MenuGroup[] {
  const words = useWords()
  const all = valueOf(useRead(api.assessments.list, undefined)) ?? []
  const earlier = all.filter(
    (whole) =>
      whole.assessment.status !== 'void' && whole.assessment.quarterKey < assessment.quarterKey
  )
  const open = earlier.flatMap((whole) =>
    whole.areas
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map((area) => ({ area, quarter: quarterText(words, whole.assessment.quarterKey, 'short') }))
  )
  const sections: MenuGroup = {
    id: 'sections',
    heading: words.format('area.choose.section'),
    entries: askedSections(assessment.includesStaff)
      .filter((section) => section !== proposal)
      .map((section) => ({
        id: section,
        label: words.format(`assessment.section.${section}`),
        onAction: () => onChoose({ section })
      }))
  }
  if (open.length === 0) return [sections]
  return [
    sections,
    {
      id: 'earlier',
      heading: words.format('area.choose.earlier'),
      entries: open.map(({ area, quarter }) => ({
        id: area.id,
        label: words.format('area.choose.from', { title: area.title, quarter }),
        onAction: () => onChoose({ from: area })
      }))
    }
  ]
}
