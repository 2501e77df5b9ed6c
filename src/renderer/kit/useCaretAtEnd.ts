import { type RefObject, useEffect, useRef } from 'react'

/** A field that takes the focus by itself is gone on with at the end of its text. */
export function useCaretAtEnd<E extends HTMLInputElement | HTMLTextAreaElement>(
  takesFocus: boolean | undefined
): RefObject<E | null> {
  const field = useRef<E>(null)
  useEffect(() => {
    const end = field.current?.value.length ?? 0
    if (takesFocus) field.current?.setSelectionRange(end, end)
  }, [takesFocus])
  return field
}
