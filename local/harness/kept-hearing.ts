import { monotonicFactory } from 'ulid'
import type { Event } from '../../functions/kernel/event.ts'
import type { EventId } from '../../functions/kernel/ids.ts'
import { noticesReference } from '../../functions/notices/reference.ts'
import { noticesWorker } from '../../functions/notices/worker.ts'
import { createConsumer, maxAttempts } from '../../functions/platform/consumer.ts'
import type { Table } from '../../functions/platform/dynamo-table.ts'
import { relay } from '../../functions/platform/outbox.ts'
import { createReference } from '../../functions/platform/reference.ts'
import { matchingReference } from '../../functions/projects/matching-reference.ts'
import { matchingWorker } from '../../functions/projects/matching-worker.ts'
import { projectsWorker } from '../../functions/projects/worker.ts'
import { dataDir } from '../blocks.ts'
import { silentLog } from '../parts/log.ts'
import { kurashiki, rival, sensors, takamatsu } from './sheets.ts'
import type { TestCity } from './test-city.ts'

const ulid = monotonicFactory()

const members = [
  [takamatsu, '高松市', 'local-government', '372013'],
  [kurashiki, '倉敷市', 'local-government', '332020'],
  [sensors, '株式会社センサー', 'business', '131016'],
  [rival, 'らいばる工業', 'business', '131016'],
] as const

/** The workers of the blocks, on the events as they come out of the tables. */
export const hearing = async (city: TestCity, clock: () => never) => {
  const { stores, tables } = city
  const tableOf = (name: string): Table => {
    const table = tables.get(name)
    if (!table) throw new Error(`no table ${name}`)
    return table
  }
  const reference = createReference(dataDir)
  const hear = projectsWorker({ store: stores.projects, clock })
  const match = matchingWorker({ store: stores.projects, clock, ...matchingReference(reference) })
  const mail = { send: () => Promise.reject(new Error('no mail')) }
  const delivery = {
    store: stores.notices,
    clock,
    log: silentLog,
    mail,
    portalUrl: 'https://portal.kanmin.example',
    newToken: () => ulid().padEnd(43, '0'),
    ...noticesReference(reference),
  }
  const consumers = [
    createConsumer({
      name: 'projects-members',
      table: tableOf('projects'),
      clock,
      log: silentLog,
      handle: async (event) => {
        await hear(event)
        await match(event)
      },
    }),
    createConsumer({ name: 'notices-events', table: tableOf('notices'), clock, log: silentLog, handle: noticesWorker(delivery) }),
  ]
  const all = async (event: Event): Promise<void> => {
    for (const consumer of consumers) await consumer.hear(event, 1)
  }
  for (const [about, name, kind, localGovernmentCode] of members)
    await all({
      eventId: `evt_${ulid()}` as EventId,
      name: 'MemberAdmitted',
      block: 'members',
      about,
      at: clock(),
      after: { memberId: about, known: { kind, name, nameEn: 'A member', localGovernmentCode, fields: ['tourism'] } },
    })
  // Each hears everything, and of each one delivery fails for good.
  return async (): Promise<void> => {
    for (const name of ['members', 'projects', 'notices'])
      await relay(tableOf(name), async (events) => {
        for (const event of events) await all(event)
        return events
      })
    for (const name of ['projects', 'notices']) {
      const failing = createConsumer({ name: 'failing', table: tableOf(name), clock, log: silentLog, handle: () => Promise.reject(new Error('-')) })
      const [event] = (await stores.projects.audit.about(takamatsu, { limit: 1 })).items
      if (event) await failing.hear(event, maxAttempts)
    }
  }
}
