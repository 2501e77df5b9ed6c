import { useState } from 'react'
import { policyWasFollowed } from '../../../shared/features/contacts/rules'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { TextLink } from '../../kit/LinkButton'
import { useRead, useWrite, valueOf } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import { ActionSheet } from './ActionSheet'
import { useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'

/**
 * Could this happen again? An action, or a policy to be looked at; where a policy was followed and still led to the
 * complaint, only the policy and the relationship are in question (INV-29).
 */
export function FollowUps() {
  const words = useWords()
  const { contact, isLocked } = useContactOnPage()
  const [isAdding, setAdding] = useState(false)
  const actions = valueOf(useRead(api.actions.list, undefined)) ?? []
  const made = actions.filter((action) => action.sourceId === contact.id)
  const wasFollowed = policyWasFollowed(contact)
  if (isLocked && made.length === 0) return null
  return (
    <div className={styles.followUps}>
      <h3>{words.format('contacts.again')}</h3>
      {wasFollowed && <p>{words.format('contacts.again.followed')}</p>}
      {made.length > 0 && (
        <ul className={styles.made}>
          {made.map((action) => (
            <li key={action.id}>
              <TextLink href="/actions">{action.what}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {!isLocked && (
        <div className={styles.ways}>
          {!wasFollowed && (
            <Button low icon="add" onPress={() => setAdding(true)}>
              {words.format('contacts.again.action')}
            </Button>
          )}
          <PolicyReviews />
          {wasFollowed && contact.customerId !== null && (
            <RelationshipReview customerId={contact.customerId} />
          )}
        </div>
      )}
      {isAdding && <ActionSheet contact={contact} onClose={() => setAdding(false)} />}
    </div>
  )
}

/** One button for each linked policy in force. */
function PolicyReviews() {
  const { contact } = useContactOnPage()
  const policies = valueOf(useRead(api.policies.list, undefined)) ?? []
  const linked = policies.filter(
    ({ id, status }) =>
      status === 'active' && contact.policyLinks.some(({ policyId }) => policyId === id)
  )
  return linked.map((policy) => <PolicyReview key={policy.id} policy={policy} />)
}

function PolicyReview({ policy: { id, rev, title } }: { policy: PolicySummary }) {
  const words = useWords()
  const tell = useTold()
  const starting = useWrite(api.policies.startReview)
  async function start() {
    const result = await starting.run({ id, rev })
    if (result.ok) tell(words.format('contacts.told.reviewed', { title }), { undo: true })
    else tell(failureText(words, result.failure))
  }
  return (
    <Button low isDisabled={starting.busy} onPress={() => void start()}>
      {words.format('contacts.again.policy', { title })}
    </Button>
  )
}

function RelationshipReview({ customerId }: { customerId: string }) {
  const words = useWords()
  const tell = useTold()
  const customer = valueOf(useRead(api.customers.get, { id: customerId }))
  const updating = useWrite(api.customers.update)
  if (!customer || customer.relationshipReview === 'due') return null
  const { id, rev, displayName: name } = customer
  async function mark() {
    const result = await updating.run({ id, rev, changes: { relationshipReview: 'due' } })
    if (result.ok) tell(words.format('contacts.told.relationship', { name }), { undo: true })
    else tell(failureText(words, result.failure))
  }
  return (
    <Button low isDisabled={updating.busy} onPress={() => void mark()}>
      {words.format('contacts.again.relationship', { name })}
    </Button>
  )
}
