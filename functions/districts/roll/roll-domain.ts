import { addDays, type LocalDate } from '../../kernel/time.ts'
import type { DistrictId } from '../contract.ts'
import type { Beneficiary, BeneficiaryId, Premises, Quantity, Roll } from './roll.ts'
import type { RollContent, RollPremises } from './roll-contract.ts'
import type { RollEntryView } from './roll-sheet-contract.ts'

/** A business on the roll of a district, as it is known now; each of its premises says from when to when. */
export type RollEntry = {
  readonly beneficiaryId: BeneficiaryId
  readonly districtId: DistrictId
  readonly version: number
  readonly fingerprint: string
  readonly content: RollContent
  readonly gone?: RollEntryView['gone']
}

/** What a roll is asked for: a day, or for rules that charge whoever opens later, the levy period besides. */
export type RollQuestion = { readonly referenceOn: LocalDate; readonly from?: LocalDate | undefined; readonly until?: LocalDate | undefined }

/** A row of a roll as it was on a day: what an allocation needs, and who it was. */
export type RollRow = Beneficiary & { readonly name: string; readonly corporateNumber?: string | undefined }

/** The roll as of a day, in the order of ids, so that the same roll is the same text. */
export const rollAt = (entries: readonly RollEntry[], question: RollQuestion): readonly RollRow[] =>
  entries
    .flatMap((entry) => {
      const row = rowAt(entry, question)
      return row ? [row] : []
    })
    .toSorted((a, b) => (a.beneficiaryId < b.beneficiaryId ? -1 : 1))

const rowAt = ({ beneficiaryId, content, gone }: RollEntry, question: RollQuestion): RollRow | undefined => {
  // On no day: it was never there.
  if (gone?.because === 'mistaken') return undefined
  const premises = content.premises.filter((each) => isThere(each, question)).map((each) => premisesAt(each, question.referenceOn))
  if (premises.length === 0) return undefined
  const { name, corporateNumber, group, publiclyOwned, traits, expectedBenefit } = content
  return {
    beneficiaryId,
    name,
    ...(corporateNumber && { corporateNumber }),
    ...(group && { group }),
    publiclyOwned,
    traits,
    expectedBenefit,
    premises: premises.toSorted((a, b) => (a.premisesId < b.premisesId ? -1 : 1)),
  }
}

const isThere = ({ openedOn, closedOn }: RollPremises, { referenceOn, from = referenceOn, until = referenceOn }: RollQuestion): boolean => {
  const [first, last] = [from < referenceOn ? from : referenceOn, until > referenceOn ? until : referenceOn]
  return (openedOn === undefined || openedOn <= last) && (closedOn === undefined || closedOn >= first)
}

const premisesAt = ({ premisesId, class: name, zone, traits, quantities, openedOn, closedOn }: RollPremises, on: LocalDate): Premises => ({
  premisesId,
  class: name,
  ...(zone && { zone }),
  traits,
  quantities: quantitiesAt(quantities, on),
  ...(openedOn && { openedOn }),
  ...(closedOn && { closedOn }),
})

/** Of each basis what was measured last by a day; what was measured only later is the best that is known. */
const quantitiesAt = (quantities: readonly Quantity[], on: LocalDate): readonly Quantity[] => {
  const best = new Map<string, Quantity>()
  for (const each of quantities.toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1))) {
    if (each.measuredOn <= on || !best.has(each.basis)) best.set(each.basis, each)
  }
  return [...best.values()].toSorted((a, b) => (a.basis < b.basis ? -1 : 1))
}

export const asRoll = (rows: readonly RollRow[], referenceOn: LocalDate): Roll => ({ referenceOn, beneficiaries: rows })

/** Whether a fee could be another after this change: what consents were asked for is then another fee. */
export const changesFees = (before: RollContent | undefined, after: RollContent): boolean => feePart(before) !== feePart(after)

const feePart = (content: RollContent | undefined): string =>
  content === undefined
    ? ''
    : JSON.stringify([
        content.group,
        content.publiclyOwned,
        content.traits,
        content.expectedBenefit,
        content.premises.map((each) => [each.premisesId, each.class, each.zone, each.traits, each.quantities, each.openedOn, each.closedOn]),
      ])

/** Whether premises are open on a day. */
export const isOpenOn = ({ openedOn, closedOn }: RollPremises, on: LocalDate): boolean =>
  (openedOn === undefined || openedOn <= on) && (closedOn === undefined || closedOn >= on)

export const eveOf = (on: LocalDate): LocalDate => addDays(on, -1)

export const rollEntryViewOf = (
  { beneficiaryId, districtId, version, content, gone }: RollEntry,
  contact: RollEntryView['contact'],
): RollEntryView => ({ beneficiaryId, districtId, version, content, ...(gone && { gone }), ...(contact && { contact }) })
