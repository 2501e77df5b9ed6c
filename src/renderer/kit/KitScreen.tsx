import styles from './KitScreen.module.css'
import { PageHead } from './PageHead'
import { BoardSpecimen } from './specimens/BoardSpecimen'
import { ButtonSpecimens } from './specimens/ButtonSpecimens'
import { ChoiceSpecimens } from './specimens/ChoiceSpecimens'
import { FieldSpecimens } from './specimens/FieldSpecimens'
import { ListSpecimens } from './specimens/ListSpecimens'
import { LongTableSpecimen } from './specimens/LongTableSpecimen'
import { MessageSpecimens } from './specimens/MessageSpecimens'
import { PlanSpecimens } from './specimens/PlanSpecimens'
import { WrittenSpecimens } from './specimens/WrittenSpecimens'

/** Every part of the kit in every state: a sheet of reference for developers, in English only, not a screen of the app. */
export function KitScreen() {
  return (
    <>
      <PageHead
        title="States and small parts"
        lead="A sheet of reference, not a screen: how things look when something happens to them."
      />
      <div className={styles.columns}>
        <div>
          <ButtonSpecimens />
          <FieldSpecimens />
          <ChoiceSpecimens />
        </div>
        <div>
          <MessageSpecimens />
          <ListSpecimens />
        </div>
      </div>
      <WrittenSpecimens />
      <PlanSpecimens />
      <BoardSpecimen />
      <LongTableSpecimen />
    </>
  )
}
