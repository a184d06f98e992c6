import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DeviceId } from '../functions/devices/contract.ts'
import { watching } from '../functions/devices/watch-desk.ts'
import { watchRun } from '../functions/devices/watch-run.ts'
import { Event } from '../functions/kernel/event.ts'
import { instant } from '../functions/kernel/time.ts'
import { noticesReference } from '../functions/notices/reference.ts'
import { noticesWorker } from '../functions/notices/worker.ts'
import type { Mail } from '../functions/platform/mail.ts'
import { createReference } from '../functions/platform/reference.ts'
import { personIdOf } from '../functions/platform/token.ts'
import { dataDir } from './blocks.ts'
import { actOn, heardDistrict, registered } from './harness/devices.ts'
import { bodies, newId, somebodyOf } from './harness/district.ts'
import type { Person } from './harness/people.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { silentLog } from './parts/log.ts'

/* Alerts as devices tells them, heard by notices as they were told. */

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const ulid = monotonicFactory()
const posted: Mail[] = []
const people = {
  owner: somebodyOf('business'),
  reader: somebodyOf('business', 'viewer'),
  amo: somebodyOf('amo'),
  otherAmo: somebodyOf('otherAmo'),
  city: somebodyOf('city'),
}

let city: TestCity
let hear: (event: Event) => Promise<void>
let districtId: string

beforeAll(async () => {
  city = await testCity({ clock })
  districtId = await heardDistrict(city)
  hear = noticesWorker({
    store: city.stores.notices,
    clock,
    log: silentLog,
    mail: { send: async (mail) => void posted.push(mail) },
    portalUrl: 'https://portal.kanmin.example',
    newToken: ulid,
    ...noticesReference(createReference(dataDir)),
  })
  for (const body of ['business', 'amo', 'otherAmo', 'city'] as const) await joined(somebodyOf(body), bodies[body].memberId, 'editor')
  await joined(people.reader, bodies.business.memberId, 'viewer')
})

const joined = async ({ subject }: Person, memberId: string, role: string): Promise<void> => {
  const personId = personIdOf(subject)
  const told = { eventId: `evt_${ulid()}`, name: 'InvitationAccepted', block: 'members', about: memberId, at: clock(), by: personId }
  await hear(Event().parse({ ...told, after: { personId, role } }))
}

const watched = async (changes: object, ...rules: readonly object[]): Promise<DeviceId> => {
  const deviceId = await registered(city, people.owner, { districtId, ...changes })
  const { status, text } = await actOn(city, people.owner, deviceId, {
    act: 'set-alert-rules',
    rules: rules.map((rule) => ({ ruleId: newId('alr'), ...rule })),
  })
  if (status !== 201) throw new Error(text)
  return deviceId as DeviceId
}

const crowded = { when: 'above', measure: 'peopleCount', level: 100, clearLevel: 80 }

/** Values as they are measured, a minute apart. */
const measured = async (deviceId: DeviceId, ...values: readonly number[]): Promise<void> => {
  const device = await city.stores.devices.devices.device(deviceId)
  if (!device) throw new Error(deviceId)
  for (const peopleCount of values) {
    now += 60_000
    await watching({ store: city.stores.devices }).judgeAlerts([{ device, readings: [{ at: clock(), measures: { peopleCount } }] }])
  }
}

/** Lets notices hear what devices has told of a device, and says what each was told of it. */
const told = async (deviceId: DeviceId): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { items } = await city.stores.devices.audit.about(deviceId, { limit: 100 })
  for (const event of items.toReversed()) await hear(event)
  const inbox = async (who: Person) =>
    (await city.as(who)('GET', '/api/notices/inbox?limit=100')).body.items
      .filter(({ about }: { about: { id: string } }) => about.id === deviceId)
      .map(({ sentence }: { sentence: { ja: string } }) => sentence.ja)
  const found = await Promise.all(Object.entries(people).map(async ([name, who]) => [name, await inbox(who)] as const))
  return Object.fromEntries(found.filter(([, sentences]) => sentences.length > 0))
}

describe('an alert', () => {
  it('is told when it turns, and not while a value trembles between its levels, to its owner and to the organization of the district', async () => {
    const deviceId = await watched({}, crowded)

    await measured(deviceId, 50, 101, 95, 120, 81, 99, 80, 100)

    const sentences = ['計測機器の測定値が正常に戻りました', '計測機器の測定値が限度を超えました']
    expect(await told(deviceId)).toEqual({ owner: sentences, amo: sentences })
  })

  it('of silence is told after so many minutes, and when the device is heard again', async () => {
    const deviceId = await watched({}, { when: 'silent', minutes: 30 })
    const { readings } = city.stores.devices
    const heard = async () => {
      const reading = { at: clock(), measures: { peopleCount: 1 } }
      await readings.save([{ device: deviceId, readings: [reading], receivedAt: clock(), retentionDays: 30 }])
    }
    const watch = watchRun({ store: city.stores.devices, clock })
    await heard()

    now += 29 * 60_000
    await watch()
    expect(await told(deviceId)).toEqual({})
    now += 60_000
    await watch()
    await watch()
    await heard()
    await watch()

    const sentences = ['計測機器の測定値が再び届いています', '計測機器の測定値が届いていません']
    expect(await told(deviceId)).toEqual({ owner: sentences, amo: sentences })
  })

  it('of a closed device is its owner’s alone', async () => {
    const deviceId = await watched({ dataClass: 'closed' }, crowded)

    await measured(deviceId, 101)

    expect(Object.keys(await told(deviceId))).toEqual(['owner'])
  })

  it('is not told by mail to whoever does not want it, and leads to its device', async () => {
    const choice = (mail: string) => ({ language: 'en', choices: [{ kind: 'alert', inApp: true, mail }] })
    await city.as(people.owner)('PUT', '/api/notices/settings', choice('off'))
    await city.as(people.amo)('PUT', '/api/notices/settings', choice('at-once'))
    const before = posted.length
    const deviceId = await watched({}, crowded)

    await measured(deviceId, 101)
    await told(deviceId)

    expect(posted.slice(before)).toMatchObject([{ to: people.amo.email, subject: '[Kanmin] What a device measures is above its limit' }])
    expect(posted.at(-1)?.text).toContain(`/devices/${deviceId}`)
  })
})
