// What the address of a search remembers. Checked by hand: zod in the entry would cost every visitor 25 kB.

type Given = Readonly<Record<string, unknown>>

const codes = /^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,19}$/
const date = /^\d{4}-\d{2}-\d{2}$/

const shapes = {
  field: codes,
  technology: codes,
  interface: codes,
  budget: codes,
  readiness: codes,
  prefecture: /^\d\d(,\d\d){0,19}$/,
  municipality: /^\d{6}$/,
  form: codes,
  stage: codes,
  costModel: codes,
  member: /^mbr_\w{26}$/,
  closingSoon: /^yes$/,
  postedSince: date,
  sort: /^(newest|closing|relevance)$/,
  cursor: /^[\w-]{1,400}$/,
  /** What is to be seen side by side. */
  compare: /^(ned|sol)_\w{26}(,(ned|sol)_\w{26}){0,2}$/,
} as const

type Shaped = keyof typeof shapes

export type SheetSearch = { readonly [name in Shaped | 'text']?: string }

/** Whatever does not look like what it should is left out, as if nobody had written it. */
const shaped = (given: Given, names: readonly Shaped[]): SheetSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name]
      return typeof value === 'string' && shapes[name].test(value) ? [[name, value]] : []
    }),
  )

const textIn = ({ text }: Given): SheetSearch => (typeof text === 'string' && text.trim() !== '' ? { text: text.slice(0, 100) } : {})

const common = ['field', 'technology', 'interface', 'budget', 'readiness', 'prefecture', 'member', 'closingSoon', 'postedSince'] as const
const page = ['sort', 'cursor', 'compare'] as const

export const needSearch = (given: Given): SheetSearch => ({
  ...textIn(given),
  ...shaped(given, [...common, 'municipality', 'form', 'stage', ...page]),
})

export const solutionSearch = (given: Given): SheetSearch => ({ ...textIn(given), ...shaped(given, [...common, 'costModel', ...page]) })

export type Kind = 'needs' | 'solutions'

/** Which things stand side by side. */
export const compareSearch = (given: Given): { readonly of: Kind; readonly compare?: string } => ({
  of: given['of'] === 'solutions' ? 'solutions' : 'needs',
  ...comparedIn(given),
})

const comparedIn = (given: Given): { readonly compare?: string } => {
  const { compare } = shaped(given, ['compare'])
  return compare ? { compare } : {}
}

/** A list of this block, from a later page on. */
export const pageSearch = (given: Given): { readonly cursor?: string } => {
  const { cursor } = shaped(given, ['cursor'])
  return cursor ? { cursor } : {}
}

export const unansweredSearch = (given: Given): { readonly days?: number; readonly cursor?: string } => {
  const days = Number(given['days'])
  return { ...pageSearch(given), ...(given['days'] !== undefined && Number.isSafeInteger(days) && days >= 0 && days <= 365 && { days }) }
}

/** The codes chosen of a filter. */
export const chosenOf = (search: SheetSearch, name: keyof SheetSearch): readonly string[] => search[name]?.split(',') ?? []

/** With a code chosen, or let go if it was. From the first page, for the places of the old list are not those of the new. */
export const toggled = (given: SheetSearch, name: keyof SheetSearch, code: string): SheetSearch => {
  const { cursor: _, ...search } = given
  const before = chosenOf(search, name)
  const after = before.includes(code) ? before.filter((each) => each !== code) : [...before, code]
  const { [name]: __, ...others }: SheetSearch = search
  return after.length === 0 ? others : { ...others, [name]: after.join(',') }
}

/** What is asked of the server: neither the page nor what is to be compared. */
export const filterOf = ({ cursor: _, compare: __, sort: ___, ...filter }: SheetSearch): Omit<SheetSearch, 'cursor' | 'compare' | 'sort'> => filter
