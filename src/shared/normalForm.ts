/** More marks on one letter than any language writes. */
const pile = /(\p{M}{65,})/u

/**
 * A text in a normal form of Unicode (NFC composes letters, NFD takes them apart). Marks piled up by the thousand stay in
 * the order they came: sorting them takes time that grows with the square of their number.
 */
export function inNormalForm(text: string, form: 'NFC' | 'NFD'): string {
  return text
    .split(pile)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize(form)))
    .join('')
}
