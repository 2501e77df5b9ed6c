import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { ownArguments, parseArguments } from '../../../src/main/commandLine/parse'

const request = (line: string) => {
  const parsed = parseArguments(line.split(' ').filter(Boolean))
  if (!parsed.ok) throw new Error(parsed.mistake.code)
  return parsed.request
}
const mistake = (line: string) => {
  const parsed = parseArguments(line.split(' ').filter(Boolean))
  if (parsed.ok) throw new Error('was understood')
  return parsed.mistake
}

describe('the command line', () => {
  it.each([
    ['', { verb: 'window' }],
    ['--data here', { verb: 'window', data: 'here' }],
    ['--enable-logging --language pl', { verb: 'window', language: 'pl' }],
    ['/home/a/plan.csbackup https://regulars.invalid/ %00', { verb: 'window' }],
    ['--help', { verb: 'help' }],
    ['print --help', { verb: 'help' }],
    ['--help --language pl', { verb: 'help', language: 'pl' }],
    ['--language=PT-br --help', { verb: 'help', language: 'pt-BR' }],
    ['--version', { verb: 'version' }],
    [
      'print plan --sample --language pl --paper letter --out a.pdf',
      {
        verb: 'print',
        document: 'plan',
        sample: true,
        language: 'pl',
        paper: 'Letter',
        out: 'a.pdf'
      }
    ],
    [
      'print staff --data d --out=a.pdf',
      { verb: 'print', document: 'staff', sample: false, data: 'd', out: 'a.pdf' }
    ],
    ['export --data d --out a.json', { verb: 'export', sample: false, data: 'd', out: 'a.json' }],
    ['import --data d --in a.json', { verb: 'import', data: 'd', in: 'a.json', replace: false }],
    ['check --data d', { verb: 'check', data: 'd' }]
  ])('understands “%s”', (line, expected) => {
    expect(request(line)).toEqual(expected)
  })

  it.each([
    ['print', 'noDocument'],
    ['print --out a.pdf', 'noDocument'],
    ['print letter --out a.pdf', 'unknownDocument'],
    ['print plan', 'optionMissing'],
    ['print plan --out', 'noValue'],
    ['print plan --sample --data d --out a.pdf', 'sampleAndData'],
    ['print plan --language de --out a.pdf', 'notAChoice'],
    ['print plan --paper A3 --out a.pdf', 'notAChoice'],
    ['print plan staff --out a.pdf', 'unexpectedWord'],
    ['print plan --colour --out a.pdf', 'unknownOption'],
    ['print plan --out a.pdf --out b.pdf', 'twice'],
    ['import --in a.json', 'optionMissing'],
    ['check', 'optionMissing'],
    ['paint', 'unknownVerb']
  ])('names the mistake in “%s”', (line, code) => {
    expect(mistake(line).code).toBe(code)
  })

  it('names a mistake in the language that was asked for', () => {
    expect(parseArguments(['paint', '--language=sl'])).toMatchObject({ ok: false, language: 'sl' })
    expect(parseArguments(['check', '--language', 'PL'])).toMatchObject({ language: 'pl' })
    expect(parseArguments(['check', '--language'])).not.toHaveProperty('language')
  })

  it('never throws, whatever is typed', () => {
    const word = fc.oneof(
      fc.constantFrom('print', 'check', '--data', '--out', '--language', 'pl', 'plan', '--sample'),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        expect(parseArguments(words)).toHaveProperty('ok')
      }),
      { numRuns: 2_000 }
    )
  })
})

it('takes its own arguments from behind the app’s folder, or from behind the program', () => {
  expect(ownArguments(['electron', '--no-sandbox', '/app', 'check', '--data', 'd'], true)).toEqual([
    'check',
    '--data',
    'd'
  ])
  expect(ownArguments(['regulars', 'check', '--data', 'd'], false)).toEqual([
    'check',
    '--data',
    'd'
  ])
})
