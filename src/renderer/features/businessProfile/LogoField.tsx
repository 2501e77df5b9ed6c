import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { readAgain, useWrite } from '../../shell/calls'
import { failureText } from '../../shell/failures'
import { ownFieldText } from '../../shell/ownFieldText'
import { FieldRow } from '../../kit/Leaf'
import { Icon } from '../../kit/Icon'
import { usePlan } from '../../shell/plan'
import { useTold } from '../../shell/told'
import { useWords } from '../../shell/words'
import styles from './BusinessProfile.module.css'
import { seenByText } from './fieldWords'
import type { ProfileForm } from './profileForm'

/** The logo as it will be printed, and the ways to choose another or none. */
export function LogoField({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const logo = useLogo(form)
  const { logo: picture, name, hasStaff } = form.profile
  return (
    <FieldRow
      label={words.format('businessProfile.field.logo')}
      hint={seenByText(words, 'customers', hasStaff)}
    >
      {picture !== null && (
        <div className={styles.paper}>
          <img src={picture} alt={words.format('businessProfile.logo.alt', { name })} />
        </div>
      )}
      {logo.error !== undefined && (
        <p role="alert" className={styles.error}>
          <Icon name="problem" />
          {logo.error}
        </p>
      )}
      {!readOnly && <LogoWays {...logo} isChosen={picture !== null} />}
    </FieldRow>
  )
}

type LogoWaysProps = Omit<ReturnType<typeof useLogo>, 'error'> & { isChosen: boolean }

function LogoWays({ choose, remove, busy, isChosen }: LogoWaysProps) {
  const words = useWords()
  return (
    <div className={styles.ways}>
      <Button low isDisabled={busy} onPress={choose}>
        {words.format(isChosen ? 'businessProfile.logo.change' : 'businessProfile.logo.choose')}
      </Button>
      {isChosen && (
        <Button low look="quiet" onPress={remove}>
          {words.format('businessProfile.logo.remove')}
        </Button>
      )}
      <span className={styles.weak}>{words.format('businessProfile.logo.hint')}</span>
    </div>
  )
}

/** Choosing a picture from the computer, and doing without one. */
function useLogo(form: ProfileForm) {
  const words = useWords()
  const tell = useTold()
  const queries = useQueryClient()
  const { run, busy, failure } = useWrite(api.businessProfile.chooseLogo)

  async function choose() {
    const result = await run({ rev: form.profile.rev })
    if (result.ok && result.value) await readAgain(queries, ['businessProfile'])
    else if (!result.ok && result.failure.code !== 'invalid')
      tell(failureText(words, result.failure))
  }
  async function remove() {
    const result = await form.save({ logo: null })
    if (result.ok) tell(words.format('businessProfile.told.logoRemoved'), { undo: true })
    else tell(failureText(words, result.failure))
  }
  const error = ownFieldText(words, failure, {
    pictureTooLarge: 'businessProfile.logo.tooLarge',
    notAPicture: 'businessProfile.logo.notAPicture'
  })
  return { choose: () => void choose(), remove: () => void remove(), busy, error }
}
