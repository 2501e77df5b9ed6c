/** A sheet gives the focus back, and a moved row is drawn anew, within this time, in milliseconds. */
const SETTLED = 120

/**
 * Lets the focus follow a policy that has moved: to its new row, or to the line that tells it was dropped. A focus
 * that has gone on to something else than a list stays there.
 */
export function focusPolicy(id: string): void {
  setTimeout(() => {
    const active = document.activeElement
    if (active && active !== document.body && !active.closest('[role=grid]')) return
    document
      .querySelector<HTMLElement>(`[data-key="${id}"], main a[href$="/policies/${id}"]`)
      ?.focus()
  }, SETTLED)
}
