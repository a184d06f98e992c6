import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { ulid } from 'ulid'
import { ProgressContent } from '../../../functions/projects/partnership-contract.ts'
import { Button } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type Answers, textIn } from './edit/answers.ts'
import { contentOf, type Shape } from './partnering-draft.ts'
import { Plain, useAnswers } from './partnering-form.tsx'
import type { Partnership } from './partnering-queries.ts'
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

/** The report of a period, with what was measured in it. */
export const ReportForm = ({ partnership, onDone }: { readonly partnership: Partnership; readonly onDone: () => void }) => {
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
