import { Link } from '@tanstack/react-router'
import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { ListFile } from './awaited.tsx'
import type { KpiStanding, Partnership, ProgressReport } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { KpiChart, measurementsOf } from './partnership-chart.tsx'

/** Indicators under the one they lead to, with how deep each stands. */
const treeOf = (kpis: readonly KpiStanding[], parentId?: string, depth = 0): readonly { readonly kpi: KpiStanding; readonly depth: number }[] =>
  kpis.filter((kpi) => (kpi.parentId ?? undefined) === parentId).flatMap((kpi) => [{ kpi, depth }, ...treeOf(kpis, kpi.kpiId, depth + 1)])

const ActualCell = ({ kpi: { actual, source, measuredOn, coverage, isFinal, measuredBy } }: { readonly kpi: KpiStanding }) => {
  const texts = usePartneringTexts().partnership
  const locale = useLocale()
  const value = actual === undefined ? (measuredBy ? texts.device.waiting : texts.notMeasured) : Number(actual).toLocaleString(locale)
  const share = coverage?.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      {value}
      {source === 'device' && measuredOn && (
        <span className='block text-dns-14N-130 text-solid-gray-700'>
          {texts.device.told(dateText(locale, measuredOn), share ?? '–')} {isFinal === false && <Tag tone='wait'>{texts.device.provisional}</Tag>}
        </span>
      )}
      {measuredBy && (
        <Link to='/devices/$deviceId' params={{ deviceId: measuredBy.deviceId }} className='link block text-dns-14N-130'>
          {texts.device.open}
        </Link>
      )}
    </>
  )
}

type GoalsProps = { readonly partnership: Partnership; readonly reports: readonly ProgressReport[] }

/** What a partnership wants to reach, where it stands, and the way there. */
export const Goals = ({ partnership: { partnershipId, kpis, histories }, reports }: GoalsProps) => {
  const { noted, partnership: texts } = usePartneringTexts()
  const locale = useLocale()
  const number = (value: string) => Number(value).toLocaleString(locale)
  const tree = treeOf(kpis)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.goals}</h2>
      <p className='mt-2'>{texts.goalsLead}</p>
      <ListFile path={`/partnerships/${partnershipId}/kpis.csv`} filename='kpis.csv' />
      <Table
        caption={texts.goals}
        rows={tree}
        keyOf={({ kpi }) => kpi.kpiId}
        columns={[
          {
            label: texts.indicator,
            cell: ({ kpi, depth }) => (
              <span style={{ paddingInlineStart: `${depth * 1.5}rem` }} className='inline-block'>
                <Tag>{depth === 0 ? texts.kgi : texts.kpi}</Tag> {`${depth > 0 ? '└ ' : ''}${kpi.name}${noted(kpi.unit)}`}
              </span>
            ),
          },
          { label: texts.baseline, cell: ({ kpi }) => number(kpi.baseline), numeric: true },
          { label: texts.target, cell: ({ kpi }) => number(kpi.target), numeric: true },
          { label: texts.actual, cell: ({ kpi }) => <ActualCell kpi={kpi} />, numeric: true },
          { label: texts.percent, cell: ({ kpi }) => (kpi.percent === undefined ? '–' : texts.percentOf(kpi.percent)), numeric: true },
          { label: texts.reached, cell: ({ kpi }) => (kpi.reached ? <Tag tone='good'>{texts.reached}</Tag> : '–') },
        ]}
      />
      {tree.map(({ kpi }) => (
        <KpiChart key={kpi.kpiId} kpi={kpi} measurements={measurementsOf(kpi.kpiId, histories, reports)} />
      ))}
    </section>
  )
}
