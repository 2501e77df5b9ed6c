import { useState } from 'react'
import { Button } from '../Button'
import { CommandPalette } from '../CommandPalette'
import { EmptyState } from '../EmptyState'
import { RecordList } from '../RecordList'
import { StatusTag } from '../StatusTag'
import { Table, type TableSort } from '../Table'
import { Specimen } from './Specimen'

type Complaint = { id: string; date: string; what: string; hours: number }

const complaints: Complaint[] = [
  { id: '1', date: '18 Nov 2025', what: 'Price letter does not say from when', hours: 22 },
  { id: '2', date: '9 Sep 2025', what: 'Scratch on the lift panel', hours: 120 },
  { id: '3', date: '5 Aug 2025', what: 'Stand-in had no alarm code', hours: 5 }
]
const noAction = () => undefined

/** Lists to open, to sort and to search. */
export function ListSpecimens() {
  const [sort, setSort] = useState<TableSort>({ column: 'hours', direction: 'descending' })
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const sorted = complaints.toSorted(
    (a, b) => (a.hours - b.hours) * (sort.direction === 'ascending' ? 1 : -1)
  )
  return (
    <>
      <Specimen title="Table">
        <Table
          label="Complaints"
          columns={[
            { id: 'date', label: 'Date', cell: ({ date }) => date, folded: 'line' },
            {
              id: 'what',
              label: 'What happened',
              cell: ({ what }) => what,
              isRowHeader: true,
              folded: 'title'
            },
            {
              id: 'hours',
              label: 'Solved in',
              cell: ({ hours }) => `${hours} hours`,
              isNumber: true,
              isSortable: true,
              folded: 'end'
            }
          ]}
          records={sorted}
          nameOf={({ what }) => what}
          onOpen={noAction}
          sort={sort}
          onSort={setSort}
        />
      </Specimen>
      <Specimen title="List">
        <RecordList
          label="Policies"
          rows={complaints.map(({ id, date, what }) => ({
            id,
            title: what,
            margin: date,
            note: 'Punctuality',
            end: id === '1' ? <StatusTag status="again" /> : undefined,
            href: `/policies/${id}`,
            menu: [
              { id: 'delete', label: 'Delete', icon: 'delete', danger: true, onAction: noAction }
            ]
          }))}
        />
        <RecordList
          label="Nothing"
          rows={[]}
          empty={
            <EmptyState actions={<Button low>Clear filters</Button>}>
              Nothing matches these filters.
            </EmptyState>
          }
        />
        <Button onPress={() => setOpen(true)}>Open the palette</Button>
        <CommandPalette
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          text={text}
          onTextChange={setText}
          groups={[
            {
              id: 'screens',
              heading: 'Screens',
              entries: [
                { id: 'home', label: 'Home', icon: 'home', keys: 'Ctrl+1', onAction: noAction },
                {
                  id: 'lodz',
                  label: 'Łódź Bakery',
                  detail: 'Customer',
                  icon: 'person',
                  onAction: noAction
                }
              ]
            },
            {
              id: 'commands',
              heading: 'Commands',
              entries: [
                {
                  id: 'new',
                  label: 'Add a policy',
                  icon: 'add',
                  keys: 'Ctrl+N',
                  onAction: noAction
                }
              ]
            }
          ]}
        />
      </Specimen>
    </>
  )
}
