import type { Clock } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { Codes } from './code-reference.ts'
import type { Matching } from './matching-worker.ts'
import type { ProjectsStore } from './store.ts'

/** What routes of this block are furnished with: of the store, the subjects they name, so that a door need not have the others. */
export type Furniture<Asked extends keyof ProjectsStore = never> = {
  readonly store: Pick<ProjectsStore, 'known' | 'fingerprintOf' | Asked>
  readonly clock: Clock
}

export type WithFiles = { readonly files: Files }

/** The code lists, read when first needed. */
export type WithCodes = { readonly codes: () => Promise<Codes> }

/** How a pair is judged, read when first needed. */
export type WithMatching = { readonly matching: () => Promise<Matching> }
