import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { textOf } from '../../projects/plain-act.tsx'
import { ActDialog } from '../../shell/act-dialog.tsx'
import { control, Field } from '../../shell/field.tsx'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { usePeriod } from '../levy/claim-table.tsx'
import { openClaimsQuery } from '../money-queries.ts'
import { usePayerNames } from '../names.tsx'
import type { Claim, Deposit } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'

type Part = { readonly claimId: string; readonly amount: number }

const most = 12

type SplitProps = {
  readonly deposit: Deposit
  readonly code: string
  readonly acting: { readonly isPending: boolean; readonly error: Error | null }
  readonly onSplit: (parts: readonly Part[], close: () => void) => void
}

/** Claims of those it may be from, or of whoever is looked for. */
const useChoice = (deposit: Deposit, code: string, looked: string): readonly Claim[] => {
  const { data = [] } = useQuery(openClaimsQuery(useShell(), code))
  const nameOf = usePayerNames(code)
  const suggested = new Set(deposit.review?.suggestions.map(({ payerId }) => payerId))
  const fits = ({ payerId, reference }: Claim) =>
    looked === '' ? suggested.has(payerId) : nameOf(payerId).includes(looked) || reference.includes(looked)
  return data.filter(fits).slice(0, most)
}

/** A deposit is divided among claims, so much for each. */
export const Split = ({ deposit, code, acting, onSplit }: SplitProps) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const nameOf = usePayerNames(code)
  const periodOf = usePeriod()
  const [looked, setLooked] = useState('')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const claims = useChoice(deposit, code, looked.normalize('NFKC').trim())
  const parts = Object.entries(typed).flatMap(([claimId, amount]) => (yenIn(amount) > 0 ? [{ claimId, amount: yenIn(amount) }] : []))
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  return (
    <ActDialog
      act={texts.split.act}
      question={texts.split.question}
      consequence={texts.split.consequence}
      busy={acting.isPending}
      error={acting.error}
      onConfirm={(form, close) => {
        if (parts.length > 0 && textOf(form, 'deposit') === deposit.depositId) onSplit(parts, close)
      }}
      onClose={() => {
        setTyped({})
        setLooked('')
      }}
    >
      <input type='hidden' name='deposit' value={deposit.depositId} />
      <Field label={texts.find} value={looked} onChange={(event) => setLooked(event.target.value)} optional />
      {claims.length === 0 && <p className='mt-4'>{texts.noClaims}</p>}
      <ul className='mt-4 grid gap-3'>
        {claims.map((claim) => (
          <li key={claim.claimId}>
            <label htmlFor={`part-${claim.claimId}`} className='block'>
              {`${nameOf(claim.payerId)} ${claim.reference} ${periodOf(claim)} ${yen(claim.outstanding)}`}
            </label>
            <input
              id={`part-${claim.claimId}`}
              value={typed[claim.claimId] ?? ''}
              inputMode='numeric'
              pattern='[0-9０-９,，]*'
              className={`${control} mt-1 w-full max-w-60`}
              onChange={(event) => setTyped({ ...typed, [claim.claimId]: event.target.value })}
            />
          </li>
        ))}
      </ul>
      <p role='status' className='mt-4 tabular-nums'>
        {texts.sum(yen(sum), yen(deposit.unapplied))}
      </p>
    </ActDialog>
  )
}
