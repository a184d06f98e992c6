import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { monotonicFactory } from 'ulid'
import { corporateCheckDigit } from '../../functions/kernel/identifiers.ts'
import { membersTable } from '../../functions/members/table.ts'
import { createTable } from '../../functions/platform/dynamo-table.ts'
import { demoAccounts, operatorAccount } from '../demo-people.ts'
import { freePort, startEngine } from '../parts/engine.ts'
import { signIn } from '../sign-in.ts'
import { hasEnded, startCityProcess, stopCityProcess } from './city-process.ts'
import { demoPlace } from './demo-place.ts'

const count = 200

const contentOf = (at: number) => {
  const base = `6${String(at).padStart(11, '0')}`
  return {
    kind: 'business',
    name: `第${at}株式会社`,
    corporateNumber: `${corporateCheckDigit(base)}${base}`,
    localGovernmentCode: '131016',
    contact: { name: '担当 者', email: `a${at}@kanmin.example`, phone: '03-1234-5678' },
    acceptedTerms: '2026-04-01',
  }
}

export type KillReport = {
  readonly answered: number
  readonly lost: readonly string[]
  readonly half: readonly string[]
  readonly twice: readonly string[]
  /** How many events were still marked as unheard when the city had come to rest: none may be. */
  readonly unheard: number
}

/**
 * Sends 200 applications, kills the process that runs the functions with SIGKILL after `killAfter` answers, starts the
 * city again and looks: what was answered must be there, whole, with one event; what was not is there whole or not at
 * all; and the same requests once more bring everything to an end, each done once.
 */
export const killWhileApplying = async (killAfter: number): Promise<KillReport> => {
  const dir = await demoPlace()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const ulid = monotonicFactory()
  const ids = Array.from({ length: count }, () => `app_${ulid()}`)
  let city = await startCityProcess({ dir, port, demo: 'on' })
  try {
    const aoi = demoAccounts.find(({ login }) => login === 'aoi') ?? operatorAccount
    const applicant = (await signIn(origin, aoi.login, aoi.password)).accessToken
    const ask = (token: string, method: string, path: string, body?: unknown) =>
      fetch(`${origin}/api/members${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })

    const answered = new Set<string>()
    await Promise.all(
      Array.from({ length: 10 }, async (_, worker) => {
        for (let at = worker; at < count; at += 10) {
          const id = ids[at] ?? ''
          const reply = await ask(applicant, 'PUT', `/applications/${id}`, contentOf(at)).catch(() => undefined)
          if (!reply) return
          if (reply.status === 201) answered.add(id)
          if (answered.size >= killAfter) city.process.kill('SIGKILL')
        }
      }),
    )
    if (!hasEnded(city)) await once(city.process, 'exit')

    city = await startCityProcess({ dir, port, demo: 'on' })
    const operator = (await signIn(origin, operatorAccount.login, operatorAccount.password)).accessToken
    const eventsOf = async (id: string) => ((await (await ask(operator, 'GET', `/audit?about=${id}`)).json()) as { items: { name: string }[] }).items
    const lost: string[] = []
    const half: string[] = []
    const twice: string[] = []
    for (const [at, id] of ids.entries()) {
      const read = await ask(operator, 'GET', `/applications/${id}`)
      const view = (await read.json()) as { name?: string; content?: { contact?: unknown } }
      const events = await eventsOf(id)
      const isThere = read.status === 200
      if (answered.has(id) && !isThere) lost.push(id)
      const isWhole = view.name === contentOf(at).name && view.content?.contact !== undefined && events.length === 1
      if (isThere !== events.length > 0 || (isThere && !isWhole)) half.push(id)
    }
    for (const [at, id] of ids.entries()) {
      const again = await ask(applicant, 'PUT', `/applications/${id}`, contentOf(at))
      if (!again.ok) lost.push(id)
      if ((await eventsOf(id)).length !== 1) twice.push(id)
    }
    await untilAllAreHeard(origin)
    await stopCityProcess(city)
    return { answered: answered.size, lost, half, twice, unheard: await unheardIn(dir) }
  } finally {
    await stopCityProcess(city)
    await rm(dir, { recursive: true, force: true })
  }
}

// Letters are written after the acts: when the inbox has come to rest, all that can be heard has been.
const untilAllAreHeard = async (origin: string): Promise<void> => {
  const { local } = (await (await fetch(`${origin}/config.json`)).json()) as { local: { mail: string } }
  const letters = async () => ((await (await fetch(`${local.mail}store`)).json()) as { emails: readonly unknown[] }).emails.length
  for (let before = -1, now = await letters(); now !== before; ) {
    await pause(3_000)
    before = now
    now = await letters()
  }
}

const unheardIn = async (dir: string): Promise<number> => {
  const { endpoint, region, credentials, stop: stopEngine } = await startEngine({ dir })
  const client = new DynamoDBClient({ endpoint, region, credentials })
  const { items } = await createTable(client, membersTable.name).query({ index: 'events-unheard', pk: 'UNHEARD', limit: 1000 })
  client.destroy()
  await stopEngine()
  return items.length
}
