import {
  type Anchor,
  brokenLines,
  estimatedWidth,
  type Measure,
  type Point,
  type Scene,
  type Shape
} from './scene'

/** One of the radar's directions: its name and its values from 0 to 100; null where there is none. */
export type RadarAxis = { label: string; current: number | null; earlier: number | null }

export type RadarInput = {
  title: string
  description: string
  /** Clockwise from the top; six or seven of them read well. */
  axes: readonly RadarAxis[]
  /** What the two lines are called; no name, no second line. */
  names: { current: string; earlier: string | null }
  /** Of letters. A fifth of the scale is the least a full section can have, so its ring is marked. */
  measure?: Measure
}

const RADIUS = 126
const TEXT = 15
const LINE = 18
/** The longest line of a label, in units of its size. */
const LABEL = 7.8
/** From the outer ring to a label. */
const GAP = 12
/** Around everything, so that no stroke is cut. */
const EDGE = 6

type Series = 'current' | 'earlier'

/** The sections of an assessment around a centre: rings from 20 to 100, the one at 20 dotted, one or two lines. */
export function radar({ title, description, axes, names, measure }: RadarInput): Scene {
  const widthOf = measure ?? estimatedWidth
  const along = directions(axes.length)
  const labels = axes.map(({ label }, index) => labelAt(label, along[index] ?? [0, -1], widthOf))
  const series: readonly Series[] = names.earlier === null ? ['current'] : ['earlier', 'current']
  const shapes = [
    ...[40, 60, 80].map((share) => ring('grid', along, share)),
    ...along.map((to) => line('grid', [[0, 0], times(to, 100)])),
    ring('edge', along, 100),
    ring('floor', along, 20),
    ...tickTexts(along),
    ...series.flatMap((one) => seriesShapes(axes, along, one)),
    ...labels.map(({ text }) => text),
    ...nameTexts(axes, along, names, widthOf)
  ]
  return framed({ title, description, shapes, labels })
}

/** Unit steps from the centre, the first one up, clockwise. */
function directions(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI
    return [Math.sin(angle), -Math.cos(angle)] as const
  })
}

const times = ([x, y]: Point, share: number): Point => [
  (x * RADIUS * share) / 100,
  (y * RADIUS * share) / 100
]

const line = (role: Shape['role'], points: readonly Point[], closed = false): Shape => ({
  kind: 'line',
  role,
  points,
  closed
})

const ring = (role: Shape['role'], along: readonly Point[], share: number): Shape =>
  line(
    role,
    along.map((to) => times(to, share)),
    true
  )

/** 20 and 100 between the first two directions, where no label stands. */
function tickTexts(along: readonly Point[]): Shape[] {
  return [20, 100].map((share) => ({
    kind: 'text',
    role: 'tick',
    at: middle(times(along[0] ?? [0, -1], share), times(along[1] ?? [1, 0], share)),
    anchor: 'middle',
    lines: [String(share)]
  }))
}

/** A line from value to value, with gaps where there is none, and its marks. */
function seriesShapes(
  axes: readonly RadarAxis[],
  along: readonly Point[],
  series: Series
): Shape[] {
  const points = axes.map((axis, index) => pointOf(axis[series], along[index]))
  const marks = points.flatMap((at): Shape[] =>
    at
      ? [
          {
            kind: series === 'current' ? 'dot' : 'square',
            role: series,
            at,
            size: series === 'current' ? 8 : 10
          }
        ]
      : []
  )
  return [...runs(points).map(({ run, closed }) => line(series, run, closed)), ...marks]
}

const pointOf = (value: number | null, to: Point | undefined): Point | null =>
  value === null || !to ? null : times(to, value)

/** The stretches between gaps; all of them one ring when there is no gap. */
function runs(points: readonly (Point | null)[]): { run: Point[]; closed: boolean }[] {
  const known = points.filter((point) => point !== null)
  if (known.length === points.length) return [{ run: known, closed: true }]
  const gap = points.indexOf(null)
  const turned = [...points.slice(gap), ...points.slice(0, gap)]
  const stretches: Point[][] = [[]]
  for (const point of turned)
    if (point) stretches.at(-1)?.push(point)
    else stretches.push([])
  return stretches.filter((run) => run.length > 1).map((run) => ({ run, closed: false }))
}

