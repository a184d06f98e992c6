import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/districts.d.ts'
import { everyItem, listQuery } from '../shell/list.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']

/** As an answer has it: the client reads tuples as lists. */
export type Answered<View> = View extends readonly (infer Item)[]
  ? readonly Answered<Item>[]
  : View extends object
    ? { readonly [Name in keyof View]: Answered<View[Name]> }
    : View

export type DistrictView = Answered<Schemas['DistrictView']>
export type DistrictSummary = Answered<Schemas['DistrictSummary']>
export type PlanView = Schemas['PlanView']
export type PlanSummary = Schemas['PlanSummary']
export type PlanContent = Schemas['PlanContent']
export type PlanVersion = Schemas['PlanVersion']
export type PlanTask = Schemas['PlanTaskView']
export type YearPlan = Schemas['YearPlanView']

type Cursor = string | undefined
const paged = (cursor: Cursor, limit = 50) => ({ limit, ...(cursor && { cursor }) })

export const myDistrictsQuery = ({ districts }: Shell, cursor?: Cursor) =>
  queryOptions({
    queryKey: ['my-districts', cursor],
    queryFn: () => answered(districts.GET('/my-districts', { params: { query: paged(cursor) } })),
    staleTime: 0,
  })

export const districtQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district', districtId],
    queryFn: () => answered(districts.GET('/districts/{districtId}', { params: { path: { districtId } } })),
  })

export const plansQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['plans', districtId],
    queryFn: () => everyItem((query) => answered(districts.GET('/districts/{districtId}/plans', { params: { path: { districtId }, query } }))),
    staleTime: 0,
  })

export const planQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['plan', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}', { params: { path: { planId } } })),
  })

export const goalFiguresQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['goal-figures', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/goal-figures', { params: { path: { planId } } })),
    staleTime: 0,
  })

export const planVersionsQuery = ({ districts }: Shell, planId: string) =>
  listQuery(['plan-versions', planId], (query) => answered(districts.GET('/plans/{planId}/versions', { params: { path: { planId }, query } })))

export const yearPlansQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['year-plans', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/years', { params: { path: { planId }, query: paged(undefined, 100) } })),
    staleTime: 0,
  })

export const feeRulesQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['fee-rules', districtId],
    queryFn: () => everyItem((query) => answered(districts.GET('/districts/{districtId}/fee-rules', { params: { path: { districtId }, query } }))),
    staleTime: 0,
  })

export const procedureQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['procedure', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/procedure', { params: { path: { planId } } })),
    staleTime: 0,
  })
