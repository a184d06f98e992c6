import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/fees.d.ts'
import { everyItem } from '../shell/list.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

const pathOf = (localGovernmentCode: string) => ({ localGovernmentCode })
const pageOf = (cursor: string | undefined, limit = 50) => ({ limit, ...(cursor && { cursor }) })

export const bankAccountsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['bank-accounts', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/bank-accounts', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

export const bankFilesQuery = ({ fees }: Shell, code: string, cursor?: string) =>
  queryOptions({
    queryKey: ['bank-files', code, cursor],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/bank-files', { params: { path: pathOf(code), query: pageOf(cursor) } })),
    staleTime: 0,
  })

export const bankFileQuery = ({ fees }: Shell, bankFileId: string) =>
  queryOptions({
    queryKey: ['bank-file', bankFileId],
    queryFn: () => answered(fees.GET('/bank-files/{bankFileId}', { params: { path: { bankFileId } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === 'reading' || state.data?.status === 'posting' ? 1_000 : false),
  })

export const depositsQuery = ({ fees }: Shell, code: string, cursor?: string) =>
  queryOptions({
    queryKey: ['deposits', code, cursor],
    queryFn: () =>
      answered(fees.GET('/municipalities/{localGovernmentCode}/deposits', { params: { path: pathOf(code), query: pageOf(cursor, 100) } })),
    staleTime: 0,
  })

export const movementsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['movements', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/movements', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

export const payoutsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['payouts', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/payouts', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

export const setAsideQuery = ({ fees }: Shell, code: string, cursor?: string) =>
  queryOptions({
    queryKey: ['deposits-set-aside', code, cursor],
    queryFn: () =>
      answered(fees.GET('/municipalities/{localGovernmentCode}/deposits-set-aside', { params: { path: pathOf(code), query: pageOf(cursor) } })),
    staleTime: 0,
  })

export const clearingsQuery = ({ fees }: Shell, code: string, cursor?: string) =>
  queryOptions({
    queryKey: ['clearings', code, cursor],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/clearings', { params: { path: pathOf(code), query: pageOf(cursor) } })),
    staleTime: 0,
  })

/** Asked for again while clearings are being undone. */
export const clearingUndoQuery = ({ fees }: Shell, code: string, undoId: string) =>
  queryOptions({
    queryKey: ['clearing-undo', undoId],
    queryFn: () =>
      answered(fees.GET('/municipalities/{localGovernmentCode}/clearing-undos/{undoId}', { params: { path: { ...pathOf(code), undoId } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === 'done' ? false : 1_000),
  })

export const learnedNamesQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['learned-names', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/payer-names', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

/** Everything that is owed: what a deposit may be divided among. */
export const openClaimsQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['open-claims', code],
    queryFn: () =>
      everyItem((query) => answered(fees.GET('/municipalities/{localGovernmentCode}/claims', { params: { path: pathOf(code), query } }))),
    staleTime: 0,
  })

export const checksQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['books-checks', code],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/books/checks', { params: { path: pathOf(code) } })),
    staleTime: 0,
  })

export type RetentionTermsView = components['schemas']['RetentionTermsView']

export const retentionTermsQuery = ({ fees }: Shell, localGovernmentCode: string) =>
  queryOptions({
    queryKey: ['retention-terms', localGovernmentCode],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/retention-terms', { params: { path: { localGovernmentCode } } })),
    staleTime: 0,
  })

export const closedQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['books-closed', code],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/books/closed', { params: { path: pathOf(code) } })),
    staleTime: 0,
  })

export const journalQuery = ({ fees }: Shell, code: string, { month, cursor }: { readonly month: string; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['journal', code, month, cursor],
    queryFn: () =>
      answered(
        fees.GET('/municipalities/{localGovernmentCode}/books/journal', { params: { path: pathOf(code), query: { ...pageOf(cursor, 100), month } } }),
      ),
    staleTime: 0,
  })

export const dayQuery = ({ fees }: Shell, code: string, day: string) =>
  queryOptions({
    queryKey: ['books-day', code, day],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/books/days/{day}', { params: { path: { ...pathOf(code), day } } })),
    staleTime: 0,
  })
