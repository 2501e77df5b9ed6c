import { inFileName } from '../shared/documents/fileName'

/** The name a file of the owner's is saved under unless they choose another: `Café Lipa 2026-01-05.json`. */
export function suggestedName(businessName: string, day: string, ending: string): string {
  return `${inFileName(businessName) || 'Regulars'} ${day}.${ending}`
}
