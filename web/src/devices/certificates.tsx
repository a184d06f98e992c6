import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PlainAct, textOf } from '../projects/plain-act.tsx'
import { momentText } from '../shell/date.ts'
import { TextArea } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { useDeviceAct } from './device-acts.ts'
import { DevicePage, OwnersPage, type Tended } from './device-frame.tsx'
import { IssueForm } from './issue-form.tsx'
import { IssuedKeys } from './issued-keys.tsx'
import { type Certificate, certificatesQuery, type Issued } from './queries.ts'
import { useTendingTexts } from './texts.ts'

const route = getRouteApi('/devices/$deviceId/$task')

const Revoke = ({ device, certificate }: Pick<Tended, 'device'> & { readonly certificate: Certificate }) => {
  const texts = useTendingTexts().certificate
  const acting = useDeviceAct(device)
  const { certificateId } = certificate
  return (
    <PlainAct
      words={{ act: texts.revoke, question: texts.revokeQuestion, consequence: texts.revokeConsequence }}
      label={`${texts.revoke} ${certificateId.slice(0, 8)}`}
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'revoke-certificate', certificateId, reason: textOf(form, 'reason') }, then)}
    >
      <TextArea name='reason' label={texts.reason} rows={2} maxLength={500} required />
    </PlainAct>
  )
}

const List = ({ device, edits, certificates }: Tended & { readonly certificates: readonly Certificate[] }) => {
  const texts = useTendingTexts().certificate
  const locale = useLocale()
  const stateOf = ({ revokedAt, reason = '' }: Certificate) => (revokedAt ? texts.revokedAt(momentText(locale, revokedAt), reason) : texts.valid)
  return (
    <Table
      caption={texts.list}
      file='certificates.csv'
      rows={certificates.toReversed()}
      keyOf={({ certificateId }) => certificateId}
      columns={[
        {
          label: texts.id,
          cell: ({ certificateId }) => <code title={certificateId}>{`${certificateId.slice(0, 16)}…`}</code>,
          text: ({ certificateId }) => certificateId,
        },
        { label: texts.by, cell: ({ by }) => texts.ways[by] },
        { label: texts.issuedAt, cell: ({ issuedAt }) => momentText(locale, issuedAt) },
        {
          label: texts.state,
          cell: (certificate) => <Tag tone={certificate.revokedAt ? 'bad' : 'good'}>{stateOf(certificate)}</Tag>,
          text: stateOf,
        },
        ...(edits
          ? [
              {
                label: texts.act,
                cell: (certificate: Certificate) => (certificate.revokedAt ? '–' : <Revoke device={device} certificate={certificate} />),
                isAct: true as const,
              },
            ]
          : []),
      ]}
    />
  )
}

const Retire = ({ device }: Pick<Tended, 'device'>) => {
  const texts = useTendingTexts().certificate
  const acting = useDeviceAct(device)
  return (
    <div className='no-print mt-12 border-t border-solid-gray-420 pt-6'>
      <PlainAct
        words={{ act: texts.retire, question: texts.retireQuestion, consequence: texts.retireConsequence }}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'retire', reason: textOf(form, 'reason') }, then)}
      >
        <TextArea name='reason' label={texts.reason} rows={2} maxLength={500} required />
      </PlainAct>
    </div>
  )
}

const Held = ({ device, edits }: Tended) => {
  const texts = useTendingTexts().certificate
  const [issued, setIssued] = useState<Issued>()
  const { data, error } = useQuery(certificatesQuery(useShell(), device.deviceId))
  const mayAct = edits && device.state.status === 'registered'
  return (
    <DevicePage device={device} title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <p className='mt-2 max-w-3xl'>{texts.rotate}</p>
      {issued && <IssuedKeys issued={issued} />}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.length > 0 && <List device={device} edits={edits} certificates={data} />}
      {mayAct && <IssueForm device={device} onIssued={setIssued} />}
      {mayAct && <Retire device={device} />}
    </DevicePage>
  )
}

/** The certificates of a device: issued, rotated, revoked; and its end. */
export const Certificates = () => {
  const { deviceId } = route.useParams()
  return (
    <OwnersPage deviceId={deviceId} title={useTendingTexts().certificate.title}>
      {(tended) => <Held {...tended} />}
    </OwnersPage>
  )
}
