import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import type { GrantProps } from './act-fields.tsx'
import { type Expense, expensesQuery, useGrantAct } from './grant-queries.ts'
import { useIsOrganization } from './organization.ts'

/** The documents of an expense; why there is no quotation, where there is none. */
export const Proofs = ({ grantId, expense }: { readonly grantId: string; readonly expense: Expense }) => {
  const { grant: texts } = useGrantTexts()
  const { fees } = useShell()
  const { expenseId, quotation, description } = expense
  const proofs = ['voucher', ...(quotation.is === 'given' ? (['quotation'] as const) : []), 'payment'] as const
  const addressOf = (at: number) =>
    answered(fees.GET('/grants/{grantId}/expenses/{expenseId}/{proof}', { params: { path: { grantId, expenseId, proof: proofs[at] ?? 'voucher' } } }))
  return (
    <>
      <PaperFiles labels={proofs.map((proof) => ({ words: texts.proofNames[proof], label: `${description} ${proof}` }))} addressOf={addressOf} />
      {quotation.is === 'spared' && <p className='mt-2'>{texts.spared(quotation.reason)}</p>}
    </>
  )
}

const Striking = ({ grant, expense }: GrantProps & { readonly expense: Expense }) => {
  const { acting: texts } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { version } = grant
  return (
    <PlainAct
      words={texts.strike}
      look='plain'
      label={`${texts.strike.act} ${expense.description}`}
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'strike', version, expenseId: expense.expenseId, reason: textOf(form, 'reason') }, then)}
    >
      <TextArea label={texts.strikeReason} name='reason' maxLength={1000} required />
    </PlainAct>
  )
}

/** What was spent, expense by expense, with its proofs. */
export const Expenses = ({ grant }: GrantProps) => {
  const { grant: texts, acting } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { data: expenses } = useQuery(expensesQuery(useShell(), grant.grantId))
  const mayStrike = useIsOrganization(grant) && grant.status === 'decided'
  const activityOf = ({ lineId }: Expense) => grant.lines.find((line) => line.lineId === lineId)?.activity ?? lineId
  if (!expenses || !grant.lines.some(({ decided }) => decided)) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.expenses}</h2>
      {expenses.length === 0 ? (
        <p className='mt-2'>{texts.noExpenses}</p>
      ) : (
        <Table
          caption={texts.expenses}
          file={`grant-expenses-${grant.grantId}.csv`}
          rows={expenses}
          keyOf={({ expenseId }) => expenseId}
          columns={[
            { label: texts.description, cell: ({ description }) => description },
            { label: texts.activity, cell: activityOf },
            { label: texts.payee, cell: ({ payee }) => payee },
            { label: texts.paidOn, cell: ({ paidOn }) => dateText(locale, paidOn), text: ({ paidOn }) => paidOn },
            { label: texts.total, numeric: true, cell: ({ total }) => yen(total), text: ({ total }) => total },
            { label: texts.share, cell: ({ share }) => (share ? `${share.key} ${share.ratio}` : '–') },
            { label: texts.charged, numeric: true, cell: ({ charged }) => yen(charged), text: ({ charged }) => charged },
            { label: texts.struck, cell: ({ struck }) => struck ?? '–' },
            { label: texts.proofs, isAct: true, cell: (expense) => <Proofs grantId={grant.grantId} expense={expense} /> },
            ...(mayStrike
              ? [
                  {
                    label: acting.strike.act,
                    isAct: true as const,
                    cell: (expense: Expense) => (expense.struck === undefined ? <Striking grant={grant} expense={expense} /> : '–'),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  )
}
