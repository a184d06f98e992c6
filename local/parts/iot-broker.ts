import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { createServer, type TLSSocket } from 'node:tls'
import { Aedes, type Client } from 'aedes'
import { maxPayloadBytes } from '../../functions/devices/iot-rule-contract.ts'
import type { Log } from '../../functions/platform/log.ts'
import type { Authority } from './iot-authority.ts'
import { type Action, compiled } from './iot-policy.ts'
import { type Provisioning, provisioningOn } from './iot-provisioning.ts'
import { arnOf, type Registry } from './iot-registry.ts'
import { type Presence, type Published, ruled, ruledPresence } from './iot-rules.ts'
import { portOf } from './loopback.ts'

export type Broker = { readonly port: number; readonly stop: () => Promise<void> }

type BrokerPlace = {
  readonly registry: Registry
  readonly authority: Authority
  readonly port: number
  readonly log: Log
  /** Resolves when what a device sent cannot be lost any more; only then is it acknowledged. */
  readonly send: (body: string) => Promise<void>
  readonly publishesASecond?: number
  /** Asked before a claim's certificate is made good; without it there are no claims. */
  readonly provision?: Provisioning
}

type Visitor = {
  readonly certificate: string
  session: string
  version: number
  can: (action: Action, resource: string) => boolean
  reason?: string
  tokens: number
  filledAt: number
}

// A fixed header, its length, the topic and the payload: what is longer is not even read.
const packetBytes = maxPayloadBytes + 512

/** Error codes of CONNACK in MQTT 3.1.1. */
const notAuthorized = 5

/**
 * AWS IoT's broker as far as devices of Kanmin see it: mutual TLS, the policy of their certificate, a limit for each connection, presence.
 * A message is handed to the rule before it is acknowledged.
 */
