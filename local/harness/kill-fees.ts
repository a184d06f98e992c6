import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { monotonicFactory } from 'ulid'
import type { ClaimView } from '../../functions/fees/levy/claim-contract.ts'
import type { LocalDate } from '../../functions/kernel/time.ts'
import { transferNotice } from '../demo-bank-file.ts'
import { password } from '../demo-ids.ts'
import { freePort } from '../parts/engine.ts'
import { signIn } from '../sign-in.ts'
import { type CityProcess, killCityProcess, startCityProcess, stopCityProcess } from './city-process.ts'
import { demoPlace } from './demo-place.ts'

const ulid = monotonicFactory()
export const municipality = '372013'
const payerCount = 1_200
const feeOf = (at: number) => 10_000 + at

export type FeesKillReport = {
  /** How far the levy and the file had come when the process was killed. */
  readonly killedAt: { readonly payers: number; readonly lines: number }
  readonly claims: number
  readonly wrongSum: number
  readonly twice: number
  readonly uncleared: number
  readonly isSound: boolean
}

export type Progress = { readonly status: string; readonly progress?: { readonly written: number }; readonly version: number }

/**
 * Levies 1,200 payers and kills the process of the functions with SIGKILL when so many are written; starts the city again and
 * waits until the levy is made. Then all of them pay in one file, and the same is done in its import. Each act is repeated
 * besides, and the file is sent a second time: all must be there, balanced, and nothing twice.
 */
