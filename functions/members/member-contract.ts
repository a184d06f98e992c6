import * as z from 'zod'
import { CorporateNumber, InvoiceNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { idOf, MemberId, PersonId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { roles } from '../kernel/policy.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { ActId } from './application-contract.ts'
import { FieldCode, MemberKind, MembershipClass } from './contract.ts'

export const InvitationId = idOf('inv', 'InvitationId')
export type InvitationId = Infer<typeof InvitationId>

/** The roles a member gives to its own people; the operator's is given by the secretariat alone. */
export const ownRoles = ['administrator', 'editor', 'viewer'] as const
export const OwnRole = lazy(() => z.enum(ownRoles).meta({ id: 'OwnRole' }))
export type OwnRole = Infer<typeof OwnRole>

export const memberStatuses = ['active', 'suspended', 'left'] as const
export const MemberStatus = lazy(() => z.enum(memberStatuses).meta({ id: 'MemberStatus' }))
export type MemberStatus = Infer<typeof MemberStatus>

/** What a member may change of itself; its name, numbers and place are changed by the operator on evidence. */
export const MemberDetails = lazy(() =>
  z
    .strictObject({
      nameKana: text(200).optional(),
      nameEn: text(200).optional(),
      postalCode: z
        .string()
        .regex(/^[0-9]{3}-?[0-9]{4}$/)
        .optional(),
      address: text(300).optional(),
      website: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .optional(),
      about: text(2000).optional(),
      fields: z.array(FieldCode()).max(12).default([]),
    })
    .meta({ id: 'MemberDetails' }),
)
export type MemberDetails = Infer<typeof MemberDetails>

const email = () => z.email().max(254)
const reason = () => text(2000)

/** What can be done with a member and its people. */
export const MemberAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('change'), details: MemberDetails() }),
      z.strictObject({ act: z.literal('accept-terms'), terms: z.string().max(20) }),
      z.strictObject({ act: z.literal('invite'), invitationId: InvitationId(), email: email(), role: OwnRole() }),
      z.strictObject({ act: z.literal('cancel-invitation'), invitationId: InvitationId() }),
      z.strictObject({ act: z.literal('change-role'), personId: PersonId(), role: OwnRole() }),
      z.strictObject({ act: z.literal('remove-person'), personId: PersonId() }),
      z.strictObject({ act: z.literal('deputize'), personId: PersonId(), until: LocalDate() }),
      z.strictObject({ act: z.literal('hand-over'), from: PersonId(), to: PersonId(), on: LocalDate() }),
      z.strictObject({ act: z.literal('rename'), name: text(200), reason: reason() }),
      z.strictObject({ act: z.literal('suspend'), reason: reason() }),
      z.strictObject({ act: z.literal('restore'), reason: reason() }),
      z.strictObject({ act: z.literal('leave'), reason: reason() }),
      z.strictObject({ act: z.literal('rescue'), invitationId: InvitationId(), email: email(), reason: reason() }),
    ])
    .meta({ id: 'MemberAct' }),
)
export type MemberAct = Infer<typeof MemberAct>

/** A person of a member as its administrators and the operator see them. */
export const PersonOfMember = lazy(() =>
  z
    .object({
      personId: PersonId(),
      name: z.string().optional(),
      email: z.string().optional(),
      roles: z.array(z.enum(roles)).meta({ description: 'As of today' }),
      since: Instant(),
      deputyUntil: LocalDate().optional(),
      planned: z.object({ on: LocalDate(), roles: z.array(z.enum(roles)) }).optional(),
    })
    .meta({ id: 'PersonOfMember' }),
)
export type PersonOfMember = Infer<typeof PersonOfMember>
export const PersonOfMemberPage = pageOf('PersonOfMemberPage', PersonOfMember)

export const invitationStatuses = ['open', 'accepted', 'withdrawn', 'expired'] as const

export const Invitation = lazy(() =>
  z
    .object({
      invitationId: InvitationId(),
      memberId: MemberId(),
      memberName: z.string(),
      memberNameEn: z.string().optional(),
      role: OwnRole(),
      email: z.string().optional(),
      invitedAt: Instant(),
      expiresOn: LocalDate(),
      status: z.enum(invitationStatuses),
    })
    .meta({ id: 'Invitation' }),
)
export type Invitation = Infer<typeof Invitation>
export const InvitationPage = pageOf('InvitationPage', Invitation)

/** A member as its own people and the operator see it. */
export const MemberView = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      status: MemberStatus(),
      kind: MemberKind(),
      membershipClass: MembershipClass(),
      name: z.string(),
      nameKana: z.string().optional(),
      nameEn: z.string().optional(),
      corporateNumber: CorporateNumber().optional(),
      invoiceNumber: InvoiceNumber().optional(),
      localGovernmentCode: LocalGovernmentCode(),
      prefectureCode: PrefectureCode(),
      postalCode: z.string().optional(),
      address: z.string().optional(),
      website: z.string().optional(),
      about: z.string().optional(),
      fields: z.array(FieldCode()),
      admittedOn: LocalDate(),
      acceptedTerms: z.string().meta({ description: 'The version accepted last' }),
      termsToAccept: z.string().optional(),
      changedOn: LocalDate().optional().meta({ description: 'Since when it is suspended, or when it left' }),
      changedFor: z.string().optional(),
    })
    .meta({ id: 'MemberView' }),
)
export type MemberView = Infer<typeof MemberView>

export const MemberSummary = lazy(() =>
  MemberView()
    .pick({
      memberId: true,
      status: true,
      kind: true,
      membershipClass: true,
      name: true,
      localGovernmentCode: true,
      admittedOn: true,
      changedOn: true,
    })
    .meta({ id: 'MemberSummary' }),
)
export type MemberSummary = Infer<typeof MemberSummary>
export const MemberPage = pageOf('MemberPage', MemberSummary)
export const MemberQuery = lazy(() => PageQuery().extend({ status: MemberStatus().default('active') }))
export const MemberExport = lazy(() => ExportQuery().extend({ status: MemberStatus().default('active') }))
export const MemberActParams = lazy(() => z.object({ memberId: MemberId(), actId: ActId() }))
export const InvitationParams = lazy(() => z.object({ invitationId: InvitationId() }))
