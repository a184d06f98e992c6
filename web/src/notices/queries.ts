import { queryOptions } from '@tanstack/react-query'
import type { components } from '../shell/api/notices.d.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'

export type InboxNotice = components['schemas']['Notice']
export type NoticeSettings = components['schemas']['NoticeSettings']
export type Choice = components['schemas']['Choice']
export type FailedMail = components['schemas']['FailedMail']
export type Template = components['schemas']['RenderedTemplate']

/** Asked again each minute while somebody looks, never more often. */
export const unreadQuery = ({ notices }: Shell) =>
  queryOptions({
    queryKey: ['notices', 'unread'],
    queryFn: () => answered(notices.GET('/unread')),
    staleTime: 60_000,
    refetchInterval: 60_000,
    refetchIntervalInBackground: false,
  })

export const inboxQuery = ({ notices }: Shell, only: 'all' | 'unread', cursor: string | undefined) =>
  queryOptions({
    queryKey: ['notices', 'inbox', only, cursor],
    queryFn: () => answered(notices.GET('/inbox', { params: { query: { only, limit: 20, ...(cursor && { cursor }) } } })),
    staleTime: 0,
  })

export const noticeSettingsQuery = ({ notices }: Shell) =>
  queryOptions({ queryKey: ['notices', 'settings'], queryFn: () => answered(notices.GET('/settings')) })

export const templatesQuery = ({ notices }: Shell) =>
  queryOptions({ queryKey: ['notices', 'templates'], queryFn: () => answered(notices.GET('/templates')) })

export const failedMailsQuery = ({ notices }: Shell) =>
  queryOptions({
    queryKey: ['notices', 'failed'],
    queryFn: () => answered(notices.GET('/failed-mails', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  })

type Named = { readonly title: string; readonly titleEn?: string }

const namedThing = async ({ projects }: Shell, id: string): Promise<Named> =>
  id.startsWith('ned_')
    ? answered(projects.GET('/needs/{needId}', { params: { path: { needId: id } } }))
    : answered(projects.GET('/solutions/{solutionId}', { params: { path: { solutionId: id } } }))

/** What a need or a solution is called: asked of its block when the notice is seen, which says nothing to whom it is closed by now. */
export const titleQuery = (shell: Shell, id: string) => queryOptions({ queryKey: ['notices', 'title', id], queryFn: () => namedThing(shell, id) })

export const unsubscribeQuery = ({ notices }: Shell, token: string) =>
  queryOptions({
    queryKey: ['unsubscribe', token],
    queryFn: () => answered(notices.GET('/unsubscribes/{token}', { params: { path: { token } } })),
    staleTime: 0,
    retry: false,
  })
