/** The board of policies. */
export function BoardSpecimen() {
  return null
}
