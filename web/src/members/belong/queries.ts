import { queryOptions } from '@tanstack/react-query'
import type { components } from '../../shell/api/members.d.ts'
import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'

export type MemberView = components['schemas']['MemberView']
export type MemberSummary = components['schemas']['MemberSummary']
export type MemberStatus = components['schemas']['MemberStatus']
export type MemberDetails = components['schemas']['MemberDetails']
export type MemberAct = components['schemas']['MemberAct']
export type PersonOfMember = components['schemas']['PersonOfMember']
export type Invitation = components['schemas']['Invitation']
export type OwnRole = components['schemas']['OwnRole']
export type Statistics = components['schemas']['Statistics']

export const memberViewQuery = ({ members }: Shell, memberId: string) =>
  queryOptions({
    queryKey: ['member-view', memberId],
    queryFn: () => answered(members.GET('/members/{memberId}', { params: { path: { memberId } } })),
  })

const everybody = async ({ members }: Shell, memberId: string): Promise<readonly PersonOfMember[]> => {
  const people: PersonOfMember[] = []
  let cursor: string | undefined
  do {
    const params = { path: { memberId }, query: { limit: 100, ...(cursor && { cursor }) } }
    const page = await answered(members.GET('/members/{memberId}/people', { params }))
    people.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return people
}

/** All people of a member: tens, seldom hundreds, and a handover chooses among all of them. */
export const peopleQuery = (shell: Shell, memberId: string) =>
  queryOptions({ queryKey: ['people', memberId], queryFn: () => everybody(shell, memberId) })

/** The newest hundred: an invitation is open for two weeks, so that no open one is older than these. */
export const invitationsQuery = ({ members }: Shell, memberId: string) =>
  queryOptions({
    queryKey: ['invitations', memberId],
    queryFn: () => answered(members.GET('/members/{memberId}/invitations', { params: { path: { memberId }, query: { limit: 100 } } })),
  })

export const myInvitationsQuery = ({ members }: Shell) =>
  queryOptions({
    queryKey: ['my-invitations'],
    queryFn: () => answered(members.GET('/my-invitations', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  })

export const allMembersQuery = ({ members }: Shell, status: MemberStatus, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['all-members', status, cursor],
    queryFn: () => answered(members.GET('/members', { params: { query: { status, limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const statisticsQuery = ({ members }: Shell, fiscalYear: number | undefined) =>
  queryOptions({
    queryKey: ['statistics', fiscalYear],
    queryFn: () => answered(members.GET('/statistics', { params: { query: { ...(fiscalYear && { fiscalYear }) } } })),
  })
