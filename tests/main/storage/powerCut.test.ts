import { beforeAll, describe, expect, it } from 'vitest'
import { openAfterwards } from './afterwards'
import { readSteps } from './model'
import { newFolder } from './openPlan'
import { bundleProgram } from './program'
import { type Cut, cutPower, record, whyNoTrace } from './recording'

const soak = process.env['SOAK'] === '1'
const IMAGES = soak ? 2_000 : 500
const STEPS = soak ? 120 : 60
const why = whyNoTrace()
if (why) console.error(`POWER CUTS ARE NOT TESTED HERE: ${why}`)

let worker = ''
beforeAll(async () => {
  const bundle = await bundleProgram('worker')
  worker = bundle.file
  return bundle.remove
})

/** Everything acknowledged is there, whole; one step more may be. */
function checkSteps({ image, acknowledged }: Cut): void {
  const steps = openAfterwards(image, readSteps)
  if (steps < acknowledged || steps > acknowledged + 1)
    throw new Error(`${acknowledged} acknowledged, ${steps} there`)
}

describe.skipIf(why)('a power cut while the plan is written', { timeout: 3_600_000 }, () => {
  it(`loses nothing that was acknowledged, in ${IMAGES} images`, () => {
    const folder = newFolder()
    const events = record(worker, ['save', folder, String(STEPS)], folder)
    const reached = new Set<number>()
    const check = (cut: Cut) => {
      checkSteps(cut)
      reached.add(cut.acknowledged)
    }
    expect(cutPower({ events, folder, images: IMAGES, seed: 1, check })).toBe(IMAGES)
    expect(reached.size).toBeGreaterThan(STEPS * 0.8)
  })

  it('loses acknowledged work at synchronous = NORMAL, which shows that the test can tell', () => {
    const folder = newFolder()
    const events = record(worker, ['save', folder, String(STEPS)], folder, { RELAXED: '1' })
    let lost = 0
    const check = (cut: Cut) => {
      try {
        checkSteps(cut)
      } catch {
        lost += 1
      }
    }
    cutPower({ events, folder, images: 200, seed: 2, check })
    console.log(`${lost} of 200 images lose acknowledged work at NORMAL`)
    expect(lost).toBeGreaterThan(20)
  })
})
