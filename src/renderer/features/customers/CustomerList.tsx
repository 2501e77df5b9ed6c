import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { CustomerSummary } from '../../../shared/features/customers'
import type { Words } from '../../../shared/words'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/EmptyState'
import { LongTable } from '../../kit/LongTable'
import type { LongTableColumn } from '../../kit/LongTableRow'
import { SearchField } from '../../kit/SearchField'
import { InUseSheet } from '../../records/InUseSheet'
import { recordMenu } from '../../records/recordMenu'
import { useRecordDeeds } from '../../records/useRecordDeeds'
import { useCommand } from '../../shell/commands'
import type { Pages } from '../../shell/pages'
import { keysOf } from '../../shell/keys'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { customerKind } from './customerKind'
import styles from './Customers.module.css'

type CustomerListProps = {
  pages: Pages<CustomerSummary, unknown>
  typed: string
  onType: (typed: string) => void
}

/** The customers whose name or detail has every word typed; only those in sight are read. */
export function CustomerList({ pages, typed, onType }: CustomerListProps) {
  const words = useWords()
  const search = useRef<HTMLDivElement>(null)
  useCommand('list.find', () => search.current?.querySelector('input')?.focus())
  return (
    <>
      <div ref={search} className={styles.tools}>
        <SearchField
          label={words.format('customers.search')}
          keys={keysOf('list.find')}
          value={typed}
          onChange={onType}
        />
        <p aria-live="polite">{words.format('customers.count', { count: pages.total })}</p>
      </div>
      {pages.total === 0 ? (
        <EmptyState
          actions={<Button onPress={() => onType('')}>{words.format('customers.showAll')}</Button>}
        >
          <p>{words.format('customers.nothingFound')}</p>
        </EmptyState>
      ) : (
        <CustomerRows pages={pages} />
      )}
    </>
  )
}

function CustomerRows({ pages }: Pick<CustomerListProps, 'pages'>) {
  const words = useWords()
  const navigate = useNavigate()
  const { readOnly } = usePlan()
  const deeds = useRecordDeeds<CustomerSummary>(
    customerKind.calls,
    ({ displayName }) => displayName
  )
  const menuOf = (customer: CustomerSummary) =>
    recordMenu(words, {
      ...(customer.archivedAt === null
        ? { onArchive: () => void deeds.archive(customer) }
        : { onRestore: () => void deeds.restore(customer) }),
      onDelete: () => void deeds.remove(customer)
    })
  return (
    <>
      <LongTable
        label={words.format('customers.title')}
        columns={columnsOf(words)}
        count={pages.total}
        recordAt={pages.recordAt}
        onSight={pages.look}
        nameOf={(customer) => rowName(words, customer)}
        onOpen={({ id }) => void navigate({ to: '/customers/$id', params: { id } })}
        {...(!readOnly && {
          menuOf,
          onDelete: (customer: CustomerSummary) => void deeds.remove(customer)
        })}
      />
      {deeds.inUse && (
        <InUseSheet
          name={deeds.inUse.displayName}
          onArchive={() => deeds.inUse && void deeds.archive(deeds.inUse)}
          onClose={deeds.leaveInUse}
        />
      )}
    </>
  )
}

function rowName(words: Words, customer: CustomerSummary): string {
  return [customer.displayName, customer.contactDetail, stateOf(words, customer)]
    .filter((part) => part !== '')
    .join(', ')
}

/** What is to be known at a glance: a regular, one who left, one put away. */
function stateOf(words: Words, { regular, leftOn, archivedAt }: CustomerSummary): string {
  if (archivedAt !== null) return words.format('customers.state.archived')
  if (leftOn !== null) return words.format('customers.state.left', { day: words.date(leftOn) })
  return regular ? words.format('customers.state.regular') : ''
}

function columnsOf(words: Words): LongTableColumn<CustomerSummary>[] {
  return [
    {
      id: 'name',
      label: words.format('customers.field.displayName'),
      share: 2,
      folded: 'title',
      cell: ({ displayName }) => displayName
    },
    {
      id: 'detail',
      label: words.format('customers.field.contactDetail'),
      share: 2,
      folded: 'hidden',
      cell: ({ contactDetail }) => <span className={styles.quiet}>{contactDetail}</span>
    },
    {
      id: 'since',
      label: words.format('customers.field.since'),
      width: 8,
      folded: 'hidden',
      cell: ({ since }) => <span className={styles.quiet}>{since && words.date(since)}</span>
    },
    {
      id: 'state',
      label: words.format('customers.state'),
      share: 1,
      folded: 'end',
      cell: (customer) => <span className={styles.quiet}>{stateOf(words, customer)}</span>
    }
  ]
}
