import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { districtsReference } from '../functions/districts/reference.ts'
import { districtsRoutes } from '../functions/districts/routes.ts'
import { createDistrictsStore } from '../functions/districts/store.ts'
import { districtsTable } from '../functions/districts/table.ts'
import type { NewUlid } from '../functions/kernel/ids.ts'
import type { TableSpec } from '../functions/kernel/table.ts'
import type { Clock } from '../functions/kernel/time.ts'
import { membersReference } from '../functions/members/reference.ts'
import { membersRoutes } from '../functions/members/routes.ts'
import { createMembersStore } from '../functions/members/store.ts'
import { membersTable } from '../functions/members/table.ts'
import type { Table } from '../functions/platform/dynamo-table.ts'
import type { Files } from '../functions/platform/files.ts'
import type { Log } from '../functions/platform/log.ts'
import { createReference } from '../functions/platform/reference.ts'
import type { Verify } from '../functions/platform/token.ts'
import { registryRoutes } from '../functions/registry/routes.ts'

const root = join(import.meta.dirname, '..')

export const dataDir = join(root, 'data')

/** The tables of all blocks. */
export const tableSpecs: readonly TableSpec[] = [membersTable, districtsTable]

export type Furniture = {
  readonly table: (spec: TableSpec) => Table
  readonly clock: Clock
  readonly newUlid: NewUlid
  readonly files: Files
  readonly verify: Verify
  readonly log: Log
}

/** Every block, furnished: the one list of blocks that the local city, the OpenAPI files and the harness share. */
export const furnish = ({ table, clock, newUlid, files, verify, log }: Furniture) => {
  const reference = createReference(dataDir)
  const openapi = (block: string) => () => readFile(join(root, 'docs', 'openapi', `${block}.json`), 'utf8')
  const members = createMembersStore(table(membersTable), clock, newUlid)
  const districts = createDistrictsStore(table(districtsTable), clock, newUlid)
  return {
    stores: { members, districts },
    apis: {
      registry: registryRoutes({ reference, verify, log, openapi: openapi('registry') }),
      members: membersRoutes({ store: members, clock, files, verify, log, openapi: openapi('members'), ...membersReference(reference) }),
      districts: districtsRoutes({ store: districts, clock, files, verify, log, openapi: openapi('districts'), ...districtsReference(reference) }),
    },
  }
}

export type Blocks = ReturnType<typeof furnish>
