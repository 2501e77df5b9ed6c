import { expect, it } from 'vitest'
import { fileNameFor } from '../../src/shared/documents/fileName'

const named = (business: string) => fileNameFor('Plan obsługi klienta', business, '2025-10-06')

it.each([
  ['Linden Row Cleaning', 'Linden Row Cleaning'],
  ['A/B: "Bell" <Marsh>?*|\\', 'A B Bell Marsh'],
  ['Café\u00A0\u0007Noon\n', 'Café Noon'],
  ['abc\u202Efdp.exe', 'abc fdp.exe']
])('a file is named as an owner would, without forbidden signs: %j', (business, name) => {
  expect(named(business)).toBe(`Plan obsługi klienta - ${name} - 2025-10.pdf`)
})

it('leaves out a business whose name has no letter a file may have', () => {
  expect(named('...')).toBe('Plan obsługi klienta - 2025-10.pdf')
})

it('keeps within what file systems take, and cuts no letter in two', () => {
  for (const letter of ['x', 'ż', '漢', '👨‍👩‍👧']) {
    const name = named(letter.repeat(120))
    expect(Buffer.byteLength(name)).toBeLessThan(256)
    expect(name.split(' - ')[1]?.replaceAll(letter, '')).toBe('')
  }
})
