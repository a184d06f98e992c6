import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { monotonicFactory } from 'ulid'
import { demoAccounts } from './demo-people.ts'
import { connected, published } from './harness/mqtt.ts'
import { placeFrom } from './place.ts'
import { signIn } from './sign-in.ts'
import { say } from './speak.ts'

/** `npm run simulate -- --devices 10 --rate 1`: so many people counters, each with a certificate of its own, sending to the running city. */
const { values } = parseArgs({
  options: { devices: { type: 'string', default: '5' }, rate: { type: 'string', default: '1' }, seconds: { type: 'string', default: '60' } },
})
const [count, rate, seconds] = [Number(values.devices), Number(values.rate), Number(values.seconds)]
if (![count, rate, seconds].every((each) => Number.isFinite(each) && each > 0)) {
  process.stderr.write('simulate: --devices N --rate READINGS-A-SECOND-OF-EACH --seconds N\n')
  process.exit(2)
}

const { port } = placeFrom(process.env)
const origin = `http://127.0.0.1:${port}`
const ulid = monotonicFactory()
const haru = demoAccounts.find(({ login }) => login === (process.env['LOGIN'] ?? 'haru'))
if (!haru) throw new Error('no such demo login')
const { accessToken } = await signIn(origin, haru.login, haru.password)

const ask = async (method: string, path: string, body: unknown) => {
  const reply = await fetch(`${origin}/api/devices${path}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  return reply.json()
}

const content = (at: number) => ({
  type: 'people-counter',
  name: `模擬計測器 ${at + 1}`,
  localGovernmentCode: '372013',
  place: { longitude: 134.047 + (at % 10) * 0.0005, latitude: 34.34 + Math.floor(at / 10) * 0.0005 },
  dataClass: 'open',
  intervalSeconds: Math.max(1, Math.min(3600, Math.round(1 / rate))),
})

const start = async (at: number) => {
  const deviceId = `dev_${ulid()}`
  await ask('PUT', `/devices/${deviceId}`, { content: content(at) })
  const { issued } = await ask('PUT', `/devices/${deviceId}/acts/act_${ulid()}`, { act: 'issue-certificate', version: 1 })
  return { deviceId, topic: String(issued.topic), client: await connected({ ...issued, port: issued.endpoint.port, clientId: deviceId }) }
}

const devices = []
for (let at = 0; at < count; at += 1) devices.push(await start(at))
say(`${devices.length} 台が接続しました / devices are connected: ${origin}/api/devices/devices?municipality=372013`)

let sent = 0
let refused = 0
const until = Date.now() + seconds * 1000
await Promise.all(
  devices.map(async ({ client, topic }, at) => {
    for (let seq = 0; Date.now() < until; seq += 1) {
      const peopleCount = Math.round(20 + 15 * Math.sin((Date.now() / 60_000 + at) * 0.5))
      const taken = await published(client, topic, JSON.stringify({ at: Date.now(), seq, measures: { peopleCount } }))
      if (taken) sent += 1
      else refused += 1
      if (!client.connected) return
      await pause(1000 / rate)
    }
    await client.endAsync()
  }),
)
say(JSON.stringify({ devices: devices.length, sent, refused, first: devices[0]?.deviceId }))
