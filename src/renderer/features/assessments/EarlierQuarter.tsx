import type { AssessmentWhole } from '../../../shared/features/assessments/operations'
import {
  quarterAfter,
  quartersBetween,
  quarterText
} from '../../../shared/features/assessments/quarters'
import { MenuButton } from '../../kit/MenuButton'
import { useWords } from '../../shell/words'

/** So many quarters back can be filled in after all: two years, on paper or from memory. */
const BACK = 8

type EarlierQuarterProps = {
  all: readonly AssessmentWhole[]
  current: string
  begin: (quarterKey: string) => Promise<void>
}

/** A menu of earlier quarters that have no assessment yet. */
export function EarlierQuarter({ all, current, begin }: EarlierQuarterProps) {
  const words = useWords()
  const taken = new Set(
    all
      .filter(({ assessment }) => assessment.status !== 'void')
      .map(({ assessment }) => assessment.quarterKey)
  )
  const free = quartersBetween(quarterAfter(current, -BACK), quarterAfter(current, -1))
    .filter((key) => !taken.has(key))
    .toReversed()
  if (free.length === 0) return null
  return (
    <MenuButton
      look="quiet"
      label={words.format('assessment.earlier')}
      entries={free.map((key) => ({
        id: key,
        label: quarterText(words, key),
        onAction: () => void begin(key)
      }))}
    />
  )
}
