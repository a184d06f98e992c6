import type { Reference } from '../platform/reference.ts'
import type { MatchingRules } from './matching.ts'
import { createTextSimilarity, keywordsOf, type ShippedWords, shippedFrequencies, type TextRules } from './matching-text.ts'
import type { Matching } from './matching-worker.ts'

/** The weights of matching and the words it knows, of the data the product ships, read when first needed. */
export const matchingReference = (reference: Reference) => {
  let matching: Promise<Matching> | undefined

  const read = async (): Promise<Matching> => {
    const [rules, words] = await Promise.all([
      reference.read<MatchingRules & { readonly text: TextRules }>('matching.json'),
      reference.read<ShippedWords>('matching-words.json'),
    ])
    const frequencies = shippedFrequencies(words)
    return { rules, similarity: createTextSimilarity(frequencies, rules.text), keywords: (text) => keywordsOf(text, frequencies) }
  }

  return {
    matching: (): Promise<Matching> => {
      matching ??= read()
      return matching
    },
  }
}
