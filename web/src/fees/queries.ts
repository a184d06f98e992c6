import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/fees.d.ts'
import { type Asked, everyItem } from '../shell/list.ts'
import { answered, Refusal } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

type Schemas = components['schemas']
export type Officers = Schemas['OfficersView']
export type Levy = Schemas['LevyView']
export type LevyDraft = Schemas['LevyDraft']
export type Claim = Schemas['ClaimView']
export type ClaimAct = Schemas['ClaimAct']
export type Payer = Schemas['PayerView']
export type PayersEntry = Schemas['PayersEntry']
export type Assessment = Schemas['AssessmentView']
export type Today = Schemas['TodayView']
export type BankAccount = Schemas['BankAccountView']
export type BankFile = Schemas['BankFileView']
export type Deposit = Schemas['DepositView']
export type DepositAct = Schemas['DepositAct']
export type Suggestion = Schemas['Suggestion']
export type Movement = Schemas['MovementView']
export type Payout = Schemas['PayoutView']
export type Clearing = Schemas['ClearingView']
export type LearnedName = Schemas['LearnedNameView']
export type Entry = Schemas['EntryView']
export type BooksCheck = Schemas['BooksCheck']
export type DistrictAccounts = Schemas['DistrictAccounts']
export type AccountYear = DistrictAccounts['years'][number]

/** What is not for this reader, or not there yet, is no failure of the page. */
export const unlessRefused = async <Value>(asking: Promise<Value>): Promise<Value | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof Refusal && [403, 404].includes(error.problem.status)) return null
    throw error
  }
}

const paged = (cursor: string | undefined, limit = 50): Asked => ({ limit, ...(cursor && { cursor }) })
const pathOf = (localGovernmentCode: string) => ({ localGovernmentCode })

export const officersQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['fees-officers', code],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/officers', { params: { path: pathOf(code) } })),
    staleTime: 0,
  })

export const todayQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['fees-today', code],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/today', { params: { path: pathOf(code) } })),
    staleTime: 0,
  })

export const leviesQuery = ({ fees }: Shell, code: string, cursor?: string) =>
  queryOptions({
    queryKey: ['levies', code, cursor],
    queryFn: () => answered(fees.GET('/municipalities/{localGovernmentCode}/levies', { params: { path: pathOf(code), query: paged(cursor) } })),
    staleTime: 0,
  })

const atWork = new Set(['reading', 'writing', 'posting'])

/** Asked for again while the worker is at it. */
const whileAtWork = (status: string | undefined): number | false => (status !== undefined && atWork.has(status) ? 1_000 : false)

export const levyQuery = ({ fees }: Shell, levyId: string) =>
  queryOptions({
    queryKey: ['levy', levyId],
    queryFn: () => answered(fees.GET('/levies/{levyId}', { params: { path: { levyId } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => whileAtWork(state.data?.status),
  })

export const levyErrorsQuery = ({ fees }: Shell, { levyId, version }: Levy) =>
  queryOptions({
    queryKey: ['levy-errors', levyId, version],
    queryFn: () => everyItem((query) => answered(fees.GET('/levies/{levyId}/errors', { params: { path: { levyId }, query } }))),
  })

/** Those who pay, by their ids. */
export const payersQuery = ({ fees }: Shell, code: string) =>
  queryOptions({
    queryKey: ['payers', code],
    queryFn: async () => {
      const payers = await everyItem((query) =>
        answered(fees.GET('/municipalities/{localGovernmentCode}/payers', { params: { path: pathOf(code), query } })),
      )
      return new Map(payers.map((payer) => [payer.payerId, payer]))
    },
    staleTime: 60_000,
  })

export const claimQuery = ({ fees }: Shell, claimId: string) =>
  queryOptions({
    queryKey: ['claim', claimId],
    queryFn: () => answered(fees.GET('/claims/{claimId}', { params: { path: { claimId } } })),
    staleTime: 0,
  })

export const claimsOfPayerQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['claims-of', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/claims', { params: { path: { payerId }, query } }))),
    staleTime: 0,
  })

export const historyQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['payer-history', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/history', { params: { path: { payerId }, query } }))),
    staleTime: 0,
  })

export const assessmentsQuery = ({ fees }: Shell, payerId: string) =>
  queryOptions({
    queryKey: ['assessments', payerId],
    queryFn: () => everyItem((query) => answered(fees.GET('/payers/{payerId}/levies', { params: { path: { payerId }, query } }))),
    staleTime: 0,
  })

export const myPayersQuery = ({ fees }: Shell) =>
  queryOptions({
    queryKey: ['my-payers'],
    queryFn: () => everyItem((query) => answered(fees.GET('/my-payers', { params: { query } }))),
    staleTime: 0,
  })

export const accountsQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district-accounts', districtId],
    queryFn: () => unlessRefused(answered(fees.GET('/districts/{districtId}/accounts', { params: { path: { districtId } } }))),
    staleTime: 0,
  })

export const totalsQuery = ({ fees }: Shell, districtId: string) =>
  queryOptions({
    queryKey: ['district-totals', districtId],
    queryFn: () => unlessRefused(answered(fees.GET('/districts/{districtId}/totals', { params: { path: { districtId } } }))),
    staleTime: 0,
  })

export type Found = { readonly items: readonly Claim[]; readonly cursor?: string | undefined; readonly more?: boolean }

const mostPayers = 20

/** What is owed, or, by a number or a part of a name, what was owed and paid as well. */
const claimsFound = async ({ fees }: Shell, code: string, { text, cursor }: { readonly text?: string; readonly cursor?: string }): Promise<Found> => {
  const path = pathOf(code)
  const ask = (query: { readonly reference?: string; readonly limit: number; readonly cursor?: string }) =>
    answered(fees.GET('/municipalities/{localGovernmentCode}/claims', { params: { path, query } }))
  if (text === undefined) return ask(paged(cursor))
  const digits = text.normalize('NFKC').replaceAll(/[-\s]/g, '')
  if (/^[0-9]{10}$/.test(digits)) return ask({ reference: digits, limit: 10 })
  const payers = await answered(fees.GET('/municipalities/{localGovernmentCode}/payers', { params: { path, query: { text, limit: mostPayers } } }))
  const lists = await Promise.all(
    payers.items.map(({ payerId }) => answered(fees.GET('/payers/{payerId}/claims', { params: { path: { payerId }, query: { limit: 100 } } }))),
  )
  return { items: lists.flatMap(({ items }) => items), more: payers.cursor !== undefined }
}

export const claimsQuery = (shell: Shell, code: string, asked: { readonly text?: string; readonly cursor?: string }) =>
  queryOptions({ queryKey: ['claims', code, asked], queryFn: () => claimsFound(shell, code, asked), staleTime: 0 })
