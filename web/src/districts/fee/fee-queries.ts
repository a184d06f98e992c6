import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/districts.d.ts'
import { listQuery } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Answered } from '../queries.ts'

type Schemas = components['schemas']
export type FeeRule = Schemas['FeeRule']
export type FeeRuleView = Schemas['FeeRuleView']
export type Scenario = Answered<Schemas['ScenarioView']>
export type Distribution = Answered<Schemas['FeeDistribution']>

export const feeRuleQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly feeRuleId: string }) =>
  queryOptions({
    queryKey: ['fee-rule', path.feeRuleId],
    queryFn: () => answered(districts.GET('/districts/{districtId}/fee-rules/{feeRuleId}', { params: { path } })),
  })

export const scenariosQuery = ({ districts }: Shell, districtId: string) =>
  listQuery(['scenarios', districtId], (query) =>
    answered(districts.GET('/districts/{districtId}/scenarios', { params: { path: { districtId }, query } })),
  )

/** Asked again and again until its fees are reckoned. */
export const scenarioQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly scenarioId: string }) =>
  queryOptions({
    queryKey: ['scenario', path.scenarioId],
    queryFn: () => answered(districts.GET('/districts/{districtId}/scenarios/{scenarioId}', { params: { path } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? 700 : false),
  })

export const scenarioFeesQuery = (
  { districts }: Shell,
  path: { readonly districtId: string; readonly scenarioId: string },
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: ['scenario-fees', path.scenarioId, cursor],
    queryFn: () =>
      answered(
        districts.GET('/districts/{districtId}/scenarios/{scenarioId}/fees', {
          params: { path, query: { limit: 50, ...(cursor && { cursor }) } },
        }),
      ),
  })

type FeePath = { readonly districtId: string; readonly scenarioId: string; readonly beneficiaryId: string }

export const explanationQuery = ({ districts }: Shell, path: FeePath) =>
  queryOptions({
    queryKey: ['explanation', path.scenarioId, path.beneficiaryId],
    queryFn: () => answered(districts.GET('/districts/{districtId}/scenarios/{scenarioId}/fees/{beneficiaryId}', { params: { path } })),
  })

/** A scenario as what comes after another. */
export const comparisonQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly scenarioId: string }, other: string) =>
  queryOptions({
    queryKey: ['comparison', path.scenarioId, other],
    queryFn: () => answered(districts.GET('/districts/{districtId}/scenarios/{scenarioId}/comparison', { params: { path, query: { with: other } } })),
  })
