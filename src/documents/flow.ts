import type { Block } from '../shared/documents/blocks'
import { partRows, valuesRow } from './flowHeads'
import { quadrantRows } from './flowQuadrants'
import { factRows, groupRow, heightToBegin, ruleRow } from './flowRules'
import { signatureRows, writingRow } from './flowSigning'
import { type Row, rowsHeight, type Section } from './marks'
import { statementRow } from './statement'
import type { Typesetter } from './typesetter'

/** Blocks that flow over pages; the others are sheets of their own. */
export type FlowBlock = Exclude<Block, { kind: 'cover' | 'opening' | 'poster' }>

/** The rows of one part, from its heading to the next. */
export function flowRows(typesetter: Typesetter, blocks: FlowBlock[]): Row[] {
  const rows: Row[] = []
  let section: Section = { label: '', title: '', continued: '' }
  blocks.forEach((block, index) => {
    if (block.kind === 'part') section = { label: block.label, title: block.title, continued: '' }
    if (block.kind === 'group') section = { ...section, continued: block.continued }
    const around = { section, rows, before: blocks[index - 1], after: blocks[index + 1] }
    rows.push(...rowsOf(typesetter, block, around))
  })
  return rows
}

/** What a block stands in: its section, the blocks before and after it, and the rows of its part so far. */
type Surroundings = {
  section: Section
  before: FlowBlock | undefined
  after: FlowBlock | undefined
  rows: Row[]
}

function rowsOf(typesetter: Typesetter, block: FlowBlock, around: Surroundings): Row[] {
  const { section, before } = around
  switch (block.kind) {
    case 'part':
      return partRows(typesetter, block, section)
    case 'statement':
      return [statementRow(typesetter, block, section)]
    case 'values':
      return [valuesRow(typesetter, block, section)]
    case 'facts':
      return factRows(typesetter, block, section, before?.kind ?? 'part')
    case 'quadrants':
      return quadrantRows(typesetter, block, section, {
        above: rowsHeight(around.rows),
        below: heightBelow(typesetter, around)
      })
    case 'group':
      return [groupRow(typesetter, block, section, before?.kind === 'part')]
    case 'rule':
      return [ruleRow(typesetter, block, section)]
    case 'signatures':
      return signatureRows(typesetter, block, section)
    case 'writingLines':
      return [writingRow(typesetter, block, section)]
  }
}

/** Room for the facts that end the page of the two by two. */
function heightBelow(typesetter: Typesetter, { section, after }: Surroundings): number {
  if (after?.kind !== 'facts') return 0
  return heightToBegin(typesetter, factRows(typesetter, after, section, 'quadrants'))
}
