import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Awaited } from '../projects/awaited.tsx'
import { Forbidden } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { useDeviceName } from './device-list.tsx'
import { type DeviceSummary, type DeviceView, deviceQuery } from './queries.ts'
import { useListTexts } from './texts.ts'

export type Tended = { readonly device: DeviceView; readonly edits: boolean }

/** Whether a device is that of the member acted for, and whether this person may act for it. For courtesy only: the server decides. */
export const useOwnership = ({ ownerId }: Pick<DeviceSummary, 'ownerId'>): { readonly owns: boolean; readonly edits: boolean } => {
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting : undefined
  const owns = acting?.memberId === ownerId
  return { owns, edits: owns && acting.roles.some((role) => role === 'administrator' || role === 'editor') }
}

type DevicePageProps = { readonly device: DeviceView; readonly title: string; readonly children: ReactNode }

/** A page about one device, below it in the tree. */
export const DevicePage = ({ device, title, children }: DevicePageProps) => {
  const texts = useListTexts()
  const name = useDeviceName()(device)
  const { owns } = useOwnership(device)
  const list = owns ? { label: texts.mine.title, to: '/my-devices' as const } : { label: texts.title, to: '/devices' as const }
  return (
    <Page title={title} caption={name} trail={[list, { label: name, to: '/devices/$deviceId', params: { deviceId: device.deviceId } }]}>
      {children}
    </Page>
  )
}

type OwnersProps = { readonly deviceId: string; readonly title: string; readonly children: (tended: Tended) => ReactNode }

const Loaded = ({ device, children }: { readonly device: DeviceView } & Pick<OwnersProps, 'children'>) => {
  const { owns, edits } = useOwnership(device)
  return owns ? children({ device, edits }) : <Forbidden />
}

const Asked = ({ deviceId, title, children }: OwnersProps) => (
  <Awaited query={useQuery(deviceQuery(useShell(), deviceId))} title={title}>
    {(device) => <Loaded device={device}>{children}</Loaded>}
  </Awaited>
)

/** What only the owner of a device sees. */
export const OwnersPage = (props: OwnersProps) => (
  <Guard title={props.title}>
    <Asked {...props} />
  </Guard>
)
