import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { monotonicFactory } from 'ulid'
import { readZengin } from '../functions/fees/bank/zengin.ts'
import type { OpenClaim, Owed, Waiting } from '../functions/fees/clearing/decision.ts'
import { payerNameKey } from '../functions/fees/clearing/payer-name.ts'
import { reconcile } from '../functions/fees/clearing/reconcile.ts'
import type { ClaimId, DepositId, PayerId } from '../functions/fees/contract.ts'
import { referenceOf, referencesIn } from '../functions/fees/notice/payment-number.ts'
import { yen } from '../functions/kernel/money.ts'
import type { LocalDate } from '../functions/kernel/time.ts'
import type { Figure } from './figure.ts'

const ulid = monotonicFactory()
const near = '2026-06-15' as LocalDate

const seconds = (act: () => unknown): number => {
  const from = performance.now()
  act()
  return (performance.now() - from) / 1000
}

type Town = {
  readonly deposits: number
  readonly claimOf: (at: number) => OpenClaim
  readonly byReference: ReadonlyMap<string, OpenClaim>
  readonly byPayer: ReadonlyMap<PayerId, readonly OpenClaim[]>
  readonly byName: ReadonlyMap<string, PayerId>
}

const payerOf = (at: number) => `bnf_${String(at).padStart(26, '0')}` as PayerId

/** What is owed, in the shape in which a table keeps it: found by reference, by payer and by name. */
const town = (deposits: number): Town => {
  const claims = Array.from({ length: deposits / 2 }, (_, at): OpenClaim => {
    const outstanding = yen(10_000 + (at % 1_000))
    return { claimId: `clm_${ulid()}` as ClaimId, payerId: payerOf(at >> 1), reference: referenceOf(at), dueOn: near, outstanding }
  })
  const byPayer = new Map<PayerId, OpenClaim[]>()
  for (const claim of claims) {
    const theirs = byPayer.get(claim.payerId)
    if (theirs) theirs.push(claim)
    else byPayer.set(claim.payerId, [claim])
  }
  return {
    deposits,
    claimOf: (at) => claims[at % claims.length] as OpenClaim,
    byReference: new Map(claims.map((claim) => [claim.reference, claim])),
    byPayer,
    byName: new Map(Array.from({ length: deposits / 4 }, (_, at) => [payerNameKey(`シヨウテン${at}`), payerOf(at)])),
  }
}

/** Half of the deposits quote a reference, a quarter come under a name, the rest fit nothing. */
const depositAt = ({ claimOf, byPayer }: Town, at: number): Waiting => {
  const claim = claimOf(at)
  const name = at % 4 === 2 ? `ｼﾖｳﾃﾝ${Number(claim.payerId.slice(4)) % byPayer.size}` : 'ﾀﾞﾚｶ'
  return {
    depositId: `dpt_${String(at).padStart(26, '0')}` as DepositId,
    amount: yen(at % 4 === 3 ? 1 : claim.outstanding),
    receivedOn: near,
    payerKana: at % 4 < 2 ? `${claim.reference} ${name}` : name,
  }
}

const depositsAtOnce = 200

/** As the run does it: some deposits at a time, and of what is owed only what they may be for. */
const clearAll = (place: Town): { readonly cleared: number; readonly heapMegabytes: number } => {
  let [cleared, most] = [0, 0]
  const before = heapNow()
  for (let from = 0; from < place.deposits; from += depositsAtOnce) {
    const waiting = Array.from({ length: Math.min(depositsAtOnce, place.deposits - from) }, (_, at) => depositAt(place, from + at))
    const quoted = waiting.flatMap(({ payerKana }) => referencesIn(payerKana)).flatMap((reference) => place.byReference.get(reference) ?? [])
    const named = waiting.flatMap(({ payerKana }) => {
      const payerId = place.byName.get(payerNameKey(payerKana))
      return payerId ? [{ payerId, names: [payerKana] }] : []
    })
    const payers = new Set([...quoted, ...named].map(({ payerId }) => payerId))
    const claims = [...payers].flatMap((payer) => place.byPayer.get(payer) ?? [])
    const owed: Owed = { claims: [...new Set([...quoted, ...claims])], payers: named, transferFeeAtMost: yen(990) }
    cleared += reconcile(waiting, owed).filter(({ kind }) => kind === 'clear').length
    if ((from / depositsAtOnce) % 25 === 24) most = Math.max(most, heapNow())
  }
  return { cleared, heapMegabytes: Math.max(0, most - before) }
}

