import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { OfCity, useOffices } from '../city.tsx'
import { Choice, CutFields, cutIn, oneOf, percentOf, ratioIn } from '../terms-fields.tsx'
import { useDeskTexts, useRefundTexts } from '../texts.ts'
import { type RefundTerms, type RefundTermsView, refundTermsQuery } from './refund-queries.ts'

const rates = ['tax', 'ordinance', 'nothing'] as const
const corrected = ['later-of-payment-and-due-date', 'payment'] as const
const mistaken = ['month-after-payment', 'payment'] as const
const yearDays = ['365', 'calendar'] as const

const rateIn = (form: FormData): RefundTerms['rate'] => {
  const by = oneOf(rates, textOf(form, 'rate'))
  return by === 'ordinance' ? { by, yearly: ratioIn(textOf(form, 'yearly')) } : { by }
}

const termsIn = (form: FormData): RefundTerms => ({
  rate: rateIn(form),
  countsAfter: { corrected: oneOf(corrected, textOf(form, 'corrected')), mistaken: oneOf(mistaken, textOf(form, 'mistaken')) },
  yearDays: oneOf(yearDays, textOf(form, 'yearDays')),
  base: cutIn(form, 'base'),
  interest: cutIn(form, 'interest'),
  appealInstruction: textOf(form, 'appealInstruction').trim(),
})

const Fields = ({ terms }: { readonly terms: RefundTerms | undefined }) => {
  const { terms: texts } = useRefundTexts()
  const [rate, setRate] = useState<string>(terms?.rate.by ?? rates[0])
  const yearly = terms?.rate.by === 'ordinance' ? percentOf(terms.rate.yearly) : undefined
  return (
    <>
      <Choice name='rate' label={texts.rate} chosen={rate} onChosen={setRate}>
        {rates.map((each) => (
          <option key={each} value={each}>
            {texts.rates[each]}
          </option>
        ))}
      </Choice>
      {rate === 'tax' && <p className='mt-2 max-w-3xl'>{texts.unverified}</p>}
      {rate === 'ordinance' && (
        <Field label={texts.yearly} name='yearly' inputMode='decimal' pattern='[0-9]+(\.[0-9]{1,4})?' defaultValue={yearly} required />
      )}
      <Choice name='corrected' label={texts.corrected} chosen={terms?.countsAfter.corrected}>
        {corrected.map((each) => (
          <option key={each} value={each}>
            {texts.starts[each]}
          </option>
        ))}
      </Choice>
      <Choice name='mistaken' label={texts.mistaken} chosen={terms?.countsAfter.mistaken}>
        {mistaken.map((each) => (
          <option key={each} value={each}>
            {texts.starts[each]}
          </option>
        ))}
      </Choice>
      <Choice name='yearDays' label={texts.yearDays} chosen={terms?.yearDays}>
        {yearDays.map((each) => (
          <option key={each} value={each}>
            {texts.days[each]}
          </option>
        ))}
      </Choice>
      <CutFields
        name='base'
        words={{ title: texts.base, unit: texts.unit, below: texts.below }}
        cut={terms?.base ?? { unit: 1000, nothingBelow: 2000 }}
      />
      <CutFields
        name='interest'
        words={{ title: texts.interest, unit: texts.unit, below: texts.below }}
        cut={terms?.interest ?? { unit: 100, nothingBelow: 1000 }}
      />
      <TextArea label={texts.appealInstruction} name='appealInstruction' defaultValue={terms?.appealInstruction} required />
    </>
  )
}

const Sheet = ({ code, view: { version, terms } }: { readonly code: string; readonly view: RefundTermsView }) => {
  const { terms: texts } = useRefundTexts()
  const desk = useDeskTexts()
  const form = useTexts().form
  const { fees } = useShell()
  const { revenue } = useOffices(code)
  const [isSaved, setSaved] = useState(false)
  const saving = useActing(
    (said: RefundTerms, id) =>
      answered(
        fees.PUT('/municipalities/{localGovernmentCode}/refund-terms/acts/{actId}', {
          params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
          body: { version, terms: said },
        }),
      ),
    () => setSaved(true),
  )
  return (
    <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {!terms && <p className='mt-4'>{texts.none}</p>}
      {!revenue && <p className='mt-4'>{texts.notAllowed}</p>}
      <CheckedForm onSend={(data) => saving.mutate(termsIn(data))} onChange={() => setSaved(false)}>
        <Fields terms={terms} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        {isSaved && <Notice tone='success' announced title={texts.saved} />}
        {revenue && (
          <div className='mt-8'>
            <Button type='submit' busy={saving.isPending}>
              {saving.isPending ? form.working : texts.save}
            </Button>
          </div>
        )}
      </CheckedForm>
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const query = useQuery(refundTermsQuery(useShell(), code))
  return (
    <Awaited query={query} title={useRefundTexts().terms.title}>
      {(view) => <Sheet code={code} view={view} />}
    </Awaited>
  )
}

/** How interest on refunds is reckoned: chosen by the municipality, never assumed. */
export const RefundTermsPage = () => <OfCity title={useRefundTexts().terms.title}>{(code) => <Loaded code={code} />}</OfCity>
