import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ulid } from 'ulid'
import type { components } from '../shell/api/members.d.ts'
import { answered } from '../shell/refusal.ts'
import { type Shell, useShell } from '../shell/shell.ts'

export type RecheckReport = components['schemas']['RecheckReport']
export type ProposalView = components['schemas']['ProposalView']
type GovernmentList = components['schemas']['GovernmentList']
type ProposalDecision = components['schemas']['ProposalDecision']

export const rechecksQuery = ({ members }: Shell, cursor?: string) =>
  queryOptions({
    queryKey: ['rechecks', cursor],
    queryFn: () => answered(members.GET('/rechecks', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const recheckQuery = ({ members }: Shell, recheckId: string) =>
  queryOptions({
    queryKey: ['recheck', recheckId],
    queryFn: () => answered(members.GET('/rechecks/{recheckId}', { params: { path: { recheckId } } })),
    staleTime: 0,
  })

/** Takes a list over. Its id is kept until an answer comes, so that a second try is the same act. */
export const useImport = () => {
  const { members } = useShell()
  const queries = useQueryClient()
  const unanswered = useRef<{ readonly body: string; readonly recheckId: string }>(undefined)
  return useMutation({
    mutationFn: async (list: GovernmentList) => {
      const body = JSON.stringify(list)
      if (unanswered.current?.body !== body) unanswered.current = { body, recheckId: `rck_${ulid()}` }
      const { recheckId } = unanswered.current
      const report = await answered(members.PUT('/rechecks/{recheckId}', { params: { path: { recheckId } }, body: list }))
      unanswered.current = undefined
      return report
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rechecks'] }),
  })
}

export const useDecision = (recheckId: string, memberId: string) => {
  const { members } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: ProposalDecision) =>
      answered(members.PUT('/rechecks/{recheckId}/proposals/{memberId}', { params: { path: { recheckId, memberId } }, body: decision })),
    onSuccess: (report) => queries.setQueryData(['recheck', recheckId], report),
    onError: () => queries.invalidateQueries({ queryKey: ['recheck', recheckId] }),
  })
}
