import type { Language } from '../languages'

/** Numbers above are written in figures. */
const LARGEST = 99

type Spelling = { small: string[]; tens: string[]; join: (ten: string, one: string) => string }

/** Portuguese and Polish agree with a feminine noun (regra, zasada), Slovenian with a neuter one (pravilo). */
const spellings: Record<Language, Spelling> = {
  en: {
    small:
      'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' '
      ),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    join: (ten, one) => `${ten}-${one}`
  },
  'pt-BR': {
    small:
      'nenhuma uma duas três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
        ' '
      ),
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
    join: (ten, one) => `${ten} e ${one}`
  },
  pl: {
    small:
      'żadna jedna dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'.split(
        ' '
      ),
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
      ' '
    ),
    join: (ten, one) => `${ten} ${one === 'jedna' ? 'jeden' : one}`
  },
  sl: {
    small:
      'nobeno eno dve tri štiri pet šest sedem osem devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst'.split(
        ' '
      ),
    tens: 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset'.split(
      ' '
    ),
    join: (ten, one) => `${{ eno: 'ena', dve: 'dva' }[one] ?? one}in${ten}`
  }
}

/** A count of rules as a word, to 99; null above, where figures read better. */
export function numberWord(value: number, language: Language): string | null {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) return null
  const { small, tens, join } = spellings[language]
  const word = small[value]
  if (word !== undefined) return word
  const ten = tens[Math.floor(value / 10) - 2] ?? ''
  const one = small[value % 10]
  return value % 10 === 0 || one === undefined ? ten : join(ten, one)
}
