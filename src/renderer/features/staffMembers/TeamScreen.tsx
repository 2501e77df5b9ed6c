import type { StaffMember, StaffMemberDraft } from '../../../shared/features/staffMembers'
import type { Words } from '../../../shared/words'
import { api } from '../../api'
import { EmptyState } from '../../kit/EmptyState'
import { LinkButton } from '../../kit/LinkButton'
import { FieldPair } from '../../records/FieldPair'
import { ListScreen } from '../../records/ListScreen'
import { RecordField } from '../../records/RecordField'
import type { RecordForm } from '../../records/recordForm'
import { useRead, valueOf } from '../../shell/calls'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { staffMemberKind } from './staffMemberKind'

/** The people who work here (domain.md 2.17); for someone who works alone, why there is nothing. */
export function TeamScreen() {
  const profile = valueOf(useRead(api.businessProfile.get, undefined))
  if (!profile) return null
  return profile.hasStaff ? <People currency={profile.currency} /> : <Alone />
}

function People({ currency }: { currency: string }) {
  const words = useWords()
  const people = useRead(api.staffMembers.list, undefined)
  return (
    <ListScreen
      kind={staffMemberKind}
      path="/team"
      of={people}
      title="staffMembers.title"
      addTitle="staffMembers.add"
      leadOf={(shown) => words.format('staffMembers.lead', { count: shown.length })}
      rowOf={(person) => ({
        note: aboutText(words, person),
        end:
          person.mayGrantUpTo === null
            ? undefined
            : words.format('staffMembers.mayGrant', {
                amount: words.money(person.mayGrantUpTo, currency)
              })
      })}
      Fields={Fields}
      firstUse={{
        icon: 'team',
        why: words.format('staffMembers.empty.why'),
        example: words.format('staffMembers.empty.example')
      }}
    />
  )
}

function aboutText(words: Words, { role, startedOn, leftOn }: StaffMember): string | undefined {
  const since =
    leftOn !== null
      ? words.format('staffMembers.leftOn', { day: words.date(leftOn, 'inSentence') })
      : startedOn !== null
        ? words.format('staffMembers.since', { day: words.date(startedOn, 'inSentence') })
        : ''
  const parts = [role, since].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' · ') : undefined
}

function Fields({ form }: { form: RecordForm<StaffMemberDraft> }) {
  return (
    <>
      <FieldPair>
        <RecordField form={form} field="name" takesFocus={form.id === null} />
        <RecordField form={form} field="role" />
      </FieldPair>
      <RecordField form={form} field="responsibilities" />
      <FieldPair>
        <RecordField form={form} field="mayGrantUpTo" />
        <RecordField form={form} field="phone" />
      </FieldPair>
      <FieldPair>
        <RecordField form={form} field="startedOn" />
        {form.id !== null && <RecordField form={form} field="leftOn" />}
      </FieldPair>
      <RecordField form={form} field="personalGoal" />
      <RecordField form={form} field="howICanHelp" />
      <RecordField form={form} field="shareGoal" />
    </>
  )
}

/** Nobody works here but the owner: where that is changed. */
function Alone() {
  const words = useWords()
  return (
    <Screen title={words.format('staffMembers.title')}>
      <EmptyState
        icon="team"
        actions={<LinkButton href="/business">{words.format('shell.place.business')}</LinkButton>}
      >
        <p>{words.format('staffMembers.alone')}</p>
      </EmptyState>
    </Screen>
  )
}
