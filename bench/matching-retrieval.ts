import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import {
  each,
  emphasisOf,
  type FamilyRules,
  families,
  frequenciesOf,
  rarity,
  relevance,
  type Terms,
  type TextWeights,
  termsOf,
} from '../functions/projects/matching-text.ts'

export type Retrieval = {
  /** nDCG@10 above plain bigrams, with what the tuned half chose and with what the product ships. */
  readonly gain: number
  readonly gainAsShipped: number
  readonly baseline: number
  readonly queries: number
  readonly tuned: TextWeights
}

/** Half of the queries, by a fixed shuffle, choose how the families count; the other half tells the gain. All queries are asked. */
export const gainOverBigrams = async (folder: string, shipped: TextWeights): Promise<Retrieval> => {
  const { texts, queries } = await corpusOf(folder)
  const half = Math.floor(queries.length / 2)
  const [tuning, telling] = [queries.slice(0, half), queries.slice(half)]
  const documents = texts.map(termsOf)
  const indexes = each((family) => indexOf(documents.map((terms) => terms[family])))
  const tuned = tune(tuning.map(read), indexes)
  const asked = telling.map(read)
  const told = (rules: TextWeights) => mean(gainsOfProduct(asked, rules, { indexes, documents }))
  const plain = scorerOf(indexOf(texts.map(plainBigrams)), usual)
  const baseline = mean(telling.map(({ text, right }) => gainAt(plain(plainBigrams(text)), right)))
  return { gain: told(tuned) - baseline, gainAsShipped: told(shipped) - baseline, baseline, queries: telling.length, tuned }
}

const Row = z.object({ _id: z.string(), text: z.string() })

type Query = { readonly text: string; readonly right: number }

const corpusOf = async (folder: string): Promise<{ texts: string[]; queries: Query[] }> => {
  const [documents, queries, relevant] = await Promise.all(
    ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].map((file) => readFile(join(folder, file), 'utf8')),
  )
  const rowsOf = (lines = '') =>
    lines
      .trim()
      .split('\n')
      .map((line) => Row.parse(JSON.parse(line)))
  const answers = new Map((relevant ?? '').split('\n').map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1]]))
  const rows = rowsOf(documents)
  const placeOf = new Map(rows.map(({ _id }, at) => [_id, at]))
  const asked = shuffled(rowsOf(queries)).map(({ _id, text }) => ({ text, right: placeOf.get(answers.get(_id) ?? '') ?? -1 }))
  return { texts: rows.map(({ text }) => text), queries: asked }
}

