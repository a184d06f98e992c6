import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { control, FieldError } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useOffices } from '../city.tsx'
import { useDeskTexts, useGrantFormTexts, useGrantTexts } from '../texts.ts'
import { documentIn, type GrantProps, Paper, wholeOf } from './act-fields.tsx'
import { Proofs } from './expenses.tsx'
import { type Expense, expensesQuery, useGrantAct } from './grant-queries.ts'
import { OfGrant } from './of-grant.tsx'
import { useGrantWay } from './way.ts'

const reasonField = (expenseId: string) => `reason-${expenseId}`

/** Why each that is not allowed is not, by its id. */
type Disallowed = Readonly<Record<string, string>>

const Looking = ({
  grant,
  expenses,
  disallowed,
  put,
}: GrantProps & {
  readonly expenses: readonly Expense[]
  readonly disallowed: Disallowed
  readonly put: (expenseId: string, reason: string | undefined) => void
}) => {
  const { determine: texts } = useGrantFormTexts()
  const { grant: words } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const activityOf = ({ lineId }: Expense) => grant.lines.find((line) => line.lineId === lineId)?.activity ?? lineId
  return (
    <Table
      caption={words.expenses}
      file={`grant-expenses-${grant.grantId}.csv`}
      rows={expenses}
      keyOf={({ expenseId }) => expenseId}
      columns={[
        { label: words.description, cell: ({ description }) => description },
        { label: words.activity, cell: activityOf },
        { label: words.payee, cell: ({ payee }) => payee },
        { label: words.paidOn, cell: ({ paidOn }) => dateText(locale, paidOn), text: ({ paidOn }) => paidOn },
        { label: words.total, numeric: true, cell: ({ total }) => yen(total), text: ({ total }) => total },
        { label: words.share, cell: ({ share }) => (share ? `${share.key} ${share.ratio}` : '–') },
        { label: words.charged, numeric: true, cell: ({ charged }) => yen(charged), text: ({ charged }) => charged },
        { label: words.proofs, isAct: true, cell: (expense) => <Proofs grantId={grant.grantId} expense={expense} /> },
        {
          label: texts.disallow,
          isAct: true,
          cell: ({ expenseId, description }) => (
            <>
              <label className='flex min-h-11 items-center gap-3'>
                <input
                  type='checkbox'
                  aria-label={texts.disallowOf(description)}
                  checked={expenseId in disallowed}
                  onChange={(event) => put(expenseId, event.target.checked ? '' : undefined)}
                  className='size-5 shrink-0 accent-key-900'
                />
                {texts.disallow}
              </label>
              {expenseId in disallowed && (
                <input
                  id={reasonField(expenseId)}
                  aria-label={texts.reasonOf(description)}
                  placeholder={texts.reason}
                  value={disallowed[expenseId]}
                  maxLength={1000}
                  required
                  onChange={(event) => put(expenseId, event.target.value)}
                  className={`${control} w-full`}
                />
              )}
            </>
          ),
        },
      ]}
    />
  )
}

/** Of each line what will be determined, as it is now decided what is allowed. */
const Outcome = ({ grant: { grantId, lines }, allowed }: GrantProps & { readonly allowed: readonly Expense[] }) => {
  const { determine: texts } = useGrantFormTexts()
  const { yen } = useDeskTexts()
  const rows = lines.map((line) => {
    const spent = allowed.filter(({ lineId }) => lineId === line.lineId).reduce((sum, { charged }) => sum + charged, 0)
    return { ...line, whole: wholeOf(line), allowed: spent, outcome: Math.min(spent, wholeOf(line)) }
  })
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.lines}</h2>
      <p className='mt-2 max-w-3xl'>{texts.explained}</p>
      <Table
        caption={texts.lines}
        file={`grant-determination-${grantId}.csv`}
        rows={rows}
        keyOf={({ lineId }) => lineId}
        columns={[
          { label: texts.line, cell: ({ activity }) => activity },
          { label: texts.granted, numeric: true, cell: ({ whole }) => yen(whole), text: ({ whole }) => whole },
          { label: texts.allowed, numeric: true, cell: (row) => yen(row.allowed), text: (row) => row.allowed },
          { label: texts.determined, numeric: true, cell: ({ outcome }) => yen(outcome), text: ({ outcome }) => outcome },
        ]}
      />
    </section>
  )
}

const Deciding = ({ grant, expenses }: GrantProps & { readonly expenses: readonly Expense[] }) => {
  const { determine: texts } = useGrantFormTexts()
  const { grant: words, acting: actWords } = useGrantTexts()
  const formTexts = useTexts().form
  const navigate = useNavigate()
  const { expenditure } = useOffices(grant.localGovernmentCode)
  const [disallowed, setDisallowed] = useState<Disallowed>({})
  const [isUnexplained, setUnexplained] = useState(false)
  const acting = useGrantAct(grant)
  const { grantId, version } = grant
  const put = (expenseId: string, reason: string | undefined) =>
    setDisallowed(({ [expenseId]: _, ...others }) => (reason === undefined ? others : { ...others, [expenseId]: reason }))
  const send = (form: FormData) => {
    const unexplained = Object.entries(disallowed).find(([, reason]) => reason.trim() === '')
    setUnexplained(unexplained !== undefined)
    if (unexplained) return document.getElementById(reasonField(unexplained[0]))?.focus()
    if (acting.isPending) return
    const reasons = Object.entries(disallowed).map(([expenseId, reason]) => ({ expenseId, reason: reason.trim() }))
    acting.mutate(
      { act: 'determine', version, document: documentIn(form), disallowed: reasons },
      { onSuccess: () => void navigate({ to: '/grants/$grantId', params: { grantId } }) },
    )
  }
  return (
    <>
      {expenses.length === 0 ? (
        <p className='mt-6'>{words.noExpenses}</p>
      ) : (
        <Looking grant={grant} expenses={expenses} disallowed={disallowed} put={put} />
      )}
      <Outcome grant={grant} allowed={expenses.filter(({ expenseId }) => !(expenseId in disallowed))} />
      {expenditure && grant.status === 'reported' ? (
        <CheckedForm onSend={send}>
          <Paper />
          <FieldError id='reasons-error' error={isUnexplained ? texts.unexplained : undefined} />
          {acting.isError && <RefusalNotice error={acting.error} />}
          <div className='mt-8'>
            <Button type='submit' busy={acting.isPending}>
              {acting.isPending ? formTexts.working : texts.send}
            </Button>
          </div>
        </CheckedForm>
      ) : (
        <p className='mt-6 max-w-3xl'>{actWords.noActs}</p>
      )}
    </>
  )
}

const Sheet = ({ grant }: GrantProps) => {
  const { determine: texts } = useGrantFormTexts()
  const trail = useGrantWay(grant)
  const { data: expenses } = useQuery(expensesQuery(useShell(), grant.grantId))
  return (
    <Page title={texts.title} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {expenses ? <Deciding grant={grant} expenses={expenses.filter(({ struck }) => struck === undefined)} /> : <Loading />}
    </Page>
  )
}

/** The expenses looked through, one by one, and the amount determined. */
export const Determination = () => <OfGrant title={useGrantFormTexts().determine.title}>{(grant) => <Sheet grant={grant} />}</OfGrant>
