import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { rank } from '../functions/projects/matching.ts'
import type { MatchableNeed, MatchableSolution } from '../functions/projects/matching-contract.ts'
import { subjectsOf } from '../functions/projects/matching-domain.ts'
import { type Figure, percentile } from './figure.ts'
import { demoSheets, shipped, standing } from './matching-demo.ts'
import { gainOverBigrams } from './matching-retrieval.ts'

/**
 * How good matching is and what it costs: retrieval on the corpus that KANMIN_CORPUS names, pairs of the demonstration judged by hand,
 * and one need against 100,000 solutions.
 */
export const matching = async (): Promise<Figure[]> => [...(await scale()), ...(await judged()), ...(await retrieval())]

const bench = 'matching'
const rounded = (value: number, places = 4): number => Number(value.toFixed(places))

const retrieval = async (): Promise<Figure[]> => {
  const corpus = process.env['KANMIN_CORPUS']
  if (corpus === undefined) {
    console.log(JSON.stringify({ bench, figure: 'retrieval gain', note: 'not measured: KANMIN_CORPUS names no corpus' }))
    return []
  }
  const { rules } = await shipped()
  const { gain, gainAsShipped, baseline, queries, tuned } = await gainOverBigrams(corpus, rules.text.weights)
  console.log(JSON.stringify({ bench, figure: 'retrieval gain', note: 'tuned', tuned }))
  return [
    { bench, figure: 'retrieval gain', value: rounded(gain), unit: 'nDCG@10', goal: '>=0.015' },
    { bench, figure: 'retrieval gain as shipped', value: rounded(gainAsShipped), unit: 'nDCG@10', goal: '>=0.015' },
    { bench, figure: 'retrieval of plain bigrams', value: rounded(baseline), unit: 'nDCG@10' },
    { bench, figure: 'retrieval queries', value: queries, unit: 'queries' },
  ]
}

const Judged = z.object({
  items: z.array(z.object({ need: z.number(), solution: z.number(), grade: z.number().int().min(0).max(3), why: z.string() })),
})

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, placesJudged).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

const placesJudged = 5

/** Of each need that was judged, the solutions that come into question are ranked. What stands among the first five and nobody has judged is told, and counts as of no use. */
const judged = async (): Promise<Figure[]> => {
  const { rules, similarity, keywords } = await shipped()
  const { needs, solutions } = await demoSheets(keywords)
  const { items } = Judged.parse(JSON.parse(await readFile(join('data', 'testing', 'judged-matches.json'), 'utf8')))
  const shares: number[] = []
  let unjudged = 0
  for (const number of new Set(items.map(({ need }) => need))) {
    const need = needs.get(number)
    if (!need) throw new Error(`the demo has no need ${number}`)
    const of = items.filter((pair) => pair.need === number)
    const subjects = new Set(subjectsOf(need))
    const candidates = [...solutions.values()].filter((solution) => subjectsOf(solution).some((subject) => subjects.has(subject)))
    const pairs = candidates.map((solution) => ({ need, solution }))
    const found = await rank(pairs, { rules, similarity, standing })
    const grades = found.map(({ solution }) => of.find((pair) => solutions.get(pair.solution) === solution)?.grade)
    unjudged += grades.slice(0, placesJudged).filter((grade) => grade === undefined).length
    shares.push(gainOf(grades.map((grade) => grade ?? 0)) / gainOf(of.map(({ grade }) => grade).toSorted((a, b) => b - a)))
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return [
    { bench, figure: 'judged pairs', value: rounded(mean), unit: 'nDCG@5', goal: '>=0.85' },
    { bench, figure: 'judged pairs count', value: items.length, unit: 'pairs', goal: '>=40' },
    { bench, figure: 'judged pairs left unjudged', value: unjudged, unit: 'pairs', goal: '<=0' },
  ]
}

const rounds = 30
const warmUp = 5

/**
 * The goal was stated before the first measurement. A plain scan asks each solution whether it shares a field and whether a word of the
 * need stands in its text; matching judges eight criteria and forty keywords of each, and reads 200 texts: 25 scans.
 */
const scanGoal = '<=25'

const scale = async (): Promise<Figure[]> => {
  const { rules, similarity, keywords } = await shipped()
  const { needs, solutions } = await demoSheets(keywords)
  const asked = [...needs.values()].slice(0, rounds + warmUp)
  const heapBefore = heap()
  const many = generate([...solutions.values()], 100_000)
  const bytes = heap() - heapBefore
  const few = many.slice(0, 10_000)
  const match = (need: MatchableNeed, among: readonly MatchableSolution[]) =>
    rank(
      among.map((solution) => ({ need, solution })),
      { rules, similarity, standing },
    )
  const times = { scan: [] as number[], large: [] as number[], small: [] as number[] }
  for (const need of asked) {
    times.scan.push(await timed(() => scan(need, many)))
    times.large.push(await timed(() => match(need, many)))
    times.small.push(await timed(() => match(need, few)))
  }
  const p95 = (samples: readonly number[]) => percentile(samples.slice(warmUp), 0.95)
  return [
    { bench, figure: '100,000 solutions p95 ratio', value: rounded(p95(times.large) / p95(times.scan), 2), unit: 'x', goal: scanGoal },
    { bench, figure: 'growth 10,000 to 100,000', value: rounded(p95(times.large) / p95(times.small), 2), unit: 'x', goal: '<=10' },
    { bench, figure: '100,000 solutions memory', value: Math.round(bytes / 1024 / 1024), unit: 'MiB' },
  ]
}

const heap = (): number => process.memoryUsage().heapUsed

const timed = async (act: () => unknown): Promise<number> => {
  const startedAt = performance.now()
  await act()
  return performance.now() - startedAt
}

const scan = ({ fields, keywords }: MatchableNeed, solutions: readonly MatchableSolution[]): number =>
  solutions.filter((solution) => fields.some((field) => solution.fields.includes(field)) && solution.text.includes(keywords[0] ?? '')).length

/** Solutions like those of the demonstration: each text of its own, the codes mixed by a fixed rule. */
const generate = (from: readonly MatchableSolution[], count: number): MatchableSolution[] =>
  Array.from({ length: count }, (_, at): MatchableSolution => {
    const [sheet, codes] = [from[at % from.length], from[(at * 7 + Math.floor(at / from.length)) % from.length]]
    if (!sheet || !codes) throw new Error('the demo has no solutions')
    const { area, readiness, costBand, leadTimeMonths, references, interfaces } = codes
    const solutionId = `sol_${String(at).padStart(26, '0')}` as MatchableSolution['solutionId']
    return {
      ...sheet,
      solutionId,
      area,
      readiness,
      costBand,
      leadTimeMonths,
      references,
      interfaces,
      text: `${sheet.text}\n${at}`,
      keywords: [...sheet.keywords],
    }
  })
