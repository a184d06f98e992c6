import { fold } from '../kernel/fold.ts'
import type { Similarity } from './matching.ts'

/** What a text is compared by: its words and, because Japanese has no blanks to trust, runs of three characters, of two and of one. */
export const families = ['word', 'trigram', 'bigram', 'character'] as const
export type Family = (typeof families)[number]
type Each<Value> = Readonly<Record<Family, Value>>

/** How often each term stands in a text. */
export type Terms = Each<ReadonlyMap<string, number>>

/** In how many texts each term stands, of a collection that both sides are weighed by. */
export type Frequencies = {
  readonly documents: number
  /** Words that are common in their language, however rare they are in the collection. */
  readonly common: ReadonlySet<string>
  readonly families: Each<{ readonly averageLength: number; readonly documentsWith: ReadonlyMap<string, number> }>
}

/** How a family counts: its weight, how soon repeating a term says no more, and how much a long text is discounted (BM25's k1 and b). */
export type FamilyRules = { readonly weight: number; readonly saturation: number; readonly lengthShare: number }
export type TextWeights = Each<FamilyRules>

let segmenter: Intl.Segmenter | undefined

const wordsIn = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

const isLatin = /^[a-z0-9]+$/

/**
 * The form in which a word is compared: folded; written with and without okurigana alike (取り組み, 取組み and 取組), which drops the
 * endings of verbs as well; an English word without the endings of plurals and verbs.
 */
export const stemOf = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const stem = makeStem(word)
  stems.set(word, stem)
  return stem
}

// The same words stand in every text, and to fold them is most of the work of reading it.
const stems = new Map<string, string>()
const mostStems = 50_000

const makeStem = (word: string): string => {
  const kanji = word.replace(/[^\p{Script=Han}々]/gu, '')
  if (kanji.length >= 2 && /^[\p{Script=Han}々\p{Script=Hiragana}]+$/u.test(word)) return fold(kanji)
  const folded = fold(word)
  return isLatin.test(folded) && folded.length > 4 ? folded.replace(/(?:ies|y)$/, 'i').replace(/(?:ings?|ed|es|s)$/, '') : folded
}

const count = (terms: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

// Runs of letters: no run of characters spans a full stop. Latin words are compared whole.
const runsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}ー々]+/u)
    .filter((run) => run !== '' && !/^[A-Za-z0-9]+$/.test(run))

const foldedCharacters = new Map<string, string>()

const foldOnce = (character: string): string => {
  const known = foldedCharacters.get(character) ?? fold(character)
  foldedCharacters.set(character, known)
  return known
}

/** Runs of so many characters; those of hiragana alone are grammar (のおそれを早く…) and tell nothing. */
const gramsOf = (run: string, length: number): string[] => {
  const characters = [...run]
  return characters.slice(length - 1).flatMap((_, at) => {
    const gram = characters.slice(at, at + length)
    return gram.every((character) => isHiragana.test(character)) ? [] : [gram.map(foldOnce).join('')]
  })
}

const isHiragana = /\p{Script=Hiragana}/u

export const termsOf = (text: string): Terms => {
  const words = wordsIn(text.normalize('NFKC'))
  const runs = runsOf(text)
  return {
    word: count(words.map(stemOf)),
    trigram: count(runs.flatMap((run) => gramsOf(run, 3))),
    bigram: count(runs.flatMap((run) => gramsOf(run, 2))),
    character: count(runs.flatMap((run) => gramsOf(run, 1))),
  }
}

// A text is weighed against many others, its length counted once.
const lengths = new WeakMap<ReadonlyMap<string, number>, number>()

const lengthOf = (terms: ReadonlyMap<string, number>): number => {
  const known = lengths.get(terms)
  if (known !== undefined) return known
  let length = 0
  for (const times of terms.values()) length += times
  lengths.set(terms, length)
  return length
}

export const each = <Value>(make: (family: Family) => Value): Each<Value> => ({
  word: make('word'),
  trigram: make('trigram'),
  bigram: make('bigram'),
  character: make('character'),
})

export const frequenciesOf = (texts: readonly Terms[]): Frequencies => ({
  documents: texts.length,
  common: new Set(),
  families: each((family) => ({
    averageLength: texts.reduce((sum, terms) => sum + lengthOf(terms[family]), 0) / Math.max(1, texts.length),
    documentsWith: count(texts.flatMap((terms) => [...terms[family].keys()])),
  })),
})

export const rarity = (documents: number, documentsWith: number): number => Math.log(1 + (documents - documentsWith + 0.5) / (documentsWith + 0.5))

/** A text's part in BM25: how much a term says that stands in it so many times. */
export const emphasisOf = ({ saturation, lengthShare }: FamilyRules, length: number, averageLength: number): ((times: number) => number) => {
  const discount = saturation * (1 - lengthShare + (lengthShare * length) / averageLength)
  return (times) => (times * (saturation + 1)) / (times + discount)
}

/** How much a text says of what is asked (BM25), by all families together. */
export const relevance = (asked: Terms, text: Terms, { documents, families: known }: Frequencies, rules: TextWeights): number => {
  let sum = 0
  for (const family of families) {
    if (rules[family].weight === 0) continue
    const { averageLength, documentsWith } = known[family]
    const emphasis = emphasisOf(rules[family], lengthOf(text[family]), averageLength)
    for (const [term, timesAsked] of asked[family]) {
      const times = text[family].get(term)
      if (times !== undefined) sum += rules[family].weight * timesAsked * rarity(documents, documentsWith.get(term) ?? 0) * emphasis(times)
    }
  }
  return sum
}

