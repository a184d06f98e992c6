import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/projects.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']
export type NeedView = Schemas['NeedView']
export type NeedSheet = Schemas['NeedSheet']
export type NeedAct = Schemas['NeedAct']
export type NeedSummary = Schemas['NeedSummary']
export type NeedEdition = Schemas['NeedEdition']
export type SolutionView = Schemas['SolutionView']
export type SolutionSheet = Schemas['SolutionSheet']
export type SolutionAct = Schemas['SolutionAct']
export type SolutionSummary = Schemas['SolutionSummary']
export type SolutionEdition = Schemas['SolutionEdition']
export type QuestionView = Schemas['QuestionView']
export type Criterion = Schemas['Criterion']
export type MatchOfNeed = Schemas['MatchOfNeed']
export type MatchOfSolution = Schemas['MatchOfSolution']
export type Pairing = Schemas['Pairing']

export const needQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({ queryKey: ['need', needId], queryFn: () => answered(projects.GET('/needs/{needId}', { params: { path: { needId } } })) })

export const solutionQuery = ({ projects }: Shell, solutionId: string) =>
  queryOptions({
    queryKey: ['solution', solutionId],
    queryFn: () => answered(projects.GET('/solutions/{solutionId}', { params: { path: { solutionId } } })),
  })

export const needEditionsQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({
    queryKey: ['need-editions', needId],
    queryFn: async () => (await answered(projects.GET('/needs/{needId}/versions', { params: { path: { needId }, query: { limit: 100 } } }))).items,
  })

export const solutionEditionsQuery = ({ projects }: Shell, solutionId: string) =>
  queryOptions({
    queryKey: ['solution-editions', solutionId],
    queryFn: async () =>
      (await answered(projects.GET('/solutions/{solutionId}/versions', { params: { path: { solutionId }, query: { limit: 100 } } }))).items,
  })

export const questionsQuery = ({ projects }: Shell, needId: string) =>
  queryOptions({
    queryKey: ['questions', needId],
    queryFn: async () => (await answered(projects.GET('/needs/{needId}/questions', { params: { path: { needId }, query: { limit: 100 } } }))).items,
    staleTime: 0,
  })

export const myNeedsQuery = ({ projects }: Shell, cursor?: string | undefined) =>
  queryOptions({
    queryKey: ['my-needs', cursor],
    queryFn: () => answered(projects.GET('/my-needs', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const mySolutionsQuery = ({ projects }: Shell, cursor?: string | undefined) =>
  queryOptions({
    queryKey: ['my-solutions', cursor],
    queryFn: () => answered(projects.GET('/my-solutions', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const draftsQuery = ({ projects }: Shell) =>
  queryOptions({
    queryKey: ['sheet-drafts'],
    queryFn: async () => (await answered(projects.GET('/drafts', { params: { query: { limit: 100 } } }))).items,
    staleTime: 0,
  })

export const approvalRuleQuery = ({ projects }: Shell, memberId: string) =>
  queryOptions({
    queryKey: ['approval-rule', memberId],
    queryFn: () => answered(projects.GET('/approval-rules/{memberId}', { params: { path: { memberId } } })),
  })

export const matchesOfNeedQuery = ({ projects }: Shell, needId: string, asked: { readonly limit: number; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['matches', needId, asked],
    queryFn: () => answered(projects.GET('/needs/{needId}/matches', { params: { path: { needId }, query: asked } })),
    staleTime: 0,
  })

export const matchesOfSolutionQuery = ({ projects }: Shell, solutionId: string, asked: { readonly limit: number; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['matches', solutionId, asked],
    queryFn: () => answered(projects.GET('/solutions/{solutionId}/matches', { params: { path: { solutionId }, query: asked } })),
    staleTime: 0,
  })

export const pairingQuery = ({ projects }: Shell, path: { readonly needId: string; readonly solutionId: string }) =>
  queryOptions({
    queryKey: ['pairing', path.needId, path.solutionId],
    queryFn: () => answered(projects.GET('/matches/{needId}/{solutionId}', { params: { path } })),
  })

export const qualityQuery = ({ projects }: Shell) =>
  queryOptions({ queryKey: ['matching-quality'], queryFn: () => answered(projects.GET('/matching-quality')), staleTime: 0 })

export const unansweredQuery = ({ projects }: Shell, asked: { readonly days: number; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['unanswered', asked],
    queryFn: () => answered(projects.GET('/unanswered-needs', { params: { query: { limit: 50, ...asked } } })),
    staleTime: 0,
  })
