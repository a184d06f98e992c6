import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEngine } from '../parts/engine.ts'
import { startFiles } from '../parts/files.ts'

type Service = { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } }

declare module 'vitest' {
  export interface ProvidedContext {
    engine: Service
    files: Service
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
  return async () => {
    await Promise.all([stop(), files.stop()])
    await rm(temporary, { recursive: true, force: true })
  }
}
