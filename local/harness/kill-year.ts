import { rm } from 'node:fs/promises'
import { monotonicFactory } from 'ulid'
import type { DunningView } from '../../functions/fees/arrears/dunning-contract.ts'
import { addDays, addMonths, dateInTokyo, fiscalYearOf, instant, type LocalDate, type Month, monthOf } from '../../functions/kernel/time.ts'
import { actsFor } from '../demo-asking.ts'
import { runningGrant } from '../demo-grants.ts'
import { password } from '../demo-ids.ts'
import { collectionThen } from '../demo-year-sheets.ts'
import { freePort } from '../parts/engine.ts'
import { signIn } from '../sign-in.ts'
import { type CityProcess, killCityProcess, startCityProcess, stopCityProcess } from './city-process.ts'
import { demoPlace } from './demo-place.ts'
import { fileOf, municipality, type Progress, send, type Upload, until } from './kill-fees.ts'

const ulid = monotonicFactory()
const payerCount = 120
const dunningFee = 80
const fee = 12_000
const payments = 5
const paidEach = 10_000

export type YearKillReport = {
  /** How many letters were written and printed, grants paid and months closed when the process was killed. */
  readonly killedAt: { readonly letters: number; readonly payments: number; readonly months: number }
  readonly letters: number
  /** Numbers that are missing among those of the letters, or are there twice. */
  readonly wrongNumbers: number
  readonly printed: number
  /** Claims whose costs are not one dunning fee. */
  readonly wrongCosts: number
  readonly dunnedAgain: number
  readonly wrongPaid: number
  readonly wrongMonths: number
  readonly isSound: boolean
}

/**
 * Duns 120 payers with a fee each, pays a grant in five parts, and closes every month that is over, and in each kills the process
 * of the functions with SIGKILL. Every act is repeated besides: all must be there, balanced, and nothing twice.
 */
