import { Bars } from '../../projects/bars.tsx'
import { Table } from '../../shell/table.tsx'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import type { Distribution } from './fee-queries.ts'

/** What a tenth of the benefit is called: nothing, up to a tenth, up to two tenths … */
export const useTenths = () => {
  const texts = useFeeTexts().scenario
  return (at: number) => (at === 0 ? texts.nothing : texts.tenth((at - 1) * 10, at * 10))
}

/** How fees lie over those who bear them: drawn, and the figures beside. */
export const DistributionFigure = ({ distribution }: { readonly distribution: Distribution }) => {
  const texts = useFeeTexts().scenario
  const { yen } = useDistrictTexts().form
  const tenthOf = useTenths()
  const tenths = distribution.byTenthOfBenefit.map((count, at) => ({ at, count }))
  const quarters = distribution.quarters.map((fee, at) => ({ name: texts.quarterNames[at] ?? '', fee }))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.distribution}</h2>
      <Bars
        title={texts.byBenefit}
        bars={tenths.map(({ at, count }) => ({ key: String(at), label: tenthOf(at), value: count, words: texts.businesses(count) }))}
      />
      <div className='grid gap-x-10 lg:grid-cols-2'>
        <Table
          caption={texts.byBenefit}
          captionShown
          file='distribution.csv'
          rows={tenths}
          keyOf={({ at }) => String(at)}
          columns={[
            { label: texts.share, cell: ({ at }) => tenthOf(at) },
            { label: texts.count, cell: ({ count }) => count, numeric: true },
          ]}
        />
        <Table
          caption={texts.quarters}
          captionShown
          file='quarters.csv'
          rows={quarters}
          keyOf={({ name }) => name}
          columns={[
            { label: texts.quarter, cell: ({ name }) => name },
            { label: texts.fee, numeric: true, cell: ({ fee }) => yen(fee), text: ({ fee }) => fee },
          ]}
        />
      </div>
    </section>
  )
}
