import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type Refund = Schemas['RefundView']
export type RefundTerms = Schemas['RefundTerms']
export type RefundTermsView = Schemas['RefundTermsView']

export const refundTermsQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['refund-terms', localGovernmentCode],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/refund-terms', { params: { path: { localGovernmentCode } } })),
    staleTime: 0,
  })

export const refundableQuery = ({ fees }: Shell, claimId: string, amount?: number) =>
  queryOptions({
    queryKey: ['refundable', claimId, amount],
    queryFn: () => answered(fees.GET('/claims/{claimId}/refundable', { params: { path: { claimId }, query: amount ? { amount } : {} } })),
    staleTime: 0,
    retry: false,
  })

/** Asked for again while a notice is being drawn. */
export const refundsQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['refunds', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/refunds', { params: { path: { payerId }, query } }))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ isCopying }) => isCopying) ? 1_000 : false),
  })
