import { misfitsOf } from './act.ts'
import { useBelongTexts } from './texts.ts'

/** What to say of a field the server did not take. */
export type Misfit = (field: Misfitting) => string | undefined
type Misfitting = keyof ReturnType<typeof useBelongTexts>['form']['misfits']

/** The words for what a refusal says of single fields; all other refusals speak for themselves. */
export const useMisfits = (error: Error | null): { readonly of: Misfit; readonly fields: readonly Misfitting[] } => {
  const { misfits } = useBelongTexts().form
  const isKnown = (field: string): field is Misfitting => field in misfits
  const fields = misfitsOf(error).filter(isKnown)
  return { fields, of: (field) => (fields.includes(field) ? misfits[field] : undefined) }
}
