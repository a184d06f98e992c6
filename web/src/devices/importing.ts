import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ulid } from 'ulid'
import { answered, Refusal } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'

export type RowFault = { readonly row: number; readonly column: string; readonly code: string }
export type ImportRow = { readonly row: number; readonly deviceId: string; readonly name: string }

const faultsIn = (error: unknown): readonly RowFault[] => {
  const told: unknown = error instanceof Refusal && 'rows' in error.problem ? error.problem.rows : undefined
  return Array.isArray(told) ? told : []
}

/** A file judged first and registered then, under one id: sent again it is the same act. */
export const useImporting = (csv: string) => {
  const { devices } = useShell()
  const queries = useQueryClient()
  const [deviceImportId] = useState(() => `dvi_${ulid()}`)
  const send = async (dryRun: boolean) =>
    (await answered(devices.PUT('/imports/{deviceImportId}', { params: { path: { deviceImportId } }, body: { csv, ...(dryRun && { dryRun }) } })))
      .items
  const checking = useQuery({
    queryKey: ['device-import', deviceImportId],
    queryFn: () => send(true),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const registering = useMutation({
    mutationFn: () => send(false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-devices'] }),
  })
  const error = registering.error ?? checking.error
  return {
    checked: checking.data,
    registered: registering.data,
    faults: faultsIn(error),
    error,
    isChecking: checking.isPending,
    isRegistering: registering.isPending,
    register: () => registering.mutate(),
  }
}
