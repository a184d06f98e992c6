import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { yenIn } from '../amount.ts'
import { usePeriod } from '../levy/claim-table.tsx'
import type { Claim } from '../queries.ts'
import { useDeskTexts, usePetitionTexts } from '../texts.ts'
import { type PetitionDraft, useFiling } from './petition-queries.ts'

const draftIn = (form: FormData): PetitionDraft => {
  const claims = form.getAll('claim').map(String)
  const common = { reason: textOf(form, 'reason'), appliedOn: textOf(form, 'appliedOn') }
  if (textOf(form, 'kind') === 'deferral')
    return { kind: 'deferral', ...common, until: textOf(form, 'until'), claims: claims.map((claimId) => ({ claimId })) }
  const determined = yenIn(textOf(form, 'reduced'))
  return { kind: 'exemption', ...common, claims: claims.map((claimId) => ({ claimId, determined })) }
}

/** One of two things is asked for, of instalments that are owed; what belongs to the other is not asked. */
export const Asking = ({ payerId, claims }: { readonly payerId: string; readonly claims: readonly Claim[] }) => {
  const { file: texts, list } = usePetitionTexts()
  const { yen } = useDeskTexts()
  const periodOf = usePeriod()
  const filing = useFiling(payerId)
  if (claims.length === 0) return <p className='mt-4'>{texts.nothingOwed}</p>
  return (
    <PlainAct words={texts.ask} acting={filing} does={(form, then) => filing.mutate(draftIn(form), then)}>
      <label className='group mt-6 block text-std-17B-170'>
        {texts.kind}
        <select name='kind' className={`${control} mt-2 block w-full max-w-xl`}>
          <option value='deferral'>{list.kinds.deferral}</option>
          <option value='exemption'>{list.kinds.exemption}</option>
        </select>
      </label>
      <fieldset className='mt-6'>
        <legend className='text-std-17B-170'>{texts.claims}</legend>
        {claims.map((claim) => (
          <label key={claim.claimId} className='mt-2 flex min-h-11 items-center gap-3'>
            <input
              type='checkbox'
              name='claim'
              value={claim.claimId}
              defaultChecked={claims.length === 1}
              className='size-5 shrink-0 accent-key-900'
            />
            {`${periodOf(claim)} ${yen(claim.outstanding)}`}
          </label>
        ))}
      </fieldset>
      <Field label={texts.until} hint={texts.untilHint} name='until' type='date' optional />
      <Field label={texts.reduced} hint={texts.reducedHint} name='reduced' inputMode='numeric' pattern='[0-9,]*' defaultValue='0' optional />
      <TextArea label={texts.reason} name='reason' maxLength={2000} required />
      <Field label={texts.appliedOn} name='appliedOn' type='date' defaultValue={todayInTokyo()} required />
    </PlainAct>
  )
}
