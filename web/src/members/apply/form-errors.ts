import type { FieldErrors } from 'react-hook-form'
import type { FormError } from '../../shell/error-summary.tsx'
import { useTexts } from '../../shell/locale.ts'

type Named = keyof ReturnType<typeof useTexts>['apply']['missing']

// The order in which the fields stand on their pages.
const order: readonly Named[] = [
  'kind',
  'department',
  'name',
  'nameKana',
  'nameEn',
  'corporateNumber',
  'localGovernmentCode',
  'email',
  'phone',
  'acceptedTerms',
]

type Words = Partial<Record<Named, { readonly missing: string; readonly misfit: string }>>

/** What to say of each field: that it is missing, or how it has to look. `words` for a field that means something else here. */
export const useFormErrors = <Values extends Partial<Record<Named, string | undefined>>>(
  errors: FieldErrors<Values>,
  values: Partial<Record<Named, unknown>>,
  words: Words = {},
): { readonly list: readonly FormError[]; readonly of: (field: Named) => string | undefined } => {
  const { apply } = useTexts()
  const of = (field: Named) => {
    if (!(field in errors)) return undefined
    const value = values[field]
    const { missing, misfit } = words[field] ?? { missing: apply.missing[field], misfit: apply.misfit[field] }
    return value === undefined || value === '' ? missing : misfit
  }
  const fields = order.filter((field) => field in errors)
  return { list: fields.map((field) => ({ field, message: of(field) ?? '' })), of }
}
