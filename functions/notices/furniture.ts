import type { Clock } from '../kernel/time.ts'
import type { Kind } from './reference.ts'
import type { NoticesStore } from './store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: NoticesStore
  readonly clock: Clock
  readonly kinds: () => Promise<readonly Kind[]>
  /** For the links of the templates. */
  readonly portalUrl: string
}
