import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type Opinion, opinionsQuery, procedureQuery } from '../city-queries.ts'
import { useAnswering } from './answering.ts'
import { useFieldTexts } from './field-texts.ts'
import type { Held } from './my-answer.tsx'

const FileOpinion = ({ asked: { planId }, item: { beneficiaryId } }: Held) => {
  const { mine: texts } = useFieldTexts()
  const { districts } = useShell()
  const filing = useActing<{ readonly beneficiaryId: string; readonly text: string }, Opinion>((body, id) =>
    answered(districts.PUT('/plans/{planId}/opinions/{opinionId}', { params: { path: { planId, opinionId: `opn_${id}` } }, body })),
  )
  return (
    <PlainAct words={texts.opinion} acting={filing} does={(form, then) => filing.mutate({ beneficiaryId, text: textOf(form, 'text') }, then)}>
      <TextArea name='text' label={texts.opinion.text} rows={8} maxLength={8000} required />
    </PlainAct>
  )
}

/** While a plan lies open for inspection its beneficiaries may write to the mayor (17-7(7)). */
export const WrittenOpinion = ({ asked, item }: Held) => {
  const { mine: texts } = useFieldTexts()
  const locale = useLocale()
  const shell = useShell()
  const { data: procedure } = useQuery(procedureQuery(shell, asked.planId))
  const { data: opinions = [] } = useQuery(opinionsQuery(shell, asked.planId))
  const proceeding = procedure?.change?.proceeding ?? procedure?.proceeding
  const own = opinions.filter(({ beneficiaryId }) => beneficiaryId === item.beneficiaryId)
  const isOpen = proceeding?.status === 'noticed'
  if (!isOpen && own.length === 0) return null
  return (
    <>
      <h3 className='mt-8 text-std-20B-150'>{texts.opinionTitle}</h3>
      <p className='mt-2'>{texts.opinionLead}</p>
      {own.length === 0 ? (
        <p className='mt-2'>{texts.opinionNone}</p>
      ) : (
        <Table
          caption={texts.opinionTitle}
          file='opinions.csv'
          rows={own}
          keyOf={({ opinionId }) => opinionId}
          columns={[
            { label: texts.on, cell: ({ receivedOn }) => dateText(locale, receivedOn) },
            { label: texts.opinion.text, cell: ({ text }) => text },
          ]}
        />
      )}
      {isOpen && (
        <div className='no-print mt-4'>
          <FileOpinion asked={asked} item={item} />
        </div>
      )}
    </>
  )
}

/** What beneficiaries may demand together of a certified plan (17-11, 17-12). */
export const Demands = ({ asked: { planId, planVersion, feeVersion }, item: { beneficiaryId } }: Held) => {
  const { mine: texts } = useFieldTexts()
  const supporting = useAnswering(planId)
  return (
    <>
      <h3 className='mt-8 text-std-20B-150'>{texts.demands}</h3>
      <p className='mt-2 max-w-3xl'>{texts.demandsLead}</p>
      <div className='no-print mt-4 flex flex-wrap items-start gap-4'>
        {(['revocation', 'report'] as const).map((matter) => (
          <PlainAct
            key={matter}
            words={texts.support[matter]}
            acting={supporting}
            does={(_, then) => supporting.mutate({ way: 'online', beneficiaryId, matter, answer: 'consent', planVersion, feeVersion }, then)}
          />
        ))}
      </div>
      {supporting.isSuccess && <Notice tone='success' announced title={texts.done} />}
    </>
  )
}
