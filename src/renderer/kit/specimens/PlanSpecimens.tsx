import { useState } from 'react'
import { Button } from '../Button'
import { DataTable } from '../DataTable'
import { ProgressSegments } from '../ProgressSegments'
import { Stepper } from '../Stepper'
import { TaskList } from '../TaskList'
import { Specimen } from './Specimen'

const parts = (first: string, second: string) => [
  {
    id: first,
    title: first,
    status: 'done' as const,
    detail: 'Done, 29 December',
    href: '/assess'
  },
  {
    id: second,
    title: second,
    status: 'again' as const,
    detail: 'Look again: 1 review due',
    href: '/policies'
  }
]

/** The plan as rows, steps one under the other, progress, numbers. */
export function PlanSpecimens() {
  const [open, setOpen] = useState('discuss')
  return (
    <>
      <Specimen title="Plan">
        <TaskList
          label="Your plan"
          steps={[
            {
              id: 'a',
              mark: 'A',
              title: 'Where do we stand?',
              parts: parts('Self-assessment', 'Three areas')
            },
            {
              id: 'c',
              mark: 'C',
              title: 'Our vision and our rules',
              parts: parts('Vision', 'Policies')
            },
            { id: 'print', title: 'Check and print', parts: parts('Full plan', 'Staff edition') }
          ]}
        />
      </Specimen>
      <Specimen title="Steps">
        <ProgressSegments
          label="Statements answered"
          groups={[
            [true, true, true, true],
            [true, false, false],
            [false, false]
          ]}
          at={5}
        />
        <Stepper
          label="Four steps"
          open={open}
          onOpen={setOpen}
          steps={[
            {
              id: 'understand',
              title: 'Understand the problem',
              summary: '“You see patients late.”',
              status: 'done',
              content: null
            },
            {
              id: 'discuss',
              title: 'Discuss solutions',
              summary: '“Let me have a say in the way out.”',
              status: 'partly',
              content: <Button look="primary">Done, on to step 4</Button>
            },
            {
              id: 'solve',
              title: 'Solve it and make amends',
              summary: '“Put it right and I’ll stay with you.”',
              status: 'toDo',
              content: null
            }
          ]}
        />
      </Specimen>
      <Specimen title="Rows">
        <DataTable
          caption="Time to solve"
          captionShown
          columns={[
            { label: 'Section' },
            { label: 'Q1 2024', isNumber: true },
            { label: 'Q1 2025', isNumber: true }
          ]}
          rows={[
            { id: '1', cells: ['Reaching out to the customer', '47 %', '73 %'] },
            { id: '2', cells: ['Fewer mistakes', '47 %', '67 %'] }
          ]}
          total={['Overall', '53 %', '70 %']}
        />
      </Specimen>
    </>
  )
}
