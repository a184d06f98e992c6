import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/districts.d.ts'
import { listQuery } from '../../shell/list.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Answered } from '../queries.ts'

type Schemas = components['schemas']
export type RollEntry = Answered<Schemas['RollEntryView']>
export type RollAct = Schemas['RollAct']
export type RollContent = Schemas['RollContent']
export type RollImport = Answered<Schemas['RollImportView']>
export type ImportDraft = Schemas['RollImportDraft']
export type Basis = Schemas['AllocationBasis']

/** The whole roll, page after page: it is sought in and filtered here. */
export const rollQuery = ({ districts }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['roll', districtId],
    queryFn: async () => {
      const entries: RollEntry[] = []
      let cursor: string | undefined
      do {
        const query = { limit: 1000, ...(cursor && { cursor }) }
        const page = await answered(districts.GET('/districts/{districtId}/beneficiaries', { params: { path: { districtId }, query } }))
        entries.push(...page.items)
        cursor = page.cursor
      } while (cursor)
      return entries
    },
    staleTime: 0,
  })

export const businessQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly beneficiaryId: string }) =>
  queryOptions({
    queryKey: ['business', path.beneficiaryId],
    queryFn: async (): Promise<RollEntry> => answered(districts.GET('/districts/{districtId}/beneficiaries/{beneficiaryId}', { params: { path } })),
    staleTime: 0,
  })

export const businessHistoryQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly beneficiaryId: string }) =>
  listQuery(['business-history', path.beneficiaryId], (query) =>
    answered(districts.GET('/districts/{districtId}/beneficiaries/{beneficiaryId}/history', { params: { path, query } })),
  )

export const importsQuery = ({ districts }: Shell, districtId: string) =>
  listQuery(['imports', districtId], (query) =>
    answered(districts.GET('/districts/{districtId}/roll-imports', { params: { path: { districtId }, query } })),
  )

const isMoving = (status: RollImport['status'] | undefined): boolean => status === 'reading' || status === 'writing'

/** Asked again and again while it is read or written. */
export const importQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly importId: string }) =>
  queryOptions({
    queryKey: ['import', path.importId],
    queryFn: () => answered(districts.GET('/districts/{districtId}/roll-imports/{importId}', { params: { path } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (isMoving(state.data?.status) ? 700 : false),
  })

export const importErrorsQuery = ({ districts }: Shell, path: { readonly districtId: string; readonly importId: string }) =>
  listQuery(['import-errors', path.importId], (query) =>
    answered(districts.GET('/districts/{districtId}/roll-imports/{importId}/errors', { params: { path, query } })),
  )

export const levyRollsQuery = ({ districts }: Shell, districtId: string) =>
  listQuery(['levy-rolls', districtId], (query) =>
    answered(districts.GET('/districts/{districtId}/levy-rolls', { params: { path: { districtId }, query } })),
  )
