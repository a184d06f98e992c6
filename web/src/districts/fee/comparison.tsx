import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import type { components } from '../../shell/api/districts.d.ts'
import { Guard } from '../../shell/guard.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import type { Answered } from '../queries.ts'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { useTenths } from './distribution.tsx'
import { comparisonQuery, type Scenario, scenarioQuery } from './fee-queries.ts'

const route = getRouteApi('/my-districts/$districtId/comparison')

type Comparison = Answered<components['schemas']['ScenarioComparison']>
type Pair = { readonly before: Scenario; readonly after: Scenario; readonly comparison: Comparison }

const colours = ['var(--drawn)', 'var(--drawn-mark)'] as const

/** Two bars for each tenth, one pattern and one colour for each scenario, the figure beside every bar. */
const Chart = ({ before, after, comparison }: Pair) => {
  const texts = useFeeTexts()
  const tenthOf = useTenths()
  const sides = [
    { name: before.name, counts: comparison.before.byTenthOfBenefit },
    { name: after.name, counts: comparison.after.byTenthOfBenefit },
  ]
  const most = Math.max(1, ...sides.flatMap(({ counts }) => counts))
  return (
    <figure className='mt-6 max-w-3xl'>
      <figcaption className='text-std-16B-170'>{texts.compare.chart}</figcaption>
      <ul className='mt-2 flex flex-wrap gap-x-6'>
        {sides.map(({ name }, side) => (
          <li key={colours[side]} className='flex items-center gap-2'>
            <svg aria-hidden='true' width='20' height='14'>
              <rect width='20' height='14' fill={side === 0 ? colours[0] : 'var(--drawn-paper)'} stroke={colours[side]} strokeWidth='3' />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ul className='mt-4 grid gap-3'>
        {comparison.before.byTenthOfBenefit.map((_, at) => (
          <li key={tenthOf(at)} className='grid gap-x-4 sm:grid-cols-[9rem_1fr] sm:items-center'>
            <span>{tenthOf(at)}</span>
            <div className='grid gap-1'>
              {sides.map(({ name, counts }, side) => (
                <div key={colours[side]} className='grid grid-cols-[1fr_6rem] items-center gap-3'>
                  <svg aria-hidden='true' width='100%' height='16' viewBox='0 0 100 16' preserveAspectRatio='none'>
                    <rect
                      x='0.5'
                      y='1'
                      width={((counts[at] ?? 0) / most) * 99}
                      height='14'
                      fill={side === 0 ? colours[0] : 'var(--drawn-paper)'}
                      stroke={counts[at] ? colours[side] : 'none'}
                      strokeWidth='2'
                      vectorEffect='non-scaling-stroke'
                    />
                  </svg>
                  <span className='tabular-nums text-dns-14N-130'>
                    <span className='sr-only'>{`${name} `}</span>
                    {texts.scenario.businesses(counts[at] ?? 0)}
                  </span>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const useSummary = ({ comparison: { before, after, more, less, same } }: Pair) => {
  const texts = useFeeTexts()
  const { yen } = useDistrictTexts().form
  const { businesses, quarterNames } = texts.scenario
  return [
    { name: texts.scenario.total, was: yen(before.total), is: yen(after.total) },
    { name: texts.scenario.paying, was: businesses(before.paying), is: businesses(after.paying) },
    ...before.quarters.map((fee, at) => ({ name: quarterNames[at] ?? '', was: yen(fee), is: yen(after.quarters[at] ?? 0) })),
    { name: texts.compare.more, was: '–', is: businesses(more) },
    { name: texts.compare.less, was: '–', is: businesses(less) },
    { name: texts.compare.same, was: '–', is: businesses(same) },
  ]
}

const Tables = (pair: Pair) => {
  const texts = useFeeTexts()
  const { form } = useDistrictTexts()
  const tenthOf = useTenths()
  const { before, after, comparison } = pair
  const signed = (change: number) => (change > 0 ? `+${form.yen(change)}` : form.yen(change))
  const tenths = comparison.before.byTenthOfBenefit.map((count, at) => ({ at, was: count, is: comparison.after.byTenthOfBenefit[at] ?? 0 }))
  return (
    <>
      <h2 className='mt-10 text-std-24B-150'>{texts.compare.summary}</h2>
      <Table
        caption={texts.compare.summary}
        file='comparison.csv'
        rows={useSummary(pair)}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.compare.figure, cell: ({ name }) => name },
          { label: `${texts.compare.was} ${before.name}`, cell: ({ was }) => was, numeric: true },
          { label: `${texts.compare.is} ${after.name}`, cell: ({ is }) => is, numeric: true },
        ]}
      />
      <h2 className='mt-10 text-std-24B-150'>{texts.scenario.distribution}</h2>
      <Chart {...pair} />
      <Table
        caption={texts.compare.chart}
        file='comparison-distribution.csv'
        rows={tenths}
        keyOf={({ at }) => String(at)}
        columns={[
          { label: texts.scenario.share, cell: ({ at }) => tenthOf(at) },
          { label: `${texts.compare.was} ${before.name}`, cell: ({ was }) => was, numeric: true },
          { label: `${texts.compare.is} ${after.name}`, cell: ({ is }) => is, numeric: true },
        ]}
      />
      {comparison.biggestChanges.length > 0 && (
        <>
          <h2 className='mt-10 text-std-24B-150'>{texts.compare.biggest}</h2>
          <Table
            caption={texts.compare.biggest}
            file='biggest-changes.csv'
            rows={comparison.biggestChanges}
            keyOf={({ beneficiaryId }) => beneficiaryId}
            columns={[
              { label: texts.scenario.business, cell: ({ name }) => name },
              { label: `${texts.compare.was} ${before.name}`, numeric: true, cell: (each) => form.yen(each.before), text: (each) => each.before },
              { label: `${texts.compare.is} ${after.name}`, numeric: true, cell: (each) => form.yen(each.after), text: (each) => each.after },
              { label: texts.compare.change, numeric: true, cell: ({ change }) => signed(change), text: ({ change }) => change },
              {
                label: texts.scenario.benefit,
                numeric: true,
                cell: ({ expectedBenefit }) => form.yen(expectedBenefit),
                text: ({ expectedBenefit }) => expectedBenefit,
              },
            ]}
          />
        </>
      )}
    </>
  )
}

const Sheet = ({ districtId, ids }: { readonly districtId: string; readonly ids: { readonly before: string; readonly after: string } }) => {
  const texts = useFeeTexts()
  const shell = useShell()
  const trail = useDistrictTrail(districtId)
  const before = useQuery(scenarioQuery(shell, { districtId, scenarioId: ids.before }))
  const after = useQuery(scenarioQuery(shell, { districtId, scenarioId: ids.after }))
  const comparison = useQuery(comparisonQuery(shell, { districtId, scenarioId: ids.after }, ids.before))
  const data = before.data && after.data && comparison.data && { before: before.data, after: after.data, comparison: comparison.data }
  const error = before.error ?? after.error ?? comparison.error
  return (
    <Awaited query={{ data, error, refetch: () => comparison.refetch() }} title={texts.compare.title}>
      {(pair) => (
        <Page title={texts.compare.title} trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/fees', params: { districtId } }]}>
          <Tables {...pair} />
        </Page>
      )}
    </Awaited>
  )
}

/** Two scenarios side by side: in figures, drawn, and who is touched most. */
export const ComparisonPage = () => {
  const { districtId } = route.useParams()
  const { before, after } = route.useSearch()
  const texts = useFeeTexts()
  if (before === undefined || after === undefined) return <NotFound />
  return (
    <Guard title={texts.compare.title}>
      <Sheet districtId={districtId} ids={{ before, after }} />
    </Guard>
  )
}
