import { monotonicFactory } from 'ulid'
import type { ClaimId, DepositId, PayerId } from '../functions/fees/contract.ts'
import { referenceOf } from '../functions/fees/payment-number.ts'
import { type Owed, reconcile, type Waiting } from '../functions/fees/reconcile.ts'
import { readZengin } from '../functions/fees/zengin.ts'
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

/** Half of the deposits quote a reference, a quarter come under a name, the rest fit nothing. */
const town = (deposits: number): { readonly owed: Owed; readonly waiting: readonly Waiting[] } => {
  const claims = Array.from({ length: deposits / 2 }, (_, at) => ({
    claimId: `clm_${ulid()}` as ClaimId,
    payerId: `bnf_${String(at >> 1).padStart(26, '0')}` as PayerId,
    reference: referenceOf(at),
    dueOn: near,
    outstanding: yen(10_000 + (at % 1_000)),
  }))
  const payers = Array.from({ length: deposits / 4 }, (_, at) => ({
    payerId: `bnf_${String(at).padStart(26, '0')}` as PayerId,
    names: [`シヨウテン${at}`],
  }))
  const waiting = Array.from({ length: deposits }, (_, at): Waiting => {
    const claim = claims[at % claims.length]
    const name = at % 4 === 2 ? `ｼﾖｳﾃﾝ${(at % claims.length) >> 1}` : 'ﾀﾞﾚｶ'
    return {
      depositId: `dpt_${ulid()}` as DepositId,
      amount: yen(at % 4 === 3 ? 1 : (claim?.outstanding ?? 1)),
      receivedOn: near,
      payerKana: at % 4 < 2 ? `${claim?.reference} ${name}` : name,
    }
  })
  return { owed: { claims, payers, transferFeeAtMost: yen(990) }, waiting }
}

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
  reconcile(few.waiting, few.owed)
  const small = median(rounds.map(() => seconds(() => reconcile(few.waiting, few.owed))))
  const large = median(rounds.map(() => seconds(() => reconcile(many.waiting, many.owed))))
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
    { bench: 'bank', figure: 'clearing 100,000 deposits', value: Number(large.toFixed(2)), unit: 'seconds' },
    { bench: 'bank', figure: 'reading 100,000 lines against decoding and splitting them', value: Number((read / plain).toFixed(2)), unit: 'times' },
  ]
}
