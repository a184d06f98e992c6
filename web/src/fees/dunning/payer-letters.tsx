import { useQuery } from '@tanstack/react-query'
import { dateText } from '../../shell/date.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { PaperCopy } from '../notice/paper-copy.tsx'
import { useServiceWords } from '../notice/payer-notices.tsx'
import { useDeskTexts, useDunningTexts, useNoticeTexts } from '../texts.ts'
import { type Letter, lettersOfPayerQuery, useLetterAct } from './dunning-queries.ts'

const Copy = ({ letter }: { readonly letter: Letter }) => {
  const { fees } = useShell()
  const copying = useLetterAct(letter)
  const { payerId, dunningId } = letter
  return (
    <PaperCopy
      paper={letter}
      copying={copying}
      addressOf={(file) =>
        answered(fees.GET('/payers/{payerId}/dunnings/{dunningId}/files/{file}', { params: { path: { payerId, dunningId, file } } }))
      }
    />
  )
}

/** What a payer was dunned for and reminded of, to the letter. */
export const PayerLetters = ({ payerId }: { readonly payerId: string }) => {
  const { letters: texts, runs } = useDunningTexts()
  const { papers } = useNoticeTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const serviceOf = useServiceWords()
  const { data, error } = useQuery(lettersOfPayerQuery(useShell(), payerId))
  const saidIn = ({ told }: Letter) =>
    texts.sum(told.length, yen(told.reduce((sum, each) => sum + each.outstanding + each.lateCharge + each.cost, 0)))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <Table
          caption={texts.title}
          file='dunnings-of-payer.csv'
          rows={data}
          keyOf={({ dunningId }) => dunningId}
          columns={[
            { label: papers.number, cell: ({ number }) => number ?? '–' },
            { label: runs.kind, cell: ({ kind }) => runs.kinds[kind] },
            { label: runs.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
            { label: runs.deadlineOn, cell: ({ deadlineOn }) => dateText(locale, deadlineOn), text: ({ deadlineOn }) => deadlineOn },
            { label: texts.said, cell: saidIn },
            { label: papers.service, cell: serviceOf },
            { label: papers.files, isAct: true, cell: (letter) => <Copy letter={letter} /> },
          ]}
        />
      )}
    </section>
  )
}
