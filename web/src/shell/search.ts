// What a page's address remembers. Checked by hand: zod in the entry would cost every visitor 25 kB.

type Given = Record<string, unknown>

/** Plain text in the address, `?prefecture=07`: the router's own way would write `%2207%22`. */
export const parseSearch = (search: string): Given => Object.fromEntries(new URLSearchParams(search))

export const stringifySearch = (given: Given): string => {
  const named = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  // A list stays readable, and its address the one it was asked for by.
  return named.length === 0 ? '' : `?${new URLSearchParams(named)}`.replaceAll('%2C', ',')
}

/** What of an address has the shape it must have; the rest asks for nothing. */
export const shaped = <Name extends string>(given: Readonly<Given>, shapes: Readonly<Record<Name, RegExp>>): { readonly [name in Name]?: string } => {
  const fitting = Object.entries<RegExp>(shapes).flatMap(([name, shape]) => {
    const value = given[name]
    return typeof value === 'string' && shape.test(value) ? [[name, value]] : []
  })
  return Object.fromEntries(fitting)
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined)

const pageOf = (value: unknown): number | undefined => {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 1 ? page : undefined
}

export type DirectorySearch = {
  readonly text?: string
  readonly kind?: string
  readonly prefecture?: string
  readonly municipality?: string
  readonly field?: string
  readonly page?: number
}

export const directorySearch = (given: Given): DirectorySearch => {
  const text = textOf(given.text)?.slice(0, 100)
  const kind = textOf(given.kind)
  const prefecture = textOf(given.prefecture)
  const municipality = textOf(given.municipality)
  const field = textOf(given.field)
  const page = pageOf(given.page)
  return {
    ...(text && { text }),
    ...(kind && { kind }),
    ...(prefecture && { prefecture }),
    // It lies in the prefecture asked for; whoever changes the prefecture lets it go.
    ...(municipality && prefecture && municipality.startsWith(prefecture) && { municipality }),
    ...(field && { field }),
    ...(page && { page }),
  }
}

const memberStatuses = ['suspended', 'left'] as const

/** Without a status: those who are members. */
type MembersSearch = { readonly status?: (typeof memberStatuses)[number]; readonly cursor?: string }

export const membersSearch = (given: Given): MembersSearch => {
  const status = memberStatuses.find((each) => each === given.status)
  const cursor = textOf(given.cursor)
  return { ...(status && { status }), ...(cursor && { cursor }) }
}

export const statisticsSearch = (given: Given): { readonly fiscalYear?: number } => {
  const fiscalYear = Number(given.fiscalYear)
  return Number.isSafeInteger(fiscalYear) && fiscalYear >= 2019 && fiscalYear <= 2100 ? { fiscalYear } : {}
}

const queueStatuses = ['returned', 'admitted', 'refused', 'withdrawn'] as const

/** Without a status: what waits. */
type QueueSearch = { readonly status?: (typeof queueStatuses)[number]; readonly cursor?: string }

export const queueSearch = (given: Given): QueueSearch => {
  const status = queueStatuses.find((each) => each === given.status)
  const cursor = textOf(given.cursor)
  return { ...(status && { status }), ...(cursor && { cursor }) }
}

type AuditSearch = { readonly month?: string; readonly about?: string; readonly cursor?: string }

export const auditSearch = (given: Given): AuditSearch => {
  const month = textOf(given.month)
  const about = textOf(given.about)?.slice(0, 80)
  const cursor = textOf(given.cursor)
  return { ...(month && { month }), ...(about && { about }), ...(cursor && { cursor }) }
}

export const signInSearch = (given: Given): { readonly returnTo?: string } => {
  const returnTo = textOf(given.returnTo)
  return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? { returnTo } : {}
}
