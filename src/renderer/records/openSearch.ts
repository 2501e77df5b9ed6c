import { z } from 'zod'

/** Which record of a list is open stands in the address, `/themes?open=…`. */
export const openSearch = z.object({ open: z.uuid().optional().catch(undefined) })
