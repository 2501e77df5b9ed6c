import type { RunningApp } from './launch'

/** The addresses the sessions of the app were asked for, noted by main as they end. */
export async function noteRequests({ app }: RunningApp): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }) => {
    const asked: string[] = []
    for (const one of [session.fromPartition('app'), session.defaultSession]) {
      one.webRequest.onCompleted(({ url }) => asked.push(url))
      one.webRequest.onErrorOccurred(({ url }) => asked.push(url))
      one.on('spellcheck-dictionary-download-begin', () => asked.push('a dictionary'))
    }
    Object.assign(globalThis, { asked })
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[])
}

/** Those that are not of the app itself. */
export const outside = (addresses: string[]) =>
  addresses.filter((address) => !/^(app:\/\/bundle\/|blob:app:|data:image\/)/.test(address))
