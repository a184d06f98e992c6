import { useState } from 'react'
import { textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { yenIn } from '../amount.ts'
import { Choice, CutFields, cutIn, oneOf, percentOf, ratioIn } from '../terms-fields.tsx'
import { useDunningTexts } from '../texts.ts'
import type { CollectionTerms } from './dunning-queries.ts'

const rates = ['fee', 'tax', 'ordinance', 'nothing'] as const
const yearDays = ['365', 'calendar'] as const
const restarts = ['letter', 'deadline'] as const
const deferred = ['whole', 'half', 'nothing'] as const

const rateIn = (form: FormData): CollectionTerms['lateCharge']['rate'] => {
  const by = oneOf(rates, textOf(form, 'rate'))
  switch (by) {
    case 'fee':
    case 'tax':
      return { by: 'profile', profile: by }
    case 'ordinance':
      return { by, firstMonth: ratioIn(textOf(form, 'firstMonth')), after: ratioIn(textOf(form, 'after')) }
    case 'nothing':
      return { by }
  }
}

export const collectionTermsIn = (form: FormData, closedDays: CollectionTerms['closedDays']): CollectionTerms => ({
  ordinance: { number: textOf(form, 'ordinance').trim(), on: textOf(form, 'ordinanceOn') },
  dunning: {
    afterDays: Number(textOf(form, 'afterDays')),
    deadlineDays: Number(textOf(form, 'deadlineDays')),
    fee: yenIn(textOf(form, 'fee')),
  },
  lateCharge: {
    rate: rateIn(form),
    yearDays: oneOf(yearDays, textOf(form, 'yearDays')),
    base: cutIn(form, 'base'),
    charge: cutIn(form, 'charge'),
    whileDeferred: oneOf(deferred, textOf(form, 'whileDeferred')),
  },
  prescriptionRunsFrom: oneOf(restarts, textOf(form, 'restart')),
  closedDays,
  appealInstruction: textOf(form, 'appealInstruction').trim(),
})

const chosenRate = (rate: CollectionTerms['lateCharge']['rate'] | undefined): (typeof rates)[number] => {
  if (!rate) return 'fee'
  return rate.by === 'profile' ? rate.profile : rate.by
}

const percents = { inputMode: 'decimal', pattern: '[0-9]+(\\.[0-9]{1,4})?', required: true } as const

const Charge = ({ charge }: { readonly charge: CollectionTerms['lateCharge'] | undefined }) => {
  const { terms: texts } = useDunningTexts()
  const [rate, setRate] = useState<string>(chosenRate(charge?.rate))
  const named = charge?.rate.by === 'ordinance' ? charge.rate : undefined
  return (
    <>
      <h2 className='mt-10 text-std-24B-150'>{texts.charge}</h2>
      <Choice name='rate' label={texts.rate} chosen={rate} onChosen={setRate}>
        {rates.map((each) => (
          <option key={each} value={each}>
            {texts.rates[each]}
          </option>
        ))}
      </Choice>
      {rate === 'ordinance' && (
        <>
          <Field label={texts.firstMonth} name='firstMonth' defaultValue={named && percentOf(named.firstMonth)} {...percents} />
          <Field label={texts.after} hint={texts.limit} name='after' defaultValue={named && percentOf(named.after)} {...percents} />
        </>
      )}
      <Choice name='yearDays' label={texts.yearDays} chosen={charge?.yearDays}>
        {yearDays.map((each) => (
          <option key={each} value={each}>
            {texts.days[each]}
          </option>
        ))}
      </Choice>
      <CutFields
        name='base'
        words={{ title: texts.base, unit: texts.unit, below: texts.below }}
        cut={charge?.base ?? { unit: 1000, nothingBelow: 2000 }}
      />
      <CutFields
        name='charge'
        words={{ title: texts.amount, unit: texts.unit, below: texts.below }}
        cut={charge?.charge ?? { unit: 100, nothingBelow: 1000 }}
      />
      <Choice name='whileDeferred' label={texts.whileDeferred} chosen={charge?.whileDeferred}>
        {deferred.map((each) => (
          <option key={each} value={each}>
            {texts.deferred[each]}
          </option>
        ))}
      </Choice>
    </>
  )
}

/** What is asked of the ordinance of a district. */
export const CollectionFields = ({ terms }: { readonly terms: CollectionTerms | undefined }) => {
  const { terms: texts } = useDunningTexts()
  const { ordinance, dunning } = terms ?? {}
  const days = { inputMode: 'numeric', pattern: '[1-9][0-9]{0,2}', required: true } as const
  return (
    <>
      <Field label={texts.ordinance} name='ordinance' defaultValue={ordinance?.number} maxLength={100} required />
      <Field label={texts.ordinanceOn} name='ordinanceOn' type='date' defaultValue={ordinance?.on} required />
      <h2 className='mt-10 text-std-24B-150'>{texts.dunning}</h2>
      <Field label={texts.afterDays} name='afterDays' defaultValue={dunning?.afterDays ?? 20} {...days} />
      <Field label={texts.deadlineDays} hint={texts.closed} name='deadlineDays' defaultValue={dunning?.deadlineDays ?? 10} {...days} />
      <Field label={texts.fee} hint={texts.feeHint} name='fee' inputMode='numeric' pattern='[0-9,]+' defaultValue={dunning?.fee ?? 0} required />
      <Choice name='restart' label={texts.restart} chosen={terms?.prescriptionRunsFrom}>
        {restarts.map((each) => (
          <option key={each} value={each}>
            {texts.restarts[each]}
          </option>
        ))}
      </Choice>
      <p className='mt-2 max-w-3xl'>{texts.restartHint}</p>
      <Charge charge={terms?.lateCharge} />
      <TextArea label={texts.appealInstruction} name='appealInstruction' maxLength={4000} defaultValue={terms?.appealInstruction} required />
    </>
  )
}
