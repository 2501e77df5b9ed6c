import type { Block, ContentsPart, Part } from './blocks'
import type { DocumentChoices } from './records'
import type { Setting } from './setting'

/** A part of a document before it is known whether, and under which number, it is printed. */
export type Chapter = {
  part: string
  title: string
  /** One line for the contents. */
  line: string
  /** One sentence under the title, or nothing. */
  lead: string
  /** False for a sheet that stands outside the count, as the one to sign. */
  numbered: boolean
  /** False when nothing is written in it yet: it is left out and named on the screen. */
  written: boolean
  blocks: Block[]
}

/** Which chapters are printed, and what becomes of the others. */
export function chosen(chapters: Chapter[], choices: DocumentChoices) {
  const printed = chapters.filter(
    (chapter) => chapter.written && !choices.leaveOut.includes(chapter.part)
  )
  const parts: Part[] = chapters.map(({ part, written }) => ({ part, written }))
  return { printed, parts }
}

/** The chapters one after the other, numbered, and what the contents say of them. */
export function bound(chapters: Chapter[], setting: Setting) {
  let count = 0
  const blocks: Block[] = []
  const contents: ContentsPart[] = []
  for (const chapter of chapters) {
    if (chapter.numbered) count += 1
    const number = chapter.numbered ? count : null
    const block = `part-${chapter.part}`
    const label = number === null ? '' : setting.label('paper.partNumber', { number })
    const { part, title, lead, line } = chapter
    blocks.push({ kind: 'part', block, part, label, title, lead }, ...chapter.blocks)
    contents.push({ block, title, line, number: String(number ?? ''), entries: groupsIn(chapter) })
  }
  return { blocks, contents }
}

function groupsIn(chapter: Chapter): ContentsPart['entries'] {
  return chapter.blocks.flatMap((block) =>
    block.kind === 'group' ? [{ block: block.block, title: block.title }] : []
  )
}

/** Facts that are written; a fact without text is left out. */
export function factsOf(
  ...facts: [label: string, text: string][]
): { label: string; texts: string[] }[] {
  return facts.filter(([, text]) => text !== '').map(([label, text]) => ({ label, texts: [text] }))
}
