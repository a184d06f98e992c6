import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type Mandate = Schemas['MandateView']
export type MandateAct = Schemas['MandateAct']
export type MandateAccount = Schemas['MandateAccount']
export type TransferTerms = Schemas['TransferTerms']
export type TransferTermsView = Schemas['TransferTermsView']
export type TransferRequest = Schemas['TransferRequestView']

const pathOf = (localGovernmentCode: string) => ({ localGovernmentCode })

export const mandateQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['mandate', payerId],
    queryFn: () => answered(fees.GET('/payers/{payerId}/mandate', { params: { path: { payerId } } })),
    staleTime: 0,
  })

export const mandatesQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['mandates', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/mandates', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

export const transferTermsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['transfer-terms', code],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/transfer-terms', { params: { path: pathOf(code) } })),
    staleTime: 0,
  })

/** Asked for again while a file is being made. */
export const transferRequestsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['transfer-requests', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/transfer-requests', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'making') ? 1_000 : false),
  })
