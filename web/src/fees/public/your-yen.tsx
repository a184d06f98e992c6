import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bars } from '../../projects/bars.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type YourYenYear, yourYenQuery } from '../grant/grant-queries.ts'
import { useDeskTexts, useGrantTexts } from '../texts.ts'

const Year = ({ year }: { readonly year: YourYenYear }) => {
  const { yours: texts } = useGrantTexts()
  const desk = useDeskTexts()
  const { yen } = desk
  const { settings } = useShell()
  const { districtId, fiscalYear, levied, paid, shares, notGranted } = year
  const rows = [
    ...shares.map(({ activity, share, results }) => ({ key: activity, activity, share, results })),
    ...(notGranted > 0 ? [{ key: 'rest', activity: texts.notGranted, share: notGranted, results: [] }] : []),
  ]
  return (
    <>
      <h3 className='mt-6 text-std-20B-150'>{desk.year(fiscalYear)}</h3>
      <p className='mt-2'>{texts.paid(yen(levied), yen(paid), yen(paid - notGranted))}</p>
      {rows.length > 0 && (
        <>
          <Bars title={texts.chart} bars={rows.map(({ key, activity, share }) => ({ key, label: activity, value: share, words: yen(share) }))} />
          <Table
            caption={texts.title}
            file={`your-yen-${fiscalYear}.csv`}
            rows={rows}
            keyOf={({ key }) => key}
            columns={[
              { label: texts.activity, cell: ({ activity }) => activity },
              { label: texts.share, numeric: true, cell: ({ share }) => yen(share), text: ({ share }) => share },
              {
                label: texts.result,
                cell: ({ results }) =>
                  results.map(({ indicator, figure, unit, source }) => texts.measured(`${indicator} ${figure} ${unit}`, source)).join(' / ') || '–',
              },
            ]}
          />
        </>
      )}
      {settings.blocks['devices'] && (
        <p className='mt-4'>
          <Link to='/districts/$districtId/figures' params={{ districtId }} className='link'>
            {texts.figures}
          </Link>
        </p>
      )}
    </>
  )
}

/** What became of a payer's fee, as a share and saying so. */
export const YourYen = ({ payerId }: { readonly payerId: string }) => {
  const { yours: texts } = useGrantTexts()
  const { data } = useQuery(yourYenQuery(useShell(), payerId))
  if (!data || data.years.every(({ paid }) => paid === 0)) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {data.years.map((year) => (
        <Year key={`${year.districtId}/${year.fiscalYear}`} year={year} />
      ))}
    </section>
  )
}
