import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useAutosave } from '../members/apply/autosave.ts'
import { deviceShelf } from '../shell/device-shelf.ts'
import type { Answers } from './answers.ts'
import type { Form } from './form.ts'

/** A form half filled in, kept on this device: nobody else sees it, and no version is made of it. */
export type Draft = {
  readonly name: string
  readonly savedAt: string
  /** What the form began with: whoever changed that meanwhile is not written over unasked. */
  readonly begun: Answers
  readonly answers: Answers
}

const drafts = deviceShelf<Draft>({ database: 'kanmin-drafts', shelf: 'drafts', keyPath: 'name' })
const lastsMilliseconds = 30 * 86_400_000

const keptDraft = async (name: string): Promise<Draft | null> => {
  const all = await drafts.all()
  const isOver = ({ savedAt }: Draft) => Date.now() - Date.parse(savedAt) > lastsMilliseconds
  for (const draft of all) if (isOver(draft)) await drafts.drop(draft.name)
  return all.find((draft) => draft.name === name && !isOver(draft)) ?? null
}

const draftQuery = (name: string) =>
  queryOptions({
    queryKey: ['form-draft', name],
    queryFn: () => keptDraft(name),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })

export const partOf = (answers: Answers, names: readonly string[] | undefined): Answers =>
  names ? Object.fromEntries(names.map((name) => [name, answers[name]])) : answers

const wordsOf = (answers: Answers): string =>
  JSON.stringify(
    Object.entries(answers)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )

const isSame = (one: Answers, other: Answers): boolean => wordsOf(one) === wordsOf(other)

/** The answers as they are to be, and of what was typed besides nothing. */
const insteadOf = (typed: Answers, answers: Answers): Answers => ({
  ...Object.fromEntries(Object.keys(typed).map((name) => [name, undefined])),
  ...answers,
})

type Began = { readonly name: string; readonly begun: Answers; readonly draft: Draft | null; readonly only?: readonly string[] }

/** A device that keeps nothing is no reason not to write. */
export const useKeptDraft = (name: string) => {
  const { data, isError, refetch } = useQuery(draftQuery(name))
  return { data: isError ? null : data, error: null, refetch }
}

/** Of the person's own, under what is written. */
export const draftName = (personId: string, ...place: readonly string[]): string => [personId, ...place].join(' ')

/** What the form begins with: the draft, unless what it was based on has changed. */
export const beginning = ({ begun, draft }: Began): Answers => (draft && isSame(draft.begun, begun) ? draft.answers : begun)

/** Keeps what is typed without being asked. A draft that no longer fits waits for a decision, and nothing is written over it. */
export const useDraft = ({ name, begun, draft, only }: Began, form: Pick<Form, 'answers' | 'change'>) => {
  const queries = useQueryClient()
  const [savedAt, setSavedAt] = useState(draft?.savedAt)
  const [isContinued] = useState(draft !== null && isSame(draft.begun, begun))
  const [isFailed, setFailed] = useState(false)
  const [conflict, setConflict] = useState(draft && !isSame(draft.begun, begun) ? draft : undefined)
  const isFinished = useRef(false)
  const drop = async () => {
    await drafts.drop(name)
    queries.removeQueries({ queryKey: ['form-draft', name] })
    setSavedAt(undefined)
  }
  const keep = async (answers: Answers) => {
    if (isFinished.current || conflict) return
    const typed = partOf(answers, only)
    if (isSame(typed, begun)) return drop()
    const at = new Date().toISOString()
    try {
      await drafts.keep({ name, savedAt: at, begun, answers: typed })
      setSavedAt(at)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  useAutosave(form.answers, (answers) => void keep(answers))
  return {
    savedAt,
    isContinued: isContinued && savedAt !== undefined,
    isFailed,
    conflict,
    /** What was typed has become the thing itself. */
    finish: async () => {
      isFinished.current = true
      await drop()
    },
    discard: async () => {
      await drop()
      if (conflict) setConflict(undefined)
      else form.change(insteadOf(partOf(form.answers, only), begun))
    },
    take: () => {
      if (conflict) form.change(insteadOf(partOf(form.answers, only), conflict.answers))
      setConflict(undefined)
    },
  }
}

export type Drafting = ReturnType<typeof useDraft>
