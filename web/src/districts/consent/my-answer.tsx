import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import type { AskedView, ConsentAct, ConsentContent, ConsentView } from '../city-queries.ts'
import { useAnswering } from './answering.ts'
import { useFieldTexts } from './field-texts.ts'

type Item = AskedView['items'][number]
export type Held = { readonly asked: AskedView; readonly item: Item }

/** The last answer, whether it counts or not. */
const latestOf = ({ consents }: Item): ConsentView | undefined =>
  consents.find(({ status }) => status === 'valid') ?? consents.filter(({ withdrawnOn }) => withdrawnOn === undefined).at(-1)

const Withdraw = ({ planId, consentId }: { readonly planId: string; readonly consentId: string }) => {
  const { mine: texts } = useFieldTexts()
  const { districts } = useShell()
  const acting = useActing<ConsentAct, ConsentView>((body, id) =>
    answered(
      districts.PUT('/plans/{planId}/consents/{consentId}/acts/{actId}', { params: { path: { planId, consentId, actId: `act_${id}` } }, body }),
    ),
  )
  return <PlainAct words={texts.withdraw} acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw' }, then)} />
}

const Acts = ({ asked, item }: Held) => {
  const { mine: texts } = useFieldTexts()
  const { planId, planVersion, feeVersion } = asked
  const consenting = useAnswering(planId)
  const objecting = useAnswering(planId)
  const valid = item.consents.find(({ status }) => status === 'valid')
  const said = (answer: 'consent' | 'objection', reason?: string): ConsentContent => ({
    ...{ way: 'online', beneficiaryId: item.beneficiaryId, matter: 'application', answer, planVersion, feeVersion },
    ...(reason && { reason }),
  })
  return (
    <div className='no-print mt-6 flex flex-wrap items-start gap-4'>
      {valid?.answer !== 'consent' && (
        <PlainAct words={texts.consent} look='solid' acting={consenting} does={(_, then) => consenting.mutate(said('consent'), then)} />
      )}
      {valid?.answer !== 'objection' && (
        <PlainAct
          words={texts.object}
          acting={objecting}
          does={(form, then) => objecting.mutate(said('objection', textOf(form, 'reason').trim()), then)}
        >
          <TextArea name='reason' label={texts.object.reason} maxLength={1000} optional />
        </PlainAct>
      )}
      {valid?.answer === 'consent' && <Withdraw planId={planId} consentId={valid.consentId} />}
      {(consenting.isSuccess || objecting.isSuccess) && <Notice tone='success' announced title={texts.done} />}
    </div>
  )
}

const History = ({ item: { consents, name } }: Pick<Held, 'item'>) => {
  const { mine: texts } = useFieldTexts()
  const locale = useLocale()
  if (consents.length === 0) return null
  return (
    <Table
      caption={`${texts.history} ${name}`}
      file='answers.csv'
      rows={consents}
      keyOf={({ consentId }) => consentId}
      columns={[
        { label: texts.on, cell: ({ answeredOn }) => dateText(locale, answeredOn) },
        { label: texts.answer, cell: ({ answer }) => texts.answers[answer] },
        { label: texts.counts, cell: ({ status }) => (status === 'valid' ? texts.valid : texts.invalid) },
      ]}
    />
  )
}

/** What a beneficiary has said, and what it may say now. */
export const MyAnswer = ({ asked, item }: Held) => {
  const { mine: texts } = useFieldTexts()
  const locale = useLocale()
  const latest = latestOf(item)
  // Of a plan in force a change may be asked; what cannot be answered now the server says.
  const isOpen = asked.status === 'draft' || asked.status === 'in-force'
  return (
    <>
      <h3 className='mt-8 text-std-20B-150'>{texts.answerNow}</h3>
      <p className='mt-2' role='status'>
        {latest ? texts.answered(texts.answers[latest.answer], dateText(locale, latest.answeredOn)) : texts.notAnswered}
      </p>
      {latest?.status === 'void' && <Notice tone='warning' title={texts.void} />}
      {isOpen ? <Acts asked={asked} item={item} /> : <Notice title={texts.closed} />}
      <History item={item} />
    </>
  )
}