export const startBroker = async ({ registry, authority, port, log, send, publishesASecond = 100, provision }: BrokerPlace): Promise<Broker> => {
  const certificates = new WeakMap<Duplex, string>()
  const visitors = new Map<Client, Visitor>()
  // Counted on from the clock: a city that was started anew must not count below what it told before.
  let counted = Math.floor(Date.now() / 1000)

  const allowedTo = (certificateId: string, clientId: string) => {
    const certificate = registry.find(certificateId)
    if (certificate?.status !== 'ACTIVE') return () => false
    const can = compiled(registry.documentsOf(certificate), { clientId, ...(certificate.things.includes(clientId) && { thing: clientId }) })
    return (action: Action, resource: string) => can(action, arnOf(resource))
  }

  const admit = async (client: Client): Promise<boolean> => {
    const certificate = certificates.get(client.conn)
    if (certificate === undefined) return false
    const can = allowedTo(certificate, client.id)
    if (!can('iot:Connect', `client/${client.id}`)) return false
    for (const [other, visitor] of visitors) if (other.id === client.id) visitor.reason = 'DUPLICATE_CLIENTID'
    visitors.set(client, { certificate, session: randomUUID(), version: 0, can, tokens: publishesASecond, filledAt: performance.now() })
    return true
  }

  /** How long a sender has to wait: whoever sends too much is not read any further meanwhile. */
  const waitFor = (visitor: Visitor): number => {
    const now = performance.now()
    visitor.tokens = Math.min(publishesASecond, visitor.tokens + ((now - visitor.filledAt) / 1000) * publishesASecond) - 1
    visitor.filledAt = now
    return visitor.tokens >= 0 ? 0 : (-visitor.tokens / publishesASecond) * 1000
  }

  const provisioned = provision && provisioningOn({ registry, authority, provision })

  /** Answers go to whoever asked alone, and only if it listens. */
  const answerTo = (client: Client, { topic, payload }: { readonly topic: string; readonly payload: string }): void => {
    if (!visitors.get(client)?.can('iot:Receive', `topic/${topic}`) || !isListening(client, topic)) return
    client.publish({ cmd: 'publish', topic, payload, qos: 0, retain: false, dup: false }, () => undefined)
  }

  const take = async (client: Client, { topic, payload, qos, retain }: Sent): Promise<Error | undefined> => {
    const visitor = visitors.get(client)
    if (!visitor) return new Error('no visitor')
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
    const isAllowed = qos < 2 && bytes.length <= maxPayloadBytes && visitor.can('iot:Publish', `topic/${topic}`)
    if (!isAllowed || (retain && !visitor.can('iot:RetainPublish', `topic/${topic}`))) {
      visitor.reason = 'AUTH_ERROR'
      return new Error('not authorized')
    }
    const wait = waitFor(visitor)
    if (wait > 0) await pause(wait)
    const published: Published = { topic, payload: bytes, client: client.id, certificate: visitor.certificate }
    const body = ruled(published)
    if (body !== undefined) await send(body)
    provisioned?.(published).then(
      (answered) => answered && answerTo(client, answered),
      (error: unknown) => log.error('not provisioned', { error: String(error) }),
    )
    return undefined
  }

  const tell = (client: Client, visitor: Visitor, eventType: Presence['eventType'], reason?: string): void => {
    visitor.version = ++counted
    const event: Presence = {
      clientId: client.id,
      timestamp: Date.now(),
      eventType,
      sessionIdentifier: visitor.session,
      versionNumber: visitor.version,
      principalIdentifier: visitor.certificate,
      ...(reason && { disconnectReason: reason }),
    }
    send(ruledPresence({ ...event })).catch((error: unknown) => log.error('presence not told', { error: String(error) }))
  }

  // With any other concurrency a flood can overflow the stack of the queue inside; with none it is never drained by recursion.
  const broker = await Aedes.createBroker({
    concurrency: 0,
    connectTimeout: 10_000,
    authenticate: (client, _, __, done) => {
      admit(client).then(
        (admitted) => (admitted ? done(null, true) : done(Object.assign(new Error('not authorized'), { returnCode: notAuthorized }), false)),
        () => done(Object.assign(new Error('not authorized'), { returnCode: notAuthorized }), false),
      )
    },
    authorizePublish: (client, packet, done) => {
      if (!client) return done()
      take(client, { topic: packet.topic, payload: packet.payload, qos: packet.qos, retain: packet.retain }).then(
        (error) => done(error),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
    authorizeSubscribe: (client, subscription, done) => {
      const isAllowed = visitors.get(client)?.can('iot:Subscribe', `topicfilter/${subscription.topic}`) ?? false
      done(null, isAllowed ? subscription : null)
    },
    authorizeForward: (client, packet) => (visitors.get(client)?.can('iot:Receive', `topic/${packet.topic}`) ? packet : null),
  })
  broker.on('clientReady', (client) => {
    const visitor = visitors.get(client)
    if (visitor) tell(client, visitor, 'connected')
  })
  broker.on('keepaliveTimeout', (client) => {
    const visitor = visitors.get(client)
    if (visitor) visitor.reason = 'MQTT_KEEP_ALIVE_TIMEOUT'
  })
  broker.on('clientDisconnect', (client) => {
    const visitor = visitors.get(client)
    visitors.delete(client)
    if (visitor && visitor.version > 0) tell(client, visitor, 'disconnected', visitor.reason ?? 'CONNECTION_LOST')
  })
  broker.on('clientError', (client) => void client.conn.destroy())
  broker.on('connectionError', (client) => void client.conn.destroy())

  const welcome = (socket: TLSSocket): void => {
    const certificate = socket.getPeerCertificate().fingerprint256?.replaceAll(':', '').toLowerCase()
    if (certificate === undefined || registry.find(certificate)?.status !== 'ACTIVE') return void socket.destroy()
    certificates.set(socket, certificate)
    const client = broker.handle(socket)
    guard(socket, client)
  }

  const server = createServer(
    {
      key: authority.server.key,
      cert: authority.server.certificate,
      ca: authority.deviceRoot,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      handshakeTimeout: 10_000,
      noDelay: true,
    },
    welcome,
  )
  const sockets = new Set<Duplex>()
  server.on('secureConnection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', (_, socket) => void socket.destroy())

  /** Whatever changed of a certificate holds at once, also for who is connected with it. */
  const onChange = (id: string): void => {
    for (const [client, visitor] of visitors) {
      if (visitor.certificate !== id) continue
      visitor.can = allowedTo(id, client.id)
      if (visitor.can('iot:Connect', `client/${client.id}`)) continue
      visitor.reason = 'AUTH_ERROR'
      client.conn.destroy()
    }
  }
  registry.changes.on('certificate', onChange)

  server.listen(port, '127.0.0.1')
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))])
  return {
    port: portOf(server),
    async stop() {
      registry.changes.off('certificate', onChange)
      server.close()
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => broker.close(() => resolve()))
    },
  }
}

const isListening = (client: Client, topic: string): boolean =>
  Object.keys((client as unknown as { readonly subscriptions?: Readonly<Record<string, unknown>> }).subscriptions ?? {}).includes(topic)

type Sent = { readonly topic: string; readonly payload: Buffer | string; readonly qos: number; readonly retain: boolean }

/** The broker's parser takes packets of any length into memory, before anybody is asked who they are. Its field is private: a test watches it. */
const guard = (socket: TLSSocket, client: Client): void => {
  const { _parser: parser } = client as unknown as { readonly _parser?: { readonly packet?: { readonly length: number } } }
  if (!parser) throw new Error('the broker has no parser to watch')
  socket.on('readable', () => {
    if ((parser.packet?.length ?? 0) > packetBytes) socket.destroy()
  })
}
