/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} ours
 * @property {number} floor what the same costs without us; NaN where there is nothing to compare
 * @property {string} unit
 * @property {string} aim
 */

/**
 * @param {readonly number[]} values not empty
 * @param {number} share 0.5 for the median
 */
export function quantile(values, share) {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** @param {Figure} figure */
export function ratio({ ours, floor }) {
  return Number.isNaN(floor) ? '' : `${(ours / floor).toFixed(2)}×`
}

/** @param {readonly Figure[]} figures */
export function table(figures) {
  const rows = figures.map((figure) => {
    const { what, ours, floor, unit, aim } = figure
    const floorText = Number.isNaN(floor) ? '' : `${shorten(floor)} ${unit}`
    return `| ${what} | ${shorten(ours)} ${unit} | ${floorText} | ${ratio(figure)} | ${aim} |`
  })
  return ['| what | ours | floor | ratio | aim |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** @param {number} value */
function shorten(value) {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(2)
}
