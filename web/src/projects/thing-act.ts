import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ulid } from 'ulid'
import { Refusal } from '../shell/refusal.ts'

const isAnswer = (error: Error | null) => error === null || (error instanceof Refusal && error.problem.status < 500)

/** Does one act. Its id lives until an answer comes, so that a second try of the same is the same act. */
export const useActing = <Act, View>(send: (act: Act, id: string) => Promise<View>, onDone?: (view: View, act: Act) => void) => {
  const queries = useQueryClient()
  const pending = useRef<{ readonly body: string; readonly id: string }>(undefined)
  return useMutation({
    mutationFn: async (act: Act) => {
      const body = JSON.stringify(act)
      if (pending.current?.body !== body) pending.current = { body, id: ulid() }
      return send(act, pending.current.id)
    },
    onSettled: (_, error) => {
      if (isAnswer(error)) pending.current = undefined
    },
    onSuccess: async (view, act) => {
      onDone?.(view, act)
      await queries.invalidateQueries()
    },
    // Somebody else may have been faster: show what is true now.
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status === 409) return queries.invalidateQueries()
    },
  })
}
