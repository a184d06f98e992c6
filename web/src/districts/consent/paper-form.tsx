import { useState } from 'react'
import { ulid } from 'ulid'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Button } from '../../shell/button.tsx'
import { control, Field, FieldError, Necessity, TextArea } from '../../shell/field.tsx'
import { evidenceTypes, hashOf, unfitness } from '../../shell/upload.ts'
import { CheckedForm } from '../checked-form.tsx'
import type { ConsentContent, PlanView } from '../city-queries.ts'
import type { FieldNote } from './field-notes.ts'
import { useFieldTexts } from './field-texts.ts'

const outcomes = ['consent', 'objection', 'considering', 'refused', 'absent', 'head-office-decides'] as const
type Outcome = (typeof outcomes)[number]
const authorities = ['representative', 'delegate', 'head-office', 'manager'] as const

const isAnswer = (outcome: Outcome): outcome is 'consent' | 'objection' => outcome === 'consent' || outcome === 'objection'

type Photo = NonNullable<Extract<ConsentContent, { readonly way: 'paper' }>['photo']>

const photoOf = async (file: File): Promise<Photo> => {
  const type = evidenceTypes.find((each) => each === file.type) ?? 'image/jpeg'
  return { fileId: `fil_${ulid()}`, name: file.name.slice(-200), type, bytes: file.size, sha256: await hashOf(file) }
}

/** The plan whose versions are answered. */
type Asked = Pick<PlanView, 'planId' | 'planVersion' | 'feeVersion'>

type Writing = { readonly plan: Asked; readonly personId: string; readonly names: ReadonlyMap<string, string>; readonly outcome: Outcome }

/** What was written, under an id of its own that it keeps until it has been received. */
const noteIn = async (form: FormData, { plan, personId, names, outcome }: Writing): Promise<FieldNote> => {
  const beneficiaryId = textOf(form, 'business')
  const [on, reason, nextVisitOn] = [textOf(form, 'on'), textOf(form, 'reason').trim(), textOf(form, 'nextOn')]
  const { planId, planVersion, feeVersion } = plan
  const common = { planId, personId, business: names.get(beneficiaryId) ?? beneficiaryId, writtenAt: new Date().toISOString() }
  if (!isAnswer(outcome)) {
    const content = { beneficiaryId, visitedOn: on, outcome, ...(reason && { reason }), ...(nextVisitOn && { nextVisitOn }) }
    return { ...common, id: `vst_${ulid()}`, kind: 'visit', content }
  }
  const file = form.get('photo')
  const photo = file instanceof File && file.size > 0 ? file : undefined
  const note = textOf(form, 'note').trim()
  const authority = authorities.find((each) => each === textOf(form, 'authority')) ?? 'representative'
  const content: ConsentContent = {
    ...{ way: 'paper', beneficiaryId, matter: 'application', answer: outcome, answeredOn: on, planVersion, feeVersion },
    signer: { name: textOf(form, 'signer').trim(), authority, ...(note && { note }) },
    ...(reason && { reason }),
    ...(photo && { photo: await photoOf(photo) }),
  }
  return { ...common, id: `cns_${ulid()}`, kind: 'consent', content, ...(photo && { photo }) }
}

const Signed = ({ unfit }: { readonly unfit: boolean }) => {
  const { paper: texts } = useFieldTexts()
  return (
    <>
      <Field name='signer' label={texts.signer} maxLength={100} autoComplete='off' required />
      <label className='mt-6 block text-std-17B-170'>
        {texts.authority}
        <select name='authority' className={`${control} mt-2 block w-full max-w-xl`}>
          {authorities.map((authority) => (
            <option key={authority} value={authority}>
              {texts.authorities[authority]}
            </option>
          ))}
        </select>
      </label>
      <Field name='note' label={texts.note} maxLength={500} optional />
      <div className='mt-6'>
        <label htmlFor='photo' className='text-std-17B-170'>
          {texts.photo}
          <Necessity optional />
        </label>
        <p id='photo-hint' className='text-solid-gray-700'>
          {texts.photoHint}
        </p>
        <input
          id='photo'
          name='photo'
          type='file'
          accept={evidenceTypes.join(',')}
          capture='environment'
          aria-invalid={unfit}
          aria-describedby={unfit ? 'photo-hint photo-error' : 'photo-hint'}
          className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
        />
        <FieldError id='photo-error' error={unfit ? texts.photoUnfit : undefined} />
      </div>
    </>
  )
}

type Named = { readonly beneficiaryId: string; readonly name: string }

type PaperFormProps = {
  readonly plan: Asked
  readonly personId: string
  readonly businesses: readonly Named[]
  readonly chosen: string | undefined
  readonly busy: boolean
  /** Something stands in it that is not kept yet. */
  readonly onTouch: () => void
  readonly onKeep: (note: FieldNote) => void
}

/** What came of one visit, for a thumb on a telephone. */
export const PaperForm = ({ plan, personId, businesses, chosen = '', busy, onTouch, onKeep }: PaperFormProps) => {
  const { paper: texts } = useFieldTexts()
  const [outcome, setOutcome] = useState<Outcome>('consent')
  const [part, setPart] = useState('')
  const [unfit, setUnfit] = useState(false)
  const names = new Map(businesses.map(({ beneficiaryId, name }) => [beneficiaryId, name]))
  const send = async (form: FormData) => {
    const photo = form.get('photo')
    const misfit = photo instanceof File && photo.size > 0 && unfitness(photo) !== undefined
    setUnfit(misfit)
    if (!misfit) onKeep(await noteIn(form, { plan, personId, names, outcome }))
  }
  const touched = () => {
    setUnfit(false)
    onTouch()
  }
  return (
    <CheckedForm onSend={(form) => void send(form)} onChange={touched}>
      <Field label={texts.search} value={part} onChange={(event) => setPart(event.target.value)} optional />
      <label className='mt-6 block text-std-17B-170'>
        {texts.business}
        <Necessity optional={false} />
        <select name='business' required defaultValue={chosen} className={`${control} mt-2 block w-full max-w-xl`}>
          <option value=''>{texts.choose}</option>
          {businesses
            .filter(({ beneficiaryId, name }) => name.includes(part) || beneficiaryId === chosen)
            .map(({ beneficiaryId, name }) => (
              <option key={beneficiaryId} value={beneficiaryId}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <fieldset className='mt-6'>
        <legend className='text-std-17B-170'>{texts.outcome}</legend>
        <div className='mt-2 grid gap-x-6 sm:grid-cols-2'>
          {outcomes.map((each) => (
            <label key={each} className='flex min-h-11 items-center gap-3'>
              <input
                type='radio'
                name='outcome'
                value={each}
                checked={each === outcome}
                onChange={() => setOutcome(each)}
                className='size-5 shrink-0 accent-key-900'
              />
              {texts.outcomes[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field name='on' type='date' label={texts.on} defaultValue={todayInTokyo()} required />
      {isAnswer(outcome) && <Signed unfit={unfit} />}
      {outcome !== 'consent' && <TextArea name='reason' label={texts.reason} maxLength={1000} rows={3} optional />}
      {!isAnswer(outcome) && <Field name='nextOn' type='date' label={texts.nextOn} optional />}
      <div className='mt-8'>
        <Button type='submit' busy={busy}>
          {texts.keep}
        </Button>
      </div>
    </CheckedForm>
  )
}
