import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { GrantAct as GrantActSchema } from '../../../../functions/fees/grant/grant-contract.ts'
import { type Answers, decimalIn, rowsIn, wordsIn } from '../../districts/answers.ts'
import { Entry } from '../../districts/entry.tsx'
import { faultsIn } from '../../districts/faults.ts'
import { type Form, useForm } from '../../districts/form.ts'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useDeskTexts, useGrantFormTexts, useGrantTexts } from '../texts.ts'
import { type GrantProps, wholeOf } from './act-fields.tsx'
import { type Grant, type GrantAct, useGrantAct } from './grant-queries.ts'
import { MeasuredFill } from './measured-fill.tsx'
import { OfGrant } from './of-grant.tsx'
import { useGrantWay } from './way.ts'

const cells = ['indicator', 'figure', 'unit', 'source'] as const

const resultIn = (row: Answers) => ({
  ...{ indicator: wordsIn(row, 'indicator'), figure: decimalIn(row, 'figure'), unit: wordsIn(row, 'unit'), source: wordsIn(row, 'source') },
})

/** Lines of which nothing is said have no figure; of the others all four are said. */
const reportIn = (answers: Answers, { version, lines }: Grant) => {
  const said = rowsIn(answers, 'results').map((row, at) => ({ lineId: lines[at]?.lineId, result: resultIn(row), at }))
  const results = said.filter(({ result }) => Object.values(result).some((value) => value !== undefined))
  return { body: { act: 'report', version, summary: wordsIn(answers, 'summary'), results: results.map(({ at: _, ...each }) => each) }, results }
}

const faultsOf = (answers: Answers, grant: Grant) => {
  const { body, results } = reportIn(answers, grant)
  return faultsIn(GrantActSchema(), body).map((fault) => {
    const [first, at, , name] = fault.path
    if (first !== 'results' || typeof at !== 'number') return fault
    const path = ['results', results[at]?.at ?? at, String(name)]
    return { ...fault, path, field: path.join('-') }
  })
}

const Results = ({ grant, form }: GrantProps & { readonly form: Form }) => {
  const { report: texts } = useGrantFormTexts()
  const { settings } = useShell()
  const rows = rowsIn(form.answers, 'results')
  const put = (at: number, changed: Answers) => form.change({ results: rows.map((row, each) => (each === at ? { ...row, ...changed } : row)) })
  return grant.lines.map(({ lineId, activity }, at) => (
    <fieldset key={lineId} className='mt-6 max-w-4xl rounded-8 border border-solid-gray-420 px-4 pb-4'>
      <legend className='px-2 text-std-17B-170'>{activity}</legend>
      <div className='grid gap-x-6 md:grid-cols-2 md:items-end'>
        {cells.map((name) => (
          <Entry
            key={name}
            cell={{ name, label: texts[name], optional: true, ...(name === 'figure' && { type: 'number' as const }) }}
            id={`results-${at}-${name}`}
            answers={rows[at] ?? {}}
            error={form.errorOf(`results-${at}-${name}`)}
            change={(changed) => put(at, changed)}
          />
        ))}
      </div>
      {settings.blocks['devices'] && (
        <MeasuredFill districtId={grant.districtId} fiscalYear={grant.fiscalYear} label={activity} onFill={(result) => put(at, result)} />
      )}
    </fieldset>
  ))
}

const ReportForm = ({ grant }: GrantProps) => {
  const { report: texts } = useGrantFormTexts()
  const { grant: words } = useGrantTexts()
  const { yen } = useDeskTexts()
  const formTexts = useTexts().form
  const navigate = useNavigate()
  const trail = useGrantWay(grant)
  const { grantId, lines } = grant
  const form = useForm({ results: lines.map(() => ({})) }, texts)
  const acting = useGrantAct(grant)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!form.judge(faultsOf(form.answers, grant)) || acting.isPending) return
    // Judged by the contract just before.
    acting.mutate(reportIn(form.answers, grant).body as GrantAct, { onSuccess: () => void navigate({ to: '/grants/$grantId', params: { grantId } }) })
  }
  return (
    <Page title={texts.title} trail={trail} failed={form.errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Table
        caption={texts.spent}
        captionShown
        file={`grant-spent-${grantId}.csv`}
        rows={lines}
        keyOf={({ lineId }) => lineId}
        columns={[
          { label: words.activity, cell: ({ activity }) => activity },
          { label: words.fees, numeric: true, cell: ({ fees }) => yen(fees), text: ({ fees }) => fees },
          { label: words.own, numeric: true, cell: ({ own }) => yen(own), text: ({ own }) => own },
          { label: words.spent, numeric: true, cell: ({ spent }) => yen(spent), text: ({ spent }) => spent },
          { label: words.left, numeric: true, cell: (line) => yen(wholeOf(line) - line.spent), text: (line) => wholeOf(line) - line.spent },
        ]}
      />
      <form onSubmit={send} noValidate>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Entry
          cell={{ name: 'summary', label: texts.summary, long: 4000 }}
          answers={form.answers}
          error={form.errorOf('summary')}
          change={form.change}
        />
        <h2 className='mt-10 text-std-20B-150'>{texts.results}</h2>
        <p className='mt-2 max-w-3xl text-solid-gray-700'>{texts.resultsHint}</p>
        <Results grant={grant} form={form} />
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-8'>
          <Button type='submit' busy={acting.isPending}>
            {acting.isPending ? formTexts.working : texts.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** 実績報告 of the organization. */
export const ReportGrant = () => <OfGrant title={useGrantFormTexts().report.title}>{(grant) => <ReportForm grant={grant} />}</OfGrant>
