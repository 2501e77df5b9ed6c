import type { Database } from 'better-sqlite3'
import type { contract } from '../../../src/shared/contract'
import type { Client } from '../../../src/shared/ipc'
import { value } from '../../support/app'

type Api = Client<Pick<typeof contract, 'policies' | 'policyIdeas'>>

/**
 * What the plan must hold after so many steps. Step n makes a policy, or renames the one before, or notes an idea, or
 * deletes the idea noted before; every step is one row of `steps`.
 */
export function expected(steps: number): { policies: string[]; ideas: string[] } {
  const policies: string[] = []
  let ideas: string[] = []
  for (let n = 0; n < steps; n++) {
    if (n % 4 < 2) policies.push(`Policy ${n}`)
    else if (n % 4 === 2) policies[policies.length - 1] = `Policy renamed in ${n}`
    else if (n % 8 === 3) ideas.push(`Idea ${n}`)
    else ideas = ideas.slice(0, -1)
  }
  return { policies, ideas }
}

/** Does step n through the door; throws when it is refused. */
export async function step(api: Api, n: number): Promise<void> {
  if (n % 4 < 2)
    value(
      await api.policies.create({
        topicCode: 'RET',
        title: `Policy ${n}`,
        wording: 'Bring it back within thirty days. '.repeat(1 + (n % 30)),
        origin: 'own'
      })
    )
  else if (n % 4 === 2) {
    const last = value(await api.policies.list()).at(-1)
    if (!last) throw new Error('No policy to rename')
    const { id, rev } = last
    value(await api.policies.update({ id, rev, changes: { title: `Policy renamed in ${n}` } }))
  } else if (n % 8 === 3)
    value(await api.policyIdeas.create({ text: `Idea ${n}`, source: 'owner' }))
  else {
    const idea = value(await api.policyIdeas.list())[0]
    if (!idea) throw new Error('No idea to delete')
    value(await api.policyIdeas.remove({ id: idea.id }))
  }
}

/** How many steps a database holds; throws when rows, steps and changes are not of the same number of steps. */
export function readSteps(db: Database): number {
  const count = (sql: string) => db.prepare<[], { n: number }>(sql).get()?.n ?? 0
  const steps = count('SELECT count(*) AS n FROM steps')
  const changes = count('SELECT count(*) AS n FROM changes')
  if (changes !== steps) throw new Error(`${changes} changes for ${steps} steps`)
  const column = (sql: string) => db.prepare(sql).pluck().all()
  const held = {
    policies: column('SELECT "title" FROM policies ORDER BY "number"'),
    ideas: column('SELECT "text" FROM policyIdeas ORDER BY "createdAt", "id"')
  }
  const should = expected(steps)
  if (JSON.stringify(held) !== JSON.stringify(should))
    throw new Error(`After ${steps} steps the plan holds something else`)
  return steps
}
