import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { allowListRoutes } from './allow-list-routes.ts'
import { anomalyRoutes } from './anomaly-routes.ts'
import { publicRoutes } from './contract.ts'
import { deviceRoutes } from './device-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { figureRoutes } from './figure-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { privacyRoutes } from './privacy-routes.ts'
import { quarantineRoutes } from './quarantine-routes.ts'
import { type Correcting, readingRoutes } from './reading-routes.ts'

export type MeasuringParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Correcting

/** The first door: devices, what they measure, what it comes to. It cannot speak to the registry of things. */
export const measuringRoutes = (parts: MeasuringParts): Api => addMeasuring(createApi({ block: 'devices', publicRoutes, ...parts }), parts)

export const addMeasuring = (api: Api, parts: Correcting): Api => {
  deviceRoutes(api, parts)
  readingRoutes(api, parts)
  figureRoutes(api, parts)
  anomalyRoutes(api, parts)
  allowListRoutes(api, parts)
  quarantineRoutes(api, parts)
  eventRoutes(api, parts)
  operatorRoutes(api, parts)
  privacyRoutes(api, parts)
  return api
}
