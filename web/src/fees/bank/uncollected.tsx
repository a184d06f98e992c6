import { queryOptions, useQuery } from '@tanstack/react-query'
import { everyItem } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { type Shell, useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useBankTexts, useDeskTexts } from '../texts.ts'

const uncollectedQuery = ({ fees }: Shell, bankFileId: string) =>
  queryOptions({
    queryKey: ['uncollected', bankFileId],
    queryFn: () => everyItem((query) => answered(fees.GET('/bank-files/{bankFileId}/uncollected', { params: { path: { bankFileId }, query } }))),
  })

/** What an account transfer was to collect and did not, each with its reason. */
export const UncollectedLines = ({ bankFileId }: { readonly bankFileId: string }) => {
  const { file: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const { data, error } = useQuery(uncollectedQuery(useShell(), bankFileId))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.uncollected}</h2>
      <Table
        caption={texts.uncollected}
        file='uncollected.csv'
        rows={data}
        keyOf={({ row }) => String(row)}
        columns={[
          { label: texts.reference, cell: ({ reference }) => reference },
          { label: texts.payer, cell: ({ payerKana }) => payerKana },
          { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
          { label: texts.why, cell: ({ result }) => texts.results[result] },
        ]}
      />
    </section>
  )
}
