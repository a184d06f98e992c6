import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { control, Field } from '../../shell/field.tsx'
import { useNoticeTexts } from '../texts.ts'
import type { NoticeAct, PaperNotice } from './notice-queries.ts'

const ways = ['post', 'registered', 'hand', 'electronic'] as const

export const wayIn = (form: FormData): (typeof ways)[number] => ways.find((way) => way === textOf(form, 'how')) ?? 'post'

/** By which way something was sent. */
export const WayField = () => {
  const { issues: texts } = useNoticeTexts()
  return (
    <label className='mt-6 block text-std-17B-170'>
      {texts.how}
      <select name='how' className={`${control} mt-2 block w-full max-w-xl`}>
        {ways.map((way) => (
          <option key={way} value={way}>
            {texts.ways[way]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What was sent to one payer: a notice, a dunning, a reminder. */
export type Served = Pick<PaperNotice, 'service' | 'version'>

/** Whether anything is left to be recorded of how it reached its payer. */
export const hasServiceActs = ({ service: { status } }: Served): boolean => status === 'dispatched' || status === 'returned'

type Acting = {
  readonly isPending: boolean
  readonly error: Error | null
  readonly mutate: (act: NoticeAct, then: { readonly onSuccess: () => void }) => void
}

type ServiceActsProps = { readonly served: Served; readonly acting: Acting }

/** How a paper reached its payer, as the municipality records it. */
export const ServiceActs = ({ served: { version, service }, acting }: ServiceActsProps) => {
  const { papers: texts } = useNoticeTexts()
  const day = <Field label={texts.day} name='on' type='date' required />
  return (
    <span className='flex flex-wrap gap-2'>
      {service.status === 'dispatched' && (
        <PlainAct
          words={texts.back}
          look='plain'
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'return', version, on: textOf(form, 'on'), reason: textOf(form, 'reason') }, then)}
        >
          {day}
          <Field label={texts.why} name='reason' maxLength={300} required />
        </PlainAct>
      )}
      {service.status === 'returned' && (
        <>
          <PlainAct
            words={texts.again}
            look='plain'
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'dispatch', version, on: textOf(form, 'on'), how: wayIn(form) }, then)}
          >
            {day}
            <WayField />
          </PlainAct>
          <PlainAct
            words={texts.publish}
            look='plain'
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'publish', version, on: textOf(form, 'on'), place: textOf(form, 'place') }, then)}
          >
            {day}
            <Field label={texts.place} name='place' maxLength={200} required />
          </PlainAct>
        </>
      )}
    </span>
  )
}
