import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import type { Role } from '../kernel/policy.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { LocalDate } from '../kernel/time.ts'
import type { Facts, KindCode, Link } from './contract.ts'

/** Whom an event of projects or devices is for: a notice goes to nobody else, however they follow the thing. */
export const Audience = lazy(() => z.union([z.enum(['public', 'members']), z.array(MemberId())]))
export type Audience = Infer<typeof Audience>

/** Who is told. Those whom the event itself names are told whatever they belong to; all others only what is for them. */
export type Whom = 'named' | 'everybody' | 'administrators' | 'editors' | 'followers' | 'approvers' | 'asker' | 'operators'

type Telling = readonly (readonly [kind: KindCode, whom: Whom])[]

const followers: Telling = [['followed', 'followers']]
const editorsOf = (kind: KindCode): Telling => [[kind, 'editors']]

/** Every event that is told to people; whoever is met twice gets the first. An event that is not here is told to nobody. */
export const tellings = {
  ApplicationFiled: [['queue', 'operators']],
  ApplicationMended: [['queue', 'operators']],
  ApplicationReturned: [['application', 'named']],
  ApplicationRefused: [['application', 'named']],
  MemberAdmitted: [['application', 'named']],
  InvitationAccepted: [['people', 'administrators']],
  RoleChanged: [['role', 'named']],
  DeputyNamed: [['role', 'named']],
  RoleHandedOver: [['role', 'named']],
  PersonRemoved: [['role', 'named']],
  MemberSuspended: [['standing', 'everybody']],
  MemberRestored: [['standing', 'everybody']],
  MemberLeft: [['standing', 'everybody']],
  NeedSubmitted: [['approval', 'approvers']],
  NeedApproved: editorsOf('approval'),
  NeedSentBack: editorsOf('approval'),
  NeedPublished: followers,
  NeedAmended: followers,
  NeedSelectionOpened: followers,
  NeedDecided: followers,
  NeedStarted: followers,
  NeedFinished: followers,
  NeedWithdrawn: followers,
  SolutionPublished: followers,
  SolutionChanged: followers,
  SolutionWithdrawn: followers,
  QuestionAsked: editorsOf('question'),
  QuestionAnswered: [
    ['question', 'asker'],
    ['followed', 'followers'],
  ],
  MatchesFound: editorsOf('match'),
  SavedSearchHit: [['saved-search', 'named']],
  ContactAgreed: editorsOf('introduction'),
  ProposalInvited: editorsOf('proposal'),
  ProposalSubmitted: editorsOf('proposal'),
  ProposalWithdrawn: editorsOf('proposal'),
  ProposalShortlisted: editorsOf('decision'),
  ProposalDeclined: editorsOf('decision'),
  PartnerDecided: editorsOf('decision'),
  PanelFormed: editorsOf('proposal'),
  ScoresClosed: editorsOf('proposal'),
  PartnershipAgreed: editorsOf('partnership'),
  ProgressReported: editorsOf('partnership'),
  PartnershipFinished: editorsOf('partnership'),
  CasePublished: followers,
  AlertRaised: editorsOf('alert'),
  AlertEnded: editorsOf('alert'),
  LevyNoticeSent: [['fee', 'named']],
  DunningLetterSent: [['fee', 'named']],
  GrantRequested: [['grant', 'named']],
  GrantReported: [['grant', 'named']],
  GrantPaymentOrdered: [['grant', 'named']],
  GrantDecided: editorsOf('grant'),
  GrantRefused: editorsOf('grant'),
  GrantChanged: editorsOf('grant'),
  GrantPaid: editorsOf('grant'),
  GrantReportSentBack: editorsOf('grant'),
  GrantDetermined: editorsOf('grant'),
  GrantReturnDemanded: editorsOf('grant'),
  GrantRevoked: editorsOf('grant'),
} as const satisfies Readonly<Record<string, Telling>>
export type ToldEvent = keyof typeof tellings

