import { slicesOf, type ZenginLayout } from '../functions/fees/bank/zengin-layout.ts'
import { zenginBytes } from '../functions/fees/bank/zengin-text.ts'
import type { LocalDate } from '../functions/kernel/time.ts'

/** The account of the demonstration into which fees are paid. No bank has this number. */
export const demoBank = { bankCode: '9999', branchCode: '999', kind: '1', number: '1234567' } as const

/** Money as a bank tells it: who sent it, what they quoted, or that it took it back. */
export type Told = { readonly amount: number; readonly kana: string; readonly reference?: string; readonly isReversal?: true }

/** A notice of transfers received (振込入金通知, 01) as banks send it; the first line counts from `inquiry`. */
export const transferNotice = (on: LocalDate, lines: readonly Told[], inquiry: number): Buffer => {
  const day = `${String(Number(on.slice(0, 4)) - 2018).padStart(2, '0')}${on.slice(5, 7)}${on.slice(8)}`
  const [came, back] = [lines.filter(({ isReversal }) => !isReversal), lines.filter(({ isReversal }) => isReversal)]
  const head = { madeOn: day, from: day, until: day, bankCode: '9999', bank: 'カンミン', branchCode: '999', branch: 'ホンテン' }
  return Buffer.concat([
    record('notice header', {
      ...{ record: '1', type: '01', code: '0', ...head },
      ...{ accountKind: demoBank.kind, accountNumber: demoBank.number, owner: 'タカマツシカイケイカンリシヤ' },
    }),
    ...lines.map(({ amount, kana, reference = '', isReversal }, at) =>
      record('notice data A', {
        ...{ record: '2', inquiry: String(inquiry + at), postedOn: day, valueOn: day, amount: String(amount), otherBills: '0' },
        ...{ payerCode: reference, payerKana: kana, bankName: 'カンミン', branchName: 'ホンテン', reversal: isReversal ? '1' : '' },
      }),
    ),
    record('notice trailer', {
      ...{ record: '8', count: String(came.length), total: String(sum(came)) },
      ...{ reversedCount: String(back.length), reversedTotal: String(sum(back)) },
    }),
    record('notice trailer', { record: '9' }, []),
  ])
}

const sum = (lines: readonly Told[]): number => lines.reduce((all, { amount }) => all + amount, 0)

/** Numbers stand at the right behind zeros, words at the left before blanks. */
const record = (
  layout: ZenginLayout,
  values: Readonly<Record<string, string>>,
  zeroed: readonly string[] = ['inquiry', 'amount', 'otherBills', 'count', 'total', 'reversedCount', 'reversedTotal'],
): Buffer => {
  const cells = slicesOf(layout).map(({ name, start, end }) => {
    const value = values[name] ?? ''
    const bytes = zenginBytes(zeroed.includes(name) ? value.padStart(end - start, '0') : value, end - start, 'jis')
    if (!bytes) throw new Error(`no bank writes ${value}`)
    return bytes
  })
  return Buffer.concat([...cells, Buffer.from('\r\n')])
}
