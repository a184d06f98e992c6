import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { devicesSearch } from './search.ts'

const devices = createRoute({
  getParentRoute: () => root,
  path: '/devices',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./devices.tsx'), 'Devices'),
})
const device = createRoute({
  getParentRoute: () => root,
  path: '/devices/$deviceId',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./device.tsx'), 'Device'),
})
const readings = createRoute({
  getParentRoute: () => root,
  path: '/devices/$deviceId/readings',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./readings.tsx'), 'Readings'),
})
const deviceTask = createRoute({
  getParentRoute: () => root,
  path: '/devices/$deviceId/$task',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./device-task.tsx'), 'DeviceTask'),
})
const myDevices = createRoute({
  getParentRoute: () => root,
  path: '/my-devices',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./my-devices.tsx'), 'MyDevices'),
})
const newDevice = createRoute({
  getParentRoute: () => root,
  path: '/my-devices/new',
  component: lazyRouteComponent(() => import('./device-form.tsx'), 'NewDevice'),
})
const importDevices = createRoute({
  getParentRoute: () => root,
  path: '/my-devices/import',
  component: lazyRouteComponent(() => import('./import.tsx'), 'ImportDevices'),
})
const allowedSerials = createRoute({
  getParentRoute: () => root,
  path: '/my-devices/allowed',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./allowed-serials.tsx'), 'AllowedSerials'),
})
const allowSerials = createRoute({
  getParentRoute: () => root,
  path: '/my-devices/allowed/import',
  component: lazyRouteComponent(() => import('./allowed-import.tsx'), 'AllowSerials'),
})
const claims = createRoute({
  getParentRoute: () => root,
  path: '/my-devices/claims',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./claims.tsx'), 'Claims'),
})
const unknownDevices = createRoute({
  getParentRoute: () => root,
  path: '/unknown-devices',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./unknown-devices.tsx'), 'UnknownDevices'),
})
const districtFigures = createRoute({
  getParentRoute: () => root,
  path: '/districts/$districtId/figures',
  validateSearch: devicesSearch,
  component: lazyRouteComponent(() => import('./district-figures.tsx'), 'DistrictFigures'),
})

export const devicesPages = [
  devices,
  device,
  readings,
  deviceTask,
  myDevices,
  newDevice,
  importDevices,
  allowedSerials,
  allowSerials,
  claims,
  unknownDevices,
  districtFigures,
] as const
