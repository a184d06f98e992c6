import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/devices.d.ts'
import { everyItem } from '../shell/list.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']

export type DeviceSummary = Schemas['DeviceSummary']
export type DeviceView = Schemas['DeviceView']
export type DeviceType = Schemas['DeviceTypes']['items'][number]
export type Measure = DeviceType['measures'][number]
export type Figure = Schemas['FigureView']
export type Reading = Schemas['ReadingView']
export type Certificate = Schemas['DeviceCertificate']
export type Issued = Schemas['IssuedCertificate']
export type AllowedSerial = Schemas['AllowedSerial']
export type AllowedRow = Schemas['AllowListKept']['items'][number]
export type Claim = Schemas['Claim']
export type IssuedClaim = Schemas['IssuedClaim']
export type Anomaly = Schemas['AnomalyView']
export type AnomalyList = Schemas['AnomalyList']
export type AlertRule = Schemas['AlertRule']
export type Quarantined = Schemas['QuarantinedMessage']
export type DeviceEvent = Schemas['Event']
export type Standing = Schemas['DeviceStanding']
export type DataClass = Schemas['DataClass']
export type Resolution = 'hour' | 'day' | 'month'

export const standings: readonly Standing[] = ['sending', 'silent', 'revoked', 'retired']

/** As an address says it. */
export const standingIn = (said: string | undefined): { readonly standing?: Standing } => {
  const standing = standings.find((each) => each === said)
  return standing ? { standing } : {}
}

type Cursor = string | undefined
const paged = (cursor: Cursor, limit = 50) => ({ limit, ...(cursor && { cursor }) })

/** Every published district, to choose a place among. */
export const everyDistrictQuery = ({ districts }: Shell) =>
  queryOptions({
    queryKey: ['every-district'],
    queryFn: () => everyItem((asked) => answered(districts.GET('/districts', { params: { query: asked } }))),
    staleTime: 60_000,
  })

