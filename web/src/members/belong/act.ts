import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ulid } from 'ulid'
import { usePerson } from '../../shell/person.ts'
import { answered, Refusal } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { MemberAct } from './queries.ts'

type WithoutNewId<Act> = Act extends { act: 'invite' | 'rescue'; invitationId: string } ? Omit<Act, 'invitationId'> : Act

/** An act as the page asks for it; the ids it needs are minted below. */
export type Wish = WithoutNewId<MemberAct>

const actOf = (wish: Wish, id: string): MemberAct => (wish.act === 'invite' || wish.act === 'rescue' ? { ...wish, invitationId: `inv_${id}` } : wish)

const isAnswer = (error: Error | null) => error === null || (error instanceof Refusal && error.problem.status < 500)

/** Does one act on a member. The id of an act lives until an answer comes, so that a second try of the same is the same act. */
export const useMemberAct = (memberId: string, onDone?: (wish: Wish) => void) => {
  const { members, session } = useShell()
  const person = usePerson()
  const queries = useQueryClient()
  const pending = useRef<{ readonly wish: string; readonly id: string }>(undefined)
  const me = person.status === 'known' ? person.me.personId : undefined

  const isAboutMe = (wish: Wish) => wish.act === 'leave' || (me !== undefined && Object.values<unknown>(wish).includes(me))

  return useMutation({
    mutationFn: async (wish: Wish) => {
      const wanted = JSON.stringify(wish)
      if (pending.current?.wish !== wanted) pending.current = { wish: wanted, id: ulid() }
      const { id } = pending.current
      const path = { memberId, actId: `act_${id}` }
      return answered(members.PUT('/members/{memberId}/acts/{actId}', { params: { path }, body: actOf(wish, id) }))
    },
    onSettled: (_, error) => {
      if (isAnswer(error)) pending.current = undefined
    },
    onSuccess: async (_, wish) => {
      // First, while the page still stands: what was removed or has left takes its page with it.
      onDone?.(wish)
      // The token still says what one was before.
      if (isAboutMe(wish)) await session.extend()
      await queries.invalidateQueries()
    },
  })
}

/** The fields a refusal is about, as the server named them. */
export const misfitsOf = (error: Error | null): readonly string[] => {
  if (!(error instanceof Refusal)) return []
  return [...new Set((error.problem.errors ?? []).map(({ pointer }) => pointer.replace(/^#\/(details\/)?/, '').replace(/\/.*$/, '')))]
}
