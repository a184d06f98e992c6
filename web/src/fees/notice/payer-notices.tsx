import { useQuery } from '@tanstack/react-query'
import { dateText } from '../../shell/date.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useNoticeTexts } from '../texts.ts'
import { useNoticeAct } from './notice-act.ts'
import { noticesOfPayerQuery, type PaperNotice } from './notice-queries.ts'
import { PaperCopy } from './paper-copy.tsx'
import { hasServiceActs, type Served, ServiceActs } from './service-acts.tsx'

export const useServiceWords = () => {
  const { services } = useNoticeTexts().papers
  const locale = useLocale()
  const dateOf = (on: string) => dateText(locale, on)
  return ({ service }: Served): string => {
    switch (service.status) {
      case 'made':
        return services.made
      case 'dispatched':
        return services.dispatched(dateOf(service.on))
      case 'returned':
        return services.returned(dateOf(service.on), service.reason)
      case 'published':
        return services.published(dateOf(service.on), dateOf(service.effectiveOn))
    }
  }
}

const Copy = ({ notice }: { readonly notice: PaperNotice }) => {
  const { fees } = useShell()
  const copying = useNoticeAct(notice)
  const { payerId, issueId } = notice
  return (
    <PaperCopy
      paper={notice}
      copying={copying}
      addressOf={(file) => answered(fees.GET('/payers/{payerId}/notices/{issueId}/files/{file}', { params: { path: { payerId, issueId, file } } }))}
    />
  )
}

export const NoticeServiceActs = ({ notice }: { readonly notice: PaperNotice }) => {
  const acting = useNoticeAct(notice)
  return <ServiceActs served={notice} acting={acting} />
}

/** The notices of a payer, how each was served, and a copy of it as PDF and as page. */
export const PayerNotices = ({ payerId, mayAct = false }: { readonly payerId: string; readonly mayAct?: boolean }) => {
  const { papers: texts, issues } = useNoticeTexts()
  const locale = useLocale()
  const serviceOf = useServiceWords()
  const { data, error } = useQuery(noticesOfPayerQuery(useShell(), payerId))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <Table
          caption={texts.caption}
          file='notices.csv'
          rows={data}
          keyOf={({ issueId }) => issueId}
          columns={[
            { label: texts.number, cell: ({ number }) => number },
            { label: issues.kind, cell: ({ kind }) => issues.kinds[kind] },
            { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
            { label: texts.service, cell: serviceOf },
            { label: texts.files, isAct: true, cell: (notice) => <Copy notice={notice} /> },
            ...(mayAct && data.some(hasServiceActs)
              ? [
                  {
                    label: texts.acts,
                    isAct: true as const,
                    cell: (notice: PaperNotice) => (hasServiceActs(notice) ? <NoticeServiceActs notice={notice} /> : '–'),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  )
}
