import { prefectureOf } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import { addMonths, type LocalDate, type Month } from '../kernel/time.ts'
import { type BudgetBand, budgetBands, type Publication, readinessSteps } from './contract.ts'
import type { CriterionName, Hindrance, MatchableNeed, MatchableSolution, Reason } from './matching-contract.ts'

/** What is true on the day a pair is looked at and stands on neither sheet. */
export type Standing = {
  readonly today: LocalDate
  readonly isActive: (member: MemberId) => boolean
  /** Whether one of the two has declared that they belong together. */
  readonly areRelated: (one: MemberId, other: MemberId) => boolean
}

const isFor = (publication: Publication, owner: MemberId, reader: MemberId): boolean =>
  publication.level !== 'named' || owner === reader || publication.memberIds.includes(reader)

/** All that keeps a pair apart, in the order in which it would be asked. None: the two may see each other. */
export const hindrances = (need: MatchableNeed, solution: MatchableSolution, { today, isActive, areRelated }: Standing): Hindrance[] => {
  const [city, business] = [need.memberId, solution.memberId]
  const excluded = need.excluded.find(({ memberId }) => memberId === business)
  const found: (Hindrance | false)[] = [
    !need.isOpen && { hindrance: 'need-not-open' },
    !solution.isOpen && { hindrance: 'solution-not-open' },
    need.validUntil < today && { hindrance: 'need-expired' },
    solution.validUntil < today && { hindrance: 'solution-expired' },
    !(isActive(city) && isActive(business)) && { hindrance: 'member-not-active' },
    !isFor(need.publication, city, business) && { hindrance: 'need-not-for-member' },
    !isFor(solution.publication, business, city) && { hindrance: 'solution-not-for-member' },
    excluded !== undefined && { hindrance: 'excluded', reason: excluded.reason },
    city === business && { hindrance: 'same-organization' },
    city !== business && areRelated(city, business) && { hindrance: 'declared-related' },
  ]
  return found.filter((each) => each !== false)
}

/** Who serves more prefectures by name serves the country: its fields find it. */
const mostPrefectures = 12

/** Where a thing is wanted, offered by name, or in use already; to serve the whole country says nothing of a place. */
const prefecturesOf = (matchable: MatchableNeed | MatchableSolution): ReadonlySet<string> => {
  if ('targetCodes' in matchable) return new Set(matchable.targetCodes.map(prefectureOf))
  const { area, references } = matchable
  const used = references.flatMap(({ localGovernmentCode: code }) => (code === undefined ? [] : [prefectureOf(code)]))
  return new Set([...(area.extent === 'prefectures' && area.prefectures.length <= mostPrefectures ? area.prefectures : []), ...used])
}

/**
 * What a thing is looked for by. Two come into question that share a field, or a technology in one prefecture: whoever works nearby with
 * the same means may help in a field they have not thought of.
 */
export const subjectsOf = (matchable: MatchableNeed | MatchableSolution): string[] => [
  ...matchable.fields,
  ...[...prefecturesOf(matchable)].flatMap((prefecture) => matchable.technologyClasses.map((technology) => `${technology}@${prefecture}`)),
]

/** How far one criterion is fulfilled and why; without a degree the need does not ask for it. */
export type Judgement = { readonly degree?: number; readonly isMissing: boolean; readonly why: Reason }

const unasked = (why: Reason): Judgement => ({ isMissing: false, why })
const fulfilled = (why: Reason): Judgement => ({ degree: 1, isMissing: false, why })
const partly = (degree: number, why: Reason): Judgement => ({ degree, isMissing: degree < 1, why })

const split = <Code>(asked: readonly Code[], given: readonly Code[]): { shared: Code[]; lacking: Code[] } => ({
  shared: asked.filter((code) => given.includes(code)),
  lacking: asked.filter((code) => !given.includes(code)),
})

/** The first thing two sheets share says most, each further one less: a need of four fields is seldom met in all of them. */
const shareOf = (shared: number, asked: number): number => (shared === 0 ? 0 : 0.7 + (0.3 * shared) / asked)

const byField = (need: MatchableNeed, { fields }: MatchableSolution): Judgement => {
  const { shared, lacking } = split(need.fields, fields)
  if (shared.length === 0) return partly(0, { reason: 'fields-apart', lacking })
  return partly(shareOf(shared.length, need.fields.length), { reason: 'fields-shared', shared, lacking })
}

const byTechnology = (need: MatchableNeed, { technologyClasses }: MatchableSolution): Judgement => {
  if (need.technologyClasses.length === 0) return unasked({ reason: 'technologies-unasked' })
  const { shared, lacking } = split(need.technologyClasses, technologyClasses)
  if (shared.length === 0) return partly(0, { reason: 'technologies-apart', lacking })
  return partly(shareOf(shared.length, need.technologyClasses.length), { reason: 'technologies-shared', shared, lacking })
}

