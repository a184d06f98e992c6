import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { ulid } from 'ulid'
import { ProgressContent } from '../../../functions/projects/partnership-contract.ts'
import { Button } from '../shell/button.tsx'
import { momentText, monthText } from '../shell/date.ts'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { ListFile } from './awaited.tsx'
import { type Answers, textIn } from './edit/answers.ts'
import { MemberName } from './member-name.tsx'
import { contentOf, type Shape } from './partnering-draft.ts'
import { Plain, useAnswers } from './partnering-form.tsx'
import type { Partnership, ProgressReport } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { todayInTokyo } from './terms.ts'

type Body = { from: string; to: string; text: string; measured: { kpiId: string; value: string; measuredOn: string }[] }

const shape = (): Shape => ({ fields: ProgressContent().shape, numbers: [] })

/** What was typed for each indicator, as rows of the report; what was left empty was not measured. */
const measuredIn = ({ kpis }: Partnership, answers: Answers): Body['measured'] =>
  kpis.flatMap(({ kpiId }) => {
    const value = textIn(answers, kpiId).normalize('NFKC').replaceAll(',', '').trim()
    return value === '' ? [] : [{ kpiId, value, measuredOn: textIn(answers, 'measuredOn') || todayInTokyo() }]
  })

const begun = (): Answers => ({ from: todayInTokyo().slice(0, 7), to: todayInTokyo().slice(0, 7), measuredOn: todayInTokyo() })

const useReporting = (partnershipId: string, onDone: () => void) => {
  const { projects } = useShell()
  const queries = useQueryClient()
  // One report however often it is tried; the next is another.
  const id = useRef(`prg_${ulid()}`)
  return useMutation({
    mutationFn: (body: Body) =>
      answered(
        projects.PUT('/partnerships/{partnershipId}/progress/{progressId}', { params: { path: { partnershipId, progressId: id.current } }, body }),
      ),
    onSuccess: async () => {
      id.current = `prg_${ulid()}`
      onDone()
      await queries.invalidateQueries()
    },
  })
}

const Form = ({ partnership, onDone }: { readonly partnership: Partnership; readonly onDone: () => void }) => {
  const texts = usePartneringTexts().partnership
  const labels: Readonly<Record<string, string>> = { from: texts.from, to: texts.to, text: texts.text, measured: texts.measured }
  const [draft] = useState({ thing: partnership.partnershipId, answers: begun() })
  const { answers, change, judge, attempt, errors, errorOf } = useAnswers(draft, shape(), { names: ['from', 'to', 'text'], labels })
  const reporting = useReporting(partnership.partnershipId, onDone)
  const [unfit, setUnfit] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const measured = measuredIn(partnership, answers)
    const fits = ProgressContent().shape.measured.safeParse(measured).success
    setUnfit(!fits)
    if (judge() && fits && !reporting.isPending) reporting.mutate({ ...(contentOf(shape(), answers) as Omit<Body, 'measured'>), measured })
  }
  const all = [...errors, ...(unfit ? [{ field: partnership.kpis[0]?.kpiId ?? 'text', message: texts.measured }] : [])]
  return (
    <>
      <p className='mt-2'>{texts.reportLead}</p>
      <ErrorSummary errors={all} attempt={attempt} />
      <form onSubmit={send} noValidate>
        <Plain asked={{ name: 'from', label: texts.from, type: 'month' }} answers={answers} error={errorOf('from')} change={change} />
        <Plain asked={{ name: 'to', label: texts.to, type: 'month' }} answers={answers} error={errorOf('to')} change={change} />
        <Plain asked={{ name: 'text', label: texts.text, long: 4000 }} answers={answers} error={errorOf('text')} change={change} />
        <fieldset className='mt-6'>
          <legend className='text-std-20B-150'>{texts.measured}</legend>
          <Plain asked={{ name: 'measuredOn', label: texts.measuredAt, type: 'date', optional: true }} answers={answers} change={change} />
          {partnership.kpis.map(({ kpiId, name, unit }) => (
            <Plain key={kpiId} asked={{ name: kpiId, label: texts.valueOf(name, unit), optional: true }} answers={answers} change={change} />
          ))}
        </fieldset>
        {reporting.isError && <RefusalNotice error={reporting.error} />}
        <div className='mt-6'>
          <Button type='submit' busy={reporting.isPending}>
            {texts.send}
          </Button>
        </div>
      </form>
    </>
  )
}

type ProgressProps = { readonly partnership: Partnership; readonly reports: readonly ProgressReport[]; readonly mayReport: boolean }

/** What has been reported, and the form for the next report. */
export const PartnershipProgress = ({ partnership, reports, mayReport }: ProgressProps) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
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
            rows={reports}
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
          onToggle={(event) => setOpen(event.currentTarget.open)}
          className='no-print mt-6 max-w-3xl rounded-16 border border-solid-gray-420 p-4 sm:p-6'
        >
          <summary className='cursor-pointer text-std-20B-150'>{texts.report}</summary>
          <Form
            partnership={partnership}
            onDone={() => {
              setOpen(false)
              setSent(sent + 1)
            }}
          />
        </details>
      )}
    </section>
  )
}
