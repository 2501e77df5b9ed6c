import {
  staffMember,
  type StaffMember,
  type StaffMemberDraft
} from '../../../shared/features/staffMembers'
import { api } from '../../api'
import type { RecordKind } from '../../records/recordKind'

/** The people who work here, as the shared list and form see them. */
export const staffMemberKind: RecordKind<StaffMemberDraft, StaffMember> = {
  feature: 'staffMembers',
  calls: api.staffMembers,
  shape: staffMember.draft.shape,
  blank: {
    name: '',
    role: '',
    startedOn: null,
    leftOn: null,
    responsibilities: '',
    personalGoal: '',
    howICanHelp: '',
    shareGoal: false,
    mayGrantUpTo: null,
    phone: ''
  },
  nameOf: ({ name }) => name,
  wordOf: (field) => `staffMembers.field.${field}`
}
