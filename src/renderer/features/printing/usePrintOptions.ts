import { useNavigate, useSearch } from '@tanstack/react-router'
import type { BusinessProfile } from '../../../shared/features/businessProfile'
import { paperOf, type PrintOptions } from '../../../shared/features/printing'
import { api } from '../../api'
import { useRead, valueOf } from '../../shell/calls'
import { usePreferences } from '../../shell/preferences'
import type { PrintSearch } from './printSearch'

/** The options in force, the way to change them, and the business they print; no options until the plan has said where it is at home. */
export function usePrintOptions(): {
  options: PrintOptions | null
  profile: BusinessProfile | null
  change: (changes: Partial<PrintSearch>) => void
} {
  const search = useSearch({ from: '/print' })
  const navigate = useNavigate({ from: '/print' })
  const { language } = usePreferences()
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  const change = (changes: Partial<PrintSearch>) =>
    void navigate({ search: (known) => ({ ...known, ...changes }), replace: true })
  if (profile === undefined) return { options: null, profile: null, change }
  const options = {
    document: search.document ?? 'plan',
    textSize: search.textSize ?? 'normal',
    leaveOut: search.leaveOut ?? [],
    language: search.language ?? profile?.language ?? language,
    paper: search.paper ?? paperOf(profile?.region ?? '')
  }
  return { options, profile, change }
}
