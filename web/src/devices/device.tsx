import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { districtQuery } from '../districts/city-queries.ts'
import { useDistrictName } from '../districts/public/district-name.ts'
import { Awaited } from '../projects/awaited.tsx'
import { usePlaceName } from '../registry/place-name.ts'
import { ButtonLink } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { useRuleText } from './alert-rule.ts'
import { useOwnership } from './device-frame.tsx'
import { useDeviceName } from './device-list.tsx'
import { Figures } from './figures.tsx'
import { Live } from './live.tsx'
import { type DeviceView, deviceQuery } from './queries.ts'
import { StandingTag } from './standing-tag.tsx'
import { useDeviceTexts, useListTexts } from './texts.ts'
import { useUnits } from './units.ts'

const route = getRouteApi('/devices/$deviceId')

type Held = { readonly device: DeviceView }

const District = ({ districtId }: { readonly districtId: string }) => {
  const { data } = useQuery(districtQuery(useShell(), districtId))
  const nameOf = useDistrictName()
  return (
    <Link to='/districts/$districtId/figures' params={{ districtId }} className='link'>
      {data ? nameOf(data) : districtId}
    </Link>
  )
}

const Connection = ({ device: { presence } }: Held) => {
  const texts = useDeviceTexts()
  const locale = useLocale()
  if (!presence) return texts.neverConnected
  const since = momentText(locale, presence.since)
  return presence.connected ? texts.connected(since) : texts.disconnected(since)
}

const InShort = ({ device }: Held) => {
  const texts = useDeviceTexts()
  const list = useListTexts()
  const locale = useLocale()
  const { typeName } = useUnits()
  const { owns } = useOwnership(device)
  const municipality = usePlaceName(device.localGovernmentCode)
  const { standing, state, ownerName, ownerId, districtId, place, intervalSeconds, dataClass, serialNumber } = device
  return (
    <Facts
      facts={[
        ...(standing ? [{ label: texts.state, value: <StandingTag standing={standing} /> }] : []),
        ...(owns ? [{ label: texts.connection, value: <Connection device={device} /> }] : []),
        { label: texts.type, value: typeName(device.type) },
        {
          label: texts.owner,
          value: (
            <Link to='/directory/$memberId' params={{ memberId: ownerId }} className='link'>
              {ownerName ?? ownerId}
            </Link>
          ),
        },
        { label: texts.municipality, value: municipality ?? device.localGovernmentCode },
        { label: texts.district, value: districtId ? <District districtId={districtId} /> : texts.noDistrict },
        { label: texts.place, value: texts.coordinates(place.longitude, place.latitude) },
        { label: texts.interval, value: texts.seconds(intervalSeconds) },
        { label: texts.dataClass, value: list.dataClasses[dataClass] },
        ...(serialNumber ? [{ label: texts.serialNumber, value: serialNumber }] : []),
        { label: texts.deviceId, value: <code className='break-all'>{device.deviceId}</code> },
        ...(state.status === 'retired'
          ? [{ label: list.standings.retired, value: texts.retired(momentText(locale, state.retiredAt), state.reason) }]
          : []),
      ]}
    />
  )
}

const Raised = ({ device }: Held) => {
  const texts = useDeviceTexts()
  const locale = useLocale()
  const ruleText = useRuleText(device.type)
  const raised = (device.alerts ?? []).flatMap(({ raised, ruleId, since }) => {
    const rule = device.alertRules?.find((each) => each.ruleId === ruleId)
    return raised && rule ? [{ ruleId, words: texts.raisedSince(ruleText(rule), since ? momentText(locale, since) : '–') }] : []
  })
  if (raised.length === 0) return null
  return (
    <Notice tone='warning' title={texts.raised}>
      <ul className='list-disc pl-6'>
        {raised.map(({ ruleId, words }) => (
          <li key={ruleId}>{words}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** What its owner does with it. */
const Tending = ({ device: { deviceId, state } }: Held) => {
  const texts = useDeviceTexts()
  return (
    <section aria-labelledby='tending' className='no-print mt-8 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <h2 id='tending' className='text-std-20B-150'>
        {texts.tend}
      </h2>
      <div className='mt-4 flex flex-wrap gap-4'>
        <ButtonLink to='/devices/$deviceId/$task' params={{ deviceId, task: 'certificates' }}>
          {texts.certificates}
        </ButtonLink>
        <ButtonLink look='outlined' to='/devices/$deviceId/$task' params={{ deviceId, task: 'alerts' }}>
          {texts.alerts}
        </ButtonLink>
        <ButtonLink look='outlined' to='/devices/$deviceId/$task' params={{ deviceId, task: 'quarantine' }}>
          {texts.quarantine}
        </ButtonLink>
        <ButtonLink look='outlined' to='/devices/$deviceId/$task' params={{ deviceId, task: 'backfill' }}>
          {texts.backfill}
        </ButtonLink>
        <ButtonLink look='outlined' to='/devices/$deviceId/$task' params={{ deviceId, task: 'history' }}>
          {texts.history}
        </ButtonLink>
        {state.status === 'registered' && (
          <ButtonLink look='outlined' to='/devices/$deviceId/$task' params={{ deviceId, task: 'edit' }}>
            {texts.edit}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

const Loaded = ({ device }: Held) => {
  const texts = useDeviceTexts()
  const list = useListTexts()
  const search = route.useSearch()
  const { owns } = useOwnership(device)
  const name = useDeviceName()(device)
  const { typeOf } = useUnits()
  const trail = owns ? { label: list.mine.title, to: '/my-devices' as const } : { label: list.title, to: '/devices' as const }
  // A gateway measures nothing itself; what one may not read is not there to be shown.
  const measures = device.standing !== undefined && typeOf(device.type)?.carriesOthers !== true
  return (
    <Page title={name} caption={texts.section} trail={[trail]}>
      {owns && <Raised device={device} />}
      {measures && <Live device={device} />}
      {owns && <Tending device={device} />}
      <InShort device={device} />
      {measures && <Figures device={device} search={search} />}
      {measures && (
        <p className='mt-6'>
          <Link to='/devices/$deviceId/readings' params={{ deviceId: device.deviceId }} className='link'>
            {texts.readings}
          </Link>
        </p>
      )}
    </Page>
  )
}

/** A device: how it is doing, what it measures now, and what that came to. */
export const Device = () => {
  const { deviceId } = route.useParams()
  const texts = useDeviceTexts()
  return (
    <Awaited query={useQuery(deviceQuery(useShell(), deviceId))} title={texts.section}>
      {(device) => <Loaded device={device} />}
    </Awaited>
  )
}
