import type { FormError } from '../../shell/error-summary.tsx'
import type { FieldName } from './answers.ts'
import { useApplicationTexts } from './texts.ts'
import type { Faults } from './topics.ts'

/** What to say of each field: that it is missing, or how it has to look. */
export const useFaultWords = (faults: Faults): { readonly list: readonly FormError[]; readonly of: (field: FieldName) => string | undefined } => {
  const { apply } = useApplicationTexts()
  const of = (field: FieldName) => {
    const fault = faults[field]
    return fault && apply[fault][field]
  }
  // The order of the faults is that of the fields on their page.
  const list = Object.keys(faults).flatMap((field) => {
    const message = of(field as FieldName)
    return message === undefined ? [] : [{ field, message }]
  })
  return { list, of }
}
