import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answered, done, Refusal } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import type { NeedView, SolutionView } from '../sheet-queries.ts'
import { type Answers, answersOf, kindOf } from './answers.ts'

/** A sheet half filled in, kept by the server, and what is there already of it. */
export type Draft = {
  readonly thing: string
  readonly answers: Answers
  readonly savedAt?: string | undefined
  readonly existing?: NeedView | SolutionView | undefined
  /** The version these answers began with: what changed meanwhile is not overwritten. */
  readonly basedOn?: number | undefined
}

const unlessAbsent = async <Value>(asking: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return undefined
    throw error
  }
}

const existingOf = ({ projects }: Shell, thing: string): Promise<NeedView | SolutionView> =>
  kindOf(thing) === 'need'
    ? answered(projects.GET('/needs/{needId}', { params: { path: { needId: thing } } }))
    : answered(projects.GET('/solutions/{solutionId}', { params: { path: { solutionId: thing } } }))

const load = async (shell: Shell, thing: string): Promise<Draft> => {
  const [kept, existing] = await Promise.all([
    unlessAbsent(answered(shell.projects.GET('/drafts/{thing}', { params: { path: { thing } } }))),
    unlessAbsent(existingOf(shell, thing)),
  ])
  if (kept) {
    const { basedOn, ...answers } = kept.values
    return { thing, answers, savedAt: kept.savedAt, existing, ...(typeof basedOn === 'number' && { basedOn }) }
  }
  if (!existing) return { thing, answers: {} }
  return {
    thing,
    answers: answersOf({ ...existing.content, ...(existing.contact && { contact: existing.contact }) }),
    existing,
    basedOn: existing.version,
  }
}

export const draftQuery = (shell: Shell, thing: string) => queryOptions({ queryKey: ['sheet-draft', thing], queryFn: () => load(shell, thing) })

// One after the other, so that an older answer never overwrites a newer one.
let turn: Promise<unknown> = Promise.resolve()

/** When every answer given so far has been kept. */
export const allSaved = async (): Promise<void> => void (await turn.catch(() => undefined))

/** Keeps the answers, on the server and for the page that comes next. */
export const saveDraft = ({ projects }: Shell, queries: QueryClient, draft: Draft): Promise<void> => {
  const { thing, answers, basedOn } = draft
  const values = { ...answers, ...(basedOn !== undefined && { basedOn }) }
  const saving = turn
    .catch(() => undefined)
    .then(() => answered(projects.PUT('/drafts/{thing}', { params: { path: { thing } }, body: { thing, values } })))
    .then(({ savedAt }) => void queries.setQueryData(['sheet-draft', thing], { ...draft, savedAt }))
  turn = saving
  return saving
}

export const eraseDraft = async ({ projects }: Shell, thing: string): Promise<void> => {
  await allSaved()
  await done(projects.DELETE('/drafts/{thing}', { params: { path: { thing } } }))
}
