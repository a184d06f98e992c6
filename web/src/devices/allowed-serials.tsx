import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PlainAct } from '../projects/plain-act.tsx'
import { useActing } from '../projects/thing-act.ts'
import { ButtonLink, buttonClass } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { done } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { FileButton } from './file-button.tsx'
import { type AllowedSerial, allowedSerialsQuery } from './queries.ts'
import { useListTexts, useProvisioningTexts } from './texts.ts'
import { useWrites } from './writes.ts'

const route = getRouteApi('/my-devices/allowed')

const tones = { waiting: 'wait', used: 'good', removed: 'neutral' } as const

const Remove = ({ serialNumber }: Pick<AllowedSerial, 'serialNumber'>) => {
  const texts = useProvisioningTexts().allowed
  const { devices } = useShell()
  const acting = useActing((act: 'remove', id) =>
    done(
      devices.PUT('/allowed-serials/{serialNumber}/acts/{actId}', {
        params: { path: { serialNumber, actId: `act_${id}` } },
        body: { act },
      }),
    ),
  )
  return (
    <PlainAct
      words={{ act: texts.remove, question: texts.removeQuestion, consequence: texts.removeConsequence }}
      label={`${texts.remove} ${serialNumber}`}
      look='plain'
      acting={acting}
      does={(_, then) => acting.mutate('remove', then)}
    />
  )
}

const List = ({ numbers }: { readonly numbers: readonly AllowedSerial[] }) => {
  const texts = useProvisioningTexts().allowed
  const locale = useLocale()
  const writes = useWrites()
  return (
    <Table
      caption={texts.title}
      rows={numbers}
      keyOf={({ serialNumber }) => serialNumber}
      columns={[
        {
          label: texts.serialNumber,
          cell: ({ serialNumber, deviceId }) => (
            <Link to='/devices/$deviceId' params={{ deviceId }} className='link break-all'>
              {serialNumber}
            </Link>
          ),
        },
        { label: texts.status, cell: ({ status }) => <Tag tone={tones[status]}>{texts.statuses[status]}</Tag> },
        { label: texts.allowedAt, cell: ({ allowedAt }) => momentText(locale, allowedAt) },
        { label: texts.usedAt, cell: ({ usedAt }) => (usedAt ? momentText(locale, usedAt) : '–') },
        ...(writes ? [{ label: texts.act, cell: ({ serialNumber }: AllowedSerial) => <Remove serialNumber={serialNumber} /> }] : []),
      ]}
    />
  )
}

const Held = () => {
  const texts = useProvisioningTexts().allowed
  const { mine } = useListTexts()
  const { cursor } = route.useSearch()
  const writes = useWrites()
  const { data, error, refetch } = useQuery(allowedSerialsQuery(useShell(), cursor))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.title} trail={[{ label: mine.title, to: '/my-devices' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <div className='no-print mt-6 flex flex-wrap gap-4'>
        {writes && <ButtonLink to='/my-devices/allowed/import'>{texts.allow}</ButtonLink>}
        <ButtonLink look='outlined' to='/my-devices/claims'>
          {texts.claims}
        </ButtonLink>
      </div>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.items.length > 0 && <List numbers={data.items} />}
      {data?.cursor && (
        <Link to='/my-devices/allowed' search={{ cursor: data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
          {texts.next}
        </Link>
      )}
      {data && data.items.length > 0 && <FileButton path='/allowed-serials.csv' filename='allowed-serials.csv' />}
    </Page>
  )
}

/** Which devices of one's own may fetch a certificate by a claim, and which have. */
export const AllowedSerials = () => (
  <Guard title={useProvisioningTexts().allowed.title}>
    <Held />
  </Guard>
)
