import { useOwnMunicipality } from '../../districts/public/concerned.ts'
import { Bars } from '../../projects/bars.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useDistrictNames } from '../names.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import type { GrantProps } from './act-fields.tsx'
import { Expenses } from './expenses.tsx'
import { GrantActs } from './grant-acts.tsx'
import { OfGrant } from './of-grant.tsx'
import { shareText } from './ratio.ts'
import { useGrantsWay } from './way.ts'

const Standing = ({ grant }: GrantProps) => {
  const { grant: texts, statuses } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { status, paid, returned, refinanced, determined, toSettle, transferLimit, conditions, purpose, summary, payTo, demanded } = grant
  const both = ({ fees, own }: { readonly fees: number; readonly own: number }) => texts.both(yen(fees + own), yen(fees), yen(own))
  return (
    <Facts
      facts={[
        { label: texts.status, value: statuses[status] },
        { label: texts.purpose, value: purpose },
        {
          label: texts.payTo,
          value: texts.payToWords(payTo.bankCode, payTo.branchCode, texts.accountKinds[payTo.kind], payTo.number, payTo.holderKana),
        },
        ...(transferLimit ? [{ label: texts.transferLimit, value: shareText(transferLimit) }] : []),
        ...(conditions ? [{ label: texts.conditions, value: conditions }] : []),
        { label: texts.paid, value: both(paid) },
        { label: texts.returned, value: both(returned) },
        ...(refinanced > 0 ? [{ label: texts.refinanced, value: yen(refinanced) }] : []),
        ...(summary ? [{ label: texts.summary, value: summary }] : []),
        ...(determined ? [{ label: texts.determined, value: both(determined) }] : []),
        ...(toSettle !== undefined && toSettle !== 0
          ? [{ label: toSettle > 0 ? texts.toReturn : texts.toPay, value: <strong className='tabular-nums'>{yen(Math.abs(toSettle))}</strong> }]
          : []),
        ...(demanded ? [{ label: texts.demanded, value: dateText(locale, demanded.dueOn) }] : []),
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

type Payment = GrantProps['grant']['payments'][number]

const Payments = ({ grant }: GrantProps) => {
  const { grant: texts } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { fees } = useShell()
  const { grantId, payments, localGovernmentCode } = grant
  const ofCity = useOwnMunicipality() === localGovernmentCode
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
          // What the bank is sent is the city's alone.
          ...(ofCity
            ? [
                {
                  label: texts.file,
                  isAct: true as const,
                  cell: ({ paymentId, payOn, status }: Payment) =>
                    status === 'cancelled' ? (
                      '–'
                    ) : (
                      <PaperFiles labels={[{ words: texts.fetch, label: payOn }]} addressOf={() => addressOf(paymentId)} />
                    ),
                },
              ]
            : []),
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

const Sheet = ({ grant }: GrantProps) => {
  const { list, grant: texts } = useGrantTexts()
  const desk = useDeskTexts()
  const nameOf = useDistrictNames([grant.districtId])
  const trail = useGrantsWay(grant)
  return (
    <Page title={list.of(nameOf(grant.districtId), desk.year(grant.fiscalYear))} caption={desk.section} trail={trail}>
      {grant.isRevoked && <Notice tone='warning'>{texts.revoked}</Notice>}
      <Standing grant={grant} />
      <GrantActs grant={grant} />
      <Budget grant={grant} />
      <Payments grant={grant} />
      <Expenses grant={grant} />
      <Documents grant={grant} />
    </Page>
  )
}

/** A grant: what was asked, decided, paid, spent and determined, for the municipality and the organization alike. */
export const GrantPage = () => <OfGrant title={useGrantTexts().list.title}>{(grant) => <Sheet grant={grant} />}</OfGrant>
