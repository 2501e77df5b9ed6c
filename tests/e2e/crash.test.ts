import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { BusinessProfile } from '../../src/shared/features/businessProfile'
import { canMount, mountable, mountDisk } from './support/disk'
import { launchApp, newFolder, type RunningApp } from './support/launch'
import { beginPlan } from './support/start'
import { ask, eventually } from './support/window'

const mission = (page: Page) => page.getByRole('textbox', { name: 'Mission' })
const saved = async (page: Page) =>
  (await ask<BusinessProfile>(page, 'businessProfile.get')).mission

async function openProfile(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Café Łódź' }).click()
  await mission(page).waitFor()
}

/** A plan that is open at the page About your business. */
async function atTheProfile(folder = newFolder()): Promise<RunningApp> {
  const running = await launchApp({ folder })
  await beginPlan(running.page)
  await openProfile(running.page)
  return running
}

/** What the plan of a folder holds when it is opened again. */
async function missionAfterwards(folder: string): Promise<string> {
  const again = await launchApp({ folder })
  await again.page.getByRole('link', { name: 'Café Łódź' }).waitFor()
  const kept = await saved(again.page)
  await again.close()
  return kept
}

/** Types numbered words, about twenty a second, until told to stop; knows what was typed. */
function typeNumbers(page: Page): { typed: () => string; stop: () => Promise<void> } {
  let text = ''
  let isOn = true
  const typing = (async () => {
    await mission(page).focus()
    for (let number = 1; isOn; number++) {
      const word = `${number} `
      await page.keyboard.insertText(word)
      text += word
      await page.waitForTimeout(45)
    }
  })().catch(() => undefined)
  return {
    typed: () => text,
    stop: async () => {
      isOn = false
      await typing
    }
  }
}

describe('a page that dies', () => {
  it('comes back within seconds with everything that was saved, and says so (R3)', async () => {
    const { app, page, close } = await atTheProfile()
    await mission(page).fill('Coffee for everyone.')
    await eventually(() => saved(page)).toBe('Coffee for everyone.')
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async (...given: unknown[]) => {
        Object.assign(globalThis, { said: given.at(-1) })
        return { response: 0, checkboxChecked: false }
      }
    })
    // The driver’s page does not outlive the crash; main asks the new one.
    const shown = () =>
      app.evaluate(async ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `[...document.querySelectorAll('textarea')].map((field) => field.value)`
        )
      )
    const started = performance.now()
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    )
    await eventually(() =>
      app.evaluate(() => Reflect.get(globalThis, 'said') as { message: string })
    ).toMatchObject({ message: expect.stringContaining('What was saved is safe.') })
    await eventually(() => shown().catch(() => [])).toContain('Coffee for everyone.')
    expect(performance.now() - started).toBeLessThan(6_000)
    await close()
  })

  it('again at once is loaded again only when the owner says so', async () => {
    const { app, close } = await atTheProfile()
    await app.evaluate(({ dialog }) => {
      const asked: string[] = []
      let agree = () => {}
      dialog.showMessageBox = async (...given: unknown[]) => {
        const { message, buttons } = given.at(-1) as Electron.MessageBoxOptions
        asked.push(message)
        if (buttons) await new Promise<void>((resolve) => (agree = resolve))
        return { response: 0, checkboxChecked: false }
      }
      Object.assign(globalThis, { asked, agree: () => agree() })
    })
    const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[])
    const dead = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed())
    const die = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
      )
    await die()
    await eventually(asked).toHaveLength(1)
    await eventually(dead).toBe(false)
    await die()
    await eventually(asked).toHaveLength(2)
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000)
    })
    expect(await dead()).toBe(true)
    expect((await asked())[1]).toContain('again')
    await app.evaluate(() => (Reflect.get(globalThis, 'agree') as () => void)())
    await eventually(dead).toBe(false)
    await close()
  })
})

