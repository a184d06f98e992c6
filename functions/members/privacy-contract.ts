import * as z from 'zod'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { roles } from '../kernel/policy.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { ApplicationId, ApplicationStatus, ApplicationSummary, Contact, Draft } from './application-contract.ts'
import { Invitation } from './member-contract.ts'

/** What is kept of people, why and for how long: a row of data/personal-data.json. */
export const PersonalDataItem = lazy(() =>
  z
    .object({
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      purpose: z.string(),
      purposeEn: z.string(),
      retention: z.string(),
      retentionEn: z.string(),
      retentionDays: z.number().int().min(1).optional().meta({ description: 'For how many days, where a day of its own ends it (sweep)' }),
      basis: z.string(),
    })
    .meta({ id: 'PersonalDataItem' }),
)
export type PersonalDataItem = Infer<typeof PersonalDataItem>

const OwnMembership = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      memberName: z.string(),
      memberNameEn: z.string().optional(),
      roles: z.array(z.enum(roles)),
      since: Instant(),
      planned: z.object({ on: LocalDate(), roles: z.array(z.enum(roles)) }).optional(),
      deputyUntil: LocalDate().optional(),
    })
    .meta({ id: 'OwnMembership' }),
)

/** Everything about the person who asks. */
export const MyData = lazy(() =>
  z
    .object({
      personId: PersonId().meta({ description: 'In the audit trail a person is this number alone' }),
      exportedAt: Instant(),
      name: z.string().optional(),
      email: z.string().optional(),
      memberships: z.array(OwnMembership()),
      applications: z.array(ApplicationSummary().extend({ contact: Contact().optional() })),
      drafts: z.array(Draft()),
      invitations: z.array(Invitation()),
      inventory: z.array(PersonalDataItem()),
    })
    .meta({ id: 'MyData' }),
)
export type MyData = Infer<typeof MyData>

export const Correction = lazy(() => z.strictObject({ name: text(100) }).meta({ id: 'Correction' }))

export const CorrectedPerson = lazy(() =>
  z.object({ personId: PersonId(), name: z.string(), email: z.string().optional() }).meta({ id: 'CorrectedPerson' }),
)

/** What an erasure took away, and what has to stay for now. */
export const Erasure = lazy(() =>
  z
    .object({
      person: z.boolean(),
      memberships: z.number().int(),
      drafts: z.number().int(),
      contacts: z.number().int(),
      invitations: z.number().int(),
      kept: z
        .array(z.object({ applicationId: ApplicationId(), status: ApplicationStatus() }))
        .meta({ description: 'Applications still to be decided: the person in charge is needed until then, or until they are withdrawn' }),
    })
    .meta({ id: 'Erasure' }),
)
export type Erasure = Infer<typeof Erasure>

/** Everything kept about a member, with what is personal blacked out. */
export const Disclosure = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      madeAt: Instant(),
      blackedOut: z.number().int().meta({ description: 'How many values were blacked out' }),
      items: z.array(z.object({ item: z.string(), values: z.record(z.string(), z.unknown()) })),
    })
    .meta({ id: 'Disclosure' }),
)
export type Disclosure = Infer<typeof Disclosure>
