/**
 * @typedef {object} Scrolled
 * @property {number} frames painted while scrolling
 * @property {number} blank frames in which a place in sight had no row at all
 * @property {number} reading frames in which a row in sight had no words yet
 * @property {number} longest milliseconds between two frames
 */

/**
 * Opens the log and scrolls it steadily, looking in each frame at what is about to be painted.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {{ frames: number, step: number }} how far each frame goes, in pixels
 * @returns {Promise<Scrolled>}
 */
export async function scrollLog({ page }, how) {
  await page.evaluate(openLog)
  return page.evaluate(async ({ frames, step }) => {
    const { grid, scroller } = Reflect.get(globalThis, 'log')()
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const found = { frames: 0, blank: 0, reading: 0, longest: 0 }
    let before = await frame()
    for (let turn = 0; turn < frames; turn += 1) {
      scroller.scrollTop += step
      const seen = Reflect.get(globalThis, 'lookAtRows')(grid, scroller)
      found.frames += 1
      found.blank += seen.blank ? 1 : 0
      found.reading += seen.reading ? 1 : 0
      const now = await frame()
      found.longest = Math.max(found.longest, now - before)
      before = now
    }
    return found
  }, how)
}

/**
 * Jumps to places far apart, as with the scroll bar, and gives the milliseconds until each is filled with words.
 *
 * @param {import('./launch.mjs').Opened} app
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export async function jumpTimes({ page }, times) {
  await page.evaluate(openLog)
  return page.evaluate(async (count) => {
    const { grid, scroller } = Reflect.get(globalThis, 'log')()
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const taken = []
    for (let turn = 1; turn <= count; turn += 1) {
      const share = (turn * 0.618) % 1
      const started = performance.now()
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
      for (;;) {
        await frame()
        const seen = Reflect.get(globalThis, 'lookAtRows')(grid, scroller)
        if (!seen.blank && !seen.reading) break
        if (performance.now() - started > 30_000) throw new Error('rows do not appear')
      }
      taken.push(performance.now() - started)
    }
    return taken
  }, times)
}

/** Runs in the page: shows the log from its top, and lays out what the measurements above share. */
async function openLog() {
  const log = () => {
    const grid = document.querySelector('main [role="grid"]')
    let scroller = grid?.parentElement
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement
    return { grid, scroller: scroller ?? document.documentElement }
  }
  /** @param {Element} grid @param {Element} scroller */
  const lookAtRows = (grid, scroller) => {
    const body = grid.querySelectorAll('[role="rowgroup"]')[1]?.getBoundingClientRect()
    const sight = scroller.getBoundingClientRect()
    const top = Math.max(sight.top, body?.top ?? 0)
    const bottom = Math.min(sight.bottom, body?.bottom ?? 0)
    const rows = [...grid.querySelectorAll('[role="rowgroup"]:last-child > [role="row"]')]
      .map((row) => ({ box: row.getBoundingClientRect(), busy: row.ariaBusy === 'true' }))
      .filter(({ box }) => box.bottom > top && box.top < bottom)
      .toSorted((one, other) => one.box.top - other.box.top)
    let reached = top
    for (const { box } of rows) if (box.top <= reached + 1) reached = Math.max(reached, box.bottom)
    return { blank: reached < bottom - 1, reading: rows.some(({ busy }) => busy) }
  }
  Object.assign(globalThis, { log, lookAtRows })
  const patience = performance.now() + 60_000
  location.hash = '#/contacts'
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const { grid, scroller } = log()
    if (grid && !lookAtRows(grid, scroller).reading && grid.querySelector('[role="gridcell"]')) {
      scroller.scrollTop = 0
      return
    }
    if (performance.now() > patience) throw new Error('the log does not appear')
  }
}
