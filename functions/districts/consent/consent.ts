import type { ConsentRule, Fraction, Threshold } from './consent-rule.ts'

/** Who may speak, and what the voice weighs. Rows of one business are one voice, however many premises it has. */
export type Voter = {
  readonly beneficiaryId: string
  /** Whole units of the rule's weight: yen, square metres. */
  readonly weight: number
  /** Related parties, public ownership: for information, the law knows no groups. */
  readonly groups?: readonly string[]
}

export type Answer = 'consent' | 'objection'

/** What was answered; whoever is not in it was silent, and silence is neither. */
export type Answers = ReadonlyMap<string, Answer>

/** How one threshold stands. `missing` is what further voices alone would have to bring, absent if they never could. */
export type ThresholdTally = Threshold & {
  readonly counted: number
  readonly of: number
  readonly missing?: number
  readonly met: boolean
}

export type Tally = {
  readonly rule: string
  readonly thresholds: readonly ThresholdTally[]
  readonly turnoutMet: boolean
  /** The rule is reached: consents suffice, or objections do. */
  readonly reached: boolean
  /** The proposal stands: reached consents, or objections that were not. */
  readonly passes: boolean
}

type Sums = {
  readonly voters: bigint
  readonly weight: bigint
  readonly castVoters: bigint
  readonly castWeight: bigint
  readonly countedVoters: bigint
  /** In parts of a unit, as many to one as the cap's denominator says: a capped weight need not be whole. */
  readonly countedParts: bigint
}

/** How a rule stands on a roll and its answers: exact, and the same in whatever order they come. */
export const tally = (rule: ConsentRule, voters: readonly Voter[], answers: Answers): Tally =>
  judge(rule, sumsOf(rule, [...businesses(voters).values()], answers))

/** One voice per business: the premises of a chain are added up. */
export const businesses = (rows: readonly Voter[]): ReadonlyMap<string, Voter> => {
  const merged = new Map<string, Voter>()
  for (const row of rows) {
    const known = merged.get(row.beneficiaryId)
    merged.set(row.beneficiaryId, known ? joined(known, row) : row)
  }
  return merged
}

const joined = (one: Voter, other: Voter): Voter => {
  const weight = one.weight + other.weight
  // Beyond 2^53 the sum would lose units in silence.
  if (!Number.isSafeInteger(weight)) throw new RangeError(`${weight} is beyond what is exact`)
  return { beneficiaryId: one.beneficiaryId, weight, groups: [...new Set([...(one.groups ?? []), ...(other.groups ?? [])])] }
}

/** A weight as it is counted, in parts: never more than the cap allows one party of the whole. */
const countedParts = (weight: number, whole: bigint, cap: Fraction | undefined): bigint => {
  if (!cap) return BigInt(weight)
  const own = BigInt(weight) * BigInt(cap.denominator)
  const most = whole * BigInt(cap.numerator)
  return own < most ? own : most
}

const sumsOf = (rule: ConsentRule, voters: readonly Voter[], answers: Answers): Sums => {
  const weight = voters.reduce((sum, voter) => sum + BigInt(voter.weight), 0n)
  let sums: Sums = { voters: BigInt(voters.length), weight, castVoters: 0n, castWeight: 0n, countedVoters: 0n, countedParts: 0n }
  for (const voter of voters) sums = withVoice(rule, sums, voter, answers.get(voter.beneficiaryId))
  return sums
}

const withVoice = (rule: ConsentRule, sums: Sums, { weight }: Voter, answer: Answer | undefined): Sums => {
  if (answer === undefined) return sums
  const cast = { ...sums, castVoters: sums.castVoters + 1n, castWeight: sums.castWeight + BigInt(weight) }
  if (answer !== rule.counts) return cast
  const parts = countedParts(weight, sums.weight, rule.partyWeightCap)
  return { ...cast, countedVoters: sums.countedVoters + 1n, countedParts: sums.countedParts + parts }
}

const isAtLeast = (part: bigint, whole: bigint, { numerator, denominator }: Fraction): boolean =>
  part * BigInt(denominator) >= whole * BigInt(numerator)

