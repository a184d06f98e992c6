import * as z from 'zod'
import { PrefectureCode } from '../kernel/identifiers.ts'
import { idOf, MemberId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'

/** What is published for everybody is for everybody to read; a policy hides the rest, so the answers depend on who asks. */
export const publicRoutes = [
  'GET /needs/{needId}',
  'GET /needs/{needId}/versions',
  'GET /needs/{needId}/attachments/{fileId}',
  'GET /needs',
  'GET /needs.csv',
  'GET /needs/{needId}/questions',
  'GET /needs/{needId}/questions.csv',
  'GET /solutions',
  'GET /solutions.csv',
  'GET /solutions/{solutionId}',
  'GET /solutions/{solutionId}/versions',
  'GET /solutions/{solutionId}/attachments/{fileId}',
  'GET /needs/{needId}/ocds',
  'GET /cases',
  'GET /cases.csv',
  'GET /cases/{caseId}',
] as const

/** What the door for seeking answers: search, follows, saved searches, matches. */
export const seekingPaths = [
  'GET /needs',
  'GET /needs.csv',
  'GET /solutions',
  'GET /solutions.csv',
  'ANY /follows',
  'ANY /follows.csv',
  'ANY /follows/{proxy+}',
  'ANY /saved-searches',
  'ANY /saved-searches.csv',
  'ANY /saved-searches/{proxy+}',
  'ANY /needs/{needId}/matches',
  'ANY /needs/{needId}/matches.csv',
  'ANY /solutions/{solutionId}/matches',
  'ANY /solutions/{solutionId}/matches.csv',
  'ANY /matches/{proxy+}',
  'ANY /related-members',
  'ANY /related-members/{proxy+}',
  'ANY /matching-quality',
  'ANY /matching-quality.csv',
] as const

/** What the door for proposing answers: proposals, invitations, decisions, panels, and one's own data. */
export const proposingPaths = [
  'ANY /proposals/{proxy+}',
  'ANY /my-proposals',
  'ANY /my-proposals.csv',
  'ANY /needs/{needId}/proposals',
  'ANY /needs/{needId}/proposals.csv',
  'ANY /needs/{needId}/decisions/{actId}',
  'ANY /invitations/{proxy+}',
  'ANY /my-invitations',
  'ANY /my-invitations.csv',
  'ANY /needs/{needId}/invitations',
  'ANY /needs/{needId}/invitations.csv',
  'ANY /panels/{proxy+}',
  'ANY /my-panels',
  'ANY /my-panels.csv',
  'ANY /needs/{needId}/panel',
  'GET /my-data',
] as const

/** What the door for partnering answers: contact, partnerships, cases. All that no other door names is that of the sheets. */
export const partneringPaths = [
  'ANY /introductions/{proxy+}',
  'ANY /my-introductions',
  'ANY /my-introductions.csv',
  'ANY /partnerships/{proxy+}',
  'ANY /my-partnerships',
  'ANY /my-partnerships.csv',
  'GET /cases',
  'GET /cases.csv',
  'GET /cases/{caseId}',
  'ANY /cases/{proxy+}',
  'ANY /my-cases',
  'ANY /my-cases.csv',
  'GET /needs/{needId}/ocds',
] as const

export const NeedId = idOf('ned', 'NeedId')
export type NeedId = Infer<typeof NeedId>

export const SolutionId = idOf('sol', 'SolutionId')
export type SolutionId = Infer<typeof SolutionId>

export const ProposalId = idOf('prp', 'ProposalId')
export type ProposalId = Infer<typeof ProposalId>

export const PanelId = idOf('pnl', 'PanelId')
export type PanelId = Infer<typeof PanelId>

export const PartnershipId = idOf('pts', 'PartnershipId')
export type PartnershipId = Infer<typeof PartnershipId>

export const KpiId = idOf('kpi', 'KpiId')
export type KpiId = Infer<typeof KpiId>

export const MilestoneId = idOf('mls', 'MilestoneId')
export type MilestoneId = Infer<typeof MilestoneId>

export const ProgressId = idOf('prg', 'ProgressId')
export type ProgressId = Infer<typeof ProgressId>

export const CaseId = idOf('cas', 'CaseId')
export type CaseId = Infer<typeof CaseId>

/** Yen, whole: the figures of a proposal and of an agreement. */
export const Yen = lazy(() => z.number().int().min(0).max(1_000_000_000_000).meta({ id: 'Yen' }))

/** A code of data/technology-classes.json. */
export const TechnologyClass = lazy(() =>
  z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .meta({ id: 'TechnologyClass', examples: ['data-use'] }),
)
export type TechnologyClass = Infer<typeof TechnologyClass>

/** Who may know of it: everybody, every active member, or the members that are named (and its own). */
export const Publication = lazy(() =>
  z
    .discriminatedUnion('level', [
      z.strictObject({ level: z.literal('public') }),
      z.strictObject({ level: z.literal('members') }),
      z.strictObject({ level: z.literal('named'), memberIds: z.array(MemberId()).min(1).max(40) }),
    ])
    .meta({ id: 'Publication' }),
)
export type Publication = Infer<typeof Publication>

/** What a project may cost or a solution costs, in yen of the first year; bands, because neither side knows the figure yet. */
export const budgetBands = ['none', 'under-1m', '1m-5m', '5m-10m', '10m-30m', '30m-100m', 'over-100m', 'undecided'] as const
export const BudgetBand = lazy(() => z.enum(budgetBands).meta({ id: 'BudgetBand' }))
export type BudgetBand = Infer<typeof BudgetBand>

/** How far a solution has come: the five steps a city officer can tell apart (TRL 1–3, 4–6, 7–8, 9, and 9 in several cities). */
export const readinessSteps = ['research', 'prototype', 'trial', 'in-service', 'several-cities'] as const
export const Readiness = lazy(() => z.enum(readinessSteps).meta({ id: 'Readiness' }))
export type Readiness = Infer<typeof Readiness>

/** Interfaces and data standards by which systems of a city talk. */
export const interfaceCodes = [
  'ngsi-ld',
  'ngsi-v2',
  'openapi',
  'gtfs',
  'gtfs-rt',
  'gbfs',
  'geojson',
  'citygml',
  'mqtt',
  'lorawan',
  'csv',
  'gif',
  'fhir',
  'oidc',
  'other',
] as const
export const InterfaceCode = lazy(() => z.enum(interfaceCodes).meta({ id: 'InterfaceCode' }))
export type InterfaceCode = Infer<typeof InterfaceCode>

/** Where something is offered: everywhere in Japan, or in these prefectures. */
export const AreaServed = lazy(() =>
  z
    .discriminatedUnion('extent', [
      z.strictObject({ extent: z.literal('nationwide') }),
      z.strictObject({ extent: z.literal('prefectures'), prefectures: z.array(PrefectureCode()).min(1).max(47) }),
    ])
    .meta({ id: 'AreaServed' }),
)
export type AreaServed = Infer<typeof AreaServed>
