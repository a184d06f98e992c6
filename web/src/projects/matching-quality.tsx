import { useQuery } from '@tanstack/react-query'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { qualityQuery } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'

type Figure = { readonly label: string; readonly count: number }

/** Bars with their figures at their ends; the table beside says the same. */
const Bars = ({ title, figures }: { readonly title: string; readonly figures: readonly Figure[] }) => {
  const locale = useLocale()
  const most = Math.max(1, ...figures.map(({ count }) => count))
  return (
    <figure className='mt-6 max-w-3xl'>
      <figcaption className='text-std-17B-170'>{title}</figcaption>
      <ul className='mt-2 grid gap-3'>
        {figures.map(({ label, count }) => (
          <li key={label}>
            <p className='flex justify-between gap-4'>
              <span>{label}</span>
              <span className='tabular-nums text-std-16B-170'>{count.toLocaleString(locale)}</span>
            </p>
            <svg aria-hidden='true' viewBox='0 0 100 10' preserveAspectRatio='none' className='h-4 w-full'>
              <rect width='100' height='10' fill='var(--drawn-ground)' />
              <rect width={(count / most) * 100} height='10' fill='var(--drawn)' />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const Loaded = () => {
  const texts = useSheetTexts().operator
  const locale = useLocale()
  const shell = useShell()
  const { data, error, refetch } = useQuery(qualityQuery(shell))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={texts.quality}>
        <Loading />
      </Page>
    )
  const way: readonly Figure[] = [
    { label: texts.needs, count: data.needs },
    { label: texts.good(`${Math.round(data.goodScore * 100)}%`), count: data.needsWithThreeGoodMatches },
    { label: texts.contacts, count: data.pairsInContact },
    { label: texts.proposals, count: data.proposals },
    { label: texts.accepted, count: data.accepted },
  ]
  const verdicts: readonly Figure[] = [
    { label: texts.useful, count: data.useful },
    { label: texts.notUseful, count: data.notUseful },
  ]
  const days = data.daysToFirstContact === undefined ? texts.noDays : texts.daysValue(Math.round(data.daysToFirstContact * 10) / 10)
  const rows = [...way, ...verdicts].map(({ label, count }) => ({ label, value: count.toLocaleString(locale) }))
  return (
    <Page title={texts.quality}>
      <p className='mt-4'>{texts.qualityLead}</p>
      <p className='text-solid-gray-700'>{texts.checkedAt(momentText(locale, data.checkedAt))}</p>
      <div className='grid gap-x-10 lg:grid-cols-2'>
        <div>
          <Bars title={texts.chart} figures={way} />
          <Bars title={texts.verdicts} figures={verdicts} />
        </div>
        <div className='mt-6'>
          <CsvButton address={`${shell.settings.blocks['projects'] ?? ''}/matching-quality.csv?language=${locale}`} filename='matching-quality.csv' />
          <Table
            caption={texts.quality}
            rows={[...rows, { label: texts.days, value: days }]}
            keyOf={({ label }) => label}
            columns={[
              { label: texts.figure, cell: ({ label }) => label },
              { label: texts.value, numeric: true, cell: ({ value }) => value },
            ]}
          />
        </div>
      </div>
    </Page>
  )
}

/** How good the matching is, for the operator. */
export const MatchingQuality = () => {
  const texts = useSheetTexts().operator
  return (
    <Guard title={texts.quality} operator>
      <Loaded />
    </Guard>
  )
}
