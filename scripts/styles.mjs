// Writes a declaration beside every CSS module, so that a misspelt class is a type error.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deliver, place } from './generated.mjs'

/** The class names a style sheet declares, in alphabetical order. @param {string} css */
export function classNames(css) {
  const selectors = css.replace(/\/\*[^]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '')
  return [
    ...new Set(Array.from(selectors.matchAll(/\.([A-Za-z][\w-]*)/g), (match) => match[1] ?? ''))
  ].sort()
}

/** The declaration of one style sheet. @param {string} css */
export function declaration(css) {
  const lines = classNames(css).map((name) => `  readonly ${name}: string\n`)
  return `// Written by scripts/styles.mjs.\ndeclare const classes: {\n${lines.join('')}}\nexport default classes\n`
}

/** Every CSS module of the app, from the project's folder. */
export const styleSheets = () => globSync('src/renderer/**/*.module.css', { cwd: place('') }).sort()

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const sheet of styleSheets())
    deliver(`${sheet}.d.ts`, declaration(readFileSync(place(sheet), 'utf8')))
