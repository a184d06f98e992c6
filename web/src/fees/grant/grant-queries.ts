import { queryOptions } from '@tanstack/react-query'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { everyItem, listQuery } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'
import { unlessRefused } from '../queries.ts'

type Schemas = components['schemas']
export type Grant = Schemas['GrantView']
export type GrantAct = Schemas['GrantAct']
export type GrantRequest = Schemas['GrantRequest']
export type Expense = Schemas['ExpenseView']
export type YearStatement = Schemas['YearStatementView']
export type SpendingYear = Schemas['SpendingYear']
export type ExpenseDraft = Schemas['ExpenseDraft']
export type PlanClosing = Schemas['PlanClosingView']
export type YourYenYear = Schemas['YourYenYear']

export const grantsQuery = ({ fees }: Shell, localGovernmentCode: string, cursor?: string) =>
  queryOptions({
    queryKey: ['grants', localGovernmentCode, cursor],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/grants', {
          params: { path: { localGovernmentCode }, query: { limit: 50, ...(cursor && { cursor }) } },
        }),
      ),
    staleTime: 0,
  })

export const districtGrantsQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district-grants', districtId],
    queryFn: () =>
      unlessRefused(everyItem((query) => answered(fees.GET('/districts/{districtId}/grants', { params: { path: { districtId }, query } })))),
    staleTime: 0,
  })

export const grantQuery = ({ fees }: Shell, grantId: string) =>
  queryOptions({
    queryKey: ['grant', grantId],
    queryFn: () => answered(fees.GET('/grants/{grantId}', { params: { path: { grantId } } })),
    staleTime: 0,
  })

export const expensesQuery = ({ fees }: Shell, grantId: string) =>
  queryOptions({
    queryKey: ['grant-expenses', grantId],
    queryFn: () => everyItem((query) => answered(fees.GET('/grants/{grantId}/expenses', { params: { path: { grantId }, query } }))),
    staleTime: 0,
  })

/** Budget against actual for those who settle it; nothing where it is not theirs. */
export const budgetQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district-budget', districtId],
    queryFn: () => unlessRefused(answered(fees.GET('/districts/{districtId}/budget', { params: { path: { districtId } } }))),
    staleTime: 0,
  })

/** The same for everybody, where a district has levied at all. */
export const spendingQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district-spending', districtId],
    queryFn: () => unlessRefused(answered(fees.GET('/districts/{districtId}/spending', { params: { path: { districtId } } }))),
    staleTime: 0,
  })

export const planClosingQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['plan-closing', districtId],
    queryFn: () => answered(fees.GET('/districts/{districtId}/plan-closing', { params: { path: { districtId } } })),
    staleTime: 0,
  })

export const yearQuery = ({ fees }: Shell, localGovernmentCode: string, fiscalYear: number) =>
  queryOptions({
    queryKey: ['year-statement', localGovernmentCode, fiscalYear],
    queryFn: () =>
      answered(fees.GET('/municipalities/{localGovernmentCode}/years/{fiscalYear}', { params: { path: { localGovernmentCode, fiscalYear } } })),
    staleTime: 0,
  })

export const reviewedQuery = ({ fees }: Shell, localGovernmentCode: string, fiscalYear: number) =>
  listQuery(['reviewed-entries', localGovernmentCode, fiscalYear], (query) =>
    answered(
      fees.GET('/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries', {
        params: { path: { localGovernmentCode, fiscalYear }, query },
      }),
    ),
  )

export const officeActsQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  listQuery(['office-acts', localGovernmentCode], (query) =>
    answered(fees.GET('/municipalities/{localGovernmentCode}/office-acts', { params: { path: { localGovernmentCode }, query } })),
  )

export const yourYenQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['your-yen', payerId],
    queryFn: () => answered(fees.GET('/payers/{payerId}/your-yen', { params: { path: { payerId } } })),
    staleTime: 0,
  })

export const useGrantAct = ({ grantId }: Grant) => {
  const { fees } = useShell()
  return useActing((body: GrantAct, id) =>
    answered(fees.PUT('/grants/{grantId}/acts/{actId}', { params: { path: { grantId, actId: `act_${id}` } }, body })),
  )
}
