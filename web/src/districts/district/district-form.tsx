import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { LocalGovernmentPicker } from '../../registry/local-government-picker.tsx'
import { usePlaceName } from '../../registry/place-name.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary, type FormError } from '../../shell/error-summary.tsx'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useLatest } from '../latest.ts'
import { type DistrictView, districtQuery } from '../queries.ts'
import { useDistrictTexts } from '../texts.ts'
import { AreaEditor } from './area-editor.tsx'
import { type Corner, cornersOf, faultOf, polygonOf } from './corners.ts'

const editRoute = getRouteApi('/my-districts/$districtId/edit')

type Answers = {
  readonly localGovernmentCode: string | undefined
  readonly name: string
  readonly nameEn: string
  readonly corners: readonly Corner[]
}

const begin = (district: DistrictView | undefined): Answers => ({
  localGovernmentCode: district?.localGovernmentCode,
  name: district?.name ?? '',
  nameEn: district?.nameEn ?? '',
  corners: district ? cornersOf(district.area) : [],
})

const useSaving = (district: DistrictView | undefined, amoId: string) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // What somebody else saves meanwhile is not written over, however often this is sent.
  const [version] = useState(district?.version)
  return useActing(
    (content: Answers & { readonly localGovernmentCode: string }, id) => {
      const { localGovernmentCode, name, nameEn, corners } = content
      return answered(
        districts.PUT('/districts/{districtId}', {
          params: { path: { districtId: district?.districtId ?? `dst_${id}` } },
          body: {
            ...(version !== undefined && { version }),
            content: { localGovernmentCode, amoId, name: name.trim(), ...(nameEn.trim() && { nameEn: nameEn.trim() }), area: polygonOf(corners) },
          },
        }),
      )
    },
    (saved) => {
      const { districtId } = saved
      queries.setQueryData(['district', districtId], saved)
      void navigate({ to: '/my-districts/$districtId', params: { districtId } })
    },
  )
}

const useJudged = (answers: Answers) => {
  const texts = useDistrictTexts()
  const { names } = texts.edit
  const fault = faultOf(answers.corners)
  const errors: FormError[] = []
  if (answers.localGovernmentCode === undefined)
    errors.push({ field: 'localGovernmentCode', message: texts.form.missing(names['localGovernmentCode'] ?? '') })
  if (answers.name.trim() === '') errors.push({ field: 'name', message: texts.form.missing(names['name'] ?? '') })
  if (fault) errors.push({ field: 'area', message: texts.area.faults[fault] })
  return errors
}

const Form = ({ district, amoId }: { readonly district: DistrictView | undefined; readonly amoId: string }) => {
  const texts = useDistrictTexts()
  const { names } = texts.edit
  const [answers, setAnswers] = useState(() => begin(district))
  const [attempt, setAttempt] = useState(0)
  const chosenName = usePlaceName(answers.localGovernmentCode)
  const saving = useSaving(district, amoId)
  const judged = useJudged(answers)
  const errors = attempt > 0 ? judged : []
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message
  const change = (changed: Partial<Answers>) => setAnswers((current) => ({ ...current, ...changed }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const { localGovernmentCode } = answers
    if (judged.length === 0 && localGovernmentCode !== undefined && !saving.isPending) saving.mutate({ ...answers, localGovernmentCode })
  }
  const title = district ? texts.edit.change : texts.edit.register
  const trail = [
    { label: texts.mine.title, to: '/my-districts' as const },
    ...(district ? [{ label: district.name, to: '/my-districts/$districtId' as const, params: { districtId: district.districtId } }] : []),
  ]
  return (
    <Page title={title} trail={trail} failed={errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.edit.lead}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <form onSubmit={send} noValidate>
        {district ? (
          <p className='mt-6'>
            {names['localGovernmentCode']}: {chosenName} <span className='text-solid-gray-700'>{texts.edit.fixed}</span>
          </p>
        ) : (
          <LocalGovernmentPicker
            id='localGovernmentCode'
            label={names['localGovernmentCode'] ?? ''}
            hint={texts.edit.municipalityHint}
            error={errorOf('localGovernmentCode')}
            chosen={answers.localGovernmentCode}
            chosenName={chosenName}
            onChoose={({ code }) => change({ localGovernmentCode: code })}
          />
        )}
        <Field
          id='name'
          label={names['name'] ?? ''}
          hint={texts.edit.nameHint}
          error={errorOf('name')}
          maxLength={100}
          value={answers.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Field
          id='nameEn'
          label={names['nameEn'] ?? ''}
          optional
          lang='en'
          maxLength={200}
          value={answers.nameEn}
          onChange={(event) => change({ nameEn: event.target.value })}
        />
        <AreaEditor
          corners={answers.corners}
          error={errorOf('area')}
          localGovernmentCode={answers.localGovernmentCode}
          change={(corners) => change({ corners })}
        />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='mt-8 flex flex-wrap gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {texts.form.save}
          </Button>
          {district ? (
            <ButtonLink look='outlined' to='/my-districts/$districtId' params={{ districtId: district.districtId }}>
              {texts.form.cancel}
            </ButtonLink>
          ) : (
            <ButtonLink look='outlined' to='/my-districts'>
              {texts.form.cancel}
            </ButtonLink>
          )}
        </div>
      </form>
    </Page>
  )
}

const Fresh = () => {
  const texts = useDistrictTexts()
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting : undefined
  if (acting?.kind !== 'amo')
    return (
      <Page title={texts.edit.register} trail={[{ label: texts.mine.title, to: '/my-districts' }]}>
        <p className='mt-6'>{texts.mine.notAmo}</p>
      </Page>
    )
  return <Form district={undefined} amoId={acting.memberId} />
}

const Changed = () => {
  const { districtId } = editRoute.useParams()
  const texts = useDistrictTexts()
  const query = useLatest(districtQuery(useShell(), districtId))
  return (
    <Awaited query={query} title={texts.edit.change}>
      {(district) => <Form district={district} amoId={district.amoId} />}
    </Awaited>
  )
}

/** A new district of the organization acted for. */
export const NewDistrict = () => {
  const texts = useDistrictTexts()
  return (
    <Guard title={texts.edit.register}>
      <Fresh />
    </Guard>
  )
}

/** A district named or drawn anew. */
export const EditDistrict = () => {
  const texts = useDistrictTexts()
  return (
    <Guard title={texts.edit.change}>
      <Changed />
    </Guard>
  )
}
