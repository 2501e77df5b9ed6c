import { useIntl } from 'react-intl'
import { NumberField, type NumberFieldProps } from './NumberField'

export type MoneyFieldProps = Omit<NumberFieldProps, 'step' | 'unit' | 'format'> & {
  /** ISO 4217 code of the plan's currency. `value`, `least` and `most` are in its smallest unit. */
  currency: string
}

/** An amount of money, kept in the smallest unit of its currency (cents) and written in the large one. */
export function MoneyField({ currency, value, onChange, least, most, ...rest }: MoneyFieldProps) {
  const intl = useIntl()
  const unit = minorUnits(intl.locale, currency)
  const large = (amount: number | undefined) => (amount === undefined ? undefined : amount / unit)
  return (
    <NumberField
      {...rest}
      value={value === null ? null : value / unit}
      least={large(least)}
      most={large(most)}
      format={{ style: 'currency', currency }}
      onChange={(amount) => onChange(amount === null ? null : Math.round(amount * unit))}
    />
  )
}

/** How many of the smallest unit make one of the large: 100 for EUR, 1 for JPY. */
function minorUnits(locale: string, currency: string): number {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
}
