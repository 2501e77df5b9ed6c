import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { newFolder } from './openPlan'

/** Why no disk of a chosen size can be had here; undefined when it can. */
export function whyNoDisk(): string | undefined {
  if (process.platform !== 'linux') return 'small disks are made with mount, on Linux'
  const place = fs.mkdtempSync('/tmp/mount-')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return undefined
  } catch {
    return 'only root may mount a disk'
  } finally {
    fs.rmdirSync(place)
  }
}

/** A disk of so many kilobytes, mounted for the length of a test. */
export function smallDisk(kilobytes: number) {
  const place = newFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place])
  onTestFinished(() => void execFileSync('umount', ['-l', place]))
  const ballast = path.join(place, 'ballast')
  return {
    folder: path.join(place, 'data'),
    /** Fills the disk but for so many pages of 4 kB. */
    fillBut(pages: number): void {
      fs.rmSync(ballast, { force: true })
      const { bavail, bsize } = fs.statfsSync(place)
      const free = Math.floor((bavail * bsize) / 4_096)
      fs.writeFileSync(ballast, Buffer.alloc(Math.max(0, free - pages) * 4_096))
    },
    free: () => fs.rmSync(ballast, { force: true }),
    /** Lets nobody write, not even root, or lets them again. */
    protect: (on: boolean) =>
      execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, place], { stdio: 'ignore' })
  }
}
