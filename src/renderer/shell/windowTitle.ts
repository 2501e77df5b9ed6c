import { useEffect } from 'react'

/** Names the window after the screen and the business: “Policies – Café Lipa”. */
export function useWindowTitle(screen: string, businessName: string): void {
  useEffect(() => {
    document.title = businessName === '' ? screen : `${screen} – ${businessName}`
  }, [screen, businessName])
}
