import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Loading } from '../shell/loading.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { Alerts } from './alerts.tsx'
import { Certificates } from './certificates.tsx'
import { History } from './history.tsx'
import { Quarantine } from './quarantine.tsx'

// Who comes to look does not wait for the two that read files and draw maps.
const Backfill = lazy(() => import('./backfill.tsx').then(({ Backfill }) => ({ default: Backfill })))
const EditDevice = lazy(() => import('./device-form.tsx').then(({ EditDevice }) => ({ default: EditDevice })))

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
      return (
        <Suspense fallback={<Loading />}>
          <Backfill />
        </Suspense>
      )
    case 'quarantine':
      return <Quarantine />
    case 'history':
      return <History />
    case 'edit':
      return (
        <Suspense fallback={<Loading />}>
          <EditDevice />
        </Suspense>
      )
    default:
      return <NotFound />
  }
}
