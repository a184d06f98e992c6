import { queryOptions } from '@tanstack/react-query'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem, listQuery } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type CollectionTerms = Schemas['CollectionTerms']
export type CollectionTermsView = Schemas['CollectionTermsView']
export type Dunning = Schemas['DunningView']
export type DunningDraft = Schemas['DunningDraft']
export type DunningAct = Schemas['DunningAct']
export type Letter = Schemas['DunningNoticeView']
export type LetterAct = Schemas['NoticeAct']
export type BaseRate = Schemas['BaseRateView']

const soon = 1_000

const isAtWork = ({ status }: Dunning): boolean => status === 'listing' || status === 'writing' || status === 'printing'

export const collectionTermsQuery = ({ fees }: Shell, localGovernmentCode: string, districtId: string) =>
  queryOptions({
    queryKey: ['collection-terms', localGovernmentCode, districtId],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/collection-terms/{districtId}', { params: { path: { localGovernmentCode, districtId } } }),
      ),
    staleTime: 0,
  })

export const baseRatesQuery = ({ fees }: Shell) =>
  queryOptions({
    queryKey: ['base-rates'],
    queryFn: () => everyItem((query) => answered(fees.GET('/base-rates', { params: { query } }))),
    staleTime: 0,
  })

export const dunningsQuery = ({ fees }: Shell, localGovernmentCode: string, cursor?: string) =>
  queryOptions({
    queryKey: ['dunnings', localGovernmentCode, cursor],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/dunnings', {
          params: { path: { localGovernmentCode }, query: { limit: 50, ...(cursor && { cursor }) } },
        }),
      ),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? soon : false),
  })

export const dunningQuery = ({ fees }: Shell, dunningId: string) =>
  queryOptions({
    queryKey: ['dunning', dunningId],
    queryFn: () => answered(fees.GET('/dunnings/{dunningId}', { params: { path: { dunningId } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? soon : false),
  })

/** The letters of a dunning as it is at one version: they change with it. */
export const lettersQuery = ({ fees }: Shell, { dunningId, version }: Dunning) =>
  listQuery(['dunning-letters', dunningId, version], (query) =>
    answered(fees.GET('/dunnings/{dunningId}/letters', { params: { path: { dunningId }, query } })),
  )

export const lettersOfPayerQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['payer-dunnings', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/dunnings', { params: { path: { payerId }, query } }))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(({ isCopying }) => isCopying) ? soon : false),
  })

export const returnedLettersQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['returned-letters', localGovernmentCode],
    queryFn: () =>
      everyItem((query) =>
        answered(fees.GET('/municipalities/{localGovernmentCode}/returned-letters', { params: { path: { localGovernmentCode }, query } })),
      ),
    staleTime: 0,
  })

export const payableQuery = ({ fees }: Shell, claimId: string, on: string) =>
  queryOptions({
    queryKey: ['payable', claimId, on],
    queryFn: () => answered(fees.GET('/claims/{claimId}/payable', { params: { path: { claimId }, query: { on } } })),
    staleTime: 0,
    retry: false,
  })

export const useDunningAct = ({ dunningId }: Dunning) => {
  const { fees } = useShell()
  return useActing((body: DunningAct, id) =>
    answered(fees.PUT('/dunnings/{dunningId}/acts/{actId}', { params: { path: { dunningId, actId: `act_${id}` } }, body })),
  )
}

/** An act on one payer's letter, such as its return. */
export const useLetterAct = ({ payerId, dunningId }: Letter) => {
  const { fees } = useShell()
  return useActing((body: LetterAct, id) =>
    answered(fees.PUT('/payers/{payerId}/dunnings/{dunningId}/acts/{actId}', { params: { path: { payerId, dunningId, actId: `act_${id}` } }, body })),
  )
}