const judge = (rule: ConsentRule, sums: Sums): Tally => {
  const { voters, weight, castVoters, castWeight } = sums
  const thresholds = rule.thresholds.map((threshold) => standing(threshold, sums, BigInt(rule.partyWeightCap?.denominator ?? 1)))
  const turnoutMet =
    (!rule.turnout?.count || isAtLeast(castVoters, voters, rule.turnout.count)) &&
    (!rule.turnout?.weight || isAtLeast(castWeight, weight, rule.turnout.weight))
  const met = rule.combine === 'and' ? thresholds.every((each) => each.met) : thresholds.some((each) => each.met)
  const reached = met && turnoutMet
  return { rule: rule.code, thresholds, turnoutMet, reached, passes: rule.counts === 'consent' ? reached : !reached }
}

const standing = (threshold: Threshold, sums: Sums, partsPerUnit: bigint): ThresholdTally => {
  const { measure, base, comparison, fraction } = threshold
  const parts = measure === 'count' ? 1n : partsPerUnit
  const counted = measure === 'count' ? sums.countedVoters : sums.countedParts
  const [all, cast] = measure === 'count' ? [sums.voters, sums.castVoters] : [sums.weight, sums.castWeight]
  const of = base === 'all' ? all : cast
  const numerator = BigInt(fraction.numerator)
  const denominator = BigInt(fraction.denominator)

  const short = numerator * of * parts - counted * denominator
  // Of nothing there is no two thirds: an empty roll agrees to nothing.
  const met = of > 0n && (comparison === 'at-least' ? short <= 0n : short < 0n)
  // One more unit brings its own weight; where only what is cast counts, it makes the base grow as well.
  const gain = (base === 'all' ? denominator : denominator - numerator) * parts
  const missing = met ? 0 : base === 'all' && of === 0n ? undefined : missingOf(comparison === 'at-least' ? short : short + 1n, gain)
  return { ...threshold, counted: Number(counted / parts), of: Number(of), met, ...(missing !== undefined && { missing }) }
}

const missingOf = (short: bigint, gain: bigint): number | undefined => {
  if (gain === 0n) return undefined
  const units = (short + gain - 1n) / gain
  return units < 1n ? 1 : Number(units)
}

/** Whoever demands a revocation or a report consents to it (17-11(1), 17-12(2)). */
export const withRequester = (answers: Answers, requester: string): Answers => new Map([...answers, [requester, 'consent']])

/** What the voice of one more business would change. */
export type NextVoice = { readonly beneficiaryId: string; readonly newlyMet: readonly number[]; readonly reaches: boolean }

/** Each business that has not given what the rule counts, and which thresholds (by their place in the rule) its voice alone would meet. */
export const nextVoices = (rule: ConsentRule, rows: readonly Voter[], answers: Answers): readonly NextVoice[] => {
  const voters = [...businesses(rows).values()]
  const sums = sumsOf(rule, voters, answers)
  const now = judge(rule, sums)
  return voters
    .filter(({ beneficiaryId }) => answers.get(beneficiaryId) !== rule.counts)
    .map((voter) => {
      const then = judge(rule, withVoice(rule, withoutVoice(sums, voter, answers), voter, rule.counts))
      const newlyMet = then.thresholds.flatMap(({ met }, place) => (met && !now.thresholds[place]?.met ? [place] : []))
      return { beneficiaryId: voter.beneficiaryId, newlyMet, reaches: then.reached && !now.reached }
    })
}

// Only voices that do not count are taken back here: what is counted already has nothing to add.
const withoutVoice = (sums: Sums, { beneficiaryId, weight }: Voter, answers: Answers): Sums =>
  answers.has(beneficiaryId) ? { ...sums, castVoters: sums.castVoters - 1n, castWeight: sums.castWeight - BigInt(weight) } : sums

/** The result as if a group did not exist. Information only: the law counts every business. */
export type WithoutGroup = { readonly group: string; readonly businesses: number; readonly tally: Tally; readonly changesResult: boolean }

export const tallyWithout = (rule: ConsentRule, rows: readonly Voter[], answers: Answers, group: string): WithoutGroup => {
  const voters = [...businesses(rows).values()]
  const others = voters.filter(({ groups }) => !groups?.includes(group))
  const all = judge(rule, sumsOf(rule, voters, answers))
  const without = judge(rule, sumsOf(rule, others, answers))
  return { group, businesses: voters.length - others.length, tally: without, changesResult: without.passes !== all.passes }
}

/** Every group of a roll, in order. */
export const groupsOf = (rows: readonly Voter[]): readonly string[] => [...new Set(rows.flatMap(({ groups }) => groups ?? []))].sort()
