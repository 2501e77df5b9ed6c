import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sandboxAdvice } from '../../scripts/runtime/sandbox.mjs'

function systemWith(settings: Record<string, string>) {
  const system = mkdtempSync(join(tmpdir(), 'sandbox-'))
  for (const [name, value] of Object.entries(settings)) {
    const file = join(system, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${value}\n`)
  }
  return system
}

describe('the sandbox of the runtime', () => {
  it('needs nothing where every program may build one', () => {
    const system = systemWith({ 'user/max_user_namespaces': '96365' })
    expect(sandboxAdvice('/electron', system)).toBeUndefined()
  })

  it('says what to type where only root may', () => {
    const system = systemWith({ 'kernel/apparmor_restrict_unprivileged_userns': '1' })
    const advice = sandboxAdvice('/electron', system)
    expect(advice).toContain("sudo chown root:root '/electron/chrome-sandbox'")
    expect(advice).toContain("sudo chmod 4755 '/electron/chrome-sandbox'")
  })

  it('is not content with a helper of the same name that is not root’s', () => {
    const system = systemWith({ 'kernel/unprivileged_userns_clone': '0', 'chrome-sandbox': '' })
    expect(sandboxAdvice(system, system)).toBeDefined()
  })
})
