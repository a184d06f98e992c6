import { useQuery } from '@tanstack/react-query'
import { dateText } from '../../shell/date.ts'
import { useWhole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { setAsideQuery } from '../money-queries.ts'
import type { Deposit } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { PartAct } from './disposing.tsx'

const Acts = ({ deposit }: { readonly deposit: Deposit }) => (
  <span className='no-print flex flex-wrap gap-2'>
    <PartAct deposit={deposit} act='give-out' most={deposit.setAside} />
    <PartAct deposit={deposit} act='take-up' most={deposit.setAside} />
  </span>
)

/** Deposits that are no fee: they stay on an account of their own until they go back. */
export const SetAside = ({ code, mayAct }: { readonly code: string; readonly mayAct: boolean }) => {
  const shell = useShell()
  const whole = useWhole((cursor) => setAsideQuery(shell, code, cursor))
  const { data } = useQuery(setAsideQuery(shell, code))
  const { review: texts } = useBankTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  if (!data || data.items.length === 0) return null
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.setAside}</h2>
      <p className='mt-2 max-w-3xl'>{texts.setAsideLead}</p>
      <Table
        caption={texts.setAside}
        file='deposits-set-aside.csv'
        whole={whole}
        rows={data.items}
        keyOf={({ depositId }) => depositId}
        columns={[
          { label: texts.payer, cell: ({ payerKana }) => payerKana?.normalize('NFKC') || '–' },
          { label: texts.paidOn, cell: ({ paidOn }) => dateText(locale, paidOn), text: ({ paidOn }) => paidOn },
          { label: texts.howMuch, numeric: true, cell: ({ setAside }) => desk.yen(setAside), text: ({ setAside }) => setAside },
          ...(mayAct ? [{ label: texts.acts, isAct: true as const, cell: (deposit: Deposit) => <Acts deposit={deposit} /> }] : []),
        ]}
      />
    </section>
  )
}
