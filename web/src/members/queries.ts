import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/members.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

export type DirectoryEntry = components['schemas']['DirectoryEntry']
export type ApplicationSummary = components['schemas']['ApplicationSummary']
export type ApplicationView = components['schemas']['ApplicationView']
export type AuditEvent = components['schemas']['Event']
export type ParkedDelivery = components['schemas']['ParkedDelivery']

const wholeDirectory = async ({ members }: Shell, text: string): Promise<readonly DirectoryEntry[]> => {
  const entries: DirectoryEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: 1000, ...(text && { text }), ...(cursor && { cursor }) }
    const page = await answered(members.GET('/directory', { params: { query } }))
    entries.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return entries
}

/**
 * All members that fit a text. The whole list, because the map, the counts beside each filter and the advice for an empty
 * result all need it; a platform of 2,000 members is two answers of a thousand.
 */
export const directoryQuery = (shell: Shell, text: string) =>
  queryOptions({ queryKey: ['directory', text], queryFn: () => wholeDirectory(shell, text), staleTime: 60_000 })

export const memberQuery = ({ members }: Shell, memberId: string) =>
  queryOptions({ queryKey: ['member', memberId], queryFn: () => answered(members.GET('/directory/{memberId}', { params: { path: { memberId } } })) })

export const termsQuery = ({ members }: Shell) => queryOptions({ queryKey: ['terms'], queryFn: () => answered(members.GET('/terms')) })

export const applicationQuery = ({ members }: Shell, applicationId: string) =>
  queryOptions({
    queryKey: ['application', applicationId],
    queryFn: () => answered(members.GET('/applications/{applicationId}', { params: { path: { applicationId } } })),
  })

export const myApplicationsQuery = ({ members }: Shell) =>
  queryOptions({ queryKey: ['my-applications'], queryFn: () => answered(members.GET('/my-applications', { params: { query: { limit: 100 } } })) })

export const queueQuery = ({ members }: Shell, status: 'filed' | 'admitted', cursor: string | undefined) =>
  queryOptions({
    queryKey: ['queue', status, cursor],
    queryFn: () => answered(members.GET('/applications', { params: { query: { status, limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const auditQuery = ({ members }: Shell, asked: { readonly month?: string; readonly about?: string; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['audit', asked],
    queryFn: () => answered(members.GET('/audit', { params: { query: { limit: 50, ...asked } } })),
    staleTime: 0,
  })

export const parkedQuery = ({ members }: Shell) =>
  queryOptions({
    queryKey: ['parked'],
    queryFn: () => answered(members.GET('/parked-deliveries', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  })
