import { setTimeout as wait } from 'node:timers/promises'
import type { GoalFiguresView } from '../functions/districts/plan/goal-figures-contract.ts'
import { dateInTokyo, instant } from '../functions/kernel/time.ts'
import { type Ask, askerAt } from './demo-asking.ts'
import { countedDays, type DemoDevice, demoDevices, historyOf } from './demo-device-sheets.ts'
import { arcade, walkersGoal } from './demo-district-sheets.ts'
import { idsOf } from './demo-districts.ts'
import { demoDeviceId, ulidOf } from './demo-ids.ts'
import { connected, type Keys, published } from './harness/mqtt.ts'

const deviceIdOf = ({ key }: DemoDevice): string => demoDeviceId(key)

/** Devices in the districts of the demonstration: registered by the API, their past handed in afterwards, one of them heard by the broker. */
export const loadDevices = async ({ origin, dataDir }: { readonly origin: string; readonly dataDir: string }): Promise<void> => {
  const ask = await askerAt(origin, 'devices')
  const now = Date.now()
  const today = dateInTokyo(instant(new Date(now)))
  const counted = await countedDays(dataDir)
  await heardOfDistricts(ask)
  for (const device of demoDevices) {
    await register(ask, device)
    const readings = historyOf(device, { today, now, counted })
    // Handed in again after a loading that was broken off, the same readings count once.
    const path = `/devices/${deviceIdOf(device)}/backfills/act_${ulidOf(`past of ${device.key} until ${now}`)}`
    if (readings.length > 0) await ask(device.owner, 'PUT', path, { readings })
    await setUp(ask, device)
  }
  await measureGoal(await askerAt(origin))
}

/** The walkers of the plan in force are counted at its north gate. */
const measureGoal = async (ask: Ask): Promise<void> => {
  const path = `/plans/${idsOf(arcade).planId}/goal-figures`
  const { version, planVersion, goals } = (await ask('umi', 'GET', path)) as unknown as GoalFiguresView
  const goal = goals.findIndex(({ name }) => name === walkersGoal)
  const source = { deviceId: demoDeviceId('arcade north'), measure: 'peopleCount', statistic: 'sum', per: 'day' }
  if (version === 0) await ask('umi', 'PUT', `${path}/acts/act_${ulidOf('goal of arcade')}`, { version, planVersion, sources: [{ goal, source }] })
}

const secondsToHear = 600

/** Devices hears of districts by their events, a moment after they were drawn. */
const heardOfDistricts = async (ask: Ask): Promise<void> => {
  const until = Date.now() + secondsToHear * 1000
  for (const districtId of new Set(demoDevices.map(({ district }) => idsOf(district).districtId))) {
    const isHeard = () =>
      ask('haru', 'GET', `/districts/${districtId}/figures?type=noise&from=2026-01-01&to=2026-01-01`).then(
        () => true,
        () => false,
      )
    while (!(await isHeard())) {
      if (Date.now() > until) throw new Error('devices never heard of the districts of the demo')
      await wait(100)
    }
  }
}

const register = (ask: Ask, device: DemoDevice) => {
  const { owner, district, type, name, nameEn, place, dataClass, intervalSeconds } = device
  const [longitude, latitude] = place
  const content = {
    ...{ type, name, nameEn, dataClass },
    localGovernmentCode: district.localGovernmentCode,
    districtId: idsOf(district).districtId,
    place: { longitude, latitude },
    ...(intervalSeconds && { intervalSeconds }),
  }
  return ask(owner, 'PUT', `/devices/${deviceIdOf(device)}`, { content })
}

type Issued = Partial<Keys> & { readonly certificateId: string; readonly endpoint: { readonly port: number }; readonly topic: string }

/** What its owner does with it after it stands there. */
const setUp = async (ask: Ask, device: DemoDevice): Promise<void> => {
  const act = (what: string, body: object) =>
    ask(device.owner, 'PUT', `/devices/${deviceIdOf(device)}/acts/act_${ulidOf(`${what} ${device.key}`)}`, body)
  if (device.fate === 'retired') return void (await act('retire', { act: 'retire', version: 1, reason: '護岸の工事のため撤去した。' }))
  if (device.rules) await act('rules', { act: 'set-alert-rules', version: 1, rules: device.rules })
  if (!device.fate) return
  const version = device.rules ? 2 : 1
  const { issued } = (await act('certify', { act: 'issue-certificate', version })) as unknown as { readonly issued: Issued }
  if (device.fate === 'sends') return send(device, issued)
  const { certificateId } = issued
  await act('revoke', { act: 'revoke-certificate', version: version + 1, certificateId, reason: '保守会社が鍵を入れた端末を紛失したため。' })
}

/** Half an hour of levels, the last of them loud; and what nobody can read. */
const send = async (device: DemoDevice, { certificate, privateKey, authority, endpoint, topic }: Issued): Promise<void> => {
  // A loading that was broken off after this has sent already: a key is given once.
  if (!certificate || !privateKey || !authority) return
  const client = await connected({ certificate, privateKey, authority, port: endpoint.port, clientId: deviceIdOf(device) })
  const now = Date.now()
  const readings = Array.from({ length: 30 }, (_, at) => ({
    at: now - (29 - at) * 60_000,
    measures: { LAeq: at < 26 ? 64 + (at % 4) : 77.5 + at / 10, LAmax: 80 + (at % 5) },
  }))
  await published(client, topic, JSON.stringify({ readings }))
  await published(client, topic, 'LAeq=68.5;LAmax=81.2')
  await published(client, topic, JSON.stringify({ at: now - 45_000, measures: { LAeq: 999 } }))
  await client.endAsync()
}