type Label = { text: Shape; left: number; right: number; top: number; bottom: number }

/** A direction's name outside the outer ring, on the side it points to. */
function labelAt(label: string, to: Point, measure: Measure): Label {
  const lines = brokenLines(label, LABEL, measure)
  const [width, height] = [Math.max(...lines.map(measure)) * TEXT, lines.length * LINE]
  const anchor: Anchor = Math.abs(to[0]) < 0.1 ? 'middle' : to[0] > 0 ? 'start' : 'end'
  const x = to[0] * (RADIUS + GAP)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width
  // Straight up and down the text stands clear of the ring; at the sides it is centred on its direction.
  const away = RADIUS + GAP - 4
  const lift = to[1] < -0.9 ? -height : to[1] > 0.85 ? 0 : ((to[1] - 1) / 2) * height
  const top = to[1] * away + lift
  return {
    text: { kind: 'text', role: 'axis', at: [x, top + TEXT - 2], anchor, lines },
    left,
    right: left + width,
    top,
    bottom: top + height
  }
}

/** Names the lines where both run along an edge near the foot: the outer one outside, the inner one inside. */
function nameTexts(
  axes: readonly RadarAxis[],
  along: readonly Point[],
  names: RadarInput['names'],
  measure: Measure
): Shape[] {
  const foot = Math.floor(axes.length / 2)
  const order = axes.map((_, index) => (foot + index) % axes.length)
  const edgeOf = (series: Series, index: number) => {
    const next = (index + 1) % axes.length
    const [one, other] = [index, next].map((at) => pointOf(axes[at]?.[series] ?? null, along[at]))
    return one && other ? middle(one, other) : null
  }
  const both = names.earlier !== null
  const edge = order.find((at) => edgeOf('current', at) && (!both || edgeOf('earlier', at)))
  if (edge === undefined) return []
  const [current, earlier] = [edgeOf('current', edge), both ? edgeOf('earlier', edge) : null]
  if (!current) return []
  const isOuter = !earlier || length(current) >= length(earlier)
  const texts = [nameText('current', names.current, current, isOuter, measure)]
  if (earlier && names.earlier !== null)
    texts.push(nameText('earlier', names.earlier, earlier, !isOuter, measure))
  return texts
}

/** A line's name beside the middle of an edge, so far from it that no part of it lies on the line. */
function nameText(
  role: Series,
  name: string,
  at: Point,
  isOutside: boolean,
  measure: Measure
): Shape {
  const far = length(at) || 1
  const clear = 13 + (Math.abs(at[0]) / far) * (measure(name) / 2) * TEXT
  const away = (isOutside ? clear : -clear) / far
  return {
    kind: 'text',
    role,
    at: [at[0] * (1 + away), at[1] * (1 + away) + 5],
    anchor: 'middle',
    lines: [name]
  }
}

const middle = (one: Point, other: Point): Point => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2
]
const length = ([x, y]: Point) => Math.hypot(x, y)

type Frame = Pick<Scene, 'title' | 'description' | 'shapes'> & { labels: readonly Label[] }

/** Moves everything so that it begins at the top left, with room for the labels all around. */
function framed({ title, description, shapes, labels }: Frame): Scene {
  const least = (values: number[]) => Math.min(-RADIUS, ...values) - EDGE
  const most = (values: number[]) => Math.max(RADIUS, ...values) + EDGE
  const [left, top] = [
    least(labels.map((label) => label.left)),
    least(labels.map((label) => label.top))
  ]
  return {
    width: round(most(labels.map((label) => label.right)) - left),
    height: round(most(labels.map((label) => label.bottom)) - top),
    textSize: TEXT,
    lineHeight: LINE,
    title,
    description,
    shapes: shapes.map((shape) => moved(shape, [-left, -top]))
  }
}

function moved(shape: Shape, by: Point): Shape {
  const shift = ([x, y]: Point): Point => [round(x + by[0]), round(y + by[1])]
  return shape.kind === 'line'
    ? { ...shape, points: shape.points.map(shift) }
    : { ...shape, at: shift(shape.at) }
}

const round = (value: number) => Math.round(value * 10) / 10
