import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import { ulid } from 'ulid'
import { useLatest } from '../districts/latest.ts'
import { useOwnMunicipality } from '../districts/public/concerned.ts'
import { Awaited } from '../projects/awaited.tsx'
import { useActing } from '../projects/thing-act.ts'
import { Button, ButtonLink } from '../shell/button.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Guard } from '../shell/guard.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { answersOf, type DeviceAnswers, type DeviceContent, emptyAnswers } from './device-answers.ts'
import { DeviceFields } from './device-fields.tsx'
import { useDeviceName } from './device-list.tsx'
import { type DeviceView, deviceQuery } from './queries.ts'
import { useListTexts } from './texts.ts'
import { useDeviceForm } from './use-device-form.ts'

const editRoute = getRouteApi('/devices/$deviceId/$task')

const useSaving = (device: DeviceView | undefined) => {
  const { devices } = useShell()
  const navigate = useNavigate()
  // Kept until an answer comes, so that a second try registers no second device.
  const fresh = useRef(`dev_${ulid()}`)
  const deviceId = device?.deviceId ?? fresh.current
  return useActing(
    (content: DeviceContent) =>
      answered(
        devices.PUT('/devices/{deviceId}', {
          params: { path: { deviceId } },
          body: { content, ...(device && { version: device.version }) },
        }),
      ),
    () => void navigate({ to: '/devices/$deviceId', params: { deviceId } }),
  )
}

const Form = ({ device, begin }: { readonly device: DeviceView | undefined; readonly begin: DeviceAnswers }) => {
  const texts = useListTexts()
  const words = texts.form
  const name = useDeviceName()
  const form = useDeviceForm(begin)
  const saving = useSaving(device)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const content = form.judged(device?.timeZone)
    if (content) saving.mutate(content)
  }
  const title = device ? words.change : words.register
  return (
    <Page
      title={title}
      failed={form.errors.length > 0}
      trail={[
        { label: texts.mine.title, to: '/my-devices' },
        ...(device ? [{ label: name(device), to: '/devices/$deviceId' as const, params: { deviceId: device.deviceId } }] : []),
      ]}
    >
      {!device && <p className='mt-4 max-w-3xl'>{words.lead}</p>}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        <DeviceFields form={form} isNew={device === undefined} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='mt-8 flex flex-wrap gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {words.save}
          </Button>
          {device ? (
            <ButtonLink look='outlined' to='/devices/$deviceId' params={{ deviceId: device.deviceId }}>
              {words.cancel}
            </ButtonLink>
          ) : (
            <ButtonLink look='outlined' to='/my-devices'>
              {words.cancel}
            </ButtonLink>
          )}
        </div>
      </form>
    </Page>
  )
}

const Fresh = () => {
  const person = usePerson()
  const own = useOwnMunicipality()
  const isGovernment = person.status === 'known' && person.acting?.kind === 'local-government'
  // A municipality's own devices mostly stand in it.
  if (isGovernment && own === undefined) return null
  return <Form device={undefined} begin={{ ...emptyAnswers, ...(own && { localGovernmentCode: own }) }} />
}

const Changed = () => {
  const { deviceId } = editRoute.useParams()
  return (
    <Awaited query={useLatest(deviceQuery(useShell(), deviceId))} title={useListTexts().form.change}>
      {(device) => <Form device={device} begin={answersOf(device)} />}
    </Awaited>
  )
}

/** One device more. */
export const NewDevice = () => (
  <Guard title={useListTexts().form.register}>
    <Fresh />
  </Guard>
)

/** A device described anew. */
export const EditDevice = () => (
  <Guard title={useListTexts().form.change}>
    <Changed />
  </Guard>
)
