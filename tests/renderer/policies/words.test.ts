import { expect, it } from 'vitest'
import { beginning, shortText } from '../../../src/renderer/features/policies/policyWords'

it.each([
  ['We ring back within four hours', 12, 'We ring…'],
  ['Short', 12, 'Short'],
  ['Donaudampfschifffahrt', 5, 'Donau…'],
  ['👍👍👍👍', 5, '👍👍…']
])('the beginning of “%s” in %i characters', (text, most, said) => {
  expect(beginning(text, most)).toBe(said)
})

it('the first words of a text are those of its first line', () => {
  expect(shortText('Keys.\nNobody lends them.')).toBe('Keys.')
})
