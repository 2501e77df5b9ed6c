import { z } from 'zod'
import { choice } from '../fields'
import { does } from '../ipc'
import { language } from '../languages'

/** The documents that can be printed (domain.md part 6). */
export const documentNames = ['plan', 'staff', 'vision-poster'] as const
export type DocumentName = (typeof documentNames)[number]
export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]
/** Countries that write on Letter; the rest of the world has A4. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA'])

/** The paper a country (ISO 3166) writes on. */
export function paperOf(region: string): Paper {
  return letterCountries.has(region) ? 'Letter' : 'A4'
}

/** Whether a document lacks what it must not be handed out without: staff are told what great service means (S0-6). */
export function lacksGreatService(
  document: DocumentName,
  { greatServiceMeans }: { greatServiceMeans: string }
): boolean {
  return document === 'staff' && greatServiceMeans === ''
}

/** Whether the first page cannot say who prepared the document (domain.md 2.1); first run does not ask for the name. */
export function lacksOwnerName(
  document: DocumentName,
  { ownerName }: { ownerName: string }
): boolean {
  return document !== 'vision-poster' && ownerName === ''
}

export const paperTextSizes = ['normal', 'large'] as const

/** What the owner chooses before printing; `leaveOut` names parts of the document. */
export const printOptions = z.strictObject({
  document: choice(documentNames),
  language: language(),
  paper: choice(papers),
  textSize: choice(paperTextSizes),
  leaveOut: z.array(z.string().max(40)).max(40)
})
export type PrintOptions = z.output<typeof printOptions>

/** A part of a document: printed, or left out because nothing is written in it yet. */
export const documentPart = z.strictObject({
  part: z.string(),
  written: z.boolean(),
  /** First and last page in the last rendering, or null. */
  from: z.int().nullable(),
  to: z.int().nullable()
})

export const rendering = z.strictObject({
  /** Names the bytes main keeps for saving and printing; the newest few only. */
  token: z.string(),
  bytes: z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array),
  pages: z.int(),
  parts: z.array(documentPart),
  /** Characters no font of ours holds; they are printed as a box. */
  unprintable: z.array(z.string()),
  /** What is printed, as plain text by page, for reading aloud and for large text. */
  text: z.array(z.string())
})
export type Rendering = z.output<typeof rendering>

export const printProgress = z.strictObject({
  job: z.string(),
  /** Seconds since it began. */
  seconds: z.number(),
  pages: z.int()
})

export const printingOperations = {
  /** The parts of a document and whether anything is written in them. */
  parts: does(z.strictObject({ document: choice(documentNames) }), z.array(documentPart)),
  /** Renders off the main thread; a newer call of the same window makes an older one end as `conflict`. */
  render: does(z.strictObject({ job: z.string().max(40), options: printOptions }), rendering),
  cancel: does(z.strictObject({ job: z.string().max(40) }), z.void()),
  /** Asks where and writes the PDF whole or not at all; the name of the file, or null when not saved. */
  save: does(
    z.strictObject({ token: z.string().max(80) }),
    z.strictObject({ fileName: z.string() }).nullable()
  ),
  /** Hands the PDF to the program that opens PDFs on this computer (docs/adr/0009); false when there is none. */
  print: does(z.strictObject({ token: z.string().max(80) }), z.boolean())
}
