import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bar } from '../../../src/shared/charts/bar'
import { radar, type RadarAxis } from '../../../src/shared/charts/radar'
import {
  brokenLines,
  estimatedWidth,
  type Scene,
  type Shape
} from '../../../src/shared/charts/scene'
import { sectionCodes } from '../../../src/shared/features/assessments/questionnaire'
import { languages } from '../../../src/shared/languages'
import { createWords } from '../../../src/shared/words'

const names = { current: 'Q4 2025', earlier: 'Q3 2025' }
const draw = (axes: readonly RadarAxis[], earlier: string | null = names.earlier) =>
  radar({ title: 'Result', description: 'Words', axes, names: { ...names, earlier } })
const axesOf = (...values: (number | null)[]): RadarAxis[] =>
  values.map((current, index) => ({ label: `Section ${index}`, current, earlier: 50 }))

const ofRole = (scene: Scene, role: Shape['role'], kind: Shape['kind']) =>
  scene.shapes.filter((shape) => shape.role === role && shape.kind === kind)

/** Everything a shape covers, as far as strokes and estimates of letters go. */
function reach(scene: Scene, shape: Shape): number[][] {
  if (shape.kind === 'line') return shape.points.map(([x, y]) => [x, y])
  const [x, y] = shape.at
  if (shape.kind === 'bar')
    return [
      [x, y],
      [x + shape.width, y + shape.height]
    ]
  if (shape.kind !== 'text')
    return [
      [x - shape.size / 2, y - shape.size / 2],
      [x + shape.size / 2, y + shape.size / 2]
    ]
  const width = Math.max(...shape.lines.map(estimatedWidth)) * scene.textSize
  const left = shape.anchor === 'start' ? x : shape.anchor === 'end' ? x - width : x - width / 2
  return [
    [left, y - scene.textSize],
    [left + width, y + (shape.lines.length - 1) * scene.lineHeight + 4]
  ]
}

function outside(scene: Scene): Shape[] {
  return scene.shapes.filter((shape) =>
    reach(scene, shape).some(
      ([x = 0, y = 0]) => x < 0 || y < 0 || x > scene.width || y > scene.height
    )
  )
}

describe('a radar', () => {
  it('has a closed line and a mark for each of six or seven sections, and rings from 20 to 100', () => {
    for (const count of [6, 7]) {
      const scene = draw(axesOf(...Array.from({ length: count }, () => 80)))
      expect(ofRole(scene, 'current', 'line')).toMatchObject([{ closed: true }])
      expect(ofRole(scene, 'current', 'dot')).toHaveLength(count)
      expect(ofRole(scene, 'earlier', 'square')).toHaveLength(count)
      expect(ofRole(scene, 'floor', 'line')).toHaveLength(1)
      expect(ofRole(scene, 'axis', 'text')).toHaveLength(count)
      expect(
        ofRole(scene, 'tick', 'text').map((shape) => shape.kind === 'text' && shape.lines)
      ).toEqual([['20'], ['100']])
    }
  })

  it('has one line alone where there is nothing to compare with', () => {
    const scene = draw(axesOf(80, 60, 40, 80, 60, 40), null)
    expect(scene.shapes.filter(({ role }) => role === 'earlier')).toEqual([])
  })

  it('leaves a gap where a section has no score', () => {
    const scene = draw(axesOf(80, null, 60, 60, null, 70, 70))
    expect(ofRole(scene, 'current', 'dot')).toHaveLength(5)
    const lines = ofRole(scene, 'current', 'line')
    expect(
      lines.map((shape) => shape.kind === 'line' && [shape.closed, shape.points.length])
    ).toEqual([
      [false, 2],
      [false, 3]
    ])
    expect(ofRole(draw(axesOf(null, 80, null, 80, null, 80)), 'current', 'line')).toEqual([])
    expect(ofRole(draw(axesOf(null, null, null, null, null, null)), 'current', 'dot')).toEqual([])
  })

  it('draws a value as far from the centre as it is large', () => {
    const scene = draw(axesOf(100, 50, 20, 60, 80, 90, 40))
    const [edge] = ofRole(scene, 'edge', 'line')
    const centre = ofRole(scene, 'grid', 'line').flatMap((shape) =>
      shape.kind === 'line' && shape.points.length === 2 ? [shape.points[0]] : []
    )[0]
    if (edge?.kind !== 'line' || !centre) throw new Error('No ring')
    const far = ([x, y]: readonly [number, number]) => Math.hypot(x - centre[0], y - centre[1])
    const dots = ofRole(scene, 'current', 'dot').map((shape) =>
      shape.kind === 'dot' ? far(shape.at) : 0
    )
    const radius = far(edge.points[0] ?? [0, 0])
    expect(dots.map((each) => Math.round((each / radius) * 100))).toEqual([
      100, 50, 20, 60, 80, 90, 40
    ])
  })

  it('keeps every name and line inside its frame, whatever the values and the language', () => {
    const value = fc.option(fc.integer({ min: 20, max: 100 }), { nil: null })
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.boolean(),
        fc.array(fc.tuple(value, value), { minLength: 7, maxLength: 7 }),
        (language, withStaff, values) => {
          const words = createWords(language)
          const asked = sectionCodes.filter((code) => withStaff || code !== 'STF')
          const scene = draw(
            asked.map((code, index) => ({
              label: words.format(`assessment.section.${code}`),
              current: values[index]?.[0] ?? null,
              earlier: values[index]?.[1] ?? null
            }))
          )
          expect(outside(scene)).toEqual([])
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('a bar', () => {
  it('is as long as its value, marks 20 and the bands, and shows the earlier value as a square', () => {
    const scene = bar({ title: '', description: '', current: 50, earlier: 100, width: 106 })
    expect(ofRole(scene, 'current', 'bar')).toMatchObject([{ width: 50 }])
    expect(ofRole(scene, 'mark', 'line')).toMatchObject([
      {
        points: [
          [20, 0],
          [20, 16]
        ]
      }
    ])
    expect(ofRole(scene, 'grid', 'line')).toHaveLength(3)
    expect(ofRole(scene, 'earlier', 'square')).toMatchObject([{ at: [100, 8] }])
    expect(outside(scene)).toEqual([])
  })

  it('has neither where there is no score', () => {
    const scene = bar({ title: '', description: '', current: null, earlier: null })
    expect(scene.shapes.filter(({ role }) => role === 'current' || role === 'earlier')).toEqual([])
  })
})

describe('a label', () => {
  it('is broken between words, a single letter with the next one', () => {
    expect(brokenLines('Doskonalenie produktów, usług i procesów', 8, estimatedWidth)).toEqual([
      'Doskonalenie',
      'produktów, usług',
      'i\u00a0procesów'
    ])
    expect(brokenLines('Zaangażowanie w sprawy klienta', 8, estimatedWidth)).toEqual([
      'Zaangażowanie',
      'w\u00a0sprawy klienta'
    ])
  })

  it('has as few lines as can be, and none much shorter than the others', () => {
    expect(brokenLines('Using what customers tell us', 8, estimatedWidth)).toEqual([
      'Using what',
      'customers tell us'
    ])
    expect(brokenLines('Overcommitmentlongerthanaline and more', 8, estimatedWidth)).toEqual([
      'Overcommitmentlongerthanaline',
      'and more'
    ])
  })
})
