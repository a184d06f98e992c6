import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/registry.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

export type LocalGovernment = components['schemas']['LocalGovernment']

export type Boundaries = GeoJSON.FeatureCollection<GeoJSON.Geometry, { readonly code: string }>

/** The 47 prefectures, north to south. */
export const prefecturesQuery = ({ registry }: Shell) =>
  queryOptions({
    queryKey: ['prefectures'],
    queryFn: async () => (await answered(registry.GET('/local-governments', { params: { query: { type: 'prefecture', limit: 47 } } }))).items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const localGovernmentQuery = ({ registry }: Shell, code: string) =>
  queryOptions({
    queryKey: ['local-government', code],
    queryFn: () => answered(registry.GET('/local-governments/{code}', { params: { path: { code } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const localGovernmentSearch = ({ registry }: Shell, text: string) =>
  queryOptions({
    queryKey: ['local-governments', text],
    queryFn: () => answered(registry.GET('/local-governments', { params: { query: { text, limit: 10 } } })),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })

export const prefectureBoundariesQuery = ({ registry }: Shell) =>
  queryOptions({
    queryKey: ['boundaries', 'prefectures'],
    // GeoJSON by contract; OpenAPI has no words for how deep coordinates are nested.
    queryFn: async () => (await answered(registry.GET('/boundaries/prefectures'))) as Boundaries,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The twelve fields a member may be active in. */
export const fieldsQuery = ({ registry }: Shell) =>
  queryOptions({
    queryKey: ['fields'],
    queryFn: async () => (await answered(registry.GET('/fields'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export type MemberKindTerm = components['schemas']['MemberKindTerm']

/** The kinds of members and what each is identified by. */
export const memberKindsQuery = ({ registry }: Shell) =>
  queryOptions({
    queryKey: ['member-kinds'],
    queryFn: async () => (await answered(registry.GET('/member-kinds'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Boundary = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { readonly code: string }>

/** Where one local government lies. */
export const boundaryQuery = ({ registry }: Shell, code: string) =>
  queryOptions({
    queryKey: ['boundary', code],
    // GeoJSON by contract; OpenAPI has no words for how deep coordinates are nested.
    queryFn: async () => (await answered(registry.GET('/local-governments/{code}/boundary', { params: { path: { code } } }))) as Boundary,
    staleTime: Number.POSITIVE_INFINITY,
  })
