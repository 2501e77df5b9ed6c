type HtmlPolicy = { createHTML: (text: string) => string | null }

/**
 * Lets a library empty an element by `innerHTML = ''` and nothing else. React Aria clears its live region so when a
 * number or a day is changed by the arrow keys; without this the content policy turns that into an exception. Any other
 * text is refused and reported as before. Runs once, before anything is drawn.
 */
export function allowEmptying(page: Window = window) {
  const factory: unknown = Reflect.get(page, 'trustedTypes')
  if (!isFactory(factory)) return
  factory.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) })
}

type PolicyFactory = { createPolicy: (name: string, policy: HtmlPolicy) => unknown }

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value
