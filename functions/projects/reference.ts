import type { Reference } from '../platform/reference.ts'
import type { MatchingRules } from './matching.ts'
import { createTextSimilarity, keywordsOf, type ShippedWords, shippedFrequencies, type TextRules } from './matching-text.ts'
import type { Matching } from './matching-worker.ts'

type Rows = { readonly items: readonly { readonly code: string }[] }

/** The codes a sheet may hold. */
export type Codes = {
  readonly fields: ReadonlySet<string>
  readonly technologyClasses: ReadonlySet<string>
  readonly localGovernments: ReadonlySet<string>
}

const codesOf = (rows: readonly { readonly code: string }[]): ReadonlySet<string> => new Set(rows.map(({ code }) => code))

/** What projects reads of the data the product ships, each file when it is first needed. */
export const projectsReference = (reference: Reference) => {
  let codes: Promise<Codes> | undefined
  let matching: Promise<Matching> | undefined

  const readMatching = async (): Promise<Matching> => {
    const [rules, words] = await Promise.all([
      reference.read<MatchingRules & { readonly text: TextRules }>('matching.json'),
      reference.read<ShippedWords>('matching-words.json'),
    ])
    const frequencies = shippedFrequencies(words)
    return { rules, similarity: createTextSimilarity(frequencies, rules.text), keywords: (text) => keywordsOf(text, frequencies) }
  }

  const read = async (): Promise<Codes> => {
    const [fields, classes, governments] = await Promise.all([
      reference.read<Rows>('fields.json'),
      reference.read<Rows>('technology-classes.json'),
      reference.read<Rows['items']>('local-governments.json'),
    ])
    return { fields: codesOf(fields.items), technologyClasses: codesOf(classes.items), localGovernments: codesOf(governments) }
  }

  return {
    codes: (): Promise<Codes> => {
      codes ??= read()
      return codes
    },
    matching: (): Promise<Matching> => {
      matching ??= readMatching()
      return matching
    },
  }
}
