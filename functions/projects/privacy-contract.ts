import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { NeedId, PanelId } from './contract.ts'
import { Draft } from './draft-contract.ts'
import { FollowedThing, SavedSearch } from './follow-contract.ts'

const OwnScore = lazy(() =>
  z.object({
    proposal: z.number().int().meta({ description: 'Its number on the list of the panel: until the panel concludes it has no name' }),
    criterion: z.string(),
    points: z.number(),
    comment: z.string().optional(),
  }),
)

const OwnSeat = lazy(() =>
  z.object({
    panelId: PanelId(),
    needId: NeedId(),
    memberId: MemberId(),
    chair: z.boolean(),
    declaredAt: Instant().optional(),
    conflict: z.string().optional().meta({ description: 'The conflict of interest that was declared' }),
    excused: z.string().optional(),
    scores: z.array(OwnScore()),
  }),
)

/** Everything this block keeps about the person who asks. */
export const MyProjectsData = lazy(() =>
  z
    .object({
      personId: PersonId(),
      exportedAt: Instant(),
      follows: z.array(z.object({ thing: FollowedThing(), since: Instant() })),
      savedSearches: z.array(SavedSearch()),
      drafts: z.array(Draft()),
      contacts: z
        .array(z.object({ thing: z.string(), contact: Contact() }))
        .meta({ description: 'The persons in charge that the person has typed, of needs, of solutions and of requests to meet' }),
      panels: z.array(OwnSeat()),
    })
    .meta({ id: 'MyProjectsData' }),
)
export type MyProjectsData = Infer<typeof MyProjectsData>
