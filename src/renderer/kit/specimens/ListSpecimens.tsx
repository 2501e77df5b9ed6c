/** Lists to open, select and sort. */
export function ListSpecimens() {
  return null
}
