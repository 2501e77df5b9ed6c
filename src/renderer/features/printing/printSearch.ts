import { z } from 'zod'
import { documentNames, papers, paperTextSizes } from '../../../shared/features/printing'
import { languages } from '../../../shared/languages'

/** What is chosen on the print screen, kept in the address; what is missing there follows from the plan. */
export const printSearch = z.object({
  document: z.enum(documentNames).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  paper: z.enum(papers).optional().catch(undefined),
  textSize: z.enum(paperTextSizes).optional().catch(undefined),
  leaveOut: z.array(z.string()).optional().catch(undefined)
})
export type PrintSearch = z.output<typeof printSearch>
