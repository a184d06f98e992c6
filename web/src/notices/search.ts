// What the addresses of these pages remember, checked by hand as in shell/search.ts.

type Given = Record<string, unknown>

export type InboxSearch = { readonly only?: 'unread'; readonly cursor?: string }

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined)

export const inboxSearch = (given: Given): InboxSearch => {
  const cursor = textOf(given.cursor)
  return { ...(given.only === 'unread' && { only: 'unread' }), ...(cursor && { cursor }) }
}

export const settingsSearch = (given: Given): { readonly kind?: string } => {
  const kind = textOf(given.kind)?.slice(0, 40)
  return kind ? { kind } : {}
}

export const templatesSearch = (given: Given): { readonly language?: 'ja' | 'en' } =>
  given.language === 'ja' || given.language === 'en' ? { language: given.language } : {}
