import { useState } from 'react'
import type { PolicySummary } from '../../../shared/features/policies/operations'
import type { Contact } from '../../../shared/features/contacts/schema'
import { api } from '../../api'
import { ComboBox } from '../../kit/ComboBox'
import { FieldProblem } from '../../kit/FieldProblem'
import { IconButton } from '../../kit/IconButton'
import { TextLink } from '../../kit/LinkButton'
import { Segmented } from '../../kit/Segmented'
import { useRead, valueOf } from '../../shell/calls'
import { useWords } from '../../shell/words'
import { contactFieldId, useContactOnPage } from './contactEditing'
import styles from './ContactPage.module.css'
import { useContactChoice } from './useContactChoice'

type PolicyLink = Contact['policyLinks'][number]

/** Policies the case has to do with, and whether each was followed (S0-14). */
export function PolicyLinksField() {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  const policies = valueOf(useRead(api.policies.list, undefined)) ?? []
  const { value: links, choose, error } = useContactChoice('policyLinks')
  const others = policies.filter(({ id }) => !links.some(({ policyId }) => policyId === id))
  if (policies.length === 0) return null
  return (
    <div id={contactFieldId('policyLinks')} className={styles.links}>
      <FieldProblem text={error} />
      {links.length > 0 && (
        <ul aria-label={words.format('contacts.field.policyLinks')}>
          {links.map((link) => (
            <LinkedPolicy
              key={link.policyId}
              link={link}
              title={policies.find(({ id }) => id === link.policyId)?.title ?? ''}
              onChange={(changed) => choose(links.map((old) => (old === link ? changed : old)))}
              onRemove={() => choose(links.filter((old) => old !== link))}
            />
          ))}
        </ul>
      )}
      {!isLocked && (
        <AddPolicy
          key={links.length}
          policies={others}
          onAdd={(policyId) => choose([...links, { policyId, followed: 'unknown' }])}
        />
      )}
    </div>
  )
}

type LinkedPolicyProps = {
  link: PolicyLink
  title: string
  onChange: (link: PolicyLink) => void
  onRemove: () => void
}

function LinkedPolicy({ link, title, onChange, onRemove }: LinkedPolicyProps) {
  const words = useWords()
  const { isLocked } = useContactOnPage()
  return (
    <li className={styles.link}>
      <TextLink href={`/policies/${link.policyId}`}>{title}</TextLink>
      <Segmented
        low
        label={words.format('contacts.ask.followed', { title })}
        labelHidden
        isDisabled={isLocked}
        choices={(['yes', 'no', 'unknown'] as const).map((followed) => ({
          value: followed,
          label: words.format(`contacts.followed.${followed}`)
        }))}
        value={link.followed}
        onChange={(followed) => onChange({ ...link, followed })}
      />
      {!isLocked && (
        <IconButton
          icon="close"
          label={words.format('contacts.removePolicy', { title })}
          onPress={onRemove}
        />
      )}
    </li>
  )
}

type AddPolicyProps = { policies: readonly PolicySummary[]; onAdd: (id: string) => void }

/** Finds one more; empty again as soon as one is chosen. */
function AddPolicy({ policies, onAdd }: AddPolicyProps) {
  const words = useWords()
  const [text, setText] = useState('')
  return (
    <ComboBox
      label={words.format('contacts.ask.policy')}
      aside={words.format('contacts.ifAny')}
      choices={policies.map(({ id, title }) => ({ value: id, label: title }))}
      value={{ chosen: null, text }}
      onChange={({ chosen, text: typed }) => {
        setText(typed)
        if (chosen !== null) onAdd(chosen)
      }}
    />
  )
}
