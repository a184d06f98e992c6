import type { Portal } from '../portal.ts'

/** A page as the browser tests walk it: who goes there, and to what. */
export type Place = {
  readonly name: string
  readonly path: string
  /** Says the same as another page, and so bears its title. */
  readonly alike?: true
  /** Its tables are a document, whose file is offered instead. */
  readonly withoutCsv?: true
}

/** What one of the demonstration's people sees; without a login, what everybody does. */
export type Round = { readonly login?: string; readonly places: readonly Place[] }

/** The pages of a block. Found first, since many of them are about a thing that has an id. */
export type BlockPages = (portal: Portal) => Promise<readonly Round[]>

export const at = (name: string, path: string): Place => ({ name, path })
export const alike = (name: string, path: string): Place => ({ name, path, alike: true })
