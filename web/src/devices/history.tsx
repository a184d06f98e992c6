import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { buttonClass } from '../shell/button.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { DevicePage, OwnersPage, type Tended } from './device-frame.tsx'
import { EventTable } from './event-table.tsx'
import { FileButton } from './file-button.tsx'
import { deviceEventsQuery } from './queries.ts'
import { useTendingTexts } from './texts.ts'

const route = getRouteApi('/devices/$deviceId/$task')

const Held = ({ device }: Pick<Tended, 'device'>) => {
  const texts = useTendingTexts().event
  const { cursor } = route.useSearch()
  const { deviceId } = device
  const { data, error } = useQuery(deviceEventsQuery(useShell(), deviceId, cursor))
  return (
    <DevicePage device={device} title={texts.title}>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.items.length > 0 && (
        <>
          <EventTable caption={texts.title} device={device} events={data.items} />
          {data.cursor && (
            <Link
              to='/devices/$deviceId/$task'
              params={{ deviceId, task: 'history' }}
              search={{ cursor: data.cursor }}
              className={`mt-6 ${buttonClass('outlined')}`}
            >
              {texts.next}
            </Link>
          )}
          <FileButton path={`/devices/${deviceId}/events.csv`} filename='device-events.csv' />
        </>
      )}
    </DevicePage>
  )
}

/** All that was done with a device, for its owner. */
export const History = () => {
  const { deviceId } = route.useParams()
  return (
    <OwnersPage deviceId={deviceId} title={useTendingTexts().event.title}>
      {({ device }) => <Held device={device} />}
    </OwnersPage>
  )
}
