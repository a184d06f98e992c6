import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { components } from './api/members.d.ts'
import { answered } from './refusal.ts'
import { type Shell, useSession, useShell } from './shell.ts'

export type Me = components['schemas']['Me']
export type Membership = Me['memberships'][number]

type Person =
  | { readonly status: 'nobody' }
  | { readonly status: 'asking' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly status: 'known'
      readonly me: Me
      readonly acting: Membership | undefined
      readonly isOperator: boolean
      readonly actFor: (memberId: string) => void
    }

/** Asks who is signed in, and keeps the choice of member only while it is one of theirs. */
const askMe = async ({ members, acting }: Shell): Promise<Me> => {
  const me = await answered(members.GET('/me'))
  const chosen = me.memberships.find(({ memberId }) => memberId === acting.get()) ?? me.memberships[0]
  acting.set(chosen?.memberId)
  return me
}

/** Who is signed in and for whom they act. */
export const usePerson = (): Person => {
  const shell = useShell()
  const session = useSession()
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['me'], queryFn: () => askMe(shell), enabled: session.status === 'in', staleTime: 60_000 })

  const before = useRef(session.status)
  useEffect(() => {
    // What one person saw is not for the next one at this desk; what a guest has just asked for stays.
    if (session.status === 'out' && before.current !== 'out') queries.clear()
    before.current = session.status
  }, [session.status, queries])

  if (session.status === 'out') return { status: 'nobody' }
  if (query.isError) return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  if (session.status === 'returning' || !query.data) return { status: 'asking' }

  const me = query.data
  const acting = me.memberships.find(({ memberId }) => memberId === shell.acting.get())
  const actFor = (memberId: string) => {
    shell.acting.set(memberId)
    // Everything was seen with the other member's eyes; ask all of it again.
    void queries.resetQueries()
  }
  return { status: 'known', me, acting, isOperator: acting?.roles.includes('operator') ?? false, actFor }
}
