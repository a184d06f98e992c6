import { type Criterion, type CriterionName, criterionNames, type MatchableNeed, type MatchableSolution } from './matching-contract.ts'
import { hindrances, type Judgement, judgeSheets, judgeText, type Likeness, type Standing } from './matching-domain.ts'

/** A need and a solution that may know of each other. */
export type Pair = { readonly need: MatchableNeed; readonly solution: MatchableSolution }

/** How a pair fits: never a number alone. */
export type Fit = { readonly score: number; readonly criteria: readonly Criterion[] }

/**
 * How alike the texts of pairs are. Ours counts words (matching-text.ts); a language model may stand in its place, for it is asked
 * for all pairs at once and may take its time.
 */
export type Similarity = (pairs: readonly Pair[]) => Promise<readonly Likeness[]>

/** data/matching.json. */
export type MatchingRules = {
  readonly weights: Readonly<Record<CriterionName, number>>
  readonly leastScore: number
  /** Two sheets whose texts are less alike speak of different things, however well the rest fits. */
  readonly leastLikeness: number
  readonly goodScore: number
  readonly mostRead: number
  readonly mostKept: number
}

export type Matched = Pair & Fit

type Deciding = { readonly standing: Standing; readonly rules: MatchingRules; readonly similarity: Similarity }

/**
 * The pairs that fit, best first. Hard conditions are filters. Reading every text of a large field would take seconds, so texts are
 * read of the pairs whose sheets and keywords promise most; where there are fewer than `mostRead`, of all.
 */
export const rank = async (pairs: readonly Pair[], { standing, rules, similarity }: Deciding): Promise<Matched[]> => {
  const open = pairs.filter(({ need, solution }) => hindrances(need, solution, standing).length === 0)
  const fits = await assess(mostPromising(open, rules), { rules, similarity })
  return fits
    .filter(({ score, criteria }) => score >= rules.leastScore && likenessOf(criteria) >= rules.leastLikeness)
    .sort(bestFirst)
    .slice(0, rules.mostKept)
}

/** How pairs fit, criterion by criterion, whether or not something keeps them apart. */
export const assess = async (pairs: readonly Pair[], { rules, similarity }: Omit<Deciding, 'standing'>): Promise<Matched[]> => {
  const likenesses = await similarity(pairs)
  return pairs.map((pair, at) => ({ ...pair, ...fitOf(pair, likenesses[at] ?? { degree: 0, words: [] }, rules) }))
}

const fitOf = ({ need, solution }: Pair, likeness: Likeness, { weights }: MatchingRules): Fit => {
  const judge = (criterion: CriterionName): Judgement => (criterion === 'text' ? judgeText(likeness) : judgeSheets[criterion](need, solution))
  const criteria = criterionNames.map((criterion) => ({ criterion, weight: weights[criterion], ...shown(judge(criterion)) }))
  return { score: scoreOf(criteria), criteria }
}

/** A degree as it is told: three places. */
const shown = ({ degree, ...judgement }: Judgement): Judgement => ({
  ...(degree !== undefined && { degree: Math.round(degree * 1000) / 1000 }),
  ...judgement,
})

const likenessOf = (criteria: readonly Criterion[]): number => criteria.find(({ criterion }) => criterion === 'text')?.degree ?? 0

/** The weighted mean of what counts, to four places: a reader and a sort key see the same number. */
const scoreOf = (criteria: readonly Pick<Criterion, 'weight' | 'degree'>[]): number => {
  let [sum, weights] = [0, 0]
  for (const { weight, degree } of criteria) {
    if (degree === undefined) continue
    sum += weight * degree
    weights += weight
  }
  return weights === 0 ? 0 : Math.round((sum / weights) * 10_000) / 10_000
}

/** Found by the least promise that is kept: a hundred thousand pairs need not be put in order for the first three hundred. */
const mostPromising = (pairs: readonly Pair[], rules: MatchingRules): Pair[] => {
  const promises = Float64Array.from(pairs, promiseOf(rules))
  const least = promises.toSorted().at(-rules.mostRead) ?? 0
  return pairs
    .map((pair, at) => ({ pair, promise: promises[at] ?? 0 }))
    .filter(({ promise }) => promise >= least)
    .sort((a, b) => b.promise - a.promise || byIds(a.pair, b.pair))
    .slice(0, rules.mostRead)
    .map(({ pair }) => pair)
}

const sheetCriteria = criterionNames.filter((criterion) => criterion !== 'text')

/** The score of a pair whose texts have not been read: keywords stand for them. */
const promiseOf = ({ weights }: MatchingRules): ((pair: Pair) => number) => {
  const keywords = new Map<string, ReadonlySet<string>>()
  return ({ need, solution }) => {
    const asked = keywords.get(need.needId) ?? new Set(need.keywords)
    keywords.set(need.needId, asked)
    const shared = solution.keywords.reduce((sum, word) => sum + (asked.has(word) ? 1 : 0), 0)
    let [sum, counted] = [weights.text * Math.min(1, shared / keywordsOfAPerfectText), weights.text]
    for (const criterion of sheetCriteria) {
      const { degree } = judgeSheets[criterion](need, solution)
      if (degree === undefined) continue
      sum += weights[criterion] * degree
      counted += weights[criterion]
    }
    return sum / counted
  }
}

/** Two sheets about the same thing share about so many of their forty keywords. */
const keywordsOfAPerfectText = 10

const byIds = (a: Pair, b: Pair): number => compare(a.need.needId, b.need.needId) || compare(a.solution.solutionId, b.solution.solutionId)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const bestFirst = (a: Matched, b: Matched): number => b.score - a.score || byIds(a, b)
