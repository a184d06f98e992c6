import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { contextNotAvailable } from './ngsi-problems.ts'

/** data/ngsi-ld-terms.json: in which vocabulary of the Smart Data Models each word stands. */
export const NgsiTerms = lazy(() =>
  z.object({
    common: z.array(z.string()),
    subjects: z.record(z.string(), z.array(z.string())),
    controlled: z.record(z.string(), z.string()).meta({ description: 'What a Device says it controls, by measure' }),
  }),
)
export type NgsiTerms = Infer<typeof NgsiTerms>

/** An @context as it was asked for: where it stands, and the words it has for what they mean. */
export type LdContext = { readonly url: string; readonly words: ReadonlyMap<string, string> }

/** Every @context this door knows. It fetches none: whoever names another gets an error, never a request from here to there. */
export type LdContexts = { readonly own: LdContext; readonly core: LdContext; readonly others: readonly LdContext[] }

export const coreContext = 'https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context-v1.8.jsonld'
const isCore = (url: string): boolean => /^https?:\/\/uri\.etsi\.org\/ngsi-ld\/v1\/ngsi-ld-core-context(-v1\.[1-8])?\.jsonld$/.test(url)

const smartDataModels = 'https://smartdatamodels.org/'
const defaultVocabulary = 'https://uri.etsi.org/ngsi-ld/default-context/'

/** The words of the core itself; what no context has stands in its default vocabulary. */
const coreWords: ReadonlyMap<string, string> = new Map([['location', 'https://uri.etsi.org/ngsi-ld/location']])

export const contextsOf = ({ common, subjects }: NgsiTerms, ownUrl: string): LdContexts => {
  const wordsOf = (subject: string): [string, string][] =>
    (subjects[subject] ?? []).map((word) => [word, `${smartDataModels}dataModel.${subject}/${word}`])
  const commonWords = common.map((word): [string, string] => [word, `${smartDataModels}${word}`])
  const names = Object.keys(subjects)
  return {
    own: { url: ownUrl, words: new Map([...commonWords, ...names.flatMap(wordsOf)]) },
    core: { url: coreContext, words: new Map() },
    others: names.map((subject) => ({
      url: `https://raw.githubusercontent.com/smart-data-models/dataModel.${subject}/master/context.jsonld`,
      words: new Map([...commonWords, ...wordsOf(subject)]),
    })),
  }
}

const relation = 'http://www.w3.org/ns/json-ld#context'

/** The @context that a Link header names, our own without one. */
export const contextAsked = ({ own, core, others }: LdContexts, link: string | undefined): LdContext => {
  const named = [...(link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)].filter(([, , parameters = '']) => parameters.includes(`"${relation}"`))
  if (named.length === 0) return own
  const url = named[0]?.[1] ?? ''
  const known = isCore(url) ? core : [own, ...others].find((each) => each.url === url)
  if (named.length > 1 || !known) throw contextNotAvailable({ detail: 'Only contexts this door knows can be named, and one at a time' })
  return known
}

export const linkTo = ({ url }: LdContext): string => `<${url}>; rel="${relation}"; type="application/ld+json"`

/** What stands in the body of application/ld+json. */
export const contextInside = ({ url }: LdContext): readonly string[] | string => (url === coreContext ? url : [url, coreContext])

/** The words of ours between the caller's @context and this code. */
export const vocabulary = ({ own }: LdContexts, asked: LdContext) => {
  const iriOf = (word: string): string => own.words.get(word) ?? coreWords.get(word) ?? `${defaultVocabulary}${word}`
  const wordOf = new Map([...own.words, ...coreWords].map(([word, iri]) => [iri, word]))
  return {
    iriOf,
    /** As the caller writes it: short where their @context has the word. */
    told: (word: string): string => {
      const iri = own.words.get(word)
      return iri === undefined || asked.words.get(word) === iri ? word : iri
    },
    /** What a caller means; undefined if it is none of ours. */
    meant: (given: string): string | undefined => {
      const iri = given.includes(':') ? given : (asked.words.get(given) ?? coreWords.get(given) ?? `${defaultVocabulary}${given}`)
      return (
        wordOf.get(iri) ??
        (iri.startsWith(defaultVocabulary) && !own.words.has(iri.slice(defaultVocabulary.length)) ? iri.slice(defaultVocabulary.length) : undefined)
      )
    },
  }
}
export type Vocabulary = ReturnType<typeof vocabulary>

/** The document of our own @context. */
export const contextDocument = ({ own }: LdContexts) => ({ '@context': [Object.fromEntries(own.words), coreContext] })
