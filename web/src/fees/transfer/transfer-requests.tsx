import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useDeskTexts, useTransferTexts } from '../texts.ts'
import { type TransferRequest, transferRequestsQuery } from './transfer-queries.ts'

type Counted = TransferRequest['requested']

const tones = { making: 'wait', nothing: 'neutral', ready: 'good' } as const

const Ask = ({ code }: { readonly code: string }) => {
  const { requests: texts } = useTransferTexts()
  const { fees } = useShell()
  const asking = useActing((dueOn: string) =>
    answered(fees.PUT('/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}', { params: { path: { localGovernmentCode: code, dueOn } } })),
  )
  return (
    <PlainAct words={texts.ask} look='solid' acting={asking} does={(form, then) => asking.mutate(textOf(form, 'dueOn'), then)}>
      <Field label={texts.dueOn} name='dueOn' type='date' required />
    </PlainAct>
  )
}

const FileOf = ({ code, request: { dueOn } }: { readonly code: string; readonly request: TransferRequest }) => {
  const { requests: texts } = useTransferTexts()
  const { fees } = useShell()
  const locale = useLocale()
  return (
    <PaperFiles
      labels={[{ words: texts.fetch, label: dateText(locale, dueOn) }]}
      addressOf={() =>
        answered(
          fees.GET('/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}/file', {
            params: { path: { localGovernmentCode: code, dueOn } },
          }),
        )
      }
    />
  )
}

const List = ({ code, requests, mayAsk }: { readonly code: string; readonly requests: readonly TransferRequest[]; readonly mayAsk: boolean }) => {
  const { requests: texts } = useTransferTexts()
  const { yen, count } = useDeskTexts()
  const locale = useLocale()
  const counted = (some: Counted | undefined) => (some ? texts.counted(count(some.count), yen(some.total)) : '–')
  return (
    <Table
      caption={texts.title}
      file='transfer-requests.csv'
      rows={requests}
      keyOf={({ dueOn }) => dueOn}
      columns={[
        { label: texts.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
        {
          label: texts.status,
          cell: ({ status }) => <Tag tone={tones[status]}>{texts.statuses[status]}</Tag>,
          text: ({ status }) => texts.statuses[status],
        },
        { label: texts.requested, numeric: true, cell: ({ requested }) => counted(requested) },
        { label: texts.without, numeric: true, cell: ({ without }) => counted(without) },
        { label: texts.collected, numeric: true, cell: ({ result }) => counted(result?.collected) },
        {
          label: texts.uncollected,
          numeric: true,
          cell: ({ result }) =>
            result ? (
              <Link to='/fees/bank/$bankFileId' params={{ bankFileId: result.bankFileId }} className='link'>
                {counted(result.uncollected)}
              </Link>
            ) : (
              '–'
            ),
          text: ({ result }) => counted(result?.uncollected),
        },
        ...(mayAsk && requests.some(({ file }) => file)
          ? [
              {
                label: texts.file,
                isAct: true as const,
                cell: (request: TransferRequest) => (request.file ? <FileOf code={code} request={request} /> : '–'),
              },
            ]
          : []),
      ]}
    />
  )
}

type RequestsProps = { readonly code: string; readonly mayAsk: boolean; readonly hasTerms: boolean }

/** What the bank was asked to collect on each due date, and what became of it. */
export const Requests = ({ code, mayAsk, hasTerms }: RequestsProps) => {
  const { requests: texts } = useTransferTexts()
  const { data, error } = useQuery(transferRequestsQuery(useShell(), code))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {mayAsk && hasTerms && (
        <div className='no-print mt-4'>
          <Ask code={code} />
        </div>
      )}
      {mayAsk && !hasTerms && <p className='mt-4'>{texts.noTerms}</p>}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && <List code={code} requests={data} mayAsk={mayAsk} />}
    </section>
  )
}
