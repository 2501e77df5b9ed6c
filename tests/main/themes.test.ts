import { describe, expect, it } from 'vitest'
import { answers, failure, startApp, type TestApp, value } from '../support/app'
import { note } from '../support/contacts'

const blank = { code: '', description: '' }

async function begun() {
  const app = startApp()
  value(await app.api.businessProfile.start(answers))
  return app
}
const labelsOf = async ({ api }: TestApp) =>
  value(await api.themes.list()).map(({ label }) => label)

describe('themes (2.6)', () => {
  it('a new plan begins with six, in its language', async () => {
    expect((await labelsOf(await begun())).toSorted()).toEqual(
      [
        'Čakanje in točnost',
        'Kakovost',
        'Cena in račun',
        'Obveščanje',
        'Prijaznost',
        'Razpoložljivost'
      ].toSorted()
    )
  })

  it('one name stands once, whatever its capitals', async () => {
    const { api } = await begun()
    const refused = await api.themes.create({ ...blank, label: 'kakovost' })
    expect(failure(refused).fields).toEqual({ label: { code: 'duplicate' } })
    const [first, second] = value(await api.themes.list())
    const { id = '', rev = 0 } = second ?? {}
    const changes = { label: first?.label.toUpperCase() ?? '' }
    expect(failure(await api.themes.update({ id, rev, changes })).fields).toEqual({
      label: { code: 'duplicate' }
    })
  })

  it('the name of one that was put away is free, and it comes back only under another', async () => {
    const { api } = await begun()
    const [old] = value(await api.themes.list())
    const { id = '', rev = 0, label = '' } = old ?? {}
    const away = value(await api.themes.archive({ id, rev, archived: true }))
    value(await api.themes.create({ ...blank, label }))
    expect(
      failure(await api.themes.archive({ id, rev: away.rev, archived: false })).fields
    ).toEqual({ label: { code: 'duplicate' } })
  })

  it('one in use is put away, never deleted', async () => {
    const app = await begun()
    const [theme] = value(await app.api.themes.list())
    const { id = '', rev = 0 } = theme ?? {}
    await note(app.api, { themeId: id })
    expect(failure(await app.api.themes.remove({ id }))).toMatchObject({
      code: 'conflict',
      reason: 'inUse'
    })
    value(await app.api.themes.archive({ id, rev, archived: true }))
    expect(value(await app.api.themes.get({ id })).archivedAt).not.toBeNull()
  })

  it('an older plan gets the usual ones in one step, and gives them back in one', async () => {
    const app = await begun()
    const [first, ...others] = value(await app.api.themes.list())
    for (const { id } of others) value(await app.api.themes.remove({ id }))
    expect(value(await app.api.themes.addUsual())).toHaveLength(5)
    expect(await labelsOf(app)).toHaveLength(6)
    value(await app.api.changes.undo({}))
    expect(await labelsOf(app)).toEqual([first?.label])
    value(await app.api.changes.redo())
    expect(value(await app.api.themes.addUsual())).toEqual([])
  })
})
