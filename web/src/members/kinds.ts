import type { DirectoryEntry } from './queries.ts'

export type Kind = DirectoryEntry['kind']

/** In the order in which they are shown. */
export const kinds: readonly Kind[] = ['local-government', 'business', 'university', 'amo', 'association', 'ministry', 'observer']
