import { addDays, fiscalYearOf, type LocalDate } from '../functions/kernel/time.ts'
import { arcade, businessesOf } from './demo-district-sheets.ts'
import { kanaOfBusiness, nameOf, rollHead } from './demo-fees-sheets.ts'

/** The last year whose accounts have closed: those of a year close on 31 May after it. */
export const finishedYear = (today: LocalDate): number => {
  const year = fiscalYearOf(today)
  return today > `${year}-05-31` ? year - 1 : year - 2
}

/** What some businesses owed in the year that is over, by their place on the roll; three of them did not pay in time. */
export const owedThen: readonly (readonly [at: number, fee: number])[] = [
  [1, 96_000],
  [3, 74_000],
  [5, 60_000],
  [11, 88_000],
  [13, 52_000],
  [15, 45_000],
  [21, 68_000],
  [23, 37_000],
]
export const riku = 1
export const pledges = 11
export const handedOver = 21
/** Who owes something from five years ago that nobody has dunned. */
export const forgotten = 29

export const paidInTime = owedThen.map(([at]) => at).filter((at) => ![riku, pledges, handedOver].includes(at))

export const businessAt = (at: number, on: LocalDate) => {
  const business = businessesOf(arcade, on)[at]
  if (!business) throw new Error(`there is no business ${at} in the demo`)
  return { payerId: business.beneficiaryId, kana: kanaOfBusiness(business), business }
}

/** A roll of an earlier year. */
export const earlierRoll = (owed: readonly (readonly [at: number, fee: number])[], on: LocalDate): Buffer => {
  const rows = owed.map(([at, fee]) => {
    const { business, kana } = businessAt(at, on)
    const address = `香川県高松市丸亀町${1 + (at % 9)}番${1 + (at % 7)}号`
    return [business.beneficiaryId, nameOf(business), kana, '760-0029', address, fee, fee * 2].join(',')
  })
  return Buffer.from(`\uFEFF${[rollHead, ...rows].join('\r\n')}\r\n`)
}

export const activitiesThen = [
  { activity: '通りの照明', amount: 200_000 },
  { activity: '月替わりの市', amount: 220_000 },
  { activity: '清掃と見守り', amount: 180_000 },
]

/** What was granted of it: the lighting with some of the city's own money, the market out of fees alone. */
export const grantedLines = [
  { lineId: 'light', activity: '通りの照明', kind: 'facilities', fees: 120_000, own: 30_000 },
  { lineId: 'market', activity: '月替わりの市', kind: 'attraction', fees: 100_000, own: 0 },
] as const

/** What the ordinance says of arrears in the demonstration. */
export const collectionThen = (on: LocalDate, appealInstruction: string) => ({
  ordinance: { number: '条例第19号', on },
  dunning: { afterDays: 20, deadlineDays: 10, fee: 0 },
  lateCharge: {
    rate: { by: 'profile', profile: 'fee' },
    yearDays: '365',
    base: { unit: 1000, nothingBelow: 2000 },
    charge: { unit: 100, nothingBelow: 1000 },
    whileDeferred: 'half',
  },
  prescriptionRunsFrom: 'letter',
  closedDays: { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] },
  appealInstruction,
})

export const noticeThen = {
  issuer: '高松市長',
  revenueItem: '商工費負担金（デモ）',
  reason: '地域再生法第17条の8第1項の規定による負担金',
  placesOfPayment: ['高松市会計課', '指定金融機関の本店及び支店'],
  office: '高松市産業振興課（デモ）',
  lateCharge: '督促状の指定期限までに納付されないときは、延滞金がかかります。',
  seal: 'omitted',
  hasElQr: false,
  publicationDays: 7,
}

/** When the claim of five years ago fell due, so that it is extinct in a few weeks: on a day of the office. */
export const forgottenDue = (today: LocalDate): LocalDate => {
  const on = addDays(`${Number(today.slice(0, 4)) - 5}${today.slice(4).replace('02-29', '02-28')}` as LocalDate, 40)
  return addDays(on, [1, 0, 0, 0, 0, 0, 2][new Date(on).getUTCDay()] ?? 0)
}