const byArea = (need: MatchableNeed, { area }: MatchableSolution): Judgement => {
  if (area.extent === 'nationwide') return fulfilled({ reason: 'serves-everywhere' })
  const { shared, lacking } = split([...new Set(need.targetCodes.map(prefectureOf))], area.prefectures)
  if (shared.length === 0) return partly(0, { reason: 'serves-elsewhere', lacking })
  return partly(shared.length / (shared.length + lacking.length), { reason: 'serves-prefectures', shared, lacking })
}

const byReadiness = ({ leastReadiness: asked }: MatchableNeed, { readiness }: MatchableSolution): Judgement => {
  if (asked === undefined) return unasked({ reason: 'readiness-unasked', readiness })
  const short = readinessSteps.indexOf(asked) - readinessSteps.indexOf(readiness)
  if (short <= 0) return fulfilled({ reason: 'ready-enough', asked, readiness })
  return partly(short === 1 ? 0.4 : 0, { reason: 'not-ready', asked, readiness })
}

const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))

/** After so many months of waiting a city has lost the fiscal year it planned for. */
const hopelesslyLateMonths = 12

const bySchedule = ({ askedFor, startFor }: MatchableNeed, { leadTimeMonths }: MatchableSolution): Judgement => {
  if (startFor === undefined) return unasked({ reason: 'start-open', leadTimeMonths })
  const readyFor = addMonths(askedFor, leadTimeMonths)
  const monthsLate = monthsBetween(startFor, readyFor)
  if (monthsLate <= 0) return fulfilled({ reason: 'in-time', startFor, readyFor })
  return partly(Math.max(0, 1 - monthsLate / hopelesslyLateMonths), { reason: 'late', startFor, readyFor, monthsLate })
}

const isOpen = (band: BudgetBand): boolean => band === 'undecided'

const byBudget = ({ budgetBand: budget }: MatchableNeed, { costBand: cost }: MatchableSolution): Judgement => {
  if (isOpen(budget)) return unasked({ reason: 'budget-open', cost })
  // Who does not say what it costs neither gains nor loses by it.
  if (isOpen(cost)) return partly(0.5, { reason: 'cost-open', budget })
  const above = budgetBands.indexOf(cost) - budgetBands.indexOf(budget)
  if (above <= 0) return fulfilled({ reason: 'within-budget', budget, cost })
  return partly(above === 1 ? 0.5 : 0, { reason: 'above-budget', budget, cost })
}

const byInterfaces = ({ interfaces }: MatchableNeed, solution: MatchableSolution): Judgement => {
  if (interfaces.length === 0) return unasked({ reason: 'interfaces-unasked' })
  const { shared, lacking } = split(interfaces, solution.interfaces)
  if (shared.length === 0) return partly(0, { reason: 'interfaces-apart', lacking })
  return partly(shareOf(shared.length, interfaces.length), { reason: 'interfaces-shared', shared, lacking })
}

const placesShown = 3

const byReferences = ({ targetCodes }: MatchableNeed, { references }: MatchableSolution): Judgement => {
  if (references.length === 0) return partly(0, { reason: 'no-reference' })
  const prefectures = new Set(targetCodes.map(prefectureOf))
  const near = references.filter(({ localGovernmentCode: code }) => code !== undefined && prefectures.has(prefectureOf(code)))
  const places = (near.length > 0 ? near : references).slice(0, placesShown).map(({ place }) => place)
  if (near.length > 0) return fulfilled({ reason: 'used-in-prefecture', places })
  return { degree: references.length > 1 ? 0.9 : 0.7, isMissing: false, why: { reason: 'used-elsewhere', places } }
}

/** How alike two texts are, and by which words a reader sees it. */
export type Likeness = { readonly degree: number; readonly words: readonly string[] }

/** Below this, two sheets speak of different things in similar phrases. */
const alikeFrom = 0.35

const byText = ({ degree, words }: Likeness): Judgement => ({
  degree,
  isMissing: degree < alikeFrom,
  why: { reason: degree < alikeFrom ? 'few-words-shared' : 'words-shared', words: [...words] },
})

type ByCriterion<Value> = Readonly<Record<Exclude<CriterionName, 'text'>, Value>>

/** Everything but the text: what is told by codes, months and bands. */
export const judgeSheets: ByCriterion<(need: MatchableNeed, solution: MatchableSolution) => Judgement> = {
  field: byField,
  technology: byTechnology,
  area: byArea,
  readiness: byReadiness,
  schedule: bySchedule,
  budget: byBudget,
  interfaces: byInterfaces,
  references: byReferences,
}

export const judgeText = byText