export const deviceTypesQuery = ({ devices }: Shell) =>
  queryOptions({
    queryKey: ['device-types'],
    queryFn: async () => (await answered(devices.GET('/device-types'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export type DevicesAsked = { readonly place: string; readonly type?: string; readonly standing?: Standing; readonly limited: boolean }

/** The same question as the page and as its file ask it. */
export const devicesFilter = ({ place, type, standing, limited }: DevicesAsked) => ({
  ...(place.startsWith('dst_') ? { districtId: place } : { municipality: place }),
  ...(type && { type }),
  ...(standing && { standing }),
  ...(limited && { dataClass: 'limited' as const }),
})

export const devicesQuery = ({ devices }: Shell, asked: DevicesAsked, cursor: Cursor) =>
  queryOptions({
    queryKey: ['devices', asked, cursor],
    queryFn: () => answered(devices.GET('/devices', { params: { query: { ...devicesFilter(asked), ...paged(cursor) } } })),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export type OwnAsked = { readonly districtId?: string; readonly type?: string; readonly standing?: Standing }

export const myDevicesQuery = ({ devices }: Shell, asked: OwnAsked, cursor: Cursor) =>
  queryOptions({
    queryKey: ['my-devices', asked, cursor],
    queryFn: () => answered(devices.GET('/my-devices', { params: { query: { ...asked, ...paged(cursor) } } })),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export const deviceQuery = ({ devices }: Shell, deviceId: string) =>
  queryOptions({
    queryKey: ['device', deviceId],
    queryFn: () => answered(devices.GET('/devices/{deviceId}', { params: { path: { deviceId } } })),
    staleTime: 0,
  })

const secondsBetweenLooks = 10

/** Asked again and again while somebody looks, and not while the page is hidden. */
export const latestQuery = ({ devices }: Shell, deviceId: string) =>
  queryOptions({
    queryKey: ['latest', deviceId],
    queryFn: () => answered(devices.GET('/devices/{deviceId}/latest', { params: { path: { deviceId } } })),
    staleTime: 0,
    refetchInterval: secondsBetweenLooks * 1000,
    refetchIntervalInBackground: false,
  })

export type Span = { readonly resolution: Resolution; readonly from: string; readonly to: string }

export const figuresQuery = ({ devices }: Shell, deviceId: string, span: Span) =>
  queryOptions({
    queryKey: ['figures', deviceId, span],
    queryFn: () => answered(devices.GET('/devices/{deviceId}/figures', { params: { path: { deviceId }, query: span } })),
    staleTime: 30_000,
    refetchInterval: 60_000,
    refetchIntervalInBackground: false,
    placeholderData: keepPreviousData,
  })

export const districtFiguresQuery = ({ devices }: Shell, districtId: string, asked: Span & { readonly type: string }) =>
  queryOptions({
    queryKey: ['district-figures', districtId, asked],
    queryFn: () => answered(devices.GET('/districts/{districtId}/figures', { params: { path: { districtId }, query: asked } })),
    staleTime: 60_000,
  })

export const readingsQuery = (
  { devices }: Shell,
  deviceId: string,
  asked: { readonly from: string; readonly to: string; readonly cursor?: string | undefined },
) =>
  queryOptions({
    queryKey: ['readings', deviceId, asked],
    queryFn: () => {
      const { from, to, cursor } = asked
      return answered(devices.GET('/devices/{deviceId}/readings', { params: { path: { deviceId }, query: { from, to, ...paged(cursor, 100) } } }))
    },
    staleTime: 0,
  })

export const certificatesQuery = ({ devices }: Shell, deviceId: string) =>
  queryOptions({
    queryKey: ['certificates', deviceId],
    queryFn: async () => (await answered(devices.GET('/devices/{deviceId}/certificates', { params: { path: { deviceId } } }))).items,
    staleTime: 0,
  })

export const quarantineQuery = ({ devices }: Shell, deviceId: string, cursor: Cursor) =>
  queryOptions({
    queryKey: ['quarantine', deviceId, cursor],
    queryFn: () => answered(devices.GET('/devices/{deviceId}/quarantine', { params: { path: { deviceId }, query: paged(cursor) } })),
    staleTime: 0,
  })

export const unknownDevicesQuery = ({ devices }: Shell, cursor: Cursor) =>
  queryOptions({
    queryKey: ['unknown-devices', cursor],
    queryFn: () => answered(devices.GET('/quarantine', { params: { query: paged(cursor) } })),
    staleTime: 0,
  })

export const deviceEventsQuery = ({ devices }: Shell, deviceId: string, cursor: Cursor, limit = 50) =>
  queryOptions({
    queryKey: ['device-events', deviceId, cursor, limit],
    queryFn: () => answered(devices.GET('/devices/{deviceId}/events', { params: { path: { deviceId }, query: paged(cursor, limit) } })),
    staleTime: 0,
  })

export const allowedSerialsQuery = ({ devices }: Shell, cursor: Cursor) =>
  queryOptions({
    queryKey: ['allowed-serials', cursor],
    queryFn: () => answered(devices.GET('/allowed-serials', { params: { query: paged(cursor) } })),
    staleTime: 0,
  })

export const claimsQuery = ({ devices }: Shell, cursor: Cursor) =>
  queryOptions({
    queryKey: ['claims', cursor],
    queryFn: () => answered(devices.GET('/claims', { params: { query: paged(cursor) } })),
    staleTime: 0,
  })

export type AnomaliesAsked = { readonly from: string; readonly to: string; readonly measure: string }

export const anomaliesQuery = ({ devices }: Shell, deviceId: string, asked: AnomaliesAsked) =>
  queryOptions({
    queryKey: ['anomalies', deviceId, asked],
    queryFn: () => answered(devices.GET('/devices/{deviceId}/anomalies', { params: { path: { deviceId }, query: asked } })),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
