import type { TestProject } from 'vitest/node'
import { startEngine } from '../parts/engine.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    engine: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } }
  }
}

/** One DynamoDB Local for the whole run, in memory; every test file makes its own tables on it. */
export default async ({ provide }: TestProject) => {
  const { endpoint, region, credentials, stop } = await startEngine({ inMemory: true })
  provide('engine', { endpoint, region, credentials: { ...credentials } })
  return stop
}