/** What is held once nothing is left that may be thrown away. */
const heapNow = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 1_048_576
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** A notice of deposits with so many lines, as bytes. */
const notice = (lines: number): Uint8Array => {
  const encoder = new TextEncoder()
  const record = (text: string) => text.padEnd(200, ' ')
  const header = record(`1010080612080612080612${'9999'.padEnd(19)}${'999'.padEnd(18)}11234567`)
  const data = Array.from({ length: lines }, (_, at) =>
    record(`2${String(at % 1_000_000).padStart(6, '0')}080612080612${'0000010000'}${'0'.repeat(20)}${`SHOUTEN ${at}`.padEnd(48)}`),
  )
  const trailer = record(`8${String(lines).padStart(6, '0')}${String(lines * 10_000).padStart(12, '0')}${'0'.repeat(18)}`)
  return encoder.encode([header, ...data, trailer, record('9')].join(''))
}

/** What reading costs at the least: the same bytes as text, cut into the same records and fields. */
const decodeAndSplit = (bytes: Uint8Array): number => {
  const text = new TextDecoder('shift_jis').decode(bytes)
  let fields = 0
  for (let at = 0; at < text.length; at += 200)
    for (const [from, to] of [
      [0, 1],
      [1, 7],
      [7, 13],
      [13, 19],
      [19, 29],
      [39, 49],
      [49, 97],
      [97, 112],
      [112, 127],
      [127, 128],
      [128, 148],
    ] as const)
      fields += text.slice(at + from, at + to).trim().length > 0 ? 1 : 0
  return fields
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const rounds = [1, 2, 3]

/** 100,000 deposits against 50,000 open claims, and reading their file. */
export const bank = async (): Promise<readonly Figure[]> => {
  const [few, many] = [town(10_000), town(100_000)]
  clearAll(few)
  const small = median(rounds.map(() => seconds(() => clearAll(few))))
  const large = median(rounds.map(() => seconds(() => clearAll(many))))
  const [heldFew, heldMany] = [clearAll(few), clearAll(many)]
  const bytes = notice(100_000)
  readZengin(notice(1_000), { near, style: 'era' })
  const plain = median(rounds.map(() => seconds(() => decodeAndSplit(bytes))))
  const read = median(rounds.map(() => seconds(() => readZengin(bytes, { near, style: 'era' }))))
  return [
    {
      bench: 'bank',
      figure: 'growth of clearing from 10,000 to 100,000 deposits',
      value: Number((large / small).toFixed(2)),
      unit: 'times',
      goal: '<=12',
    },
    { bench: 'bank', figure: 'cleared of 100,000 deposits', value: heldMany.cleared, unit: 'deposits', goal: '>=70000' },
    {
      bench: 'bank',
      figure: 'held at most while clearing 100,000 deposits, more than while clearing 10,000',
      value: Number((heldMany.heapMegabytes - heldFew.heapMegabytes).toFixed(2)),
      unit: 'MB',
      goal: '<=2',
    },
    { bench: 'bank', figure: 'clearing 100,000 deposits', value: Number(large.toFixed(2)), unit: 'seconds' },
    { bench: 'bank', figure: 'reading 100,000 lines against decoding and splitting them', value: Number((read / plain).toFixed(2)), unit: 'times' },
  ]
}
