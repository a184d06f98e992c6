import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ulid } from 'ulid'
import { answered, Refusal } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import type { AllowedRow } from './queries.ts'

export type RowFault = { readonly row: number; readonly column: string; readonly code: string }
export type ImportRow = { readonly row: number; readonly deviceId: string; readonly name: string }

const faultsIn = (error: unknown): readonly RowFault[] => {
  const told: unknown = error instanceof Refusal && 'rows' in error.problem ? error.problem.rows : undefined
  return Array.isArray(told) ? told : []
}

type Sheet<Row> = {
  /** Of what the sheet is known by. */
  readonly prefix: 'dvi' | 'alw'
  readonly send: (id: string, dryRun: boolean) => Promise<readonly Row[]>
  /** The list that is another one afterwards. */
  readonly changes: string
}

export type Importing<Row> = {
  readonly checked: readonly Row[] | undefined
  readonly done: readonly Row[] | undefined
  readonly faults: readonly RowFault[]
  readonly error: Error | null
  readonly isChecking: boolean
  readonly isSending: boolean
  readonly send: () => void
}

/** A file judged first and taken then, under one id: sent again it is the same act. */
const useImporting = <Row>({ prefix, send, changes }: Sheet<Row>): Importing<Row> => {
  const queries = useQueryClient()
  const [id] = useState(() => `${prefix}_${ulid()}`)
  const checking = useQuery({
    queryKey: ['import', id],
    queryFn: () => send(id, true),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const sending = useMutation({
    mutationFn: () => send(id, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: [changes] }),
  })
  const error = sending.error ?? checking.error
  return {
    checked: checking.data,
    done: sending.data,
    faults: faultsIn(error),
    error,
    isChecking: checking.isPending,
    isSending: sending.isPending,
    send: () => sending.mutate(),
  }
}

export const useDeviceImport = (csv: string): Importing<ImportRow> => {
  const { devices } = useShell()
  return useImporting({
    prefix: 'dvi',
    changes: 'my-devices',
    send: async (deviceImportId, dryRun) =>
      (await answered(devices.PUT('/imports/{deviceImportId}', { params: { path: { deviceImportId } }, body: { csv, ...(dryRun && { dryRun }) } })))
        .items,
  })
}

export const useSerialImport = (csv: string): Importing<AllowedRow> => {
  const { devices } = useShell()
  return useImporting({
    prefix: 'alw',
    changes: 'allowed-serials',
    send: async (allowListId, dryRun) =>
      (await answered(devices.PUT('/allow-lists/{allowListId}', { params: { path: { allowListId } }, body: { csv, ...(dryRun && { dryRun }) } })))
        .items,
  })
}
