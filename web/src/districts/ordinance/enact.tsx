import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Field, FieldError, TextArea } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { CheckedForm } from '../checked-form.tsx'
import { type DistrictView, districtQuery, type OrdinanceVersion, type OrdinanceView } from '../city-queries.ts'
import { PaperFields, paperIn } from '../procedure/official-paper.tsx'
import { useDistrictName } from '../public/district-name.ts'
import { usePublicTexts } from '../public/texts.ts'
import { DraftingFields, draftingIn } from './drafting.tsx'
import { useOrdinanceTexts } from './texts.ts'

const route = getRouteApi('/districts/$districtId/ordinances/new')

const Form = ({ districtId }: { readonly districtId: string }) => {
  const texts = useOrdinanceTexts()
  const { labels, hints } = texts
  const { districts } = useShell()
  const navigate = useNavigate()
  const [isUnfit, setUnfit] = useState(false)
  const enacting = useActing<OrdinanceVersion, OrdinanceView>(
    (body, id) =>
      answered(
        districts.PUT('/districts/{districtId}/ordinances/{ordinanceId}', { params: { path: { districtId, ordinanceId: `ord_${id}` } }, body }),
      ),
    () => void navigate({ to: '/districts/$districtId/ordinances', params: { districtId } }),
  )
  const send = async (form: FormData) => {
    const drafting = draftingIn(form)
    setUnfit(drafting === undefined)
    if (!drafting) return
    const given = { inForceFrom: textOf(form, 'inForceFrom'), appealInstruction: textOf(form, 'appealInstruction') }
    enacting.mutate({ ...drafting, ...given, document: await paperIn(form) })
  }
  return (
    <CheckedForm onSend={(form) => void send(form)}>
      <h2 className='mt-10 text-std-24B-150'>{texts.official}</h2>
      <PaperFields title='' />
      <Field name='inForceFrom' type='date' label={texts.inForceFrom} required />
      <DraftingFields />
      <TextArea name='appealInstruction' label={labels.appealInstruction} hint={hints.appealInstruction} maxLength={4000} required />
      <div role='alert'>
        <FieldError id='ordinance-error' error={isUnfit ? texts.unfit : undefined} />
      </div>
      {enacting.isError && <RefusalNotice error={enacting.error} />}
      <div className='mt-8'>
        <Button type='submit' busy={enacting.isPending}>
          {texts.save}
        </Button>
      </div>
    </CheckedForm>
  )
}

const Loaded = ({ district }: { readonly district: DistrictView }) => {
  const texts = useOrdinanceTexts()
  const { list } = usePublicTexts()
  const { districtId } = district
  const name = useDistrictName()(district)
  return (
    <Page
      title={texts.recordTitle}
      caption={name}
      trail={[
        { label: list.title, to: '/districts' },
        { label: name, to: '/districts/$districtId', params: { districtId } },
        { label: texts.title, to: '/districts/$districtId/ordinances', params: { districtId } },
      ]}
    >
      <p className='mt-4 max-w-3xl'>{texts.recordLead}</p>
      <Form districtId={districtId} />
    </Page>
  )
}

const Asked = () => {
  const { districtId } = route.useParams()
  const { recordTitle } = useOrdinanceTexts()
  return (
    <Awaited query={useQuery(districtQuery(useShell(), districtId))} title={recordTitle}>
      {(district) => <Loaded district={district} />}
    </Awaited>
  )
}

/** Puts a promulgated version on record. */
export const Enact = () => (
  <Guard title={useOrdinanceTexts().recordTitle}>
    <Asked />
  </Guard>
)
