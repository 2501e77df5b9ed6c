import { screen, within } from '@testing-library/react'
import { type TestApp, value } from '../../support/app'
import { openWindow } from '../../support/window'

/** The window on the page of a contact. */
export const open = (app: TestApp, { id }: { id: string }) =>
  openWindow({ app, path: `/contacts/${id}` })

/** The contact as the plan holds it. */
export const read = async (app: TestApp, { id }: { id: string }) =>
  value(await app.api.contacts.get({ id })).contact

export const field = (name: RegExp | string) => screen.findByLabelText<HTMLTextAreaElement>(name)

/** What the page says is missing, line by line. */
export const summary = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('button')
    .map((line) => line.textContent)
