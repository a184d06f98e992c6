import { mkdtemp, rm } from 'node:fs/promises'
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
    engine: Service
    files: Service
    iot: { endpoint: string; authority: string }
  }
}

export const testBucket = 'test-files'

/**
 * One DynamoDB Local and one file store for the whole run; every test file makes its own tables. Whatever anything puts into
 * the temporary folder meanwhile, tests and the tools they call, goes into one of this run's own, which ends with it.
 */
export default async ({ provide }: TestProject) => {
  const temporary = await mkdtemp(join(tmpdir(), 'kanmin-test-'))
  process.env['TMPDIR'] = temporary
  const { endpoint, region, credentials, stop } = await startEngine({ inMemory: true })
  provide('engine', { endpoint, region, credentials: { ...credentials } })
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-files-'))
  const files = await startFiles({ dir, buckets: [testBucket], portalOrigin: 'http://127.0.0.1' })
  provide('files', { endpoint: files.endpoint, region: files.region, credentials: { ...files.credentials } })
  const [authority, registry] = await Promise.all([openAuthority(dir), openRegistry(dir)])
  await putPolicies(registry)
  const control = await startIotControl({ registry, authority, brokerAddress: () => 'broker.kanmin.example' })
  provide('iot', { endpoint: control.endpoint, authority: authority.serverRoot })
  return async () => {
    await Promise.all([stop(), files.stop(), control.stop()])
    await rm(temporary, { recursive: true, force: true })
  }
}
