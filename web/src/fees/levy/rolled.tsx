import { useInfiniteQuery } from '@tanstack/react-query'
import { More } from '../../districts/more.tsx'
import { listQuery } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useTexts } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { type Shell, useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import type { Levy } from '../queries.ts'
import { useDeskTexts, usePetitionTexts } from '../texts.ts'

const rolledQuery = ({ fees }: Shell, { levyId, version }: Levy) =>
  listQuery(['levy-payers', levyId, version], (query) => answered(fees.GET('/levies/{levyId}/payers', { params: { path: { levyId }, query } })))

/** What the roll says of each payer: looked at before it is decided, and kept as it was decided. */
export const Rolled = ({ levy }: { readonly levy: Levy }) => {
  const { rolled: texts } = usePetitionTexts()
  const { yen } = useDeskTexts()
  const { listed } = useTexts().punctuation
  const list = useInfiniteQuery(rolledQuery(useShell(), levy))
  if (list.error) return <RefusalNotice error={list.error} />
  if (!list.data) return <Loading />
  if (list.data.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <Table
        caption={texts.title}
        file='levy-payers.csv'
        rows={list.data}
        keyOf={({ payerId }) => payerId}
        columns={[
          { label: texts.name, cell: ({ name }) => name },
          { label: texts.payerId, cell: ({ payerId }) => <span className='break-all'>{payerId}</span>, text: ({ payerId }) => payerId },
          { label: texts.fee, numeric: true, cell: ({ fee }) => yen(fee), text: ({ fee }) => fee },
          { label: texts.parts, cell: ({ parts }) => listed(parts.map(yen)), text: ({ parts }) => parts.join(' ') },
          {
            label: texts.expectedBenefit,
            numeric: true,
            cell: ({ expectedBenefit }) => yen(expectedBenefit),
            text: ({ expectedBenefit }) => expectedBenefit,
          },
          { label: texts.explanation, cell: ({ explanation }) => explanation ?? '–' },
        ]}
      />
      <More list={list} of={texts.title} />
    </section>
  )
}
