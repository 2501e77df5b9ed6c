import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentNames, papers } from '../../src/shared/features/printing'
import { languages } from '../../src/shared/languages'
import { samplePlan } from '../../src/shared/sample/samplePlan'
import { regulars, script } from './support/commandLine'
import { launchApp, newFolder, project } from './support/launch'
import { factsOf, onOneLine, textOf } from './support/paper'

/** What pdfinfo calls the papers. */
const names = { A4: '(A4)', Letter: '(letter)' }

/** Every document in every language, its paper in turn; all papers of all with SOAK. */
const prints = documentNames.flatMap((document, at) =>
  languages.flatMap((language, place) =>
    papers
      .filter((_paper, turn) => process.env['SOAK'] || (at + place) % papers.length === turn)
      .map((paper) => ({ document, language, paper }))
  )
)

describe('printing without a display', () => {
  it.each(prints)('prints the sample’s $document in $language on $paper', async (asked) => {
    const { document, language, paper } = asked
    const out = join(newFolder(), 'paper.pdf')
    const options = ['--sample', '--language', language, '--paper', paper, '--out', out]
    const said = await regulars('print', document, ...options)
    expect(said).toMatchObject({ code: 0, complaint: '' })
    expect(said.output).toContain(out)
    expect(factsOf(out)['Page size']).toContain(names[paper])
    const { businessProfile, vision } = samplePlan(language)
    const text = onOneLine(textOf(out))
    expect(text).toContain(document === 'vision-poster' ? vision.statement : businessProfile.name)
  })
})

/** A folder with the sample’s records in it as someone’s own plan, and the file they came from. */
async function importedPlan() {
  const folder = newFolder()
  const file = join(newFolder(), 'sample.json')
  expect(await regulars('export', '--sample', '--language', 'pl', '--out', file)).toMatchObject({
    code: 0
  })
  expect(await regulars('import', '--data', folder, '--in', file)).toMatchObject({ code: 0 })
  return { folder, file }
}

