import { useState } from 'react'
import {
  companyStandardOn,
  companyVersions,
  type ServiceStandard
} from '../../../shared/features/serviceStandards'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { AddButton } from '../../records/ListScreen'
import { FirstUseOf } from '../../records/RecordsInList'
import { useRead, valueOf } from '../../shell/calls'
import { useCommand } from '../../shell/commands'
import { keysOf } from '../../shell/keys'
import { Loaded } from '../../shell/Loaded'
import { usePlan } from '../../shell/plan'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { LimitsSheet } from './LimitsSheet'
import { StandardPage } from './StandardPage'

/** Our service standard: how fast customers are answered and helped (domain.md 2.14, S1-10). */
export function StandardScreen() {
  const words = useWords()
  const { today, readOnly } = usePlan()
  const standards = useRead(api.serviceStandards.list, undefined)
  const [isOpen, setOpen] = useState(false)
  const known = valueOf(standards) ?? []
  const versions = companyVersions(known)
  const [last = null] = versions
  const set = () => setOpen(true)
  useCommand('item.new', set, !readOnly && !isOpen)
  const setButton = <AddButton label={words.format('serviceStandards.set')} isFirst onPress={set} />
  return (
    <Screen
      title={words.format('serviceStandards.title')}
      lead={last ? words.format('serviceStandards.lead') : undefined}
      actions={last && !readOnly ? <Actions last={last} onChange={set} /> : undefined}
    >
      <Loaded of={standards}>
        {() =>
          last ? (
            <StandardPage
              last={last}
              versions={versions}
              current={companyStandardOn(known, today)}
            />
          ) : (
            <FirstUseOf
              icon="serve"
              why={words.format('serviceStandards.empty.why')}
              example={words.format('serviceStandards.empty.example')}
              add={setButton}
            />
          )
        }
      </Loaded>
      {isOpen && <LimitsSheet last={last} onClose={() => setOpen(false)} />}
    </Screen>
  )
}

function Actions({ last, onChange }: { last: ServiceStandard; onChange: () => void }) {
  const words = useWords()
  return (
    <>
      <AutosaveStatus />
      <Button keys={keysOf('item.new')} onPress={onChange}>
        {words.format(
          last.retiredOn === null ? 'serviceStandards.change' : 'serviceStandards.setAgain'
        )}
      </Button>
    </>
  )
}
