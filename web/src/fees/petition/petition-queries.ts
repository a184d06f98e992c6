import { queryOptions } from '@tanstack/react-query'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'

type Schemas = components['schemas']
export type Petition = Schemas['PetitionView']
export type PetitionDraft = Schemas['PetitionDraft']
type PetitionAct = Schemas['PetitionAct']

export const petitionsQuery = ({ fees }: Shell, localGovernmentCode: string, cursor?: string) =>
  queryOptions({
    queryKey: ['petitions', localGovernmentCode, cursor],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/petitions', {
          params: { path: { localGovernmentCode }, query: { limit: 50, ...(cursor && { cursor }) } },
        }),
      ),
    staleTime: 0,
  })

export const petitionsOfPayerQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['petitions-of', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/petitions', { params: { path: { payerId }, query } }))),
    staleTime: 0,
  })

export const useFiling = (payerId: string) => {
  const { fees } = useShell()
  return useActing((body: PetitionDraft, id) =>
    answered(fees.PUT('/payers/{payerId}/petitions/{petitionId}', { params: { path: { payerId, petitionId: `ptn_${id}` } }, body })),
  )
}

export const usePetitionAct = ({ payerId, petitionId }: Petition) => {
  const { fees } = useShell()
  return useActing((body: PetitionAct, id) =>
    answered(
      fees.PUT('/payers/{payerId}/petitions/{petitionId}/acts/{actId}', {
        params: { path: { payerId, petitionId, actId: `act_${id}` } },
        body,
      }),
    ),
  )
}
