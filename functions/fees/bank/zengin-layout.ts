/** A field of a record: what it is called, how many bytes it has, and whether it is a number (N), text (C) or nothing (-). */
type Field = readonly [name: string, length: number, kind: 'N' | 'C' | '-']

/** Layouts of 全国銀行協会「適用業務およびレコード・フォーマット」(令和元年12月). Offsets are sums of lengths, written nowhere. */
const payer: readonly Field[] = [
  ['payerCode', 10, 'C'],
  ['payerKana', 48, 'C'],
  ['bankName', 15, 'C'],
  ['branchName', 15, 'C'],
]

const noticeStart: readonly Field[] = [
  ['record', 1, 'N'],
  ['inquiry', 6, 'C'],
  ['postedOn', 6, 'C'],
  ['valueOn', 6, 'C'],
  ['amount', 10, 'N'],
  ['otherBills', 10, '-'],
  ...payer,
  ['reversal', 1, 'C'],
]

const place: readonly Field[] = [
  ['bankCode', 4, 'C'],
  ['bank', 15, '-'],
  ['branchCode', 3, 'C'],
  ['branch', 15, '-'],
]

const fileStart: readonly Field[] = [
  ['record', 1, 'N'],
  ['type', 2, 'N'],
  ['code', 1, 'C'],
  ['madeOn', 6, 'C'],
  ['from', 6, 'C'],
  ['until', 6, 'C'],
  ...place,
]

export const zenginLayouts = {
  'notice header': [...fileStart, ['accountKind', 1, 'C'], ['accountNumber', 7, 'C'], ['owner', 40, '-'], ['filler', 93, '-']],
  'notice data A': [...noticeStart, ['remittance', 20, 'C'], ['filler', 52, '-']],
  'notice data B': [...noticeStart, ['longAmount', 12, 'N'], ['longOtherBills', 12, '-'], ['remittance', 20, 'C'], ['filler', 28, '-']],
  'notice trailer': [
    ['record', 1, 'N'],
    ['count', 6, 'N'],
    ['total', 12, 'N'],
    ['reversedCount', 6, 'N'],
    ['reversedTotal', 12, 'N'],
    ['filler', 163, '-'],
  ],
  'statement header': [
    ...fileStart,
    ['zeros', 3, '-'],
    ['accountKind', 1, 'C'],
    ['accountNumber', 10, 'C'],
    ['owner', 40, '-'],
    ['openingSign', 1, 'C'],
    ['book', 1, '-'],
    ['opening', 14, 'N'],
    ['filler', 71, '-'],
  ],
  'statement data': [
    ['record', 1, 'N'],
    ['inquiry', 8, 'C'],
    ['postedOn', 6, 'C'],
    ['valueOn', 6, 'C'],
    ['direction', 1, 'C'],
    ['transaction', 2, 'C'],
    ['amount', 12, 'N'],
    ['otherBills', 12, '-'],
    ['presentedOn', 6, '-'],
    ['returnedOn', 6, '-'],
    ['billKind', 1, '-'],
    ['billNumber', 7, '-'],
    ['sisterBranch', 3, '-'],
    ...payer,
    ['purpose', 20, 'C'],
    ['remittance', 20, 'C'],
    ['filler', 1, '-'],
  ],
  'statement trailer': [
    ['record', 1, 'N'],
    ['inCount', 6, 'N'],
    ['inTotal', 13, 'N'],
    ['outCount', 6, 'N'],
    ['outTotal', 13, 'N'],
    ['closingSign', 1, 'C'],
    ['closing', 14, 'N'],
    ['dataCount', 7, 'N'],
    ['filler', 139, '-'],
  ],
  'statement end': [
    ['record', 1, 'N'],
    ['recordCount', 10, 'N'],
    ['accountCount', 5, 'N'],
    ['filler', 184, '-'],
  ],
  'transfer header': [
    ['record', 1, 'N'],
    ['type', 2, 'N'],
    ['code', 1, 'C'],
    ['collectorCode', 10, 'N'],
    ['collectorName', 40, 'C'],
    ['debitOn', 4, 'C'],
    ...place.map(([name, length]): Field => [name, length, 'C']),
    ['accountKind', 1, 'C'],
    ['accountNumber', 7, 'C'],
    ['filler', 17, '-'],
  ],
  'transfer data': [
    ['record', 1, 'N'],
    ...place.map(([name, length]): Field => [name, length, 'C']),
    ['blank', 4, '-'],
    ['accountKind', 1, 'C'],
    ['accountNumber', 7, 'C'],
    ['payerKana', 30, 'C'],
    ['amount', 10, 'N'],
    ['isNew', 1, 'C'],
    ['customerNumber', 20, 'N'],
    ['result', 1, 'C'],
    ['filler', 8, '-'],
  ],
  'transfer trailer': [
    ['record', 1, 'N'],
    ['count', 6, 'N'],
    ['total', 12, 'N'],
    ['collectedCount', 6, 'N'],
    ['collectedTotal', 12, 'N'],
    ['uncollectedCount', 6, 'N'],
    ['uncollectedTotal', 12, 'N'],
    ['filler', 65, '-'],
  ],
  'payment header': [
    ['record', 1, 'N'],
    ['type', 2, 'N'],
    ['code', 1, 'C'],
    ['payerCode', 10, 'N'],
    ['payerName', 40, 'C'],
    ['payOn', 4, 'C'],
    ...place.map(([name, length]): Field => [name, length, 'C']),
    ['accountKind', 1, 'C'],
    ['accountNumber', 7, 'C'],
    ['filler', 17, '-'],
  ],
  'payment data': [
    ['record', 1, 'N'],
    ...place.map(([name, length]): Field => [name, length, 'C']),
    ['clearingHouse', 4, '-'],
    ['accountKind', 1, 'C'],
    ['accountNumber', 7, 'C'],
    ['payeeKana', 30, 'C'],
    ['amount', 10, 'N'],
    ['isNew', 1, 'C'],
    ['customerCodes', 20, 'C'],
    ['way', 1, 'C'],
    ['isRemittance', 1, 'C'],
    ['filler', 7, '-'],
  ],
  'payment trailer': [
    ['record', 1, 'N'],
    ['count', 6, 'N'],
    ['total', 12, 'N'],
    ['filler', 101, '-'],
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>

export type ZenginLayout = keyof typeof zenginLayouts

export type Slice = { readonly name: string; readonly start: number; readonly end: number; readonly kind: Field[2] }

/** Where each field of a record stands. */
export const slicesOf = (layout: ZenginLayout): readonly Slice[] => {
  let start = 0
  return (zenginLayouts[layout] as readonly Field[]).map(([name, length, kind]) => {
    const slice = { name, start, end: start + length, kind }
    start += length
    return slice
  })
}

export const lengthOf = (layout: ZenginLayout): number => slicesOf(layout).at(-1)?.end ?? 0
