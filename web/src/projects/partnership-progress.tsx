import { lazy, Suspense, useState } from 'react'
import { momentText, monthText } from '../shell/date.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Table } from '../shell/table.tsx'
import { ListFile } from './awaited.tsx'
import { MemberName } from './member-name.tsx'
import type { Partnership, ProgressReport } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

// Most readers report nothing: the form comes with its schemas when it is opened.
const ReportForm = lazy(async () => ({ default: (await import('./partnership-report.tsx')).ReportForm }))

type ProgressProps = { readonly partnership: Partnership; readonly reports: readonly ProgressReport[]; readonly mayReport: boolean }

/** What has been reported, and the form for the next report. */
export const PartnershipProgress = ({ partnership, reports, mayReport }: ProgressProps) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  // What was typed stays while the form is folded away.
  const [isBegun, begin] = useState(false)
  const [sent, setSent] = useState(0)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.reports}</h2>
      {sent > 0 && <Notice tone='success' announced title={texts.sent} />}
      {reports.length === 0 && <p className='mt-4'>{texts.noReports}</p>}
      {reports.length > 0 && (
        <>
          <ListFile path={`/partnerships/${partnership.partnershipId}/progress.csv`} filename='progress.csv' />
          <Table
            caption={texts.reports}
            rows={reports.toSorted((one, other) => (one.at < other.at ? 1 : -1))}
            keyOf={({ progressId }) => progressId}
            columns={[
              { label: texts.from, cell: ({ content: { from, to } }) => `${monthText(locale, from)} – ${monthText(locale, to)}` },
              { label: texts.text, cell: ({ content }) => <span className='whitespace-pre-line'>{content.text}</span> },
              {
                label: texts.by,
                cell: ({ memberId, at }) => (
                  <>
                    <MemberName memberId={memberId} /> {momentText(locale, at)}
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      {mayReport && partnership.status === 'running' && (
        <details
          key={sent}
          open={isOpen}
          onToggle={(event) => {
            setOpen(event.currentTarget.open)
            if (event.currentTarget.open) begin(true)
          }}
          className='no-print mt-6 max-w-3xl rounded-16 border border-solid-gray-420 p-4 sm:p-6'
        >
          <summary className='cursor-pointer text-std-20B-150'>{texts.report}</summary>
          {isBegun && (
            <Suspense fallback={<Loading />}>
              <ReportForm
                partnership={partnership}
                onDone={() => {
                  setOpen(false)
                  setSent(sent + 1)
                  begin(false)
                }}
              />
            </Suspense>
          )}
        </details>
      )}
    </section>
  )
}
