import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ngsiRoutes } from '../functions/devices/ngsi-routes.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { devicesRoutes } from '../functions/devices/routes.ts'
import { createDevicesStore } from '../functions/devices/store.ts'
import { devicesTable } from '../functions/devices/table.ts'
import { districtsReference } from '../functions/districts/reference.ts'
import { districtsRoutes } from '../functions/districts/routes.ts'
import { createDistrictsStore } from '../functions/districts/store.ts'
import { districtsTable } from '../functions/districts/table.ts'
import { checkEveryBook } from '../functions/fees/books/books-check-desk.ts'
import { feesReference } from '../functions/fees/reference.ts'
import { feesRoutes } from '../functions/fees/routes.ts'
import { createFeesStore } from '../functions/fees/store.ts'
import { feesTable } from '../functions/fees/table.ts'
import type { NewUlid } from '../functions/kernel/ids.ts'
import type { TableSpec } from '../functions/kernel/table.ts'
import type { Clock } from '../functions/kernel/time.ts'
import { membersReference } from '../functions/members/reference.ts'
import { membersRoutes } from '../functions/members/routes.ts'
import { createMembersStore } from '../functions/members/store.ts'
import { membersSweep } from '../functions/members/sweep.ts'
import { membersTable } from '../functions/members/table.ts'
import { noticesReference } from '../functions/notices/reference.ts'
import { noticesRoutes } from '../functions/notices/routes.ts'
import { createNoticesStore } from '../functions/notices/store.ts'
import { noticesTable } from '../functions/notices/table.ts'
import { createAllowances } from '../functions/platform/allowance.ts'
import type { Table } from '../functions/platform/dynamo-table.ts'
import type { Files } from '../functions/platform/files.ts'
import type { Log } from '../functions/platform/log.ts'
import { createReference } from '../functions/platform/reference.ts'
import type { Series } from '../functions/platform/series.ts'
import type { Things } from '../functions/platform/things.ts'
import type { Verify } from '../functions/platform/token.ts'
import { projectsReference } from '../functions/projects/reference.ts'
import { projectsRoutes } from '../functions/projects/routes.ts'
import { createProjectsStore } from '../functions/projects/store.ts'
import { projectsTable } from '../functions/projects/table.ts'
import { registryRoutes } from '../functions/registry/routes.ts'
import { createRegistryStore } from '../functions/registry/store.ts'
import { registryTable } from '../functions/registry/table.ts'

const root = join(import.meta.dirname, '..')

export const dataDir = join(root, 'data')

/** The tables of all blocks. */
export const tableSpecs: readonly TableSpec[] = [registryTable, membersTable, projectsTable, noticesTable, districtsTable, devicesTable, feesTable]

/** On one machine nobody wants to wait for five minutes, and there is one clock. */
export const localSlots = { seconds: 2, graceSeconds: 0.5 }

export type Furniture = {
  readonly table: (spec: TableSpec) => Table
  readonly series: (spec: TableSpec) => Series
  /** The registry of devices, and the root by which a device knows the broker. */
  readonly things: Things
  readonly authority: () => Promise<string>
  readonly clock: Clock
  readonly newUlid: NewUlid
  readonly files: Files
  readonly verify: Verify
  readonly log: Log
  /** Where people open the portal, for links in mail. */
  readonly portalUrl?: string
}

/** Every block, furnished: the one list of blocks that the local city, the OpenAPI files and the harness share. */
export const furnish = ({
  table,
  series,
  things,
  authority,
  clock,
  newUlid,
  files,
  verify,
  log,
  portalUrl = 'https://portal.kanmin.example',
}: Furniture) => {
  const reference = createReference(dataDir)
  const openapi = (block: string) => () => readFile(join(root, 'docs', 'openapi', `${block}.json`), 'utf8')
  const allowances = (spec: TableSpec) => createAllowances(table(spec), clock)
  const registry = createRegistryStore(reference, table(registryTable))
  const members = createMembersStore(table(membersTable), clock, newUlid)
  const projects = createProjectsStore(table(projectsTable), clock, newUlid)
  const notices = createNoticesStore(table(noticesTable), clock, newUlid)
  const districts = createDistrictsStore(table(districtsTable), clock, newUlid)
  const devices = createDevicesStore({ table: table(devicesTable), series: series(devicesTable) }, clock, newUlid)
  const fees = createFeesStore(table(feesTable), clock, newUlid)
  const membersData = membersReference(reference)
  return {
    stores: { registry, members, projects, notices, districts, devices, fees },
    apis: {
      registry: registryRoutes({ store: registry, verify, log, openapi: openapi('registry') }),
      members: membersRoutes({
        store: members,
        clock,
        allowances: allowances(membersTable),
        files,
        verify,
        log,
        openapi: openapi('members'),
        ...membersData,
      }),
      projects: projectsRoutes({
        store: projects,
        clock,
        allowances: allowances(projectsTable),
        files,
        verify,
        log,
        openapi: openapi('projects'),
        ...projectsReference(reference),
      }),
      notices: noticesRoutes({ store: notices, clock, verify, log, openapi: openapi('notices'), portalUrl, ...noticesReference(reference) }),
      districts: districtsRoutes({
        store: districts,
        clock,
        allowances: allowances(districtsTable),
        files,
        verify,
        log,
        openapi: openapi('districts'),
        ...districtsReference(reference),
      }),
      devices: devicesRoutes({
        store: devices,
        clock,
        allowances: allowances(devicesTable),
        things,
        authority,
        slots: localSlots,
        newToken: newUlid,
        verify,
        log,
        openapi: openapi('devices'),
        ...devicesReference(reference),
      }),
      // Devices once more, as other cities' systems know them.
      'ngsi-ld': ngsiRoutes({ store: devices, clock, portalUrl, verify, log, ...devicesReference(reference) }),
      fees: feesRoutes({
        store: fees,
        clock,
        allowances: allowances(feesTable),
        files,
        verify,
        log,
        openapi: openapi('fees'),
        ...feesReference(reference),
      }),
    },
    /** What is done once a day. */
    sweeps: {
      fees: checkEveryBook({ store: fees, files, clock, log }),
      members: membersSweep({ store: members, clock, files, log, ...membersData }),
    },
  }
}

export type Blocks = ReturnType<typeof furnish>
