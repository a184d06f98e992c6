import type { OfficialDocument } from './official-document-contract.ts'

/** The names a paper bears. */
export type Names = { readonly municipality: string; readonly amo: string; readonly district: string }

export type Dated = Pick<OfficialDocument, 'number' | 'on'>

export const mayorOf = (municipality: string): string => `${municipality}長`

export const bylaw = '地域再生法（平成17年法律第24号。以下「法」という。）'
