import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { YearPlanContent as Contract } from '../../../../functions/districts/plan/plan-version-contract.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type Answers, figureIn, rowsIn, textIn, wordsIn } from '../answers.ts'
import { faultsIn } from '../faults.ts'
import { type Form, useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { type PlanView, planQuery, type YearPlan, yearPlansQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'

const route = getRouteApi('/plans/$planId/years/$fiscalYear')

type Content = YearPlan['content']
type YearProps = { readonly plan: PlanView; readonly fiscalYear: number; readonly written: YearPlan | undefined }

const amountOf = (budget: PlanView['content']['activities'][number]['budget'], year: number): number =>
  budget.find(({ fiscalYear }) => fiscalYear === year)?.amount ?? 0

/** What is there already, line by line of the plan; else what the plan has for the year. */
const begin = ({ plan: { content }, fiscalYear, written }: YearProps): Answers => ({
  activities: content.activities.map(({ key }) => ({
    activity: key,
    content: written?.content.activities.find(({ activity }) => activity === key)?.content ?? '',
  })),
  income: (content.financing?.income ?? []).map(({ nature, name, budget }) => ({
    nature,
    name,
    amount: String(
      written ? (written.content.income.find((each) => each.nature === nature && each.name === name)?.amount ?? '') : amountOf(budget, fiscalYear),
    ),
  })),
  expenditure: (content.financing?.expenditure ?? []).map(({ purpose, budget }) => ({
    purpose,
    amount: String(written ? (written.content.expenditure.find((each) => each.purpose === purpose)?.amount ?? '') : amountOf(budget, fiscalYear)),
  })),
})

const withAmounts = (rows: readonly Answers[]) =>
  rows.map((row) => ({ ...row, amount: figureIn(row, 'amount') })).filter(({ amount }) => amount !== undefined)

const contentOf = (answers: Answers) => ({
  activities: rowsIn(answers, 'activities').filter((row) => wordsIn(row, 'content') !== undefined),
  income: withAmounts(rowsIn(answers, 'income')),
  expenditure: withAmounts(rowsIn(answers, 'expenditure')),
})

const useSaving = ({ plan: { planId }, fiscalYear, written }: YearProps) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  const [version] = useState(written?.version)
  return useActing(
    (answers: Answers) =>
      answered(
        districts.PUT('/plans/{planId}/years/{fiscalYear}', {
          params: { path: { planId, fiscalYear } },
          // Judged by the contract just before.
          body: { ...(version !== undefined && { version }), content: contentOf(answers) as Content },
        }),
      ),
    () => void navigate({ to: '/plans/$planId/years', params: { planId } }),
  )
}

type AmountsProps = { readonly form: Form; readonly name: 'income' | 'expenditure'; readonly labelOf: (row: Answers) => string }

const Amounts = ({ form: { answers, change, errorOf }, name, labelOf }: AmountsProps) => {
  const rows = rowsIn(answers, name)
  const put = (at: number, amount: string) => change({ [name]: rows.map((row, each) => (each === at ? { ...row, amount } : row)) })
  return rows.map((row, at) => (
    <Field
      key={labelOf(row)}
      id={`${name}-${at}-amount`}
      label={labelOf(row)}
      inputMode='numeric'
      value={textIn(row, 'amount')}
      error={errorOf(`${name}-${at}-amount`)}
      onChange={(event) => put(at, event.target.value)}
    />
  ))
}

const Comparison = ({ written }: { readonly written: YearPlan }) => {
  const texts = usePlanTexts().yearsPage
  const { yen } = useDistrictTexts().form
  return (
    <Table
      caption={texts.comparison}
      captionShown
      file='year-budget.csv'
      rows={written.lines}
      keyOf={({ side, name }) => `${side} ${name}`}
      columns={[
        { label: texts.line, cell: ({ name }) => name },
        { label: texts.balanced, cell: ({ side }) => texts.side[side] },
        { label: texts.planned, numeric: true, cell: ({ planned }) => yen(planned), text: ({ planned }) => planned },
        { label: texts.budgeted, numeric: true, cell: ({ budgeted }) => yen(budgeted), text: ({ budgeted }) => budgeted },
        { label: texts.difference, numeric: true, cell: ({ difference }) => yen(difference), text: ({ difference }) => difference },
      ]}
    />
  )
}

const Writing = (props: YearProps) => {
  const { plan, fiscalYear, written } = props
  const texts = usePlanTexts()
  const words = texts.yearsPage
  const { form: formWords } = useDistrictTexts()
  const trail = usePlanTrail(plan)
  const form = useForm(begin(props), texts.labels)
  const saving = useSaving(props)
  const activities = rowsIn(form.answers, 'activities')
  const nameOf = (key: string) => plan.content.activities.find((each) => each.key === key)?.name ?? key
  const put = (at: number, content: string) => form.change({ activities: activities.map((row, each) => (each === at ? { ...row, content } : row)) })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(faultsIn(Contract(), contentOf(form.answers))) && !saving.isPending) saving.mutate(form.answers)
  }
  return (
    <Page
      title={words.yearTitle(fiscalYear)}
      caption={plan.name}
      trail={[...trail, { label: words.title, to: '/plans/$planId/years', params: { planId: plan.planId } }]}
      failed={form.errors.length > 0}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        <h2 className='mt-10 text-std-24B-150'>{words.activities}</h2>
        {activities.map((row, at) => (
          <TextArea
            key={textIn(row, 'activity')}
            id={`activities-${at}-content`}
            label={nameOf(textIn(row, 'activity'))}
            optional
            value={textIn(row, 'content')}
            error={form.errorOf(`activities-${at}-content`)}
            onChange={(event) => put(at, event.target.value)}
          />
        ))}
        <h2 className='mt-10 text-std-24B-150'>{words.incomes}</h2>
        <Amounts form={form} name='income' labelOf={(row) => textIn(row, 'name')} />
        <h2 className='mt-10 text-std-24B-150'>{words.expenditures}</h2>
        <Amounts form={form} name='expenditure' labelOf={(row) => textIn(row, 'purpose')} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='no-print mt-10 flex flex-wrap gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {formWords.save}
          </Button>
          <ButtonLink look='outlined' to='/plans/$planId/years' params={{ planId: plan.planId }}>
            {formWords.cancel}
          </ButtonLink>
        </div>
      </form>
      {written && <Comparison written={written} />}
    </Page>
  )
}

const Loaded = () => {
  const { planId, fiscalYear: asked } = route.useParams()
  const texts = usePlanTexts().yearsPage
  const fiscalYear = Number(asked)
  const shell = useShell()
  const plan = useLatest(planQuery(shell, planId))
  const years = useLatest(yearPlansQuery(shell, planId))
  const data = plan.data && years.data && { plan: plan.data, written: years.data.items.find((each) => each.fiscalYear === fiscalYear) }
  return (
    <Awaited query={{ data, error: plan.error ?? years.error, refetch: () => plan.refetch() }} title={texts.title}>
      {(held) => <Writing {...held} fiscalYear={fiscalYear} />}
    </Awaited>
  )
}

/** The plan and the budget of one fiscal year, in the lines of the plan. */
export const PlanYear = () => {
  const texts = usePlanTexts().yearsPage
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
