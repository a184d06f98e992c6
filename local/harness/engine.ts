import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEngine } from '../parts/engine.ts'
import { startFiles } from '../parts/files.ts'
import { openAuthority } from '../parts/iot-authority.ts'
import { startIotControl } from '../parts/iot-control.ts'
import { putPolicies } from '../parts/iot-policies.ts'
import { openRegistry } from '../parts/iot-registry.ts'

type Service = { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } }

declare module 'vitest' {
  export interface ProvidedContext {
    engines: readonly Service[]
    files: Service
    iot: { endpoint: string; authority: string }
  }
}

export const testBucket = 'test-files'

/** A DynamoDB Local does one thing at a time: each worker has its own. */
const startEngines = async ({ maxWorkers }: TestProject['config']) => {
  const engines = await Promise.all(Array.from({ length: maxWorkers }, () => startEngine({ inMemory: true, isBusy: true })))
  const services = engines.map(({ endpoint, region, credentials }) => ({ endpoint, region, credentials: { ...credentials } }))
  return { services, stop: () => Promise.all(engines.map(({ stop }) => stop())) }
}

const inMemory = '/dev/shm'
const roomNeeded = 4 * 2 ** 30

/** Where Linux keeps files in memory, if there is room: DynamoDB Local writes through to the disk at every act, which outlives no test. */
const temporaryFolder = async (): Promise<string> => {
  const { bavail, bsize } = await statfs(inMemory).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize >= roomNeeded ? inMemory : tmpdir()
}

/**
 * The engines and one file store for the whole run; every test file makes its own tables. Whatever anything puts into
 * the temporary folder meanwhile, tests and the tools they call, goes into one of this run's own, which ends with it.
 */
export default async ({ config, provide }: TestProject) => {
  const temporary = await mkdtemp(join(await temporaryFolder(), 'kanmin-test-'))
  process.env['TMPDIR'] = temporary
  const engines = await startEngines(config)
  provide('engines', engines.services)
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-files-'))
  const files = await startFiles({ dir, buckets: [testBucket], portalOrigin: 'http://127.0.0.1' })
  provide('files', { endpoint: files.endpoint, region: files.region, credentials: { ...files.credentials } })
  const [authority, registry] = await Promise.all([openAuthority(dir), openRegistry(dir)])
  await putPolicies(registry)
  const control = await startIotControl({ registry, authority, brokerAddress: () => 'broker.kanmin.example' })
  provide('iot', { endpoint: control.endpoint, authority: authority.serverRoot })
  return async () => {
    await Promise.all([engines.stop(), files.stop(), control.stop()])
    await rm(temporary, { recursive: true, force: true })
  }
}