export const toldEvents = Object.keys(tellings) as readonly ToldEvent[]

export const isTold = (name: string): name is ToldEvent => Object.hasOwn(tellings, name)

/** The names an event may carry, read with care: what another block says is no more than data here. */
const Named = lazy(() =>
  z.object({
    memberId: MemberId().optional().catch(undefined),
    memberIds: z.array(MemberId()).optional().catch(undefined),
    audience: Audience().optional().catch([]),
    personId: PersonId().optional().catch(undefined),
    personIds: z.array(PersonId()).optional().catch(undefined),
    from: PersonId().optional().catch(undefined),
    to: PersonId().optional().catch(undefined),
    questionId: z.string().max(80).optional().catch(undefined),
    needIds: z.array(z.string().max(80)).optional().catch(undefined),
    solutionIds: z.array(z.string().max(80)).optional().catch(undefined),
    count: z.number().int().optional().catch(undefined),
    role: z.string().max(40).optional().catch(undefined),
    on: LocalDate().optional().catch(undefined),
    until: LocalDate().optional().catch(undefined),
    frequency: z.string().max(20).optional().catch(undefined),
    when: z.string().max(20).optional().catch(undefined),
  }),
)
export type Named = Infer<typeof Named>

export const namedIn = ({ after }: Event): Named => Named().parse(after ?? {})

/** Whose thing it is: an event of members is about the member itself. */
export const membersOf = ({ about }: Event, { memberId, memberIds }: Named): readonly MemberId[] => {
  if (memberIds) return memberIds
  if (memberId) return [memberId]
  return about.startsWith('mbr_') ? [about as MemberId] : []
}

/** For whom an event of projects or devices is; one that does not say so is for those it names alone. */
export const audienceOf = (event: Event, named: Named): Audience => named.audience ?? [...membersOf(event, named)]

export const personsIn = ({ personId, personIds = [], from, to }: Named): readonly PersonId[] => [
  ...new Set([personId, ...personIds, from, to].filter((each) => each !== undefined)),
]

/** Whether somebody of these members may be told what is for this audience. */
export const isFor = (audience: Audience, members: readonly MemberId[]): boolean => {
  if (audience === 'public') return true
  return audience === 'members' ? members.length > 0 : audience.some((member) => members.includes(member))
}

/** The roles that are told, of those asked by their role. */
export const rolesOf = { everybody: undefined, administrators: ['administrator'], editors: ['administrator', 'editor'] } as const satisfies Readonly<
  Record<string, readonly Role[] | undefined>
>

const paths: Readonly<Record<string, (id: string) => string>> = {
  ned: (id) => `/needs/${id}`,
  sol: (id) => `/solutions/${id}`,
  prp: (id) => `/proposals/${id}`,
  pts: (id) => `/partnerships/${id}`,
  ssr: () => '/saved-searches',
  app: (id) => `/applications/${id}`,
  mbr: () => '/my-member',
  dev: (id) => `/devices/${id}`,
  bnf: (id) => `/my-levies/${id}`,
  grt: (id) => `/grants/${id}`,
}

/** Where the portal shows a thing; of what it does not know, the inbox. */
export const linkTo = (id: string): Link => ({ id, path: paths[id.slice(0, 3)]?.(id) ?? '/notices' })

/** What a notice of an event holds: ids, numbers, dates and codes. */
export const contentOf = (event: Event, named: Named): { readonly about: Link; readonly things?: Link[]; readonly facts: Facts } => {
  const things = [...(named.needIds ?? []), ...(named.solutionIds ?? [])].map(linkTo)
  const { role, frequency, when } = named
  const count = things.length > 0 ? things.length : named.count
  const on = named.on ?? named.until
  return {
    about: linkTo(event.about),
    ...(things.length > 0 && { things }),
    facts: {
      ...(count !== undefined && { count }),
      ...(role && { role }),
      ...(on && { on }),
      ...(frequency && { frequency }),
      ...(when && { when }),
    },
  }
}
