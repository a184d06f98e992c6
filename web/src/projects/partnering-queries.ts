import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/projects.d.ts'
import { everyItem } from '../shell/list.ts'
import { answered, Refusal } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']
export type Introduction = Schemas['IntroductionView']
export type IntroductionAct = Schemas['IntroductionAct']
export type CaseIntroductionAct = Schemas['CaseIntroductionAct']
export type Invited = Schemas['InvitedView']
export type ProposalSummary = Schemas['ProposalSummary']
export type Proposal = Schemas['ProposalView']
export type ProposalContent = Schemas['ProposalContent']
export type ProposalAct = Schemas['ProposalAct']
export type Panel = Schemas['PanelView']
export type PanelAct = Schemas['PanelAct']
export type BlindProposal = Schemas['BlindProposal']
export type PanelScore = Schemas['PanelScore']
export type Partnership = Schemas['PartnershipView']
export type PartnershipSummary = Schemas['PartnershipSummary']
export type PartnershipAct = Schemas['PartnershipAct']
export type AgreementContent = Schemas['AgreementContent']
export type KpiStanding = Schemas['KpiStanding']
export type ProgressReport = Schemas['ProgressReport']
export type CaseView = Schemas['CaseView']
export type CaseAct = Schemas['CaseAct']
export type CaseSummary = Schemas['CaseSummary']
export type CaseListing = Schemas['CaseListing']
export type CaseContent = Schemas['CaseContent']

/** What there is none of yet is no failure. */
export const unlessAbsent = async <Value>(asking: Promise<Value>): Promise<Value | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return null
    throw error
  }
}

export const introductionQuery = ({ projects }: Shell, path: { readonly needId: string; readonly solutionId: string }) =>
  queryOptions({
    queryKey: ['introduction', path.needId, path.solutionId],
    queryFn: () => unlessAbsent(answered(projects.GET('/introductions/{needId}/{solutionId}', { params: { path } }))),
    staleTime: 0,
  })

export const caseIntroductionQuery = ({ projects }: Shell, path: { readonly caseId: string; readonly memberId: string }) =>
  queryOptions({
    queryKey: ['case-introduction', path.caseId, path.memberId],
    queryFn: () => unlessAbsent(answered(projects.GET('/cases/{caseId}/introductions/{memberId}', { params: { path } }))),
    staleTime: 0,
  })

export const myIntroductionsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-introductions'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-introductions', { params: { query } }))),
    staleTime: 0,
  })

export const mySolicitationsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-solicitations'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-invitations', { params: { query } }))),
    staleTime: 0,
  })

export const myProposalsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-proposals'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-proposals', { params: { query } }))),
    staleTime: 0,
  })

export const myPanelsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-panels'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-panels', { params: { query } }))),
    staleTime: 0,
  })

export const myPartnershipsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-partnerships'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-partnerships', { params: { query } }))),
    staleTime: 0,
  })

export const myCasesQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['my-cases'],
    queryFn: () => everyItem((query) => answered(projects.GET('/my-cases', { params: { query } }))),
    staleTime: 0,
  })

export const invitedQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({
    queryKey: ['invited', needId],
    queryFn: () => everyItem((query) => answered(projects.GET('/needs/{needId}/invitations', { params: { path: { needId }, query } }))),
    staleTime: 0,
  })

export const receivedQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({
    queryKey: ['received', needId],
    queryFn: async () => {
      const seal = { sealed: false }
      const items = await everyItem(async (query) => {
        const page = await answered(projects.GET('/needs/{needId}/proposals', { params: { path: { needId }, query } }))
        seal.sealed = page.sealed
        return page
      })
      return { items, sealed: seal.sealed }
    },
    staleTime: 0,
    retry: false,
  })

export const proposalQuery = ({ projects }: Shell, proposalId: string) =>
  queryOptions({
    queryKey: ['proposal', proposalId],
    queryFn: () => answered(projects.GET('/proposals/{proposalId}', { params: { path: { proposalId } } })),
    staleTime: 0,
  })

/** Before it is saved for the first time there is none. */
export const proposalIfAnyQuery = ({ projects }: Shell, proposalId: string) =>
  queryOptions({
    queryKey: ['proposal-if-any', proposalId],
    queryFn: () => unlessAbsent(answered(projects.GET('/proposals/{proposalId}', { params: { path: { proposalId } } }))),
    staleTime: 0,
  })

export const proposalEditionsQuery = ({ projects }: Shell, proposalId: string) =>
  queryOptions({
    queryKey: ['proposal-editions', proposalId],
    queryFn: () => everyItem((query) => answered(projects.GET('/proposals/{proposalId}/versions', { params: { path: { proposalId }, query } }))),
    staleTime: 0,
  })

export const panelOfNeedQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({
    queryKey: ['panel-of-need', needId],
    queryFn: () => unlessAbsent(answered(projects.GET('/needs/{needId}/panel', { params: { path: { needId } } }))),
    staleTime: 0,
  })

export const panelQuery = ({ projects }: Shell, panelId: string) =>
  queryOptions({
    queryKey: ['panel', panelId],
    queryFn: () => answered(projects.GET('/panels/{panelId}', { params: { path: { panelId } } })),
    staleTime: 0,
  })

export const blindQuery = ({ projects }: Shell, panelId: string) =>
  queryOptions({
    queryKey: ['panel-proposals', panelId],
    queryFn: async () => (await answered(projects.GET('/panels/{panelId}/proposals', { params: { path: { panelId } } }))).items,
    staleTime: 0,
  })

export const scoresQuery = ({ projects }: Shell, panelId: string) =>
  queryOptions({
    queryKey: ['panel-scores', panelId],
    queryFn: async () => (await answered(projects.GET('/panels/{panelId}/scores', { params: { path: { panelId } } }))).items,
    staleTime: 0,
  })

export const partnershipQuery = ({ projects }: Shell, partnershipId: string) =>
  queryOptions({
    queryKey: ['partnership', partnershipId],
    queryFn: () => answered(projects.GET('/partnerships/{partnershipId}', { params: { path: { partnershipId } } })),
    staleTime: 0,
  })

export const progressQuery = ({ projects }: Shell, partnershipId: string) =>
  queryOptions({
    queryKey: ['progress', partnershipId],
    queryFn: () =>
      everyItem((query) => answered(projects.GET('/partnerships/{partnershipId}/progress', { params: { path: { partnershipId }, query } }))),
    staleTime: 0,
  })

export type CaseSearch = {
  readonly text?: string
  readonly field?: string
  readonly prefecture?: string
  readonly band?: string
  readonly result?: string
  readonly cursor?: string
}

export const casesQuery = ({ projects }: Shell, asked: CaseSearch) =>
  queryOptions({
    queryKey: ['cases', asked],
    queryFn: () => answered(projects.GET('/cases', { params: { query: { limit: 20, ...asked } } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const caseQuery = ({ projects }: Shell, caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: () => answered(projects.GET('/cases/{caseId}', { params: { path: { caseId } } })),
    staleTime: 0,
  })
