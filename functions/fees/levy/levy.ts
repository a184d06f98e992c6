import { instalments, sumOf, type Yen, yen } from '../../kernel/money.ts'
import { fiscalYearOf, type LocalDate } from '../../kernel/time.ts'
import { type ClaimId, type LevyId, PayerId } from '../contract.ts'
import { referenceOf } from '../notice/payment-number.ts'
import { activitiesDiffer, levyNotReady } from '../problems.ts'
import { planEnd } from '../year/plan-end.ts'
import type { Claim } from './claim.ts'
import type { Due } from './due-date.ts'
import type { LevyDraft, LevyError, LevyFindings } from './levy-contract.ts'

/** A row of the levy roll: who pays, how much, and where the notice goes. */
export type LevyRow = {
  readonly payerId: PayerId
  readonly name: string
  readonly nameKana: string
  readonly postalCode: string
  readonly address: string
  readonly fee: Yen
  readonly expectedBenefit: Yen
  /** How the fee came about, as the roll says it. */
  readonly explanation?: string | undefined
  /** An account at the bank that is this payer's alone. */
  readonly virtualAccount?: string | undefined
}

/** The headings of a levy roll, in either language. */
const headings = {
  payerId: ['受益事業者番号', 'beneficiaryId'],
  name: ['名称', 'name'],
  nameKana: ['名称カナ', 'nameKana'],
  postalCode: ['郵便番号', 'postalCode'],
  address: ['送付先', 'address'],
  fee: ['負担金額', 'fee'],
  expectedBenefit: ['受益の限度額', 'expectedBenefit'],
} as const

/** What a roll may say besides. */
const further = { explanation: ['算定の内訳', 'explanation'], virtualAccount: ['専用口座番号', 'virtualAccount'] } as const

const everyHeading = { ...headings, ...further }
type Heading = keyof typeof everyHeading

export type ReadLevy = { readonly rows: readonly LevyRow[]; readonly errors: readonly LevyError[] }

/** Reads a roll; every cell that does not fit is told, and nothing is guessed. */
export const readLevyRoll = (table: readonly (readonly string[])[]): ReadLevy => {
  const [first = [], ...others] = table
  const places = new Map<Heading, number>()
  for (const [heading, names] of Object.entries(everyHeading)) {
    const at = first.findIndex((cell) => (names as readonly string[]).includes(cell.trim()))
    if (at >= 0) places.set(heading as Heading, at)
  }
  const missing = (Object.keys(headings) as (keyof typeof headings)[]).filter((heading) => !places.has(heading))
  if (missing.length > 0) return { rows: [], errors: missing.map((heading) => ({ row: 1, heading: headings[heading][0], code: 'missing' })) }

  const seen = new Set<string>()
  const read = others.map((cells, at) => {
    const cell = (heading: Heading) => (cells[places.get(heading) ?? -1] ?? '').trim()
    const error = (heading: Heading, code: string): LevyError => ({ row: at + 2, heading: everyHeading[heading][0], code })
    const payer = PayerId().safeParse(cell('payerId')).data
    const [fee, benefit] = [amountOf(cell('fee')), amountOf(cell('expectedBenefit'))]
    const errors = [
      ...(payer ? (seen.has(payer) ? [error('payerId', 'twice')] : []) : [error('payerId', 'not-an-id')]),
      ...(cell('name') === '' ? [error('name', 'missing')] : []),
      ...(cell('name').length > 200 ? [error('name', 'too-long')] : []),
      ...(fee === undefined ? [error('fee', 'not-an-amount')] : []),
      ...(benefit === undefined ? [error('expectedBenefit', 'not-an-amount')] : []),
      ...(cell('explanation').length > 2000 ? [error('explanation', 'too-long')] : []),
      ...(cell('virtualAccount').length > 40 ? [error('virtualAccount', 'too-long')] : []),
      // The fee never exceeds the expected benefit, and that is checked each year (17-8(1)).
      ...(fee !== undefined && benefit !== undefined && fee > benefit ? [error('fee', 'above-benefit')] : []),
    ]
    if (payer) seen.add(payer)
    if (!payer || fee === undefined || benefit === undefined || errors.length > 0) return { errors }
    const { name, nameKana, postalCode, address } = Object.fromEntries(
      (['name', 'nameKana', 'postalCode', 'address'] as const).map((heading) => [heading, cell(heading)]),
    ) as Pick<LevyRow, 'name' | 'nameKana' | 'postalCode' | 'address'>
    const [explanation, virtualAccount] = [cell('explanation'), cell('virtualAccount')]
    const said = { ...(explanation && { explanation }), ...(virtualAccount && { virtualAccount }) }
    return { errors, row: { payerId: payer, name, nameKana, postalCode, address, fee, expectedBenefit: benefit, ...said } }
  })
  const rows = read.flatMap(({ row }) => (row ? [row] : [])).toSorted((a, b) => (a.payerId < b.payerId ? -1 : 1))
  return { rows, errors: read.flatMap(({ errors }) => errors) }
}

