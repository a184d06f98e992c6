import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { rowsIn, textIn } from '../../districts/answers.ts'
import { type Cell, Entry } from '../../districts/entry.tsx'
import { type Form, useForm } from '../../districts/form.ts'
import { Rows } from '../../districts/rows.tsx'
import { useDistrictTrail } from '../../districts/trail.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useDeskTexts, useGrantFormTexts, useGrantTexts } from '../texts.ts'
import { budgetQuery, type GrantRequest, type SpendingYear } from './grant-queries.ts'
import { askedTogether, leftOf, linesOf, requestFaults, requestIn } from './request-answers.ts'

const route = getRouteApi('/my-districts/$districtId/grants/new')

type LinesProps = { readonly form: Form; readonly rows: NonNullable<SpendingYear['rows']> }

/** The lines, with what each activity has left as they are typed. */
const Lines = ({ form, rows }: LinesProps) => {
  const { request: texts } = useGrantFormTexts()
  const { kinds } = useGrantTexts()
  const { yen } = useDeskTexts()
  const budgeted = rows.filter(({ planned }) => planned > 0)
  const cells: readonly Cell[] = [
    {
      name: 'activity',
      label: texts.activity,
      ...(budgeted.length > 0 && { among: [['', '–'], ...budgeted.map(({ activity }) => [activity, activity] as const)] }),
    },
    { name: 'kind', label: texts.kind, among: Object.entries(kinds) },
    { name: 'fees', label: texts.fees, type: 'number' },
    { name: 'own', label: texts.own, type: 'number' },
  ]
  return (
    <Rows
      name='lines'
      label={texts.line}
      form={form}
      cells={cells}
      most={50}
      begin={() => ({ activity: '', kind: 'facilities', fees: '', own: '0' })}
      after={({ row, id }) => {
        const left = leftOf(form.answers, budgeted, textIn(row, 'activity'))
        if (left === undefined) return null
        return (
          <p id={`${id}-left`} className={`mt-4 ${left < 0 ? 'text-error-2' : ''}`}>
            {left < 0 ? texts.above(yen(-left)) : texts.left(yen(left))}
          </p>
        )
      }}
    />
  )
}

const Account = ({ form }: { readonly form: Form }) => {
  const { request: texts } = useGrantFormTexts()
  const { grant } = useGrantTexts()
  const cells: readonly Cell[] = [
    { name: 'bankCode', label: texts.bankCode, type: 'number' },
    { name: 'branchCode', label: texts.branchCode, type: 'number' },
    { name: 'accountKind', label: texts.accountKind, among: Object.entries(grant.accountKinds) },
    { name: 'number', label: texts.number, type: 'number' },
    { name: 'holderKana', label: texts.holderKana, hint: texts.holderHint },
  ]
  return (
    <>
      <h2 className='mt-10 text-std-20B-150'>{texts.payTo}</h2>
      <p className='mt-2 text-solid-gray-700'>{texts.payToHint}</p>
      {cells.map((cell) => (
        <Entry key={cell.name} cell={cell} answers={form.answers} error={form.errorOf(cell.name)} change={form.change} />
      ))}
    </>
  )
}

const useAsking = () => {
  const { fees } = useShell()
  const navigate = useNavigate()
  return useActing(
    (body: GrantRequest, id) => answered(fees.PUT('/grants/{grantId}', { params: { path: { grantId: `grt_${id}` } }, body })),
    ({ grantId }) => void navigate({ to: '/grants/$grantId', params: { grantId } }),
  )
}

const RequestForm = ({ districtId, years }: { readonly districtId: string; readonly years: readonly SpendingYear[] }) => {
  const { request: texts } = useGrantFormTexts()
  const { list } = useGrantTexts()
  const desk = useDeskTexts()
  const formTexts = useTexts().form
  const trail = [
    ...useDistrictTrail(districtId),
    { label: list.ofDistrictTitle, to: '/my-districts/$districtId/grants' as const, params: { districtId } },
  ]
  const labels = Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const form = useForm({ fiscalYear: '', lines: [], accountKind: '1' }, labels)
  const asking = useAsking()
  const { answers } = form
  const thisYear = Number(todayInTokyo().slice(0, 4)) - (todayInTokyo().slice(5) < '04-01' ? 1 : 0)
  const offered = [...new Set([...years.map(({ fiscalYear }) => fiscalYear), thisYear])].toSorted((a, b) => b - a)
  const chosen = textIn(answers, 'fiscalYear')
  const rows = years.find(({ fiscalYear }) => `${fiscalYear}` === chosen)?.rows ?? []
  const choose = (changed: { readonly [name: string]: unknown }) => {
    const next = years.find(({ fiscalYear }) => `${fiscalYear}` === changed['fiscalYear'])?.rows ?? []
    form.change({ ...changed, lines: linesOf(next) })
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(requestFaults(answers, districtId)) && !asking.isPending) asking.mutate(requestIn(answers, districtId))
  }
  const { fees, own } = askedTogether(answers)
  return (
    <Page title={texts.title} trail={trail} failed={form.errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <form onSubmit={send} noValidate>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Entry
          cell={{
            name: 'fiscalYear',
            label: texts.fiscalYear,
            among: [['', texts.chooseYear], ...offered.map((year) => [`${year}`, desk.year(year)] as const)],
          }}
          answers={answers}
          error={form.errorOf('fiscalYear')}
          change={choose}
        />
        <Entry cell={{ name: 'purpose', label: texts.purpose, long: 2000 }} answers={answers} error={form.errorOf('purpose')} change={form.change} />
        <h2 className='mt-10 text-std-20B-150'>{texts.lines}</h2>
        {chosen !== '' && rows.every(({ planned }) => planned === 0) && <Notice>{texts.noBudget}</Notice>}
        <Lines form={form} rows={rows} />
        {rowsIn(answers, 'lines').length > 0 && (
          <p className='mt-6 text-std-17B-170 tabular-nums' role='status'>
            {`${texts.totals} ${texts.total(desk.yen(fees), desk.yen(own), desk.yen(fees + own))}`}
          </p>
        )}
        <Account form={form} />
        {asking.isError && <RefusalNotice error={asking.error} />}
        <div className='mt-8'>
          <Button type='submit' busy={asking.isPending}>
            {asking.isPending ? formTexts.working : texts.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}

const Loaded = () => {
  const { districtId } = route.useParams()
  const { request: texts } = useGrantFormTexts()
  const { data, error, refetch } = useQuery(budgetQuery(useShell(), districtId))
  return (
    <Awaited query={{ data, error, refetch }} title={texts.title}>
      {(budget) => <RequestForm districtId={districtId} years={budget?.years ?? []} />}
    </Awaited>
  )
}

/** 交付申請 by the organization of a district. */
export const NewGrant = () => (
  <Guard title={useGrantFormTexts().request.title}>
    <Loaded />
  </Guard>
)
