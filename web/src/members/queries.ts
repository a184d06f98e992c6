import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/members.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

export type DirectoryEntry = components['schemas']['DirectoryEntry']
export type DirectoryCounts = components['schemas']['DirectoryCounts']
export type ApplicationSummary = components['schemas']['ApplicationSummary']
export type ApplicationView = components['schemas']['ApplicationView']
export type AuditEvent = components['schemas']['Event']
export type ParkedDelivery = components['schemas']['ParkedDelivery']

export const memberQuery = ({ members }: Shell, memberId: string) =>
  queryOptions({ queryKey: ['member', memberId], queryFn: () => answered(members.GET('/directory/{memberId}', { params: { path: { memberId } } })) })

export const termsQuery = ({ members }: Shell) => queryOptions({ queryKey: ['terms'], queryFn: () => answered(members.GET('/terms')) })

export const applicationQuery = ({ members }: Shell, applicationId: string) =>
  queryOptions({
    queryKey: ['application', applicationId],
    queryFn: () => answered(members.GET('/applications/{applicationId}', { params: { path: { applicationId } } })),
  })

export const myApplicationsQuery = ({ members }: Shell) =>
  queryOptions({
    queryKey: ['my-applications'],
    queryFn: () => answered(members.GET('/my-applications', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  })

export type ApplicationStatus = components['schemas']['ApplicationStatus']

export const queueQuery = ({ members }: Shell, status: ApplicationStatus, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['queue', status, cursor],
    queryFn: () => answered(members.GET('/applications', { params: { query: { status, limit: 50, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export type KeptDraft = { readonly applicationId: string; readonly name?: string; readonly savedAt?: string }

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The applications this person has begun. What mends a returned one stands with that one. */
export const draftsQuery = ({ members }: Shell) =>
  queryOptions({
    queryKey: ['drafts'],
    queryFn: async (): Promise<readonly KeptDraft[]> => {
      const { items } = await answered(members.GET('/drafts', { params: { query: { limit: 100 } } }))
      return items
        .filter(({ values }) => values['mends'] === undefined)
        .map(({ applicationId, values, savedAt }) => {
          const name = textIn(values['name'])
          return { applicationId, ...(name && { name }), ...(savedAt && { savedAt }) }
        })
    },
    staleTime: 0,
  })

/** Who else works for the member acted for, by id: the queue says who has taken a case. */
export const colleaguesQuery = ({ members }: Shell, memberId: string | undefined) =>
  queryOptions({
    queryKey: ['colleagues', memberId],
    queryFn: async () => {
      const people = await answered(
        members.GET('/members/{memberId}/people', { params: { path: { memberId: memberId ?? '' }, query: { limit: 100 } } }),
      )
      return new Map(people.items.map(({ personId, name, email }) => [personId, name ?? email]))
    },
    enabled: memberId !== undefined,
  })

export const auditQuery = ({ members }: Shell, asked: { readonly month?: string; readonly about?: string; readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['audit', asked],
    queryFn: () => answered(members.GET('/audit', { params: { query: { limit: 50, ...asked } } })),
    staleTime: 0,
  })

export const parkedQuery = ({ members }: Shell, cursor?: string) =>
  queryOptions({
    queryKey: ['parked', cursor],
    queryFn: () => answered(members.GET('/parked-deliveries', { params: { query: { limit: 100, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })
