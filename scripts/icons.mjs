// Writes src/renderer/kit/icons.generated.ts from lucide-react, so that the app draws icons without the package.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deliver, place } from './generated.mjs'

/** The app's names for the icons it uses, by what they mean here, and lucide's names for them. */
const icons = {
  add: 'plus',
  again: 'clock',
  archive: 'archive',
  back: 'arrow-left',
  book: 'book-open',
  business: 'building-complex',
  calendar: 'calendar',
  change: 'refresh-cw',
  check: 'check',
  close: 'x',
  copy: 'copy',
  delete: 'trash',
  done: 'circle-check',
  down: 'chevron-down',
  download: 'download',
  edit: 'pencil',
  external: 'external-link',
  file: 'file-text',
  filter: 'list-filter',
  folder: 'folder-open',
  forward: 'arrow-right',
  goals: 'flag',
  grip: 'grip-vertical',
  help: 'circle-question-mark',
  hidden: 'eye-off',
  history: 'rotate-ccw-clock',
  home: 'house',
  idea: 'sparkles',
  info: 'info',
  key: 'key-round',
  language: 'languages',
  left: 'chevron-left',
  link: 'link',
  lock: 'lock',
  mail: 'mail',
  menu: 'menu',
  more: 'ellipsis',
  move: 'move',
  needs: 'ear',
  partly: 'circle-dashed',
  person: 'user',
  phone: 'phone',
  pick: 'chevrons-up-down',
  policies: 'compass',
  print: 'printer',
  problem: 'circle-exclamation-point',
  quote: 'quote',
  redo: 'redo-2',
  remove: 'minus',
  restore: 'archive-arrow-up',
  right: 'chevron-right',
  safe: 'shield-check',
  save: 'save',
  search: 'search',
  selfAssessment: 'clipboard-check',
  serve: 'handshake',
  settings: 'settings',
  shown: 'eye',
  star: 'star',
  talk: 'message-square-text',
  team: 'users',
  textSize: 'a-large-small',
  theme: 'contrast',
  tip: 'lightbulb',
  toDo: 'circle',
  undo: 'undo-2',
  up: 'chevron-up',
  upload: 'upload',
  warning: 'triangle-exclamation-point',
  zoomIn: 'zoom-in',
  zoomOut: 'zoom-out'
}

/** lucide publishes each icon's drawing as `__iconData.node`: [tag, attributes] pairs; `key` is React's, not the drawing's. */
async function drawing(/** @type {string} */ name) {
  const { __iconData } = await import(`lucide-react/dist/esm/icons/${name}.mjs`)
  return __iconData.node.map(
    (/** @type {[string, Record<string, string>]} */ [tag, attributes]) => [
      tag,
      Object.fromEntries(Object.entries(attributes).filter(([attribute]) => attribute !== 'key'))
    ]
  )
}

/** Every drawing is one line: data, not prose. */
export async function iconsTs() {
  const { version } = JSON.parse(
    readFileSync(place('node_modules/lucide-react/package.json'), 'utf8')
  )
  const lines = await Promise.all(
    Object.entries(icons).map(
      async ([name, from]) => `  ${name}: ${JSON.stringify(await drawing(from))}`
    )
  )
  return `// Written by scripts/icons.mjs from lucide ${version} (ISC, https://lucide.dev/license).
import type { Drawing } from './Icon'

export const icons = {
${lines.join(',\n')}
} as const satisfies Record<string, Drawing>
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  deliver('src/renderer/kit/icons.generated.ts', await iconsTs())
