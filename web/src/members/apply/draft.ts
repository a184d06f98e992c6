import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { memberKindsQuery } from '../../registry/queries.ts'
import { answered, Refusal } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'
import { termsQuery } from '../queries.ts'
import { type Answers, answersIn, answersOf, type Platform } from './answers.ts'
import { inTurn } from './draft-turn.ts'

/** What was returned: the version that is mended, when it was returned, and why. */
export type Mending = { readonly version: number; readonly returnedAt: string; readonly reasons: readonly string[] }

/** An application half filled in, kept by the server: go on with it on any device. */
export type Draft = {
  readonly applicationId: string
  readonly answers: Answers
  readonly savedAt?: string | undefined
  readonly mending?: Mending | undefined
  /** It has been filed and is not to be mended: there is nothing to fill in. */
  readonly isSettled?: true
}

const unlessAbsent = async <Value>(asking: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return undefined
    throw error
  }
}

const load = async ({ members }: Shell, applicationId: string): Promise<Draft> => {
  const asked = { params: { path: { applicationId } } }
  const kept = await unlessAbsent(answered(members.GET('/drafts/{applicationId}', asked)))
  const mends = kept?.values['mends']
  if (kept && mends === undefined) return { applicationId, answers: answersIn(kept.values), savedAt: kept.savedAt }
  const { status, content, version, decidedAt = '', returnedFor: reasons = [] } = await answered(members.GET('/applications/{applicationId}', asked))
  if (status !== 'returned') return { applicationId, answers: {}, isSettled: true }
  // A draft of an earlier mending is older than what was filed by it.
  const answers = kept && mends === decidedAt ? { answers: answersIn(kept.values), savedAt: kept.savedAt } : { answers: answersOf(content) }
  return { applicationId, ...answers, mending: { version, returnedAt: decidedAt, reasons } }
}

const draftQuery = (shell: Shell, applicationId: string) =>
  queryOptions({ queryKey: ['draft', applicationId], queryFn: () => load(shell, applicationId) })

/** Keeps the answers, on the server and for the page that comes next. */
export const saveDraft = ({ members }: Shell, queries: QueryClient, { applicationId, mending, answers }: Draft): Promise<void> => {
  const values = { ...answers, ...(mending && { mends: mending.returnedAt }) }
  return inTurn(async () => {
    const body = { applicationId, values }
    const { savedAt } = await answered(members.PUT('/drafts/{applicationId}', { params: { path: { applicationId } }, body }))
    queries.setQueryData(['draft', applicationId], { applicationId, answers, savedAt, mending })
  })
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly status: 'here'; readonly draft: Draft; readonly platform: Platform }

/** A draft with what is needed to judge it. */
export const useDraft = (applicationId: string): Loaded => {
  const shell = useShell()
  const queries = useQueryClient()
  const draft = useQuery(draftQuery(shell, applicationId))
  const kinds = useQuery(memberKindsQuery(shell))
  const terms = useQuery(termsQuery(shell))
  const error = draft.error ?? kinds.error ?? terms.error
  if (error) return { status: 'failed', error, retry: () => void queries.refetchQueries() }
  if (!draft.data || !kinds.data || !terms.data) return { status: 'loading' }
  return { status: 'here', draft: draft.data, platform: { kinds: kinds.data, terms: terms.data.version } }
}
