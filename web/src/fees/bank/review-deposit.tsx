import { useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import type { Deposit } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { Disposing } from './disposing.tsx'
import { type Made, useClear } from './review-acts.ts'
import { Split } from './split.tsx'
import { Suggestions } from './suggestions.tsx'

type DepositProps = {
  readonly deposit: Deposit
  readonly code: string
  readonly mayAct: boolean
  readonly onCleared: (made: Made) => void
  readonly onDisposed: (left: number) => void
}

/** The first that names a claim; the treasurer chooses another by its digit. */
const firstFit = (deposit: Deposit): number => deposit.review?.suggestions.findIndex(({ parts }) => parts.length > 0) ?? -1

type Chosen = { readonly depositId: string; readonly version: number; readonly at: number; readonly learn: boolean }

const useChosen = (deposit: Deposit) => {
  const begun: Chosen = { depositId: deposit.depositId, version: deposit.version, at: firstFit(deposit), learn: false }
  const [kept, setKept] = useState(begun)
  const chosen = kept.depositId === deposit.depositId && kept.version === deposit.version ? kept : begun
  return { chosen, choose: (changed: Partial<Pick<Chosen, 'at' | 'learn'>>) => setKept({ ...chosen, ...changed }) }
}

const Told = ({ deposit }: { readonly deposit: Deposit }) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <Facts
      facts={[
        { label: texts.payer, value: <span data-part='payer'>{deposit.payerKana?.normalize('NFKC') || '–'}</span> },
        { label: texts.amount, value: <strong className='tabular-nums'>{yen(deposit.amount)}</strong> },
        ...(deposit.unapplied === deposit.amount ? [] : [{ label: texts.unapplied, value: <strong>{yen(deposit.unapplied)}</strong> }]),
        { label: texts.paidOn, value: dateText(locale, deposit.paidOn) },
        { label: texts.age, value: texts.days(deposit.ageDays) },
        ...(deposit.payerCode ? [{ label: texts.code, value: deposit.payerCode }] : []),
        ...(deposit.remittance ? [{ label: texts.remittance, value: deposit.remittance.normalize('NFKC') }] : []),
      ]}
    />
  )
}

/** One deposit: what the bank told, what may be meant and why, and what to do. */
export const ReviewDeposit = ({ deposit, code, mayAct, onCleared, onDisposed }: DepositProps) => {
  const { review: texts } = useBankTexts()
  const { chosen, choose } = useChosen(deposit)
  const clearing = useClear(deposit, onCleared)
  const parts = deposit.review?.suggestions[chosen.at]?.parts ?? []
  const clear = () => clearing.mutate({ parts, learnName: chosen.learn })
  return (
    <section aria-label={texts.amount} data-part='deposit' className='mt-4 grid gap-x-10 lg:grid-cols-2'>
      <Told deposit={deposit} />
      <div>
        <Suggestions deposit={deposit} code={code} chosen={chosen.at} choose={(at) => choose({ at })} />
        {mayAct && (
          <div className='no-print'>
            <label className='mt-4 flex items-start gap-3' data-key='l'>
              <input
                type='checkbox'
                checked={chosen.learn}
                onChange={(event) => choose({ learn: event.target.checked })}
                aria-describedby='learn-hint'
                className='mt-1 size-5 shrink-0 accent-key-900'
              />
              <span>{texts.learn}</span>
            </label>
            <p id='learn-hint' className='text-solid-gray-700'>
              {texts.learnHint}
            </p>
            {clearing.isError && <RefusalNotice error={clearing.error} />}
            <div className='mt-4 flex flex-wrap gap-4'>
              {parts.length > 0 && (
                <span data-key='c'>
                  <Button busy={clearing.isPending} aria-keyshortcuts='c' onClick={clear}>
                    {texts.clear}
                  </Button>
                </span>
              )}
              <span data-key='s'>
                {/* Of another deposit nothing that was typed stays: it would pay the wrong claim. */}
                <Split
                  key={deposit.depositId}
                  deposit={deposit}
                  code={code}
                  acting={clearing}
                  onSplit={(split, close) => clearing.mutate({ parts: split, learnName: false }, { onSuccess: close })}
                />
              </span>
              <Disposing key={deposit.depositId} deposit={deposit} code={code} onDone={onDisposed} />
            </div>
          </div>
        )}
      </div>
    </section>
  )
}
