import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/districts.d.ts'
import { everyItem } from '../shell/list.ts'
import { answered, Refusal } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']
// The client's types lose how many numbers a position has.
export type DistrictSummary = Omit<Schemas['DistrictSummary'], 'bounds'>
export type Area = { readonly type: 'Polygon'; readonly coordinates: number[][][] }
export type DistrictView = Omit<Schemas['DistrictView'], 'bounds' | 'area'> & { readonly area: Area }
export type PlanSummary = Schemas['PlanSummary']
export type PlanView = Schemas['PlanView']
export type PlanContent = Schemas['PlanContent']
export type PlanAct = Schemas['PlanAct']
export type ProcedureView = Schemas['ProcedureView']
export type ProceedingView = Schemas['ProceedingView']
export type TimelineView = Schemas['TimelineView']
export type TimelineEntry = TimelineView['items'][number]
export type OfficialDocument = Schemas['OfficialDocument']
export type PlanDocument = Schemas['PlanDocumentView']
export type DocumentRequest = Schemas['PlanDocumentRequest']
export type Opinion = Schemas['OpinionView']
export type Settings = Schemas['MunicipalSettings']
export type SettingsView = Schemas['MunicipalSettingsView']
export type OrdinanceView = Schemas['OrdinanceView']
export type OrdinanceVersion = Schemas['OrdinanceVersion']
export type OrdinanceDrafting = Schemas['OrdinanceDrafting']
export type ChangeAnswer = Schemas['ChangeAnswer']
export type ChangeFinding = Schemas['ChangeFinding']
export type FullTally = Schemas['FullTally']
export type Tally = Schemas['Tally']
export type ThresholdTally = Schemas['ThresholdTally']
export type PublicTally = Schemas['PublicTally']
export type ConsentView = Schemas['ConsentView']
export type ConsentContent = Schemas['ConsentContent']
export type ConsentAct = Schemas['ConsentAct']
export type FollowUp = Schemas['FollowUp']
export type VisitContent = Schemas['VisitContent']
export type VisitView = Schemas['VisitView']
export type Binding = Schemas['BindingView']
export type AskedView = Schemas['AskedView']
export type Matter = ConsentView['matter']

/** What there is none of yet, or what is not for this reader, is no failure of the page. */
const unlessRefused = async <Value>(statuses: readonly number[], asking: Promise<Value>): Promise<Value | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof Refusal && statuses.includes(error.problem.status)) return null
    throw error
  }
}

export const districtsQuery = ({ districts }: Shell, asked: { readonly prefecture?: string; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['districts', asked],
    queryFn: () => answered(districts.GET('/districts', { params: { query: { limit: 50, ...asked } } })),
    staleTime: 0,
  })

export const districtQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district', districtId],
    queryFn: () => answered(districts.GET('/districts/{districtId}', { params: { path: { districtId } } })),
    staleTime: 0,
  })

export const plansQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['plans-of', districtId],
    queryFn: () => everyItem((query) => answered(districts.GET('/districts/{districtId}/plans', { params: { path: { districtId }, query } }))),
    staleTime: 0,
  })

export const cityPlanQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['plan-read', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}', { params: { path: { planId } } })),
    staleTime: 0,
  })

export const procedureQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['procedure', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/procedure', { params: { path: { planId } } })),
    staleTime: 0,
  })

export const timelineQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['timeline', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/timeline', { params: { path: { planId } } })),
    staleTime: 0,
  })

/** There is none where nobody can say yet what each would pay. */
export const publicTallyQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['public-tally', planId],
    queryFn: () => unlessRefused([404, 409, 422], answered(districts.GET('/plans/{planId}/tally', { params: { path: { planId } } }))),
    staleTime: 0,
  })

export const documentsQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['documents', planId],
    queryFn: () => everyItem((query) => answered(districts.GET('/plans/{planId}/documents', { params: { path: { planId }, query } }))),
    staleTime: 0,
  })

export const opinionsQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['opinions', planId],
    queryFn: async () => (await answered(districts.GET('/plans/{planId}/opinions', { params: { path: { planId } } }))).items,
    staleTime: 0,
  })

export const settingsQuery = ({ districts }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['procedure-settings', localGovernmentCode],
    queryFn: () =>
      unlessRefused([404], answered(districts.GET('/municipalities/{localGovernmentCode}/settings', { params: { path: { localGovernmentCode } } }))),
    staleTime: 0,
  })

export const ordinancesQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['ordinances', districtId],
    queryFn: async () => (await answered(districts.GET('/districts/{districtId}/ordinances', { params: { path: { districtId } } }))).items,
    staleTime: 0,
  })

export const fullTallyQuery = ({ districts }: Shell, planId: string, matter: Matter) =>
  queryOptions({
    queryKey: ['full-tally', planId, matter],
    queryFn: () => answered(districts.GET('/plans/{planId}/full-tally', { params: { path: { planId }, query: { matter } } })),
    staleTime: 0,
  })

export const consentsQuery = ({ districts }: Shell, planId: string, matter: Matter) =>
  queryOptions({
    queryKey: ['consents', planId, matter],
    queryFn: async () => (await answered(districts.GET('/plans/{planId}/consents', { params: { path: { planId }, query: { matter } } }))).items,
    staleTime: 0,
  })

export const followUpsQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['follow-ups', planId],
    queryFn: async () => (await answered(districts.GET('/plans/{planId}/follow-ups', { params: { path: { planId } } }))).items,
    staleTime: 0,
  })

export type Place = { readonly longitude: number; readonly latitude: number }

export const visitRouteQuery = ({ districts }: Shell, planId: string, from: Place | undefined) =>
  queryOptions({
    queryKey: ['visit-route', planId, from],
    queryFn: () => answered(districts.GET('/plans/{planId}/visit-route', { params: { path: { planId }, query: { ...from } } })),
    staleTime: 0,
  })

export const bindingsQuery = ({ districts }: Shell) =>
  queryOptions({
    queryKey: ['bindings'],
    queryFn: async () => (await answered(districts.GET('/bindings'))).items,
    staleTime: 0,
  })

export const askedQuery = ({ districts }: Shell, planId: string) =>
  queryOptions({
    queryKey: ['asked', planId],
    queryFn: () => answered(districts.GET('/plans/{planId}/asked', { params: { path: { planId } } })),
    staleTime: 0,
  })

/** The roll with the groups of its businesses; for those alone who keep it or look over it. */
export const rollQuery = ({ districts }: Shell, districtId: string | undefined) =>
  queryOptions({
    queryKey: ['roll-groups', districtId],
    queryFn: () =>
      everyItem((query) =>
        answered(districts.GET('/districts/{districtId}/beneficiaries', { params: { path: { districtId: districtId ?? '' }, query } })),
      ),
    enabled: districtId !== undefined,
    staleTime: 0,
  })

export const explanationQuery = ({ districts }: Shell, path: { readonly planId: string; readonly beneficiaryId: string }) =>
  queryOptions({
    queryKey: ['own-explanation', path.planId, path.beneficiaryId],
    queryFn: () => answered(districts.GET('/plans/{planId}/asked/{beneficiaryId}/explanation', { params: { path } })),
    staleTime: 0,
  })
