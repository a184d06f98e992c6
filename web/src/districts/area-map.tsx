import { lazy, Suspense } from 'react'
import { Loading } from '../shell/loading.tsx'
import type { AreaMapProps } from './drawn-area-map.tsx'

// The map weighs more than all else of the portal: it comes where it is looked at.
const DrawnAreaMap = lazy(() => import('./drawn-area-map.tsx').then(({ AreaMap }) => ({ default: AreaMap })))

/** The area of a district on a map; with `onPlace` its corners are set by clicking. */
export const AreaMap = (props: AreaMapProps) => (
  <Suspense fallback={<Loading />}>
    <DrawnAreaMap {...props} />
  </Suspense>
)
