// Writes src/renderer/styles/tokens.css from src/shared/tokens.ts; with --check it only says whether that is up to date.
import { fileURLToPath } from 'node:url'
import { colours, contrastColours, durations, families, radii, type } from '../src/shared/tokens.ts'
import { deliver } from './generated.mjs'

const hyphened = (/** @type {string} */ name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** @param {Record<string, { light: string, dark: string }>} shades */
const colourLines = (shades) =>
  Object.entries(shades).map(
    ([name, { light, dark }]) => `--${hyphened(name)}: light-dark(${light}, ${dark});`
  )

/** @param {string} selector @param {string[]} lines @param {string} indent */
const rule = (selector, lines, indent = '  ') =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n')

/** The style sheet of all themes: light and dark by `color-scheme`, high contrast by name or by the computer's wish. */
export function tokensCss() {
  const scale = Object.entries(type).flatMap(([name, [size, line]]) => [
    `--text-${name}: ${size}rem;`,
    `--line-${name}: ${line};`
  ])
  const plain = [
    'color-scheme: light dark;',
    ...colourLines(colours),
    ...Object.entries(families).map(([name, family]) => `--${name}: ${family};`),
    ...scale,
    ...Object.entries(radii).map(([name, rem]) => `--${name}: ${rem}rem;`),
    ...Object.entries(durations).map(([name, time]) => `--${name}: ${time}ms;`)
  ]
  const contrast = colourLines(contrastColours)
  return `/* Written by scripts/tokens.mjs from src/shared/tokens.ts. */
@layer tokens {
${rule(':root', plain)}
${rule("[data-theme='light'],\n  [data-theme='contrast-light']", ['color-scheme: light;'])}
${rule("[data-theme='dark'],\n  [data-theme='contrast-dark']", ['color-scheme: dark;'])}
${rule("[data-theme='contrast-light'],\n  [data-theme='contrast-dark']", contrast)}
  @media (prefers-contrast: more) {
${rule(':root', contrast, '    ')}
  }
  @media (prefers-reduced-motion: reduce) {
${rule(
  ':root',
  Object.keys(durations).map((name) => `--${name}: 0ms;`),
  '    '
)}
  }
}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  deliver('src/renderer/styles/tokens.css', tokensCss())
