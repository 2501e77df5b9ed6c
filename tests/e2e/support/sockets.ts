import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRuntime } from '../../../scripts/runtime.mjs'
import { newFolder } from './launch'

/** Whether the system calls of a program can be watched here: on Linux, with strace. */
export const canWatchSockets = ((): boolean => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** For the name of a test that needs it: says loudly that it did not run. */
export const watched = canWatchSockets ? '' : ' (SKIPPED: strace is not installed)'

/** A starter for the app under which every socket of its every process is noted, and the notes so far. */
export async function watchSockets(): Promise<{ starter: string; reached: () => string[] }> {
  const { executable } = await findRuntime()
  const folder = newFolder()
  const [starter, notes] = [join(folder, 'start.sh'), join(folder, 'sockets.txt')]
  const watching = `strace -f -qq --seccomp-bpf -e trace=network -o '${notes}'`
  writeFileSync(starter, `#!/bin/sh\nexec ${watching} '${executable}' "$@"\n`)
  chmodSync(starter, 0o755)
  const lines = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [])
  return { starter, reached: () => lines().filter(reachesOut) }
}

/**
 * Whether a system call turns to an internet address. What the driver of a test sends to the app arrives at a socket
 * the app listens on and needs no such call.
 */
function reachesOut(line: string): boolean {
  return /\b(connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?\b/.test(line)
}

/**
 * Whether a call is Chromium’s question which way a packet would take: it connects a datagram socket to one of two
 * well-known addresses, which sends nothing, and looks at the local address it was given.
 */
export function asksTheWay(line: string): boolean {
  return /\bconnect\(\d+, .*htons\((53|443)\).*"(8\.8\.8\.8|2001:4860:4860::8888)"/.test(line)
}
