import type { DocumentName } from '../features/printing'
import type { Language } from '../languages'

/** A line of the contents: where a part or a group begins is found by its block's id. */
export type ContentsEntry = { block: string; title: string }
export type ContentsPart = ContentsEntry & {
  /** “1”, “2”; empty for a sheet without a number. */
  number: string
  /** One line on what the part holds, or nothing. */
  line: string
  entries: ContentsEntry[]
}

/** A label in the margin column and what belongs to it. Several texts are paragraphs. */
export type Fact = { label: string; texts: string[] }

/** A note in the margin. Where it is too long for that, it is told among the details, under its label. */
export type Note = { text: string; strong: boolean; label?: string }

/** A rule as an entry: title, dates and places in the margin; the wording; then labelled details. */
export type RuleEntry = {
  title: string
  notes: Note[]
  wording: string
  details: { label: string; text: string }[]
}

/** A field of the two by two: its rules with the entries they lead to, or a sentence where it is empty. */
export type Quadrant = {
  title: string
  task: string
  count: string
  rules: ContentsEntry[]
  empty: string
}

/**
 * What a document is made of, in reading order and in words of the chosen language. It carries no record, only what
 * may be read; what is drawn, and nothing else, is in it. `block` names a block within the document.
 */
export type Block =
  | {
      kind: 'cover'
      business: string
      document: string
      logo: string | null
      contents: ContentsPart[]
      colophon: { label: string; text: string }[]
    }
  /** The first page where it is more than a cover: name and document, then what the business is for. */
  | {
      kind: 'opening'
      block: string
      part: string
      business: string
      document: string
      logo: string | null
      label: string
      /** The vision, large; empty before one is adopted. */
      statement: string
      facts: Fact[]
      contents: ContentsPart[]
      colophon: { label: string; text: string }[]
    }
  /** Opens a page, unless it is short enough to share one; without a label it always does. */
  | { kind: 'part'; block: string; part: string; label: string; title: string; lead: string }
  /** The vision, large; the note says since when and why. */
  | { kind: 'statement'; text: string; note: string }
  | { kind: 'values'; label: string; values: { name: string; meaning: string }[] }
  /** `voice` is whose words they are: ours, the business's, the customer's. */
  | { kind: 'facts'; voice: 'plain' | 'business' | 'customer'; facts: Fact[] }
  /** Friendly above, unfriendly below; necessary left, unnecessary right. */
  | {
      kind: 'quadrants'
      columns: [string, string]
      rows: [string, string]
      fields: [Quadrant, Quadrant, Quadrant, Quadrant]
    }
  | { kind: 'group'; block: string; title: string; continued: string }
  | ({ kind: 'rule'; block: string } & RuleEntry)
  | { kind: 'signatures'; name: string; date: string; sentence: string; lines: number }
  /** Empty lines to write on. */
  | { kind: 'writingLines'; label: string; lines: number; note: string }
  | {
      kind: 'poster'
      block: string
      statement: string
      values: string[]
      business: string
      version: string
      logo: string | null
    }

export type BlockKind = Block['kind']
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>

/** A part of a document; `written` is false when nothing is written in it yet and it is left out. */
export type Part = { part: string; written: boolean }

/** A whole document as it will be drawn, and as an edition keeps it. */
export type PaperDocument = {
  name: DocumentName
  language: Language
  title: string
  author: string
  subject: string
  /** As an owner would write it, with its extension. */
  fileName: string
  /** What stands at the foot of each page: whose, what, and how new it is. */
  foot: { business: string; document: string; version: string }
  /** Every part in its order, also the empty and the left out ones; `blocks` holds the printed ones. */
  parts: Part[]
  blocks: Block[]
}
