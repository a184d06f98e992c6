import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { monotonicFactory } from 'ulid'
import { corporateCheckDigit } from '../functions/kernel/identifiers.ts'
import { type Figure, percentile } from './figure.ts'

const rounds = 400
const warmUp = 80

type Ports = { readonly api: number; readonly raw: number; readonly token: string }
type Samples = { readonly api: number[]; readonly raw: number[]; readonly direct: number[] }

const contentOf = (at: number): string => {
  const base = `6${String(at).padStart(11, '0')}`
  return JSON.stringify({
    kind: 'business',
    name: `第${at}株式会社`,
    corporateNumber: `${corporateCheckDigit(base)}${base}`,
    localGovernmentCode: '131016',
    contact: { name: '担当 者', email: `a${at}@kanmin.example`, phone: '03-1234-5678' },
    acceptedTerms: '2026-04-01',
  })
}

const agent = new Agent({ keepAlive: true, maxSockets: 2 })

const timed = async (port: number, method: string, path: string, token: string, body?: string): Promise<number> => {
  const startedAt = performance.now()
  const status = await new Promise<number>((resolve, reject) => {
    const outgoing = httpRequest(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        agent,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) },
      },
      (incoming) => {
        incoming.resume()
        incoming.on('end', () => resolve(incoming.statusCode ?? 0))
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  if (status >= 300) throw new Error(`${method} ${path} was answered ${status}`)
  return performance.now() - startedAt
}

const direct = async (servers: ChildProcess, method: string, path: string, body?: string): Promise<number> => {
  servers.send({ method, path, ...(body && { body }) })
  const [{ milliseconds }] = (await once(servers, 'message')) as [{ milliseconds: number }]
  return milliseconds
}

const figures = (name: string, { api, raw, direct: called }: Samples): Figure[] => {
  const ratio = (samples: readonly number[], share: number) => Number((percentile(samples, share) / percentile(raw, share)).toFixed(3))
  return [
    { bench: 'request', figure: `${name} p50 ratio`, value: ratio(api, 0.5), unit: 'x', goal: '<=1.25' },
    { bench: 'request', figure: `${name} p95 ratio`, value: ratio(api, 0.95), unit: 'x' },
    { bench: 'request', figure: `${name} p50 ratio without HTTP`, value: ratio(called, 0.5), unit: 'x' },
  ]
}

/**
 * Reads and writes through the API, as a ratio to a bare node:http server that makes the same SDK calls on the same
 * engine. One of each in turn, in an order that changes, so that what else the machine does falls on all.
 */
export const request = async (): Promise<Figure[]> => {
  const servers = fork(join(import.meta.dirname, 'request-servers.ts'), { execArgv: ['--import', 'tsx'] })
  try {
    const [{ api, raw, token }] = (await once(servers, 'message')) as [Ports]
    const ulid = monotonicFactory()
    const reads: Samples = { api: [], raw: [], direct: [] }
    const writes: Samples = { api: [], raw: [], direct: [] }
    let number = 0
    const nextWrite = () => ({ path: `/api/members/applications/app_${ulid()}`, body: contentOf(++number) })
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const turns = [
        async () => {
          const { path, body } = nextWrite()
          writes.api.push(await timed(api, 'PUT', path, token, body))
          reads.api.push(await timed(api, 'GET', path, token))
        },
        async () => {
          const { path, body } = nextWrite()
          writes.raw.push(await timed(raw, 'PUT', path, token, body))
          reads.raw.push(await timed(raw, 'GET', path, token))
        },
        async () => {
          const { path, body } = nextWrite()
          writes.direct.push(await direct(servers, 'PUT', path, body))
          reads.direct.push(await direct(servers, 'GET', path))
        },
      ]
      // The first write of all must be the API's: the bare server repeats what it saw it send.
      for (let turn = 0; turn < turns.length; turn += 1) await turns[(turn + round) % turns.length]?.()
    }
    const measured = ({ api: a, raw: r, direct: d }: Samples): Samples => ({ api: a.slice(warmUp), raw: r.slice(warmUp), direct: d.slice(warmUp) })
    return [...figures('read', measured(reads)), ...figures('write', measured(writes))]
  } finally {
    const end = once(servers, 'exit')
    servers.disconnect()
    await end
    agent.destroy()
  }
}
