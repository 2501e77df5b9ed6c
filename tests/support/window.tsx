import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import type { EventName, Events } from '../../src/shared/contract'
import type { Preferences } from '../../src/shared/features/preferences'
import type { StartState } from '../../src/shared/features/start'
import type { Failure, Result } from '../../src/shared/result'
import { App } from '../../src/renderer/App'
import { toasts } from '../../src/renderer/kit/toast'
import { forgetDrafts } from '../../src/renderer/shell/keptDraft'
import { answers, startApp, type TestApp, value } from './app'

type Answers = Record<string, (input: never) => unknown>

export type WindowOptions = {
  /** The plan it opens; a new one with the profile of `answers` when not given. */
  app?: TestApp
  /** No profile yet: first run. */
  firstRun?: boolean
  path?: string
  preferences?: Partial<Preferences>
  /** What main says about the plan in place of “ready”. */
  start?:
    Partial<Extract<StartState, { state: 'ready' }>> | Extract<StartState, { state: 'trouble' }>
  /** Answers of operations outside the plan: files, paper, the computer. */
  world?: Answers
}

export type OpenWindow = {
  app: TestApp
  user: ReturnType<typeof userEvent.setup>
  /** What main would send by itself. */
  send: <E extends EventName>(event: E, payload: Events[E]) => Promise<void>
  /** The addresses called so far. */
  called: string[]
  /** Makes every later call of an operation fail; `null` ends that. */
  fail: (address: string, failure: Failure | null) => void
}

// jsdom draws nothing and so cannot scroll.
window.scrollTo = () => undefined
Element.prototype.scrollTo = () => undefined

/** The whole window over a real plan in memory; only what lies outside the plan is answered by the test. */
export async function openWindow(options: WindowOptions = {}): Promise<OpenWindow> {
  const app = options.app ?? startApp()
  if (!options.firstRun && !options.app) value(await app.api.businessProfile.start(answers))
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const failures = new Map<string, Failure>()
  const called: string[] = []
  const outside = world(app, options)

  const call = async (address: string, input: unknown): Promise<unknown> => {
    called.push(address)
    const failure = failures.get(address)
    if (failure) return { ok: false, failure } satisfies Result<never>
    const handler = outside[address]
    if (!handler) return app.call(address, input)
    const answer = await handler(input as never)
    return isFailure(answer) ? answer : { ok: true, value: answer, changed: [] }
  }
  const send: OpenWindow['send'] = async (event, payload) =>
    act(async () => {
      for (const listener of listeners.get(event) ?? []) listener(payload)
    })
  const on = (event: string, listener: (payload: unknown) => void) => {
    const heard = listeners.get(event) ?? new Set()
    listeners.set(event, heard.add(listener))
    return () => heard.delete(listener)
  }
  Object.defineProperty(window, 'bridge', { configurable: true, value: { call, on } })
  window.location.hash = `#${options.path ?? '/'}`
  onTestFinished(() => {
    cleanup()
    toasts.clear()
    forgetDrafts()
  })
  const user = userEvent.setup()
  await act(async () => render(<App />))
  return {
    app,
    user,
    send,
    called,
    fail: (address, failure) => {
      if (failure) failures.set(address, failure)
      else failures.delete(address)
    }
  }
}

/** A failure as an answer of the world. */
export function refused(failure: Failure): Result<never> {
  return { ok: false, failure }
}

function isFailure(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}

function world(app: TestApp, options: WindowOptions): Answers {
  let preferences: Preferences = {
    language: 'en',
    theme: 'system',
    textSize: 100,
    ...options.preferences
  }
  const state = (): StartState => {
    if (options.start && 'trouble' in options.start) return options.start
    const profile = app.records.profile()
    return {
      state: 'ready',
      sample: false,
      readOnly: false,
      firstRun: profile === null,
      today: app.records.today(),
      hasOwnPlan: profile !== null,
      businessName: profile?.name ?? '',
      ...options.start
    }
  }
  let kept: unknown = null
  return {
    'start.answers': () => kept,
    'start.keepAnswers': (answers: unknown) => {
      kept = answers
    },
    'preferences.get': () => preferences,
    'preferences.update': (changes: Partial<Preferences>) => {
      preferences = { ...preferences, ...changes }
      return preferences
    },
    'start.state': state,
    'start.retry': state,
    'start.about': () => ({ version: '0.1.0', builtOn: '2026-01-05', folder: '/plans/lipa' }),
    'start.showFolder': () => undefined,
    'printing.parts': () => [],
    'backups.list': () => [],
    'backups.beforeRestore': () => null,
    'window.readyToClose': () => undefined,
    ...options.world
  }
}
