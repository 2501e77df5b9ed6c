import type { Page } from 'playwright-core'
import type { PolicySummary } from '../../../src/shared/features/policies/operations'
import type { MessageId, Words } from '../../../src/shared/words'
import { assessmentViews } from './assessmentViews'
import { contactViews } from './contactViews'
import { listViews } from './listViews'
import { ask } from './window'

/** One thing to look at: an address, and what is opened there. */
export type View = {
  name: string
  path: string
  /** Opens the sheet, menu or list that is looked at; without it, the screen itself. */
  open?: Opening
}
type Opening = (page: Page, words: Words) => Promise<void>

/** Presses the button of that name, in the language the window speaks. */
const press =
  (id: MessageId, values?: Record<string, string | number>): Opening =>
  async (page, words) =>
    page
      .getByRole('button', { name: words.format(id, values) })
      .first()
      .click()

/** Chooses an entry of a record’s menu. */
const choose =
  (name: string, id: MessageId): Opening =>
  async (page, words) => {
    await press('kit.more.of', { name })(page, words)
    await page.getByRole('menuitem', { name: words.format(id), exact: true }).click()
  }

const commandKeys = (keys: string): Opening => {
  return async (page) => page.keyboard.press(keys)
}

/** Every screen with the sheets and menus over it, for a plan that holds the sample’s records. */
export async function everyView(page: Page): Promise<View[]> {
  const policies = await ask<PolicySummary[]>(page, 'policies.list')
  const some = (status: string) => {
    const found = policies.find((policy) => policy.status === status)
    if (!found) throw new Error(`The sample has no policy that is ${status}`)
    return { path: `/policies/${found.id}`, title: found.title }
  }
  const [active, draft, dropped] = [some('active'), some('draft'), some('retired')]
  return [
    { name: 'Home', path: '/' },
    { name: 'About your business', path: '/business' },
    { name: 'a calendar', path: '/business', open: press('kit.date.open') },
    ...(await assessmentViews(page)),
    ...(await listViews(page)),
    ...(await contactViews(page)),
    ...visionViews,
    ...policiesViews,
    { name: 'a policy in force', path: active.path },
    { name: 'its menu', path: active.path, open: press('kit.more.of', { name: active.title }) },
    { name: 'Review it now', path: active.path, open: press('policy.review') },
    { name: 'Drop it', path: active.path, open: choose(active.title, 'policies.menu.drop') },
    { name: 'every change of a policy', path: active.path, open: press('policy.history') },
    { name: 'a draft', path: draft.path },
    { name: 'what a draft lacks', path: draft.path, open: press('policy.activate') },
    { name: 'a dropped policy', path: dropped.path },
    { name: 'a policy that is gone', path: '/policies/0b1c4c1e-0d5c-4d39-9a53-6b0f2f3f7a11' },
    { name: 'Print', path: '/print' },
    { name: 'Print for staff', path: '/print?document=staff' },
    { name: 'Print for the wall', path: '/print?document=vision-poster' },
    ...settingsViews,
    { name: 'How to', path: '/help' },
    { name: 'Keyboard', path: '/help/keyboard' },
    { name: 'nowhere', path: '/nowhere' },
    { name: 'the palette', path: '/', open: commandKeys('ControlOrMeta+k') }
  ]
}

const visionSteps = ['magazine', 'values', 'shoes', 'future', 'statement', 'check']

const visionViews: View[] = [
  { name: 'Vision', path: '/vision' },
  { name: 'an earlier vision', path: '/vision', open: openEarlierVision },
  ...visionSteps.map((step) => ({ name: `Vision, ${step}`, path: `/vision/${step}` }))
]

async function openEarlierVision(page: Page): Promise<void> {
  await page.getByRole('complementary').getByRole('button').last().click()
}

const policiesViews: View[] = [
  { name: 'Board', path: '/policies' },
  { name: 'Add policies', path: '/policies', open: press('policies.add') },
  { name: 'Add my own', path: '/policies', open: commandKeys('ControlOrMeta+n') },
  { name: 'Sort one by one', path: '/policies', open: press('policies.unsorted.sort') },
  { name: 'List', path: '/policies?view=list' },
  { name: 'List of nothing', path: '/policies?view=list&typed=zzzz' },
  { name: 'Ideas', path: '/policies?view=ideas' },
  { name: 'Note an idea', path: '/policies?view=ideas', open: press('policyIdeas.add') },
  { name: 'Why not?', path: '/policies?view=ideas', open: press('policyIdeas.reject') }
]

const settingsViews: View[] = [
  { name: 'Language and appearance', path: '/settings' },
  { name: 'Your data', path: '/settings/data' },
  { name: 'Restore this backup?', path: '/settings/data', open: lookIntoBackup },
  { name: 'Recently deleted', path: '/settings/deleted' },
  { name: 'About', path: '/settings/about' }
]

async function lookIntoBackup(page: Page, words: Words): Promise<void> {
  const backups = page.getByRole('list', { name: words.format('backups.list') })
  await backups.getByRole('button').first().click()
}

/** The screens of a plan in which nothing is written yet. */
export const emptyViews: View[] = [
  { name: 'Home', path: '/' },
  { name: 'About your business', path: '/business' },
  { name: 'Self-assessment', path: '/assessments' },
  { name: 'Topics', path: '/themes' },
  { name: 'Channels', path: '/channels' },
  { name: 'Our standard', path: '/standard' },
  { name: 'Team', path: '/team' },
  { name: 'Actions', path: '/actions' },
  { name: 'the log', path: '/contacts' },
  { name: 'Customers', path: '/customers' },
  { name: 'Vision', path: '/vision' },
  { name: 'Policies', path: '/policies' },
  { name: 'List', path: '/policies?view=list' },
  { name: 'Ideas', path: '/policies?view=ideas' },
  { name: 'Print for staff', path: '/print?document=staff' },
  { name: 'Print for the wall', path: '/print?document=vision-poster' },
  { name: 'Your data', path: '/settings/data' },
  { name: 'Recently deleted', path: '/settings/deleted' }
]
