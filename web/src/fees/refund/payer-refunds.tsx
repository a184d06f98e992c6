import { useQuery } from '@tanstack/react-query'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useDeskTexts, useNoticeTexts, useRefundTexts } from '../texts.ts'
import { type Refund, refundsQuery } from './refund-queries.ts'

const Paper = ({ refund: { payerId, entryId, on, files, isCopying } }: { readonly refund: Refund }) => {
  const { papers: texts } = useNoticeTexts()
  const { fees } = useShell()
  const locale = useLocale()
  const path = { payerId, entryId }
  const copying = useActing((act: 'copy', id) =>
    answered(fees.PUT('/payers/{payerId}/refunds/{entryId}/acts/{actId}', { params: { path: { ...path, actId: `act_${id}` } }, body: { act } })),
  )
  if (files.length > 0)
    return (
      <PaperFiles
        labels={files.map(({ name, type }) => ({
          words: type === 'application/pdf' ? texts.pdf : texts.html,
          label: `${dateText(locale, on)} ${name}`,
        }))}
        addressOf={(file) => answered(fees.GET('/payers/{payerId}/refunds/{entryId}/files/{file}', { params: { path: { ...path, file } } }))}
      />
    )
  return (
    <>
      <Button look='outlined' busy={copying.isPending || isCopying} onClick={() => copying.mutate('copy')}>
        {isCopying ? texts.copying : texts.copy}
        <span className='sr-only'>{` ${dateText(locale, on)}`}</span>
      </Button>
      {copying.isError && <RefusalNotice error={copying.error} />}
    </>
  )
}

/** What went back to a payer, with its interest and the notice of it; nothing where nothing did. */
export const PayerRefunds = ({ payerId }: { readonly payerId: string }) => {
  const { refunds: texts } = useRefundTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const periodOf = usePeriod()
  const { data = [], error } = useQuery(refundsQuery(useShell(), payerId))
  if (error) return <RefusalNotice error={error} />
  if (data.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      <Table
        caption={texts.title}
        file='refunds.csv'
        rows={data}
        keyOf={({ entryId }) => entryId}
        columns={[
          { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
          { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { label: texts.claim, cell: ({ claim }) => periodOf(claim) },
          { label: texts.to, cell: ({ to }) => (to ? periodOf(to) : '–') },
          { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
          { label: texts.interest, numeric: true, cell: ({ interest }) => yen(interest.amount), text: ({ interest }) => interest.amount },
          { label: texts.paper, isAct: true, cell: (refund) => <Paper refund={refund} /> },
        ]}
      />
    </section>
  )
}