/** The records of an export, without the moments that name the export itself. */
function recordsOf(file: string): unknown {
  const { exportedAt: _moment, sha256: _sum, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  return rest
}

describe('a plan handed over', () => {
  it('comes back the same from export, import and export, and stands the check', async () => {
    const { folder, file } = await importedPlan()
    const again = join(newFolder(), 'again.json')
    expect(await regulars('export', '--data', folder, '--out', again)).toMatchObject({ code: 0 })
    expect(recordsOf(again)).toEqual(recordsOf(file))
    const checked = await regulars('check', '--data', folder, '--language', 'en')
    expect(checked).toMatchObject({ code: 0, complaint: '' })
    expect(checked.output).toContain(folder)
    const out = join(newFolder(), 'plan.pdf')
    const printing = ['print', 'plan', '--data', folder, '--language', 'sl', '--out', out]
    expect(await regulars(...printing)).toMatchObject({ code: 0 })
    // The labels are in the language asked for, the owner’s words stay as they are.
    expect(onOneLine(textOf(out))).toContain(samplePlan('pl').vision.statement)
  })

  it('is printed for staff with a word about what is lacking (S0-6)', async () => {
    const folder = newFolder()
    const file = join(newFolder(), 'sample.json')
    await regulars('export', '--sample', '--language', 'en', '--out', file)
    const { sha256: _sum, ...plan } = JSON.parse(readFileSync(file, 'utf8'))
    plan.records.businessProfile[0].greatServiceMeans = ''
    writeFileSync(file, JSON.stringify(plan))
    expect(await regulars('import', '--data', folder, '--in', file)).toMatchObject({ code: 0 })
    const out = join(newFolder(), 'staff.pdf')
    const said = await regulars('print', 'staff', '--data', folder, '--out', out)
    expect(said).toMatchObject({ code: 0, complaint: '' })
    expect(said.output).toContain('what great service means is not written yet')
    expect(onOneLine(textOf(out))).toContain(samplePlan('en').vision.statement)
  })

  it('is refused where it is wrong, and nothing is changed', async () => {
    const { folder, file } = await importedPlan()
    const wrong = join(newFolder(), 'wrong.json')
    writeFileSync(wrong, readFileSync(file, 'utf8').slice(0, 4_000))
    const said = await regulars('import', '--data', folder, '--in', wrong, '--language', 'en')
    expect(said).toMatchObject({ code: 1, output: '' })
    expect(said.complaint).toContain('This file ends too early: the last part is missing.')
    expect(said.complaint).toMatch(/Line \d+$/)
    const nowhere = join(newFolder(), 'new')
    await regulars('import', '--data', nowhere, '--in', wrong)
    expect(existsSync(nowhere)).toBe(false)
    const after = join(newFolder(), 'after.json')
    expect(await regulars('export', '--data', folder, '--out', after)).toMatchObject({ code: 0 })
    expect(recordsOf(after)).toEqual(recordsOf(file))
  })
})

describe('wrong use', () => {
  it.each([
    ['fly', '“fly” is not something the app can do.'],
    ['print', 'Say which document to print: plan, staff, vision-poster.'],
    ['print poem --out x.pdf', 'There is no document “poem”. There are:'],
    ['print plan --sample', '--out is missing.'],
    ['print plan --sample --data x --out y.pdf', 'Use --sample or --data, not both.'],
    ['print plan --sample --langauge pl --out y.pdf', 'The option “--langauge” is not known here.'],
    ['check', '--data is missing.']
  ])('“%s” ends with 2 and is told what is wrong', async (words, mistake) => {
    const said = await regulars(...words.split(' '))
    expect(said).toMatchObject({ code: 2, output: '' })
    expect(said.complaint).toContain(mistake)
    expect(said.complaint).toContain('Type --help to see how it is used.')
  })

  it('tells how it is used, and which version it is', async () => {
    const help = await regulars('--help')
    expect(help).toMatchObject({ code: 0, complaint: '' })
    for (const name of documentNames) expect(help.output).toContain(name)
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    expect(await regulars('--version')).toEqual({ code: 0, output: version, complaint: '' })
  })
})

describe('what stands in the way', () => {
  it('a folder that is open in a window is one sentence and 1', async () => {
    const window = await launchApp()
    for (const words of [
      ['check', '--data', window.folder],
      ['print', 'plan', '--data', window.folder, '--out', join(newFolder(), 'x.pdf')]
    ]) {
      const said = await regulars(...words, '--language', 'en')
      expect(said).toMatchObject({ code: 1, output: '' })
      expect(said.complaint.split('\n')).toHaveLength(1)
      expect(said.complaint).toMatch(/open|using/)
    }
    await window.close()
  })

  it('a folder without a plan is said so, and stays as it was', async () => {
    const folder = newFolder()
    const said = await regulars('check', '--data', folder, '--language', 'en')
    expect(said).toEqual({ code: 1, output: '', complaint: `There is no plan in ${folder}.` })
    expect(readdirSync(folder)).toEqual([])
    const nowhere = join(folder, 'nowhere')
    await regulars('print', 'plan', '--data', nowhere, '--out', join(folder, 'x.pdf'))
    expect(existsSync(nowhere)).toBe(false)
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
  })

  it('a place that cannot be written is said so, and holds no half file', async () => {
    const folder = newFolder()
    const places = [join(folder, 'no', 'such', 'folder.pdf'), folder, '/proc/plan.pdf']
    for (const [at, out] of places.entries()) {
      const what = at === 0 ? ['print', 'vision-poster'] : ['export']
      const said = await regulars(...what, '--sample', '--language', 'en', '--out', out)
      expect(said).toMatchObject({ code: 1, output: '' })
      expect(said.complaint).toContain(`${out} cannot be written.`)
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it('a file that was there stays whole when the new one cannot take its place', async () => {
    const folder = newFolder()
    const { file } = await importedPlan()
    const before = readFileSync(file)
    const said = await regulars('export', '--data', join(folder, 'none'), '--out', file)
    expect(said.code).toBe(1)
    expect(readFileSync(file)).toEqual(before)
  })
})

it('npm start without a display prints the sample plan to demo/ and names the files', async () => {
  const said = await script('start')
  expect(said.code).toBe(0)
  const files = said.output.split('\n').filter((line) => line.startsWith('demo/'))
  expect(files.length).toBeGreaterThanOrEqual(languages.length)
  for (const file of files) {
    expect(statSync(join(project, file)).mtimeMs).toBeGreaterThan(Date.now() - 120_000)
    expect(textOf(join(project, file)).length).toBeGreaterThan(100)
  }
})
