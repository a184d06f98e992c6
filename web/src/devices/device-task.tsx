import { getRouteApi } from '@tanstack/react-router'
import { NotFound } from '../shell/not-found.tsx'
import { Alerts } from './alerts.tsx'
import { Backfill } from './backfill.tsx'
import { Certificates } from './certificates.tsx'
import { EditDevice } from './device-form.tsx'
import { History } from './history.tsx'
import { Quarantine } from './quarantine.tsx'

const route = getRouteApi('/devices/$deviceId/$task')

/** What an owner does with a device, one thing a page. They are small, and who does one soon does another: they come together. */
export const DeviceTask = () => {
  const { task } = route.useParams()
  switch (task) {
    case 'certificates':
      return <Certificates />
    case 'alerts':
      return <Alerts />
    case 'backfill':
      return <Backfill />
    case 'quarantine':
      return <Quarantine />
    case 'history':
      return <History />
    case 'edit':
      return <EditDevice />
    default:
      return <NotFound />
  }
}
