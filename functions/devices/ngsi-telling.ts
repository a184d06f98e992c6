import { contextInside, type LdContext, type LdContexts, linkTo, type Vocabulary, vocabulary } from './ngsi-context.ts'
import { ngsiMedias } from './ngsi-contract.ts'
import { type Form, forms } from './ngsi-entity.ts'
import { badRequestData, notAcceptable } from './ngsi-problems.ts'

/** How somebody wants to be answered. */
export type Telling = {
  readonly words: Vocabulary
  /** Puts the @context where the media type has its place for it. */
  answered<Body>(body: Body, links?: readonly string[]): { readonly body: Body; readonly headers: Readonly<Record<string, string>> }
}

export const tellingTo = (contexts: LdContexts, context: LdContext, accept: string | undefined): Telling => {
  const media = mediaFor(accept)
  const inside = contextInside(context)
  return {
    words: vocabulary(contexts, context),
    answered(body, links = []) {
      const isLd = media === 'application/ld+json'
      const link = [...(isLd ? [] : [linkTo(context)]), ...links].join(', ')
      const headers = { 'content-type': media, vary: 'authorization, accept, link', ...(link && { link }) }
      return { body: isLd ? withContext(body, inside) : body, headers }
    },
  }
}

const withContext = <Body>(body: Body, inside: unknown): Body =>
  (Array.isArray(body) ? body.map((each) => ({ '@context': inside, ...each })) : { '@context': inside, ...body }) as Body

/** The first of those asked for, by their weights, that can be given. */
const mediaFor = (accept: string | undefined): (typeof ngsiMedias)[number] => {
  const asked = (accept ?? '*/*').split(',').map((one) => {
    const [range = '', ...parameters] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return { range, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
  })
  for (const { range } of asked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)) {
    const found = ngsiMedias.find((media) => media === range || range === '*/*' || range === 'application/*')
    if (found) return found
  }
  throw notAcceptable({ detail: `This door tells ${ngsiMedias.join(' and ')}` })
}

type Asked = { readonly options?: string | undefined; readonly format?: string | undefined }

const simplified = 'simplified'

/** The representation, which two parameters may name; and whether to count, which one of them may ask for too. */
export const formOf = ({ options, format }: Asked): { readonly form: Form; readonly counted: boolean } => {
  const given = (options ?? '').split(',').filter((option) => option !== '')
  const asked = [...given.filter((option) => option !== 'count'), ...(format ? [format] : [])].map((name) =>
    name === simplified ? 'keyValues' : name,
  )
  const form = forms.find((each) => each === (asked[0] ?? 'normalized'))
  if (!form || new Set(asked).size > 1)
    throw badRequestData({ detail: 'options are keyValues, simplified, concise, normalized (one of them) and count' })
  return { form, counted: given.includes('count') }
}

export const temporalForms = ['normalized', 'temporalValues', 'aggregatedValues'] as const
export type TemporalForm = (typeof temporalForms)[number]

export const temporalFormOf = ({ options, format }: Asked): TemporalForm => {
  const asked = [...(options ?? '').split(',').filter((option) => option !== ''), ...(format ? [format] : [])]
  const form = temporalForms.find((each) => each === (asked[0] ?? 'normalized'))
  if (!form || new Set(asked).size > 1) throw badRequestData({ detail: 'options are temporalValues or aggregatedValues' })
  return form
}

/** Names in a list, in our words; a word that is none of ours is nothing's. */
export const wordsIn = (list: string | undefined, words: Vocabulary): ReadonlySet<string> | undefined =>
  list === undefined
    ? undefined
    : new Set(
        list
          .replaceAll(/[()]/g, '')
          .split(/[,|]/)
          .flatMap((name) => words.meant(name.trim()) ?? []),
      )