const amountOf = (text: string): Yen | undefined => {
  const digits = text.normalize('NFKC').replace(/[,¥円]/g, '')
  return /^[0-9]{1,12}$/.test(digits) ? yen(Number(digits)) : undefined
}

type Terms = Pick<LevyDraft, 'necessaryCost' | 'instalmentUnit'> & { readonly due: readonly Due[] }

/** What a fee comes to in each due period; what does not divide is paid with the first. */
export const partsOf = (fee: Yen, { instalmentUnit, due }: Terms): readonly Yen[] => instalments(fee, due.length, instalmentUnit)

export const findingsOf = ({ rows, errors }: ReadLevy, terms: Terms): LevyFindings => {
  const parts = rows.map(({ fee }) => partsOf(fee, terms))
  const total = sumOf(rows.map(({ fee }) => fee))
  return {
    payers: rows.length,
    paying: rows.filter(({ fee }) => fee > 0).length,
    claims: parts.flat().filter((part) => part > 0).length,
    total,
    byInstalment: terms.due.map((each, at) => ({ ...each, total: sumOf(parts.map((part) => part[at] ?? yen(0))) })),
    rowsInError: new Set(errors.map(({ row }) => row)).size,
    aboveCost: total > terms.necessaryCost,
  }
}

type Levied = Pick<LevyDraft, 'localGovernmentCode' | 'districtId' | 'instalmentUnit' | 'necessaryCost'> & {
  readonly levyId: LevyId
  readonly due: readonly Due[]
}

/** The claims of one payer. Their references are in the order of the roll, so that whoever repeats the run makes the same. */
export const claimsOf = (
  { levyId, localGovernmentCode, districtId, ...terms }: Levied,
  { payerId, fee }: LevyRow,
  { firstSerial, claimId }: { readonly firstSerial: number; readonly claimId: (instalment: number) => ClaimId },
): readonly Claim[] =>
  partsOf(fee, terms).flatMap((determined, at) => {
    const due = terms.due[at]
    if (!due || determined === 0) return []
    return [
      {
        claimId: claimId(at + 1),
        levyId,
        localGovernmentCode,
        districtId,
        payerId,
        fiscalYear: fiscalYearOf(due.namedOn),
        instalment: at + 1,
        dueOn: due.dueOn,
        reference: referenceOf(firstSerial + at),
        determined,
        received: yen(0),
        refunded: yen(0),
        appropriated: yen(0),
        writtenOff: yen(0),
        refundDue: yen(0),
        version: 1,
      },
    ]
  })

/** What a year is spent on is all of what it costs. */
export const requireWhole = ({ activities, necessaryCost }: Pick<LevyDraft, 'activities' | 'necessaryCost'>): void => {
  const sum = sumOf((activities ?? []).map(({ amount }) => amount))
  if (activities && sum !== necessaryCost) throw activitiesDiffer({ activities: sum, necessaryCost })
}

/** What this block has heard of a district: its certificate, its ordinance, the days its levy rolls were taken for. */
export type HeardGrounds = {
  readonly localGovernmentCode?: string | undefined
  readonly certifiedFrom?: LocalDate | undefined
  readonly certifiedUntil?: LocalDate | undefined
  readonly certifiedOn?: LocalDate | undefined
  readonly revokedOn?: LocalDate | undefined
  readonly ordinances: readonly LocalDate[]
  readonly levyRolls: readonly LocalDate[]
}

/** A fee is levied with a certificate, an ordinance in force and the roll of that year's reference date (17-8(1)(2)). */
export const requireGrounds = (draft: LevyDraft, heard: HeardGrounds | undefined, today: LocalDate): void => {
  if (draft.grounds.from === 'papers') return
  const { fiscalYear, referenceOn, localGovernmentCode } = draft
  const { certifiedFrom } = heard ?? {}
  const end = planEnd(heard)
  const isCertified =
    certifiedFrom !== undefined &&
    heard?.localGovernmentCode === localGovernmentCode &&
    fiscalYearOf(certifiedFrom) <= fiscalYear &&
    !end?.isRevoked &&
    (end === undefined || fiscalYear <= fiscalYearOf(end.on))
  const missing = [
    ...(isCertified ? [] : ['certificate']),
    ...(heard?.ordinances.some((from) => from <= today) ? [] : ['ordinance']),
    ...(heard?.levyRolls.includes(referenceOn) ? [] : ['levy-roll']),
  ]
  if (missing.length > 0) throw levyNotReady({ missing })
}
