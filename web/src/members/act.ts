import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ulid } from 'ulid'
import type { components } from '../shell/api/members.d.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'

export type ApplicationAct = components['schemas']['ApplicationAct']

/** An act on an application. Its id is minted once and kept until an answer comes, so that a second try is the same act. */
export const useAct = (applicationId: string) => {
  const { members } = useShell()
  const queries = useQueryClient()
  const unanswered = useRef<{ readonly body: string; readonly actId: string }>(undefined)
  return useMutation({
    mutationFn: async (act: ApplicationAct) => {
      const body = JSON.stringify(act)
      if (unanswered.current?.body !== body) unanswered.current = { body, actId: `act_${ulid()}` }
      const { actId } = unanswered.current
      const view = await answered(
        members.PUT('/applications/{applicationId}/acts/{actId}', { params: { path: { applicationId, actId } }, body: act }),
      )
      unanswered.current = undefined
      return view
    },
    onSuccess: (view) => queries.setQueryData(['application', applicationId], view),
    // Somebody else may have been faster: show what is true now.
    onError: () => queries.invalidateQueries({ queryKey: ['application', applicationId] }),
  })
}
