// What a page's address remembers. Checked by hand: zod in the entry would cost every visitor 25 kB.

type Given = Record<string, unknown>

/** Plain text in the address, `?prefecture=07`: the router's own way would write `%2207%22`. */
export const parseSearch = (search: string): Given => Object.fromEntries(new URLSearchParams(search))

export const stringifySearch = (given: Given): string => {
  const named = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return named.length === 0 ? '' : `?${new URLSearchParams(named)}`
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined)

const pageOf = (value: unknown): number | undefined => {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 1 ? page : undefined
}

export type DirectorySearch = { readonly text?: string; readonly kind?: string; readonly prefecture?: string; readonly page?: number }

export const directorySearch = (given: Given): DirectorySearch => {
  const text = textOf(given.text)?.slice(0, 100)
  const kind = textOf(given.kind)
  const prefecture = textOf(given.prefecture)
  const page = pageOf(given.page)
  return { ...(text && { text }), ...(kind && { kind }), ...(prefecture && { prefecture }), ...(page && { page }) }
}

type QueueSearch = { readonly status?: 'admitted'; readonly cursor?: string }

export const queueSearch = (given: Given): QueueSearch => {
  const cursor = textOf(given.cursor)
  return { ...(given.status === 'admitted' && { status: 'admitted' }), ...(cursor && { cursor }) }
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
