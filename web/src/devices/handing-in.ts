import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ulid } from 'ulid'
import { answered, Refusal } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import type { ReadingSheet } from './sheet.ts'

const readingsATime = 1000

type Refused = { readonly row: number; readonly reason: string }

/** Which lines of the file were refused: they are counted from one, the heading first. */
const refusedIn = (error: unknown, sent: number): readonly Refused[] => {
  const told: unknown = error instanceof Refusal && 'refused' in error.problem ? error.problem.refused : undefined
  if (!Array.isArray(told)) return []
  return told.map(({ place, reason }: { place: number; reason: string }) => ({ row: sent + place + 2, reason }))
}

/** Hands readings in part by part. What was broken off goes on where it stopped: each part is one act, whose id was minted once. */
export const useHandingIn = (deviceId: string, readings: ReadingSheet['readings']) => {
  const { devices } = useShell()
  const queries = useQueryClient()
  const [sent, setSent] = useState(0)
  const acts = useRef<Map<number, string>>(new Map())
  const handing = useMutation({
    mutationFn: async () => {
      for (let from = sent; from < readings.length; from += readingsATime) {
        const part = readings.slice(from, from + readingsATime)
        const actId = acts.current.get(from) ?? `act_${ulid()}`
        acts.current.set(from, actId)
        await answered(devices.PUT('/devices/{deviceId}/backfills/{actId}', { params: { path: { deviceId, actId } }, body: { readings: [...part] } }))
        setSent(from + part.length)
      }
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  return {
    sent,
    of: readings.length,
    isPending: handing.isPending,
    error: handing.error,
    refused: refusedIn(handing.error, sent),
    send: () => handing.mutate(),
  }
}
