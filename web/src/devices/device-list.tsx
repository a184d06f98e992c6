import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { AreaMap } from '../districts/area-map.tsx'
import type { Position } from '../districts/district/corners.ts'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import type { DeviceSummary } from './queries.ts'
import { StandingTag } from './standing-tag.tsx'
import { useListTexts } from './texts.ts'
import { useUnits } from './units.ts'

/** What a device is called in the reader's language. */
export const useDeviceName = (): ((device: Pick<DeviceSummary, 'name' | 'nameEn'>) => string) => {
  const locale = useLocale()
  return ({ name, nameEn }) => (locale === 'en' && nameEn) || name
}

const colours = { sending: '#0017c1', silent: '#a90000', revoked: '#a90000', retired: '#a90000' } as const

const nowhere: readonly Position[] = []

type Mark = { readonly name: string; readonly at: Position; readonly colour: string }

type DeviceMapProps = {
  readonly devices: readonly DeviceSummary[]
  readonly localGovernmentCode: string | undefined
  /** Of the district they stand in, if one was asked for. */
  readonly corners?: readonly Position[]
}

/** Where devices stand. An extra to their list. */
export const DeviceMap = ({ devices, localGovernmentCode, corners = nowhere }: DeviceMapProps) => {
  const texts = useListTexts()
  const places = useMemo(
    () =>
      devices.map(
        ({ name, place, standing = 'silent' }): Mark => ({
          name,
          at: [place.longitude, place.latitude],
          colour: colours[standing],
        }),
      ),
    [devices],
  )
  return (
    <section aria-labelledby='map'>
      <h2 id='map' className='mt-10 text-std-24B-150'>
        {texts.map}
      </h2>
      <AreaMap label={texts.mapLabel} positions={corners} localGovernmentCode={localGovernmentCode} places={places} />
    </section>
  )
}

/** Devices, a line each; their file is made by the server. */
export const DeviceTable = ({ devices, owned = false }: { readonly devices: readonly DeviceSummary[]; readonly owned?: boolean }) => {
  const texts = useListTexts()
  const locale = useLocale()
  const nameOf = useDeviceName()
  const { typeName } = useUnits()
  return (
    <Table
      caption={texts.list}
      rows={devices}
      keyOf={({ deviceId }) => deviceId}
      columns={[
        {
          label: texts.name,
          cell: (device) => (
            <Link to='/devices/$deviceId' params={{ deviceId: device.deviceId }} className='link'>
              {nameOf(device)}
            </Link>
          ),
        },
        { label: texts.type, cell: ({ type }) => typeName(type) },
        { label: texts.standing, cell: ({ standing }) => (standing ? <StandingTag standing={standing} /> : '–') },
        { label: texts.newestAt, cell: ({ newestAt }) => (newestAt ? momentText(locale, newestAt) : texts.notLately) },
        owned
          ? { label: texts.dataClass, cell: ({ dataClass }) => texts.dataClasses[dataClass] }
          : { label: texts.owner, cell: ({ ownerName, ownerId }) => ownerName ?? ownerId },
      ]}
    />
  )
}
