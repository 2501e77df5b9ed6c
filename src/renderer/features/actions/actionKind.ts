import { type Action, type ActionFields, actionFields } from '../../../shared/features/actions'
import { api } from '../../api'
import type { RecordKind } from '../../records/recordKind'

/** The fields of an action that are asked; where it came from is given, and what came of it is asked in the end. */
export type ActionField = 'what' | 'who' | 'due' | 'private'

/** Actions as the shared form sees them. */
export const actionKind: RecordKind<ActionFields, Action, ActionField> = {
  feature: 'actions',
  calls: api.actions,
  shape: actionFields.pick({ what: true, who: true, due: true, private: true }).shape,
  blank: {
    what: '',
    who: 'owner',
    due: null,
    result: '',
    priority: null,
    sourceType: null,
    sourceId: null,
    private: true
  },
  nameOf: ({ what }) => what,
  wordOf: (field) => `actions.field.${field}`
}
