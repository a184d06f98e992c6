import type { AccountNumber, BankLine } from './bank-statement.ts'

/**
 * What makes a line the same line in another file: its account, its day, its amount and the bank's number for it. Banks that
 * give no numbers are taken by who paid; the second of two lines that say the same is the second in every file of that day.
 */
export const lineIdentities = (account: AccountNumber, lines: readonly BankLine[]): readonly string[] => {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const { postedOn, direction, amount, isReversal, inquiry, payerKana, payerCode = '', remittance = '' } = line
    const who = inquiry === undefined ? ['by', payerKana, payerCode, remittance] : ['number', inquiry.replace(/^0+/, '')]
    const said = JSON.stringify([account, postedOn, direction, isReversal, amount, ...who])
    const times = (seen.get(said) ?? 0) + 1
    seen.set(said, times)
    return `${said}#${times}`
  })
}
