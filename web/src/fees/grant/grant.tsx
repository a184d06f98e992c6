import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useDistrictNames } from '../names.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { GrantActs } from './grant-acts.tsx'
import { type Expense, expensesQuery, type Grant, grantQuery } from './grant-queries.ts'

const route = getRouteApi('/grants/$grantId')

type GrantProps = { readonly grant: Grant }

const Standing = ({ grant }: GrantProps) => {
  const { grant: texts, statuses } = useGrantTexts()
  const desk = useDeskTexts()
  const { yen } = desk
  const { status, paid, returned, refinanced, determined, toSettle, transferLimit, conditions, purpose, summary } = grant
  const both = ({ fees, own }: { readonly fees: number; readonly own: number }) => texts.both(yen(fees + own), yen(fees), yen(own))
  return (
    <Facts
      facts={[
        { label: texts.status, value: statuses[status] },
        { label: texts.purpose, value: purpose },
        ...(transferLimit ? [{ label: texts.transferLimit, value: transferLimit }] : []),
        ...(conditions ? [{ label: texts.conditions, value: conditions }] : []),
        { label: texts.paid, value: both(paid) },
        { label: texts.returned, value: both(returned) },
        ...(refinanced > 0 ? [{ label: texts.refinanced, value: yen(refinanced) }] : []),
        ...(summary ? [{ label: texts.summary, value: summary }] : []),
        ...(determined ? [{ label: texts.determined, value: both(determined) }] : []),
        ...(toSettle !== undefined && toSettle !== 0
          ? [{ label: toSettle > 0 ? texts.toReturn : texts.toPay, value: <strong className='tabular-nums'>{yen(Math.abs(toSettle))}</strong> }]
          : []),
      ]}
    />
  )
}

const Budget = ({ grant: { grantId, lines } }: GrantProps) => {
  const { grant: texts, kinds } = useGrantTexts()
  const { yen } = useDeskTexts()
  const whole = ({ fees, own }: { readonly fees: number; readonly own: number }) => fees + own
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.budget}</h2>
      <Bars
        title={texts.chart}
        most={Math.max(1, ...lines.map(whole))}
        bars={lines.map((line) => ({
          key: line.lineId,
          label: line.activity,
          value: line.spent,
          words: `${yen(line.spent)} / ${yen(whole(line))}`,
        }))}
      />
      <Table
        caption={texts.budget}
        file={`grant-${grantId}.csv`}
        rows={lines}
        keyOf={({ lineId }) => lineId}
        columns={[
          { label: texts.activity, cell: ({ activity }) => activity },
          { label: texts.kind, cell: ({ kind }) => kinds[kind] },
          { label: texts.asked, numeric: true, cell: ({ asked }) => yen(whole(asked)), text: ({ asked }) => whole(asked) },
          { label: texts.fees, numeric: true, cell: ({ fees }) => yen(fees), text: ({ fees }) => fees },
          { label: texts.own, numeric: true, cell: ({ own }) => yen(own), text: ({ own }) => own },
          { label: texts.spent, numeric: true, cell: ({ spent }) => yen(spent), text: ({ spent }) => spent },
          {
            label: texts.determined,
            numeric: true,
            cell: ({ determined }) => (determined ? yen(whole(determined)) : '–'),
            text: ({ determined }) => determined && whole(determined),
          },
          { label: texts.result, cell: ({ result }) => (result ? `${result.indicator} ${result.figure} ${result.unit}` : '–') },
        ]}
      />
    </section>
  )
}

const Payments = ({ grant }: GrantProps) => {
  const { grant: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { fees } = useShell()
  const { grantId, payments } = grant
  const addressOf = (paymentId: string) =>
    answered(fees.GET('/grants/{grantId}/payments/{paymentId}/file', { params: { path: { grantId, paymentId } } }))
  if (payments.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.payments}</h2>
      <Table
        caption={texts.payments}
        file={`grant-payments-${grantId}.csv`}
        rows={payments}
        keyOf={({ paymentId }) => paymentId}
        columns={[
          { label: texts.payOn, cell: ({ payOn }) => dateText(locale, payOn), text: ({ payOn }) => payOn },
          { label: texts.fees, numeric: true, cell: ({ fees }) => yen(fees), text: ({ fees }) => fees },
          { label: texts.own, numeric: true, cell: ({ own }) => yen(own), text: ({ own }) => own },
          { label: texts.status, cell: ({ status }) => texts.paymentStates[status] },
          {
            label: texts.file,
            isAct: true,
            cell: ({ paymentId, payOn, status }) =>
              status === 'cancelled' ? '–' : <PaperFiles labels={[{ words: texts.fetch, label: payOn }]} addressOf={() => addressOf(paymentId)} />,
          },
        ]}
      />
    </section>
  )
}

const Expenses = ({ grant }: GrantProps) => {
  const { grant: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { data: expenses = [] } = useQuery(expensesQuery(useShell(), grant.grantId))
  const activityOf = ({ lineId }: Expense) => grant.lines.find((line) => line.lineId === lineId)?.activity ?? lineId
  if (expenses.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.expenses}</h2>
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
        ]}
      />
    </section>
  )
}

const Documents = ({ grant: { grantId, documents } }: GrantProps) => {
  const { grant: texts, acts } = useGrantTexts()
  const locale = useLocale()
  if (documents.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.documents}</h2>
      <Table
        caption={texts.documents}
        file={`grant-documents-${grantId}.csv`}
        rows={documents.map((document, at) => ({ ...document, key: `${at}` }))}
        keyOf={({ key }) => key}
        columns={[
          { label: texts.act, cell: ({ act }) => acts[act] ?? act },
          { label: texts.number, cell: ({ document }) => document.number },
          { label: texts.on, cell: ({ document }) => dateText(locale, document.on), text: ({ document }) => document.on },
          { label: texts.reason, cell: ({ reason }) => reason ?? '–' },
        ]}
      />
    </section>
  )
}

const Sheet = () => {
  const { grantId } = route.useParams()
  const { list } = useGrantTexts()
  const desk = useDeskTexts()
  const query = useQuery(grantQuery(useShell(), grantId))
  const nameOf = useDistrictNames(query.data ? [query.data.districtId] : [])
  return (
    <Awaited query={query} title={list.title}>
      {(grant) => (
        <Page title={list.of(nameOf(grant.districtId), desk.year(grant.fiscalYear))} caption={desk.section}>
          <Standing grant={grant} />
          <GrantActs grant={grant} />
          <Budget grant={grant} />
          <Payments grant={grant} />
          <Expenses grant={grant} />
          <Documents grant={grant} />
        </Page>
      )}
    </Awaited>
  )
}

/** A grant: what was asked, decided, paid, spent and determined, for the municipality and the organization alike. */
export const GrantPage = () => (
  <Guard title={useGrantTexts().list.title}>
    <Sheet />
  </Guard>
)
