import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type NoticeTerms = Schemas['NoticeTerms']
export type NoticeTermsView = Schemas['NoticeTermsView']
export type Issue = Schemas['NoticeIssueView']
export type PaperNotice = Schemas['NoticeView']
export type NoticeAct = Schemas['NoticeAct']

const soon = 1_000

export const termsQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['notice-terms', localGovernmentCode],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/notice-terms', { params: { path: { localGovernmentCode } } })),
    staleTime: 0,
  })

export const issuesQuery = ({ fees }: Shell, levyId: string) =>
  queryOptions({
    queryKey: ['notice-issues', levyId],
    queryFn: () => everyItem((query) => answered(fees.GET('/levies/{levyId}/notices', { params: { path: { levyId }, query } }))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'making') ? soon : false),
  })

export const noticesOfPayerQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['payer-notices', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/notices', { params: { path: { payerId }, query } }))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ isCopying }) => isCopying) ? soon : false),
  })

export const returnedQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['returned-notices', localGovernmentCode],
    queryFn: () =>
      everyItem((query) =>
        answered(fees.GET('/municipalities/{localGovernmentCode}/returned-notices', { params: { path: { localGovernmentCode }, query } })),
      ),
    staleTime: 0,
  })
