import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterwards, newFolder } from './launch'

/** Whether a small disk can be mounted here: on Linux, as root, where that is allowed. */
export const canMount = ((): boolean => {
  if (process.getuid?.() !== 0) return false
  try {
    const folder = newFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
})()

/** For the name of a test that needs it: says loudly that it did not run. */
export const mountable = canMount ? '' : ' (SKIPPED: no disk can be mounted here)'

/** A disk of its own for one data folder. */
export type Disk = {
  folder: string
  /** Leaves no room on it; `free` gives the room back. */
  fill: () => void
  free: () => void
  /** From now on it can only be read, or written again. */
  setReadOnly: (readOnly: boolean) => void
}

/** Mounts a small disk; gone after the tests of its file. */
export function mountDisk(megabytes: number): Disk {
  const folder = newFolder()
  const options = `size=${megabytes}m,mode=0700`
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  afterwards(() => execFileSync('umount', ['--lazy', folder]))
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, new Uint8Array(bavail * bsize))
    },
    free: () => rmSync(ballast),
    setReadOnly: (readOnly) => {
      const state = readOnly ? 'remount,ro' : 'remount,rw'
      execFileSync('mount', ['-o', state, folder])
    }
  }
}
