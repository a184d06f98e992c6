import * as z from 'zod'
import { idOf, MemberId } from '../kernel/ids.ts'
import { PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { NeedId, SolutionId } from './contract.ts'
import { NeedFilter, SolutionFilter } from './search-contract.ts'

/** What can be followed: a need, a solution or a member. */
export const FollowedThing = lazy(() => z.union([NeedId(), SolutionId(), MemberId()]).meta({ id: 'FollowedThing' }))
export type FollowedThing = Infer<typeof FollowedThing>

/** One thing a person follows, while they may see it. */
export const Follow = lazy(() =>
  z
    .object({
      thing: FollowedThing(),
      kind: z.enum(['need', 'solution', 'member']),
      title: z.string().optional().meta({ description: 'Of a member its name, where this block has heard it' }),
      titleEn: z.string().optional(),
      since: Instant(),
    })
    .meta({ id: 'Follow' }),
)
export type Follow = Infer<typeof Follow>

export const FollowPage = pageOf('FollowPage', Follow)
export const FollowQuery = PageQuery
export const FollowParams = lazy(() => z.object({ thing: FollowedThing() }))

export const SavedSearchId = idOf('ssr', 'SavedSearchId')
export type SavedSearchId = Infer<typeof SavedSearchId>

/** How often a saved search writes. */
export const frequencies = ['at-once', 'daily', 'weekly', 'never'] as const
export const Frequency = lazy(() => z.enum(frequencies).meta({ id: 'Frequency' }))
export type Frequency = Infer<typeof Frequency>

/** A search a person wants to be told the new hits of. */
export const SearchToSave = lazy(() =>
  z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('needs'), name: text(60), filter: z.strictObject(NeedFilter().shape), frequency: Frequency() }),
      z.strictObject({ of: z.literal('solutions'), name: text(60), filter: z.strictObject(SolutionFilter().shape), frequency: Frequency() }),
    ])
    .meta({ id: 'SearchToSave' }),
)
export type SearchToSave = Infer<typeof SearchToSave>

/** A saved search, and the sentence that says when it writes. */
export const SavedSearch = lazy(() =>
  z
    .object({
      searchId: SavedSearchId(),
      name: z.string(),
      of: z.enum(['needs', 'solutions']),
      filter: z.record(z.string(), z.string()),
      frequency: Frequency(),
      memberId: MemberId().optional().meta({ description: 'For whom it searches; without one it finds what everybody may see' }),
      savedAt: Instant().meta({ description: 'What was published before is not new' }),
      mail: z.object({ ja: z.string(), en: z.string() }).meta({ description: 'When mail comes, in a sentence' }),
    })
    .meta({ id: 'SavedSearch' }),
)
export type SavedSearch = Infer<typeof SavedSearch>

export const SavedSearchPage = pageOf('SavedSearchPage', SavedSearch)
export const SavedSearchQuery = PageQuery
export const SavedSearchParams = lazy(() => z.object({ searchId: SavedSearchId() }))
