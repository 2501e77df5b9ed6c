import { useMemo } from 'react'
import { languageNames, languages } from '../../../shared/languages'
import { Select } from '../../kit/Select'
import { useChoice } from '../../shell/choice'
import { usePlan } from '../../shell/plan'
import { useWords } from '../../shell/words'
import { hintText } from './fieldWords'
import { countryChoices, currencyChoices, timeZoneChoices, timeZoneName } from './listedChoices'
import { ListedField } from './ListedField'
import type { ProfileForm } from './profileForm'

/** Where the business is: law, money, the day it is, and the language it writes in. */
export function PlaceGroup({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { today } = usePlan()
  const { currency, timeZone } = form.profile
  const countries = useMemo(() => countryChoices(words), [words])
  const currencies = useMemo(() => currencyChoices(words, currency), [words, currency])
  const zones = useMemo(() => timeZoneChoices(timeZone), [timeZone])
  return (
    <>
      <ListedField
        form={form}
        field="region"
        choices={countries}
        wrong="businessProfile.region.wrong"
      />
      <ListedField
        form={form}
        field="currency"
        choices={currencies}
        wrong="businessProfile.currency.wrong"
      />
      <ListedField
        form={form}
        field="timeZone"
        choices={zones}
        wrong="businessProfile.timeZone.wrong"
        after={timeZoneName(words, timeZone, today)}
      />
      <LanguageField form={form} />
    </>
  )
}

function LanguageField({ form }: { form: ProfileForm }) {
  const words = useWords()
  const { readOnly } = usePlan()
  const [language, choose] = useChoice(form.profile.language, (value) =>
    form.save({ language: value })
  )
  return (
    <Select
      label={words.format('businessProfile.field.language')}
      hint={hintText(words, 'language')}
      isDisabled={readOnly}
      choices={languages.map((value) => ({ value, label: languageNames[value] }))}
      value={language}
      onChange={choose}
    />
  )
}