describe('an app that is killed', () => {
  const kills = process.env['SOAK'] ? 50 : 3
  it(`in the middle of typing has lost nothing it had saved, ${kills} times (R2)`, async () => {
    const folder = newFolder()
    let running = await atTheProfile(folder)
    for (let kill = 0; kill < kills; kill++) {
      const { page } = running
      await mission(page).fill('')
      const typing = typeNumbers(page)
      let acknowledged = ''
      const until = performance.now() + 1_500 + 700 * (kill % 4)
      while (performance.now() < until) acknowledged = await saved(page)
      const typed = typing.typed()
      await running.kill()
      await typing.stop()
      running = await launchApp({ folder })
      await openProfile(running.page)
      const kept = await saved(running.page)
      expect(kept.startsWith(acknowledged.trim())).toBe(true)
      // A hundred words are what twenty a second make in the five seconds after which typing is saved at the latest.
      expect(typed.split(' ').length - kept.split(' ').length).toBeLessThan(110)
    }
    await running.close()
    expect(running.log()).toBe('')
  }, 600_000)
})

describe('the last words', () => {
  it('are saved and the window closes although its place cannot be noted', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'app', 'window.json', 'in the way'), { recursive: true })
    const running = await atTheProfile(folder)
    await mission(running.page).fill('Words of one who cannot stay.')
    await running.close()
    expect(await missionAfterwards(folder)).toBe('Words of one who cannot stay.')
    expect(running.log()).toContain('keep the window’s place')
  })

  it('are saved when the window is closed while they are typed', async () => {
    const running = await atTheProfile()
    await mission(running.page).fill('The very last words.')
    await running.close()
    expect(await missionAfterwards(running.folder)).toBe('The very last words.')
  })

  it.skipIf(process.platform === 'win32')(
    'are saved when the computer asks the app to end (R52)',
    async () => {
      const running = await atTheProfile()
      await mission(running.page).fill('Words before the end.')
      const ended = running.app.waitForEvent('close')
      const main = await running.app.evaluate(() => process.pid)
      process.kill(main, 'SIGTERM')
      await ended
      expect(await missionAfterwards(running.folder)).toBe('Words before the end.')
    }
  )
})

describe(`a disk in trouble${mountable}`, () => {
  it.skipIf(!canMount)(
    'that is full: the text stays, is said to be unsaved, and is saved later',
    async () => {
      const disk = mountDisk(48)
      const running = await atTheProfile(disk.folder)
      const { page } = running
      disk.fill()
      const text = 'A mission of many words. '.repeat(400).trim()
      await mission(page).fill(text)
      await mission(page).blur()
      await page.getByText('Could not save. Your text is safe here.').first().waitFor()
      expect(await mission(page).inputValue()).toBe(text)
      expect(await saved(page)).toBe('')
      disk.free()
      await page.getByRole('button', { name: 'Try again' }).first().click()
      await eventually(() => saved(page)).toBe(text)
      await page.getByText('Could not save.').first().waitFor({ state: 'detached' })
      await running.close()
      expect(await missionAfterwards(disk.folder)).toBe(text)
    }
  )

  it.skipIf(!canMount)(
    'that cannot be written is said so at the start, with a look at the plan',
    async () => {
      const disk = mountDisk(48)
      const running = await atTheProfile(disk.folder)
      await mission(running.page).fill('Written before.')
      await running.close()
      disk.setReadOnly(true)
      const looking = await launchApp({ folder: disk.folder })
      const { page } = looking
      const title = 'The plan’s folder cannot be written to'
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByRole('button', { name: 'View only' }).click()
      await page.getByText('This plan can be read but not changed.').waitFor()
      await openProfile(page)
      expect(await mission(page).inputValue()).toBe('Written before.')
      await looking.close()
      disk.setReadOnly(false)
      expect(await missionAfterwards(disk.folder)).toBe('Written before.')
    }
  )
})