export const killInTheYear = async (killAfter: number): Promise<YearKillReport> => {
  const dir = await demoPlace()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let city = await startCityProcess({ dir, port, demo: 'on' })
  try {
    const tokens = new Map<string, string>()
    const ask: Ask = async (login, method, path, body) => {
      const token = tokens.get(login) ?? (await signIn(origin, login, password)).accessToken
      tokens.set(login, token)
      const member = actsFor[login]
      const reply = await fetch(`${origin}/api/fees${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(member && { 'kanmin-member': member }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
      return reply.json()
    }
    const again = async (): Promise<void> => {
      city = await startCityProcess({ dir, port, demo: 'on' })
      tokens.clear()
    }

    /** One act after the other; the process is killed in the middle of one of them, and all are done once more. */
    const interrupted = async (acts: readonly (() => Promise<unknown>)[]): Promise<number> => {
      if (acts.length === 0) return 0
      const at = killAfter % acts.length
      for (const act of acts.slice(0, at)) await act()
      const answered = acts[at]?.().catch(() => undefined)
      await killCityProcess(city)
      await answered
      await again()
      for (const act of acts) await act()
      return at
    }

    const today = dateInTokyo(instant(new Date()))
    const levied = await levyOf(ask, today)
    const { dunningId, deciding, decision } = await draftOf(ask, { district: levied.district, today })
    const path = `/dunnings/${dunningId}`
    const letters = await killWhen(city, () => ask<DunningView>('haru', 'GET', path), killAfter)
    await again()
    await until(async () => (await ask<DunningView>('haru', 'GET', path)).status === 'done')
    await ask('natsu', 'PUT', deciding, decision)
    const dunned = await ask<DunningView>('haru', 'GET', path)
    const told = (
      await ask<{ items: readonly { number: string; told: readonly { claimId: string }[] }[] }>('haru', 'GET', `${path}/letters?limit=1000`)
    ).items
    const numbers = new Set(told.map(({ number }) => number))
    const missing = Array.from({ length: payerCount }, (_, at) => `${decision.number}の${at + 1}`).filter((number) => !numbers.has(number))
    const costs = await Promise.all(told.map(async (letter) => ask<{ cost: number }>('natsu', 'GET', `/claims/${letter.told[0]?.claimId}/arrears`)))
    const second = await draftOf(ask, { district: levied.district, today })

    const paying = await paymentsOf(ask, today)
    const paid = await interrupted(paying.acts)
    const closedNow = () => ask<{ months: readonly string[] }>('fuyu', 'GET', `/municipalities/${municipality}/books/closed`)
    const before = await closedNow()
    const months = monthsOver(today).filter((month) => !before.months.includes(month))
    const closing = months.map((month) => {
      const act = `/municipalities/${municipality}/books/acts/act_${ulid()}`
      return () => ask('fuyu', 'PUT', act, { act: 'close-month', month })
    })
    const closed = await interrupted(closing)
    const kept = await closedNow()
    return {
      killedAt: { letters, payments: paid, months: closed },
      letters: told.length,
      wrongNumbers: missing.length + told.length - numbers.size,
      printed: dunned.printed,
      wrongCosts: costs.filter(({ cost }) => cost !== dunningFee).length,
      dunnedAgain: second.payers,
      wrongPaid: (await paying.paid()) - payments * paidEach,
      wrongMonths: months.filter((month) => !kept.months.includes(month)).length,
      isSound: (await ask<{ isSound: boolean }>('fuyu', 'GET', `/municipalities/${municipality}/books/checks`)).isSound,
    }
  } finally {
    await stopCityProcess(city)
    await rm(dir, { recursive: true, force: true })
  }
}

/** Complete, balanced, nothing twice. */
export const isComplete = ({ letters, printed, isSound, wrongNumbers, wrongCosts, dunnedAgain, wrongPaid, wrongMonths }: YearKillReport): boolean =>
  letters === payerCount && printed === payerCount && isSound && wrongNumbers + wrongCosts + dunnedAgain + wrongMonths === 0 && wrongPaid === 0

type Ask = <Answer>(login: string, method: string, path: string, body?: unknown) => Promise<Answer>

/** Killed when so many letters are written, or, beyond their number, so many printed. */
const killWhen = async (city: CityProcess, look: () => Promise<DunningView>, killAfter: number): Promise<number> => {
  for (;;) {
    const { status, written, printed } = await look()
    if (written + printed >= killAfter || status === 'done') {
      await killCityProcess(city)
      return written + printed
    }
  }
}

/** The year of which something can be overdue for long enough, and is still open. */
const yearOf = (today: LocalDate): number => {
  const year = fiscalYearOf(today)
  return today > `${year}-05-20` ? year : year - 1
}

const levyOf = async (ask: Ask, today: LocalDate): Promise<{ readonly district: string }> => {
  const [levyId, district, year] = [`lvy_${ulid()}`, `dst_${ulid()}`, yearOf(today)]
  const roll = new TextEncoder().encode(
    `受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額\r\n${Array.from(
      { length: payerCount },
      (_, at) => `bnf_${ulid()},商店${at},シヨウテン${at},760-0019,高松市サンポート${at},${fee},${fee}\r\n`,
    ).join('')}`,
  )
  const drafted = await ask<{ upload: Upload }>('haru', 'PUT', `/levies/${levyId}`, {
    ...{ localGovernmentCode: municipality, districtId: district, fiscalYear: year, referenceOn: `${year}-04-01`, necessaryCost: 10_000_000 },
    grounds: { from: 'papers', certificate: { number: '第1号', on: `${year}-03-01` }, ordinance: { number: '条例第9号', on: `${year}-03-20` } },
    ...{ instalments: ['04-20'], instalmentUnit: 1, closedDays: { weekdays: [0, 6], days: [] } },
    ...{ appealInstruction: '審査請求をすることができます。', file: fileOf('roll.csv', roll) },
  })
  await send(drafted.upload, roll)
  const path = `/levies/${levyId}`
  await ask('haru', 'PUT', `${path}/acts/act_${ulid()}`, { act: 'read', version: 1 })
  await until(async () => (await ask<Progress>('haru', 'GET', path)).status === 'read')
  const { version } = await ask<Progress>('haru', 'GET', path)
  await ask('natsu', 'PUT', `${path}/acts/act_${ulid()}`, { act: 'decide', version, document: { number: '高財第1号', on: `${year}-04-01` } })
  await until(async () => (await ask<Progress>('haru', 'GET', path)).status === 'done')
  const { dunning, ...terms } = collectionThen(`${year}-03-20` as LocalDate, '審査請求をすることができます。')
  await ask('natsu', 'PUT', `/municipalities/${municipality}/collection-terms/${district}/acts/act_${ulid()}`, {
    ...{ version: 0, terms: { ...terms, dunning: { ...dunning, fee: dunningFee } } },
  })
  return { district }
}

/** A dunning that was listed; it is decided where it reaches anybody. */
const draftOf = async (ask: Ask, { district, today }: { readonly district: string; readonly today: LocalDate }) => {
  const dunningId = `dun_${ulid()}`
  const path = `/dunnings/${dunningId}`
  await ask('haru', 'PUT', `/municipalities/${municipality}${path}`, { districtId: district, kind: 'statutory', on: today })
  await until(async () => (await ask<DunningView>('haru', 'GET', path)).status === 'listed')
  const { version, payers } = await ask<DunningView>('haru', 'GET', path)
  const [deciding, decision] = [`${path}/acts/act_${ulid()}`, { act: 'decide', version, number: '高財第30号' }]
  if (payers > 0) await ask('natsu', 'PUT', deciding, decision)
  return { dunningId, payers, deciding, decision }
}

type Granted = { readonly version: number; readonly paid: { readonly fees: number } }

/** The grant of the running year, ordered in five parts; each act pays one of them. */
const paymentsOf = async (ask: Ask, today: LocalDate) => {
  const look = () => ask<Granted>('aki', 'GET', runningGrant)
  const act = async (who: string, id: string, body: object) =>
    ask(who, 'PUT', `${runningGrant}/acts/${id}`, { version: (await look()).version, ...body })
  const { items } = await ask<{ items: readonly { bankAccountId: string }[] }>('fuyu', 'GET', `/municipalities/${municipality}/bank-accounts`)
  const ids = Array.from({ length: payments }, () => `pmt_${ulid()}`)
  for (const paymentId of ids)
    await act('aki', `act_${ulid()}`, {
      ...{ act: 'order', paymentId, payOn: addDays(today, 1), fees: paidEach, own: 0, from: items[0]?.bankAccountId },
      ...{ payerCode: '0000000001', payerName: 'タカマツシ' },
    })
  const { version, paid } = await look()
  // The version is part of what an act says, so that whoever repeats it says the same.
  const acts = ids.map((paymentId, at) => {
    const path = `${runningGrant}/acts/act_${ulid()}`
    return () => ask('fuyu', 'PUT', path, { act: 'pay', version: version + at, paymentId })
  })
  return { acts, paid: async () => (await look()).paid.fees - paid.fees }
}

/** The months of the running year that are over. */
const monthsOver = (today: LocalDate): readonly Month[] =>
  Array.from({ length: 14 }, (_, at) => addMonths(`${yearOf(today)}-04` as Month, at)).filter((month) => month < monthOf(today))
