import { join } from 'node:path'
import { IoTClient } from '@aws-sdk/client-iot'
import type { Log } from '../../functions/platform/log.ts'
import { createThings, type Things } from '../../functions/platform/things.ts'
import { openAuthority } from './iot-authority.ts'
import { startBroker } from './iot-broker.ts'
import { startIotControl } from './iot-control.ts'
import { putPolicies } from './iot-policies.ts'
import type { Provisioning } from './iot-provisioning.ts'
import { arnOf, openRegistry } from './iot-registry.ts'
import { type MessageQueue, type QueuePlace, startQueue } from './message-queue.ts'

export type Iot = {
  readonly port: number
  readonly things: Things
  readonly authority: () => Promise<string>
  readonly queue: MessageQueue
  readonly answers: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

type IotPlace = {
  readonly dir: string
  readonly log: Log
  readonly preferredPort?: number
  readonly publishesASecond?: number
  readonly provision?: Provisioning
} & Pick<QueuePlace, 'handle' | 'chaos' | 'batchSize'>

/** AWS IoT on one machine: registry, certificates, broker, rule, and the queue that feeds the worker. */
export const startIot = async ({ dir, log, preferredPort = 0, publishesASecond, provision, ...feeding }: IotPlace): Promise<Iot> => {
  const [authority, registry] = await Promise.all([openAuthority(dir), openRegistry(dir)])
  await putPolicies(registry)
  const queue = await startQueue({ ...feeding, log, journal: join(dir, 'iot', 'readings.journal') })
  const place = { registry, authority, log, send: queue.send, ...(publishesASecond && { publishesASecond }), ...(provision && { provision }) }
  const broker = await startBroker({ ...place, port: preferredPort }).catch((error: unknown) => {
    if (preferredPort !== 0 && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return startBroker({ ...place, port: 0 })
    throw error
  })
  const control = await startIotControl({ registry, authority, brokerAddress: () => `127.0.0.1:${broker.port}` })
  const client = new IoTClient({
    endpoint: control.endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  return {
    port: broker.port,
    things: createThings(client, (certificateId) => arnOf(`cert/${certificateId}`)),
    authority: async () => authority.serverRoot,
    queue,
    answers: control.answers,
    async stop() {
      await broker.stop()
      await queue.stop()
      client.destroy()
      await control.stop()
      await registry.settled()
    },
  }
}
