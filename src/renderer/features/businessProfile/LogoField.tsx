import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api'
import { Button } from '../../kit/Button'
import { toast } from '../../kit/toast'
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
  const tell = useTold()
  const queries = useQueryClient()
  const { readOnly } = usePlan()
  const chooseLogo = useWrite(api.businessProfile.chooseLogo)
  const { logo, name, rev, hasStaff } = form.profile
  const error = ownFieldText(words, chooseLogo.failure, {
    pictureTooLarge: 'businessProfile.logo.tooLarge',
    notAPicture: 'businessProfile.logo.notAPicture'
  })

  const choose = async () => {
    const result = await chooseLogo.run({ rev })
    if (result.ok && result.value) await readAgain(queries, ['businessProfile'])
    else if (!result.ok && result.failure.code !== 'invalid')
      toast({ text: failureText(words, result.failure) })
  }
  const remove = async () => {
    const result = await form.save({ logo: null })
    if (result.ok) tell(words.format('businessProfile.told.logoRemoved'), { undo: true })
    else toast({ text: failureText(words, result.failure) })
  }
  return (
    <FieldRow
      label={words.format('businessProfile.field.logo')}
      hint={seenByText(words, 'customers', hasStaff)}
    >
      {logo !== null && (
        <div className={styles.paper}>
          <img src={logo} alt={words.format('businessProfile.logo.alt', { name })} />
        </div>
      )}
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          <Icon name="problem" />
          {error}
        </p>
      )}
      {!readOnly && (
        <div className={styles.ways}>
          <Button low isDisabled={chooseLogo.busy} onPress={() => void choose()}>
            {words.format(
              logo === null ? 'businessProfile.logo.choose' : 'businessProfile.logo.change'
            )}
          </Button>
          {logo !== null && (
            <Button low look="quiet" onPress={() => void remove()}>
              {words.format('businessProfile.logo.remove')}
            </Button>
          )}
          <span className={styles.weak}>{words.format('businessProfile.logo.hint')}</span>
        </div>
      )}
    </FieldRow>
  )
}