/** data/matching.json: how much each family counts, and from which likeness on two texts speak of the same thing. */
export type TextRules = { readonly weights: TextWeights; readonly fullDegreeAt: number }

/** The words of a text that are worth most, as they are compared: enough to guess how alike two texts are without reading them. */
export const keywordsOf = (text: string, { documents, common, families: { word } }: Frequencies): string[] =>
  [...termsOf(text).word]
    .filter(([stem]) => isTelling(stem, { documents, common, documentsWith: word.documentsWith }))
    .map(([stem, times]) => ({ stem, worth: Math.sqrt(times) * rarity(documents, word.documentsWith.get(stem) ?? 0) }))
    .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostKeywords)
    .map(({ stem }) => stem)

const mostKeywords = 40

type Known = Pick<Frequencies, 'documents' | 'common'> & { readonly documentsWith: ReadonlyMap<string, number> }

// A number, a single kana, or a word of every tenth text (の, the, 時間) says nothing to a reader.
const isTelling = (stem: string, { documents, common, documentsWith }: Known): boolean =>
  stem.length > 1 && !common.has(stem) && !/^[\d\p{Script=Hiragana}]{1,2}$/u.test(stem) && (documentsWith.get(stem) ?? 0) * 10 <= documents

const mostWordsShown = 5

/**
 * Texts compared by their terms. A likeness is measured by what both texts would have in common with themselves, so that it is between
 * none and one; how rare a term is comes from data the product ships, so that it tells nobody what others have published.
 */
export const createTextSimilarity = (frequencies: Frequencies, { weights, fullDegreeAt }: TextRules): Similarity => {
  const read = (text: string) => {
    const terms = termsOf(text)
    return { terms, worth: relevance(terms, terms, frequencies, weights) }
  }
  return async (pairs) => {
    const known = new Map<string, ReturnType<typeof read>>()
    const readOnce = (text: string) => {
      const found = known.get(text) ?? read(text)
      known.set(text, found)
      return found
    }
    const telling = new Map<string, readonly TellingWord[]>()
    const tellingOnce = (text: string) => {
      const found = telling.get(text) ?? tellingWordsOf(text, frequencies)
      telling.set(text, found)
      return found
    }
    return pairs.map(({ need, solution }) => {
      const [asked, given] = [readOnce(need.text), readOnce(solution.text)]
      const likeness = relevance(asked.terms, given.terms, frequencies, weights) / Math.sqrt(asked.worth * given.worth || 1)
      const words = sharedWords(tellingOnce(need.text), given.terms)
      return { degree: Math.round(Math.min(1, likeness / fullDegreeAt) * evidenceOf(words) * 1000) / 1000, words }
    })
  }
}

/**
 * Likeness that no reader could see is chance: two words that tell something bear it out. A sheet says the same in both
 * languages, so that a word and its translation are one.
 */
const evidenceOf = (words: readonly string[]): number => {
  const foreign = words.filter(isForeign).length
  return Math.min(1, (1 + 2 * Math.max(foreign, words.length - foreign)) / 5)
}

const isForeign = (shown: string): boolean => isLatin.test(fold(shown))

type TellingWord = { readonly stem: string; readonly shown: string }

/** The words of a text that tell something, as it writes them, the rarest first. */
const tellingWordsOf = (text: string, { documents, common, families: { word } }: Frequencies): readonly TellingWord[] => {
  const found = new Map<string, TellingWord & { readonly worth: number }>()
  for (const shown of wordsIn(text.normalize('NFKC'))) {
    const stem = stemOf(shown)
    if (isSmallWord.test(shown) || found.has(stem) || !isTelling(stem, { documents, common, documentsWith: word.documentsWith })) continue
    found.set(stem, { stem, shown, worth: rarity(documents, word.documentsWith.get(stem) ?? 0) })
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth || (a.shown < b.shown ? -1 : 1))
}

/** The words by which a reader sees that two texts are alike: those in Japanese writing first, for a sheet is written in both languages. */
const sharedWords = (telling: readonly TellingWord[], given: Terms): string[] => {
  const shared = telling.filter(({ stem }) => given.word.has(stem)).map(({ shown }) => shown)
  return [...shared.filter((shown) => !isForeign(shown)).slice(0, mostWordsShown), ...shared.filter(isForeign).slice(0, mostWordsShown)]
}

// out, its and two; but not GPS and AI.
const isSmallWord = /^(?:[A-Z]?[a-z]{1,2}|[A-Za-z][a-z]{2})$/

/** The counts as data/matching-words.json holds them. */
export type ShippedWords = {
  readonly documents: number
  readonly common: readonly string[]
  readonly families: Each<{ readonly averageLength: number; readonly documentsWith: Readonly<Record<string, number>> }>
}

export const shippedFrequencies = ({ documents, common, families: counted }: ShippedWords): Frequencies => ({
  documents,
  common: new Set(common),
  families: each((family) => ({
    averageLength: counted[family].averageLength,
    documentsWith: new Map(Object.entries(counted[family].documentsWith)),
  })),
})
