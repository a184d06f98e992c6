import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useShell } from '../../shell/shell.ts'
import { dropNote, type FieldNote, keepNote, notesOf } from './field-notes.ts'
import { sendNotes } from './send-notes.ts'

const listen = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)

/** What waits on this device, kept at once and sent whenever there is a connection. */
export const useFieldQueue = (whose: Pick<FieldNote, 'planId' | 'personId'>, maySend: boolean) => {
  const shell = useShell()
  const queries = useQueryClient()
  const isOnline = useOnline()
  const queryKey = ['field-notes', whose.planId, whose.personId]
  // It is read from the device: no network is needed for that, and none for keeping.
  const { data: waiting = [] } = useQuery({ queryKey, queryFn: () => notesOf(whose), networkMode: 'always', staleTime: 0 })
  const reread = () => queries.invalidateQueries({ queryKey })
  const sending = useMutation({
    mutationFn: () => sendNotes(shell, whose),
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries(),
  })
  const { mutate: send, isPending } = sending
  const keeping = useMutation({
    mutationFn: keepNote,
    networkMode: 'always',
    onSuccess: async () => {
      await reread()
      if (maySend && navigator.onLine) send()
    },
  })
  const dropping = useMutation({ mutationFn: dropNote, networkMode: 'always', onSuccess: reread })

  useEffect(() => {
    if (maySend && isOnline) send()
  }, [maySend, isOnline, send])

  return { waiting, isOnline, send, isSending: isPending, sent: sending.data ?? 0, keep: keeping, drop: dropping.mutate }
}
