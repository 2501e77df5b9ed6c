/**
 * Milliseconds from asking for the board until it stands, and every list on it shows all it has.
 *
 * @param {import('./launch.mjs').Opened} app on a plan with many policies on the board
 */
export function boardTime({ page }) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const patience = performance.now() + 60_000
    const started = performance.now()
    location.hash = '#/policies'
    while (!document.querySelector('main [role="row"]')) {
      if (performance.now() > patience) throw new Error('the board does not appear')
      await frame()
    }
    for (const button of document.querySelectorAll('main button')) {
      if (button instanceof HTMLElement && button.innerText.startsWith('Show all')) button.click()
    }
    await frame()
    await frame()
    return performance.now() - started
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
