import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { OfCity, useOffices } from '../city.tsx'
import { useDeskTexts, useNoticeTexts } from '../texts.ts'
import { type NoticeTerms, type NoticeTermsView, termsQuery } from './notice-queries.ts'

const seals = ['printed', 'omitted', 'place'] as const

const elQr = ['agency', 'caseKey', 'confirmation', 'category'] as const

/** All of them or none: a slip with a part of its numbers is found by nobody. */
const elQrIn = (form: FormData): Pick<NoticeTerms, 'elQr'> => {
  const [agency = '', caseKey = '', confirmation = '', category = ''] = elQr.map((name) => textOf(form, name).trim())
  return agency && caseKey && confirmation && category ? { elQr: { agency, caseKey, confirmation, category } } : {}
}

const termsIn = (form: FormData): NoticeTerms => ({
  issuer: textOf(form, 'issuer').trim(),
  revenueItem: textOf(form, 'revenueItem').trim(),
  reason: textOf(form, 'reason').trim(),
  placesOfPayment: textOf(form, 'placesOfPayment')
    .split('\n')
    .map((place) => place.trim())
    .filter(Boolean),
  office: textOf(form, 'office').trim(),
  lateCharge: textOf(form, 'lateCharge').trim(),
  seal: seals.find((seal) => seal === textOf(form, 'seal')) ?? 'omitted',
  hasElQr: form.get('hasElQr') === 'on',
  ...elQrIn(form),
  publicationDays: Number(textOf(form, 'publicationDays')),
})

const Fields = ({ terms }: { readonly terms: NoticeTerms | undefined }) => {
  const { terms: texts } = useNoticeTexts()
  const [hasElQr, setElQr] = useState(terms?.hasElQr ?? false)
  return (
    <>
      <Field label={texts.issuer} name='issuer' defaultValue={terms?.issuer} maxLength={100} required />
      <Field label={texts.revenueItem} name='revenueItem' defaultValue={terms?.revenueItem} maxLength={200} required />
      <TextArea label={texts.reason} name='reason' defaultValue={terms?.reason} maxLength={1000} required />
      <TextArea label={texts.placesOfPayment} name='placesOfPayment' defaultValue={terms?.placesOfPayment.join('\n')} required />
      <TextArea label={texts.office} name='office' defaultValue={terms?.office} rows={2} maxLength={300} required />
      <TextArea label={texts.lateCharge} name='lateCharge' defaultValue={terms?.lateCharge} maxLength={1000} required />
      <label className='mt-6 block text-std-17B-170'>
        {texts.seal}
        <select name='seal' defaultValue={terms?.seal ?? 'printed'} className={`${control} mt-2 block w-full max-w-xl`}>
          {texts.seals.map(([seal, words]) => (
            <option key={seal} value={seal}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className='mt-6 flex min-h-11 items-center gap-3'>
        <input
          type='checkbox'
          name='hasElQr'
          checked={hasElQr}
          onChange={(event) => setElQr(event.target.checked)}
          className='size-5 shrink-0 accent-key-900'
        />
        <span className='text-std-17B-170'>{texts.hasElQr}</span>
      </label>
      {hasElQr && (
        <fieldset className='mt-2 rounded-8 border border-solid-gray-420 px-4 pb-4'>
          <legend className='px-2 text-std-17B-170'>{texts.elQr.title}</legend>
          <p>{texts.elQr.lead}</p>
          {elQr.map((name) => (
            <Field
              key={name}
              label={texts.elQr[name]}
              name={name}
              defaultValue={terms?.elQr?.[name]}
              pattern={name === 'agency' || name === 'category' ? '[0-9]+' : '([0-9]|\\{[a-z]+(:[0-9]+)?\\})+'}
              maxLength={100}
              autoComplete='off'
              optional
            />
          ))}
        </fieldset>
      )}
      <Field
        label={texts.publicationDays}
        name='publicationDays'
        inputMode='numeric'
        pattern='[1-9]|[1-5][0-9]|60'
        defaultValue={terms?.publicationDays ?? 7}
        required
      />
    </>
  )
}

const Sheet = ({ code, view: { version, terms } }: { readonly code: string; readonly view: NoticeTermsView }) => {
  const { terms: texts } = useNoticeTexts()
  const desk = useDeskTexts()
  const form = useTexts().form
  const { fees } = useShell()
  const { revenue } = useOffices(code)
  const [isSaved, setSaved] = useState(false)
  const saving = useActing(
    (said: NoticeTerms, id) =>
      answered(
        fees.PUT('/municipalities/{localGovernmentCode}/notice-terms/acts/{actId}', {
          params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
          body: { version, terms: said },
        }),
      ),
    () => setSaved(true),
  )
  return (
    <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
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
  const query = useQuery(termsQuery(useShell(), code))
  return (
    <Awaited query={query} title={useNoticeTexts().terms.title}>
      {(view) => <Sheet code={code} view={view} />}
    </Awaited>
  )
}

/** What the notices of a municipality say besides the levy. */
export const Terms = () => <OfCity title={useNoticeTexts().terms.title}>{(code) => <Loaded code={code} />}</OfCity>
