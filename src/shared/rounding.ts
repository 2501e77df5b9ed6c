/**
 * A fraction of whole numbers as the nearest whole number, half up, also below zero: −2.5 is −2. By whole numbers alone,
 * so that no fraction is ever a little less than it is (2.21 reading 7). `denominator` is above 0.
 */
export function roundedHalfUp(numerator: number, denominator: number): number {
  const doubled = 2 * numerator + denominator
  const over = ((doubled % (2 * denominator)) + 2 * denominator) % (2 * denominator)
  return (doubled - over) / (2 * denominator)
}
