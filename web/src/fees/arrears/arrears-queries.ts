import { queryOptions } from '@tanstack/react-query'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type Arrears = Schemas['ArrearsView']
export type ArrearsAct = Schemas['ArrearsAct']
export type WriteOff = Schemas['WriteOffView']
export type WriteOffDraft = Schemas['WriteOffDraft']
type WriteOffAct = Schemas['WriteOffAct']
export type Pledge = Schemas['PartPaymentView']
export type PledgeDraft = Schemas['PartPaymentDraft']
export type PledgeAct = Schemas['PartPaymentAct']

export const stagesAsked = ['overdue', 'dunned', 'reminded', 'plan', 'handed-over', 'seized', 'stayed', 'bankrupt'] as const

type Asked = { readonly by?: string; readonly stage?: string; readonly cursor?: string }

export const arrearsQuery = ({ fees }: Shell, localGovernmentCode: string, { by, stage: named, cursor }: Asked) => {
  const stage = stagesAsked.find((each) => each === named)
  return queryOptions({
    queryKey: ['arrears', localGovernmentCode, by, stage, cursor],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/arrears', {
          params: {
            path: { localGovernmentCode },
            query: { limit: 100, ...(by && { extinctBy: by }), ...(stage && { stage }), ...(cursor && { cursor }) },
          },
        }),
      ),
    staleTime: 0,
    retry: false,
  })
}

/** The pledges of a payer to pay in parts, newest first. */
export const pledgesQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['pledges', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/part-payments', { params: { path: { payerId }, query } }))),
    staleTime: 0,
  })

export const claimListQuery = ({ fees }: Shell, payerId: string, on: string) =>
  queryOptions({
    queryKey: ['claim-list', payerId, on],
    queryFn: () => answered(fees.GET('/payers/{payerId}/claim-list', { params: { path: { payerId }, query: { on } } })),
    staleTime: 0,
  })

export const claimArrearsQuery = ({ fees }: Shell, claimId: string) =>
  queryOptions({
    queryKey: ['claim-arrears', claimId],
    queryFn: () => answered(fees.GET('/claims/{claimId}/arrears', { params: { path: { claimId } } })),
    staleTime: 0,
  })

export const writeOffsQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['write-offs', localGovernmentCode],
    queryFn: () =>
      everyItem((query) =>
        answered(fees.GET('/municipalities/{localGovernmentCode}/write-offs', { params: { path: { localGovernmentCode }, query } })),
      ),
    staleTime: 0,
  })

export const useArrearsAct = ({ claimId }: Pick<Arrears, 'claimId'>) => {
  const { fees } = useShell()
  return useActing((body: ArrearsAct, id) =>
    answered(fees.PUT('/claims/{claimId}/arrears/acts/{actId}', { params: { path: { claimId, actId: `act_${id}` } }, body })),
  )
}

export const useWriteOffAct = ({ claimId, writeOffId }: WriteOff) => {
  const { fees } = useShell()
  return useActing((body: WriteOffAct, id) =>
    answered(
      fees.PUT('/claims/{claimId}/write-offs/{writeOffId}/acts/{actId}', {
        params: { path: { claimId, writeOffId, actId: `act_${id}` } },
        body,
      }),
    ),
  )
}
