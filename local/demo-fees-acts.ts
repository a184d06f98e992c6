import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Ask, sent, stepFrom } from './demo-asking.ts'
import { arcade } from './demo-district-sheets.ts'
import { ulidOf } from './demo-ids.ts'

export const city = '/municipalities/372013'
export const of = (prefix: string, what: string) => `${prefix}_${ulidOf(`${what} of the fees of ${arcade.key}`)}`
export const actOf = (what: string) => of('act', what)

const fileOf = (name: string, bytes: Buffer) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

const minutesToWork = 2

/** The worker has done its part when the thing is in one of these states. */
export const reached = async (ask: Ask, path: string, ...statuses: readonly string[]) => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    const thing = await ask('haru', 'GET', path)
    if (statuses.includes(String(thing['status']))) return thing
    if (Date.now() > until) throw new Error(`the demo waited in vain: ${path} is ${thing['status']}`)
    await wait(100)
  }
}

type Levied = {
  readonly name: string
  readonly bytes: Buffer
  readonly document: object
  readonly unit: number
} & Readonly<Record<'fiscalYear' | 'referenceOn' | 'necessaryCost' | 'instalments' | 'grounds' | 'appealInstruction', unknown>> & {
    readonly activities?: unknown
  }

/** Haru drafts and tries the levy; Natsu decides it. */
export const levied = async (ask: Ask, { name, bytes, document, unit, ...draft }: Levied): Promise<void> => {
  const path = `/levies/${of('lvy', name)}`
  const drafted = await ask('haru', 'PUT', path, {
    ...{ localGovernmentCode: '372013', districtId: `dst_${ulidOf(`district ${arcade.key}`)}`, instalmentUnit: unit, ...draft },
    closedDays: { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] },
    file: fileOf('賦課名簿（デモ）.csv', bytes),
  })
  if (drafted['upload']) await sent(drafted['upload'] as Readonly<Record<string, unknown>>, bytes)
  const actFor = (what: string) => actOf(name === 'levy' ? what : `${what} ${name}`)
  await stepFrom(ask, { who: 'haru', path }, 1, () => ask('haru', 'PUT', `${path}/acts/${actFor('read')}`, { act: 'read', version: 1 }))
  const { version, status } = await reached(ask, path, 'read', 'writing', 'done')
  if (status === 'read') await groundsHeard(() => ask('natsu', 'PUT', `${path}/acts/${actFor('decide')}`, { act: 'decide', version, document }))
  await reached(ask, path, 'done')
}

/** What districts told may still be on its way. */
const groundsHeard = async (decide: () => Promise<unknown>): Promise<void> => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    try {
      return void (await decide())
    } catch (error) {
      if (Date.now() > until || !String(error).includes('levy-not-ready')) throw error
      await wait(200)
    }
  }
}

export const imported = async (ask: Ask, name: string, bytes: Buffer): Promise<void> => {
  const path = `/bank-files/${of('bkf', name)}`
  const announced = await ask('fuyu', 'PUT', path, { bankAccountId: of('bac', 'account'), file: fileOf(name, bytes) })
  if (announced['upload']) await sent(announced['upload'] as Readonly<Record<string, unknown>>, bytes)
  await stepFrom(ask, { who: 'fuyu', path }, 1, () => ask('fuyu', 'PUT', `${path}/acts/${actOf(`read ${name}`)}`, { act: 'read', version: 1 }))
  await reached(ask, path, 'posted', 'refused')
  await lookedAt(ask)
}

/** What can be cleared is cleared after a file is posted, and on the same day. */
const lookedAt = async (ask: Ask): Promise<void> => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    if ((await waiting(ask)).every(({ review }) => review)) return
    if (Date.now() > until) throw new Error('the deposits of the demo were never looked at')
    await wait(100)
  }
}

export type WaitingDeposit = {
  readonly depositId: string
  readonly version: number
  readonly review?: { readonly reason: string; readonly suggestions: readonly { readonly parts: readonly object[] }[] }
}

export const waiting = async (ask: Ask): Promise<readonly WaitingDeposit[]> => {
  const { items } = await ask('fuyu', 'GET', `${city}/deposits?limit=1000`)
  return items as readonly WaitingDeposit[]
}

/** Fuyu does what is suggested first for a deposit. */
export const cleared = async (
  ask: Ask,
  { depositId, version, review }: WaitingDeposit,
  { by, learnName }: { readonly by: string; readonly learnName: boolean },
): Promise<void> => {
  const [suggestion] = review?.suggestions ?? []
  if (!suggestion) return
  await ask('fuyu', 'PUT', `/deposits/${depositId}/acts/${actOf(`clear ${by}`)}`, {
    ...{ act: 'clear', version, clearingId: of('clr', by), parts: suggestion.parts, learnName },
  })
}
