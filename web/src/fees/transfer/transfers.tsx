import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../projects/awaited.tsx'
import { dateText } from '../../shell/date.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { usePayerNames } from '../names.tsx'
import { useDeskTexts, useTransferTexts } from '../texts.ts'
import { mandateTones } from './mandate.tsx'
import { mandatesQuery, transferTermsQuery } from './transfer-queries.ts'
import { Requests } from './transfer-requests.tsx'
import { Terms } from './transfer-terms.tsx'

const Mandates = ({ code }: { readonly code: string }) => {
  const { mandates: texts, mandate, kinds } = useTransferTexts()
  const locale = useLocale()
  const nameOf = usePayerNames(code)
  const { data, error } = useQuery(mandatesQuery(useShell(), code))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  if (data.length === 0) return <p className='mt-4'>{texts.none}</p>
  return (
    <Table
      caption={texts.title}
      file='mandates.csv'
      rows={data}
      keyOf={({ payerId }) => payerId}
      columns={[
        { label: texts.payer, cell: ({ payerId }) => nameOf(payerId) },
        {
          label: texts.status,
          cell: ({ status }) => <Tag tone={mandateTones[status]}>{mandate.statuses[status]}</Tag>,
          text: ({ status }) => mandate.statuses[status],
        },
        { label: mandate.bank, cell: ({ account }) => (account ? `${account.bankKana} ${account.branchKana}` : '–') },
        { label: mandate.account, cell: ({ account }) => (account ? `${kinds[account.kind]} ****${account.numberEnd}` : '–') },
        {
          label: mandate.acceptedOn,
          cell: ({ acceptedOn }) => (acceptedOn ? dateText(locale, acceptedOn) : '–'),
          text: ({ acceptedOn }) => acceptedOn,
        },
      ]}
    />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { page: texts, mandates } = useTransferTexts()
  const desk = useDeskTexts()
  const { treasurer } = useOffices(code)
  const query = useQuery(transferTermsQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {(terms) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <Requests code={code} mayAsk={treasurer} hasTerms={terms.terms !== undefined} />
          <h2 className='mt-10 text-std-24B-150'>{mandates.title}</h2>
          <p className='mt-2 max-w-3xl'>{mandates.lead}</p>
          <Mandates code={code} />
          <Terms code={code} view={terms} mayChange={treasurer} />
        </Page>
      )}
    </Awaited>
  )
}

/** Account transfers of a municipality: what the bank is asked to collect, from whom, and under which names. */
export const Transfers = () => <OfCity title={useTransferTexts().page.title}>{(code) => <Sheet code={code} />}</OfCity>
