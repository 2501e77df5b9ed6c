/**
 * Milliseconds from asking for the board to the frame in which its last card is there.
 *
 * @param {import('./launch.mjs').Opened} app on a plan with `count` policies on the board
 * @param {number} count
 */
export function boardTime({ page }, count) {
  return page.evaluate(async (cards) => {
    const started = performance.now()
    location.hash = '#/policies?view=board'
    const missing = () => document.querySelectorAll('main [role="row"], main li').length < cards
    do await new Promise((resolve) => requestAnimationFrame(resolve))
    while (missing() && performance.now() - started < 60_000)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (missing()) throw new Error('the board did not show every policy')
    return performance.now() - started
  }, count)
}

/**
 * The same number of bare cards in four lists.
 *
 * @param {import('./launch.mjs').Opened} floor
 * @param {number} count
 */
export function bareBoardTime({ page }, count) {
  return page.evaluate(async (cards) => {
    const started = performance.now()
    for (let quadrant = 0; quadrant < 4; quadrant += 1) {
      const list = document.createElement('ul')
      for (let number = 0; number < cards / 4; number += 1) {
        const card = document.createElement('li')
        card.textContent = `Promise ${number}`
        list.append(card)
      }
      document.body.append(list)
    }
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - started
  }, count)
}
