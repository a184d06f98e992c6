/** The form in which accounts that are one payer's alone are compared: their digits, without the zeros that banks put before them. */
export const virtualAccountKey = (account: string): string =>
  account
    .normalize('NFKC')
    .replace(/[^0-9]/g, '')
    .replace(/^0+/, '')

/** Shorter numbers are days, sums and branches. */
const fewestDigits = 7

/** Numbers in what a bank tells of a deposit that may be such an account. */
export const virtualAccountsIn = (...texts: readonly (string | undefined)[]): readonly string[] => {
  const found = texts.flatMap((text) => text?.normalize('NFKC').match(/[0-9](?:[0-9-]*[0-9])?/g) ?? [])
  return [...new Set(found.map(virtualAccountKey).filter(({ length }) => length >= fewestDigits))]
}
