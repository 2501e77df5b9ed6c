/**
 * Milliseconds from asking for the board until it is painted, and from “Show all” in one of its lists until that is.
 *
 * @param {import('./launch.mjs').Opened} app on a plan with many policies on the board
 */
export function boardTimes({ page }) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const patience = performance.now() + 60_000
    const started = performance.now()
    location.hash = '#/policies'
    while (!document.querySelector('main [role="row"]')) {
      if (performance.now() > patience) throw new Error('the board does not appear')
      await frame()
    }
    await frame()
    await frame()
    const opened = performance.now()
    const buttons = [...document.querySelectorAll('main button')]
    const showAll = buttons.find((button) => button.textContent.startsWith('Show all'))
    if (!(showAll instanceof HTMLElement)) throw new Error('the board shows all it has')
    showAll.click()
    await frame()
    await frame()
    return { opened: opened - started, shown: performance.now() - opened }
  })
}

/**
 * The same number of bare cards in four lists.
 *
 * @param {import('./launch.mjs').Opened} floor
 * @param {number} count
 */
export function bareBoardTime({ page }, count) {
  return page.evaluate(async (cards) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
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
    await frame()
    await frame()
    return performance.now() - started
  }, count)
}
