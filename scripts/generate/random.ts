/** Chance that can be repeated: everything a generated plan is made of comes from one of these. */
export type Random = ReturnType<typeof createRandom>

/** @param seed any text or number; the same one gives the same numbers in the same order */
export function createRandom(seed: string) {
  let state = hashOf(seed)

  /** From 0 up to, but not, 1 (mulberry32). */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number within bounds, both included. */
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))

  function pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(next() * from.length)]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }

  return {
    next,
    whole,
    pick,
    chance: (probability: number) => next() < probability,
    /** One of the names, each as often as its weight says. */
    weighted<const T extends string>(weights: Readonly<Record<T, number>>): T {
      const entries = Object.entries<number>(weights)
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)
      return found?.[0] as T
    },
    /** One of a list whose first entries come up far more often than its last. */
    favoured: <T>(from: readonly T[]): T => {
      const place = Math.floor(from.length * next() ** 3)
      return from[place] ?? pick(from)
    },
    /** So many of a list, each once, in the list's order. */
    some<T>(from: readonly T[], count: number): T[] {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, from.length)) chosen.add(whole(0, from.length - 1))
      return from.filter((_, index) => chosen.has(index))
    },
    /** A positive number around a middle; half are above it, a few are many times as large. */
    around: (middle: number, spread: number) => middle * Math.exp(spread * bell(next)),
    /** An identifier of the form all records have. */
    id(): string {
      const digits = Array.from({ length: 4 }, () =>
        Math.floor(next() * 4_294_967_296)
          .toString(16)
          .padStart(8, '0')
      ).join('')
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `8${digits.slice(17, 20)}`,
        digits.slice(20)
      ].join('-')
    }
  }
}

/** A number of the normal distribution. */
function bell(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

function hashOf(seed: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < seed.length; place += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(place), 0x01000193)
  return hash >>> 0
}
