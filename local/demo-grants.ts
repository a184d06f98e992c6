import { createHash } from 'node:crypto'
import type { LocalDate } from '../functions/kernel/time.ts'
import { type Ask, sent } from './demo-asking.ts'
import { arcade } from './demo-district-sheets.ts'
import { onePage } from './demo-document.ts'
import { actOf, of as idOf } from './demo-fees-acts.ts'
import { ulidOf } from './demo-ids.ts'
import { grantedLines } from './demo-year-sheets.ts'

export type Loading = { readonly ask: Ask; readonly travel: (on: LocalDate) => void; readonly today: LocalDate }

export const districtId = `dst_${ulidOf(`district ${arcade.key}`)}`

const payTo = { bankCode: '9999', branchCode: '999', kind: '1', number: '7654321', holderKana: 'マルガメマチ シンコウカイ' }

type Act = readonly [who: string, on: LocalDate, act: Readonly<Record<string, unknown>>]

/** The organization asks, is paid in advance, reports with its proofs, and everything is determined as it was spent. */
export const grantedThen = async ({ ask, travel }: Loading, year: number): Promise<void> => {
  const [day, after] = [(on: string) => `${year}-${on}` as LocalDate, (on: string) => `${year + 1}-${on}` as LocalDate]
  const path = `/grants/${idOf('grt', 'grant')}`
  const paper = (number: string, on: LocalDate) => ({ number, on })
  travel(day('09-28'))
  await ask('umi', 'PUT', path, { districtId, fiscalYear: year, purpose: '年度計画に定める活動', lines: grantedLines, payTo })
  const acts = (some: readonly Act[]) => acted({ ask, travel }, path, some)
  const paymentId = idOf('pmt', 'payment')
  const order = { act: 'order', paymentId, payOn: day('10-20'), fees: 220_000, own: 30_000, from: idOf('bac', 'account') }
  await acts([
    ['aki', day('10-03'), { act: 'decide', document: paper('高産第31号', day('10-03')), lines: grantedLines, transferLimit: '0.2' }],
    ['aki', day('10-15'), { ...order, payerCode: '0000000001', payerName: 'タカマツシカイケイカンリシヤ' }],
    ['fuyu', day('10-20'), { act: 'pay', paymentId }],
  ])
  const expenses = [
    ['light', '株式会社あかり', '街路灯の電気料と保守', 150_000, day('11-28')],
    ['market', '中町企画', '会場の設営と広報', 100_000, day('11-14')],
  ] as const
  const { status } = await ask('umi', 'GET', path)
  if (status === 'decided')
    for (const [lineId, payee, description, total, paidOn] of expenses) {
      travel(after('04-08'))
      await spent(ask, path, { lineId, paidOn, payee, description, total })
    }
  await acts([
    ['umi', after('04-10'), { act: 'report', summary: '予定した活動をすべて行った。', results: [{ lineId: 'market', result: visitors }] }],
    ['aki', after('04-24'), { act: 'determine', document: paper('高産第12号', after('04-24')), disallowed: [] }],
  ])
}

const visitors = { indicator: '来場者数', figure: '18400', unit: '人', source: '会場での計数（3回の合計）' }

/** One act after the other, unless a loading that was broken off had come further. */
const acted = async ({ ask, travel }: Pick<Loading, 'ask' | 'travel'>, path: string, some: readonly Act[]): Promise<void> => {
  for (const [who, on, act] of some) {
    travel(on)
    const { version, status } = await ask('umi', 'GET', path)
    if (status === 'settled') return
    await ask(who, 'PUT', `${path}/acts/${actOf(`${String(act['act'])} ${path}`)}`, { version, ...act })
  }
}

type Spent = { readonly lineId: string; readonly paidOn: LocalDate; readonly payee: string; readonly description: string; readonly total: number }

/** An expense with its voucher, its quotation and the proof of payment. */
const spent = async (ask: Ask, path: string, expense: Spent): Promise<void> => {
  const of = `${expense.lineId} ${path}`
  const [voucher, quotation, payment] = await Promise.all((['請求書', '見積書', '振込控'] as const).map((name) => proof(ask, path, { name, of })))
  const proofs = { voucher, quotation: { is: 'given', document: quotation }, payment }
  await ask('umi', 'PUT', `${path}/expenses/${idOf('exp', of)}`, { ...expense, ...proofs })
}

export const runningGrant = `/grants/${idOf('grt', 'running grant')}`

/** The grant of the running year: decided, and something of it is spent. */
export const grantedNow = async (
  { ask, travel, today }: Loading,
  { fiscalYear, spentOn }: { readonly fiscalYear: number; readonly spentOn: LocalDate },
) => {
  const path = runningGrant
  travel(spentOn)
  await ask('umi', 'PUT', path, { districtId, fiscalYear, purpose: '年度計画に定める活動', lines: linesNow, payTo })
  const { status } = await ask('umi', 'GET', path)
  if (status !== 'requested') return
  await acted({ ask, travel }, path, [
    ['aki', spentOn, { act: 'decide', document: { number: '高産第44号', on: spentOn }, lines: linesNow, transferLimit: '0.2' }],
  ])
  await spent(ask, path, { lineId: 'light', paidOn: spentOn, payee: '株式会社あかり', description: '街路灯の電気料', total: 148_000 })
  travel(today)
}

const linesNow = [
  { lineId: 'light', activity: '通りの照明', kind: 'facilities', fees: 1_400_000, own: 200_000 },
  { lineId: 'market', activity: '月替わりの市', kind: 'attraction', fees: 1_100_000, own: 0 },
] as const

const proof = async (ask: Ask, path: string, { name, of: line }: { readonly name: string; readonly of: string }) => {
  const bytes = onePage(`DEMO ${line}`)
  const fileId = idOf('fil', `${name} of ${line}`)
  const document = {
    ...{ fileId, name: `${name}（デモ）.pdf`, type: 'application/pdf' },
    ...{ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  }
  await sent(await ask('umi', 'PUT', `${path}/files/${fileId}`, document), bytes)
  return document
}