export const killWhileLevying = async (killAfter: number): Promise<FeesKillReport> => {
  const dir = await demoPlace()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let city = await startCityProcess({ dir, port, demo: 'on' })
  try {
    const tokens = new Map<string, string>()
    const ask = async <Answer>(login: string, method: string, path: string, body?: unknown): Promise<Answer> => {
      const token = tokens.get(login) ?? (await signIn(origin, login, password)).accessToken
      tokens.set(login, token)
      const reply = await fetch(`${origin}/api/fees${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
      return (await reply.json()) as Answer
    }

    /** The process ends without a word when so much is written; the next one goes on by itself. */
    const killedAt = async (path: string, ended: string): Promise<number> => {
      const written = await killWhen(city, async () => ask<Progress>('fuyu', 'GET', path), killAfter)
      city = await startCityProcess({ dir, port, demo: 'on' })
      tokens.clear()
      await until(async () => (await ask<Progress>('fuyu', 'GET', path)).status === ended)
      return written
    }

    const levyId = `lvy_${ulid()}`
    const roll = rollOf()
    const drafted = await ask<{ upload: Upload }>('haru', 'PUT', `/levies/${levyId}`, draftOf(roll))
    await send(drafted.upload, roll)
    await ask('haru', 'PUT', `/levies/${levyId}/acts/act_${ulid()}`, { act: 'read', version: 1 })
    await until(async () => (await ask<Progress>('haru', 'GET', `/levies/${levyId}`)).status === 'read')
    const { version } = await ask<Progress>('haru', 'GET', `/levies/${levyId}`)
    const decision = { act: 'decide', version, document: { number: '高財第1号', on: '2026-06-15' } }
    const deciding = `/levies/${levyId}/acts/act_${ulid()}`
    await ask('natsu', 'PUT', deciding, decision)
    const payers = await killedAt(`/levies/${levyId}`, 'done')
    await ask('natsu', 'PUT', deciding, decision)

    const claimsNow = async () => (await everyClaim(ask)).filter((claim) => claim.levyId === levyId)
    const claims = await claimsNow()
    const told = claims.map(({ outstanding, reference }, at) => ({ amount: outstanding, kana: `シヨウテン${at}`, reference }))
    const bytes = transferNotice(new Date().toISOString().slice(0, 10) as LocalDate, told, 500_000)
    const { items } = await ask<{ items: readonly { bankAccountId: string; content: { source: string } }[] }>(
      'fuyu',
      'GET',
      `/municipalities/${municipality}/bank-accounts`,
    )
    const bankAccountId = items.find(({ content }) => content.source === 'zengin-01')?.bankAccountId
    const imported = async (): Promise<string> => {
      const path = `/bank-files/bkf_${ulid()}`
      const announced = await ask<{ upload: Upload }>('fuyu', 'PUT', path, { bankAccountId, file: fileOf('bank.txt', bytes) })
      await send(announced.upload, bytes)
      await ask('fuyu', 'PUT', `${path}/acts/act_${ulid()}`, { act: 'read', version: 1 })
      return path
    }
    const lines = await killedAt(await imported(), 'posted')
    const owed = async () => (await claimsNow()).length
    for (let before = -1, now = await owed(); now !== before && now > 0; ) {
      await pause(3_000)
      before = now
      now = await owed()
    }
    const again = await imported()
    await until(async () => (await ask<Progress>('fuyu', 'GET', again)).status === 'posted')
    const { found } = await ask<{ found: { deposits: number; known: number } }>('fuyu', 'GET', again)
    const sum = claims.reduce((all, { determined }) => all + determined, 0)
    return {
      killedAt: { payers, lines },
      claims: claims.length,
      wrongSum: sum - Array.from({ length: payerCount }, (_, at) => feeOf(at)).reduce((all, fee) => all + fee, 0),
      twice: claims.length - new Set(claims.map(({ reference }) => reference)).size + found.deposits,
      uncleared: await owed(),
      isSound: (await ask<{ isSound: boolean }>('fuyu', 'GET', `/municipalities/${municipality}/books/checks`)).isSound,
    }
  } finally {
    await stopCityProcess(city)
    await rm(dir, { recursive: true, force: true })
  }
}

/** Complete, balanced, nothing twice. */
export const isWhole = ({ claims, wrongSum, twice, uncleared, isSound }: FeesKillReport): boolean =>
  claims === payerCount && wrongSum === 0 && twice === 0 && uncleared === 0 && isSound

export type Upload = { readonly url: string; readonly headers: Record<string, string> }
type Ask = <Answer>(login: string, method: string, path: string, body?: unknown) => Promise<Answer>

const killWhen = async (city: CityProcess, look: () => Promise<Progress>, written: number): Promise<number> => {
  for (;;) {
    const { status, progress } = await look()
    const reached = progress?.written ?? 0
    if (reached >= written || status === 'done' || status === 'posted') {
      await killCityProcess(city)
      return reached
    }
  }
}

export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 240; tries += 1) {
    if (await holds()) return
    await pause(1_000)
  }
  throw new Error('it never came to an end')
}

const everyClaim = async (ask: Ask): Promise<readonly ClaimView[]> => {
  const claims: ClaimView[] = []
  let cursor = ''
  do {
    const path = `/municipalities/${municipality}/claims?limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    const page = await ask<{ items: readonly ClaimView[]; cursor?: string }>('fuyu', 'GET', path)
    claims.push(...page.items)
    cursor = page.cursor ?? ''
  } while (cursor !== '')
  return claims
}

export const send = async ({ url, headers }: Upload, bytes: Uint8Array): Promise<void> => {
  const reply = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) })
  if (!reply.ok) throw new Error(`the file store answered ${reply.status}`)
}

export const fileOf = (name: string, bytes: Uint8Array) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

const rollOf = (): Uint8Array =>
  new TextEncoder().encode(
    `受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額\r\n${Array.from(
      { length: payerCount },
      (_, at) => `bnf_${ulid()},商店${at},シヨウテン${at},760-0019,高松市サンポート${at},${feeOf(at)},${feeOf(at)}\r\n`,
    ).join('')}`,
  )

const draftOf = (roll: Uint8Array) => ({
  localGovernmentCode: municipality,
  districtId: `dst_${ulid()}`,
  fiscalYear: 2026,
  grounds: { from: 'papers', certificate: { number: '第1号', on: '2026-03-01' }, ordinance: { number: '条例第9号', on: '2026-03-20' } },
  referenceOn: '2026-04-01',
  necessaryCost: 100_000_000,
  instalments: ['12-25'],
  instalmentUnit: 1,
  closedDays: { weekdays: [0, 6], days: [] },
  appealInstruction: '審査請求をすることができます。',
  file: fileOf('roll.csv', roll),
})
