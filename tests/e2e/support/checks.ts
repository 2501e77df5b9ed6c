import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA and everything it builds on. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe cannot know: a menu under a search field is moved through from that field, by the arrow keys, and scrolls
 * with the entry they choose.
 */
const isScrolledFromItsField = (rule: string, html: string): boolean =>
  rule === 'scrollable-region-focusable' && /^<div [^>]*role="menu"/.test(html)

/** What axe finds wrong with what is in view, each finding on one line. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations']
      }),
    rules
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isScrolledFromItsField(id, html))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`)
  )
}

/** What is wider than its place, so that one must scroll sideways to read it; nothing when all of it fits. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['html', 'body', '#page', '[role=dialog]'].flatMap((place) =>
      [...document.querySelectorAll(place)].flatMap((element) =>
        element.scrollWidth > element.clientWidth + 1
          ? [`${place} is ${element.scrollWidth} wide in ${element.clientWidth}`]
          : []
      )
    )
  )
}

/** What a page says of itself to a screen reader. */
export type PageFacts = { headings: string[]; focus: string; title: string; language: string }

export function pageFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    focus: document.activeElement?.tagName ?? '',
    title: document.title,
    language: document.documentElement.lang
  }))
}