/** The same shuffle in every run. */
const shuffled = <Thing>(things: readonly Thing[]): Thing[] => {
  let seed = 20_261_122
  const next = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
    return seed
  }
  return things
    .map((thing) => ({ thing, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

type Asked = { readonly terms: Terms; readonly right: number }

const read = ({ text, right }: Query): Asked => ({ terms: termsOf(text), right })

/** What is to be beaten: character bigrams of the text as it stands, no folding, no words. */
const plainBigrams = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const characters = [...text]
  for (const [at, character] of characters.slice(1).entries()) {
    const term = `${characters[at]}${character}`
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** BM25 as everybody uses it. */
const usual: FamilyRules = { weight: 1, saturation: 1.2, lengthShare: 0.75 }

/** Of one family, in which texts each term stands and how often. */
type Index = {
  readonly postings: ReadonlyMap<string, { readonly places: Uint16Array; readonly times: Uint16Array }>
  readonly lengths: readonly number[]
}
type Indexes = Readonly<Record<(typeof families)[number], Index>>

const indexOf = (bags: readonly ReadonlyMap<string, number>[]): Index => {
  const found = new Map<string, { places: number[]; times: number[] }>()
  for (const [place, bag] of bags.entries())
    for (const [term, times] of bag) {
      const posting = found.get(term) ?? { places: [], times: [] }
      posting.places.push(place)
      posting.times.push(times)
      found.set(term, posting)
    }
  return {
    postings: new Map([...found].map(([term, { places, times }]) => [term, { places: Uint16Array.from(places), times: Uint16Array.from(times) }])),
    lengths: bags.map((bag) => [...bag.values()].reduce((sum, times) => sum + times, 0)),
  }
}

/** Scores every text at once by the postings of the terms asked. */
const scorerOf = ({ postings, lengths }: Index, rules: FamilyRules) => {
  const averageLength = mean(lengths)
  const emphases = lengths.map((length) => emphasisOf(rules, length, averageLength))
  return (asked: ReadonlyMap<string, number>): Float64Array => {
    const scores = new Float64Array(lengths.length)
    for (const [term, timesAsked] of asked) {
      const { places, times } = postings.get(term) ?? { places: [], times: [] }
      const worth = timesAsked * rarity(lengths.length, places.length)
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0
        scores[place] = (scores[place] ?? 0) + worth * (emphases[place]?.(times[at] ?? 0) ?? 0)
      }
    }
    return scores
  }
}

/** One answer to each query; the tenth place is the last that counts. Equal scores keep the order of the corpus. */
const gainAt = (scores: ArrayLike<number>, right: number): number => {
  const score = scores[right] ?? 0
  if (score === 0) return 0
  let place = 1
  for (let at = 0; at < scores.length && place <= 10; at += 1) {
    const other = scores[at] ?? 0
    if (other > score || (other === score && at < right)) place += 1
  }
  return place <= 10 ? 1 / Math.log2(place + 1) : 0
}

const saturations = [0.4, 0.8, 1.2]
const lengthShares = [0.5, 0.75, 0.9]
const weights = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4]

/** Each family alone chooses its constants; then the weights are moved one at a time for as long as that helps. */
const tune = (asked: readonly Asked[], indexes: Indexes): TextWeights => {
  const shapes = saturations.flatMap((saturation) => lengthShares.map((lengthShare) => ({ weight: 1, saturation, lengthShare })))
  const alone = each((family) =>
    best(shapes, (rules) => {
      const scores = scorerOf(indexes[family], rules)
      return mean(asked.map(({ terms, right }) => gainAt(scores(terms[family]), right)))
    }),
  )
  const scorers = families.map((family) => scorerOf(indexes[family], alone[family]))
  const byFamily = asked.map(({ terms }) => families.map((family, at) => scorers[at]?.(terms[family]) ?? new Float64Array()))
  const gain = (each: readonly number[]) => mean(asked.map(({ right }, at) => gainAt(weighted(byFamily[at] ?? [], each), right)))
  let chosen: readonly number[] = families.map(() => 1)
  for (let moved = true; moved; ) {
    const before = chosen
    for (const at of families.keys()) chosen = best([chosen, ...weights.map((weight) => chosen.with(at, weight))], gain)
    moved = chosen !== before
  }
  return each((family) => ({ ...alone[family], weight: chosen[families.indexOf(family)] ?? 0 }))
}

const best = <Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[], worth: (choice: Choice) => number): Choice => {
  const [first] = choices.map((choice) => ({ choice, worth: worth(choice) })).sort((a, b) => b.worth - a.worth)
  if (!first) throw new Error('there is nothing to choose from')
  return first.choice
}

const weighted = (byFamily: readonly Float64Array[], each: readonly number[]): Float64Array => {
  const sum = new Float64Array(byFamily[0]?.length ?? 0)
  for (const [family, scores] of byFamily.entries()) {
    const weight = each[family] ?? 0
    if (weight > 0) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * (scores[at] ?? 0)
  }
  return sum
}

const mostReread = 100

/** The postings say which texts may stand first; in which order they stand is what the product's own function says. */
const gainsOfProduct = (
  asked: readonly Asked[],
  rules: TextWeights,
  { indexes, documents }: { readonly indexes: Indexes; readonly documents: readonly Terms[] },
): number[] => {
  const frequencies = frequenciesOf(documents)
  const scorers = families.map((family) => scorerOf(indexes[family], rules[family]))
  return asked.map(({ terms, right }) => {
    const promising = weighted(
      families.map((family, at) => scorers[at]?.(terms[family]) ?? new Float64Array()),
      families.map((family) => rules[family].weight),
    )
    const least = promising.toSorted().at(-mostReread) ?? 0
    const scores = documents.map((text, at) => ((promising[at] ?? 0) >= least ? relevance(terms, text, frequencies, rules) : 0))
    return gainAt(scores, right)
  })
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
