import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { place, present } from '../../scripts/generated.mjs'
import { iconsTs } from '../../scripts/icons.mjs'
import { classNames, declaration, styleSheets } from '../../scripts/styles.mjs'
import { tokensCss } from '../../scripts/tokens.mjs'

describe('files written by scripts', () => {
  it('hold the tokens as they are', () => {
    expect(present('src/renderer/styles/tokens.css')).toBe(tokensCss())
  })

  it('hold the icons as they are', async () => {
    expect(present('src/renderer/kit/icons.generated.ts')).toBe(await iconsTs())
  })

  it('declare every class of every style sheet', () => {
    const late = styleSheets().filter(
      (sheet) => present(`${sheet}.d.ts`) !== declaration(readFileSync(place(sheet), 'utf8'))
    )
    expect(late).toEqual([])
  })

  it('find class names, and nothing else with a dot', () => {
    const css = `/* .old */ .a:has(.b-c) { margin: .5rem 1.5em; background: url(x.png) } @media print { .a.d {} }`
    expect(classNames(css)).toEqual(['a', 'b-c', 'd'])
  })
})
