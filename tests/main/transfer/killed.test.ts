import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { value } from '../../support/app'
import { fileOf } from '../../support/exportFiles'
import { runs } from '../../support/plans'
import { openAfterwards } from '../storage/afterwards'
import { newFolder, newPolicy, openAt } from '../storage/openPlan'
import { bundleProgram } from '../storage/program'

const KILLS = runs(10, 100)
const RECORDS = runs(3_000, 20_000)

let importer = ''
beforeAll(async () => {
  const bundle = await bundleProgram('importer')
  importer = bundle.file
  return bundle.remove
})

it(
  `an import that is killed leaves all of it or nothing, ${KILLS} times (R33)`,
  { timeout: 1_200_000 },
  async () => {
    const file = path.join(newFolder(), 'plan.json')
    const policies = Array.from({ length: RECORDS }, (_, at) => ({
      title: `Policy ${at}`,
      wording: 'We do what we said. '.repeat(20)
    }))
    writeFileSync(file, fileOf({ policies }))
    let whole = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = newFolder()
      const { api, plan } = openAt(folder)
      value(await api.policies.create(newPolicy('Mine')))
      await plan.close()
      // From the first moment to well past the end of an import on a slow machine.
      const acknowledged = await importAndKill(folder, file, (kill / KILLS) * RECORDS * 0.15)
      const titles = openAfterwards(folder, (db) =>
        db.prepare<[], string>('SELECT title FROM policies LIMIT 4').pluck().all()
      )
      const count = openAfterwards(folder, (db) =>
        db.prepare<[], number>('SELECT count(*) FROM policies').pluck().get()
      )
      if (count === RECORDS) whole += 1
      else expect(titles).toEqual(['Mine'])
      if (acknowledged) expect(count).toBe(RECORDS)
    }
    expect(whole).toBeLessThan(KILLS)
  }
)

/** Kills an import so many milliseconds after it began; whether it was acknowledged before. */
async function importAndKill(folder: string, file: string, patience: number): Promise<boolean> {
  const child = spawn(process.execPath, [importer, folder, file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (!said.includes('READY') && `${said}${text}`.includes('READY'))
      setTimeout(() => child.kill('SIGKILL'), patience)
    said += text
  })
  await once(child, 'close')
  return said.includes('ACK')
}
