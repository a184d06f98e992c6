import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useAutosave } from '../members/apply/autosave.ts'
import { momentText } from '../shell/date.ts'
import { Field, TextArea } from '../shell/field.tsx'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { type Answers, type Faults, textIn } from './edit/answers.ts'
import { allSaved, type Draft, eraseDraft, saveDraft } from './edit/draft.ts'
import { faultsIn, type Shape } from './partnering-draft.ts'
import { usePartneringTexts } from './partnering-texts.ts'

type Labels = Readonly<Record<string, string>>

/** The answers as they are given, what does not fit, and words for it. */
export const useAnswers = (draft: Draft, shape: Shape, { names, labels }: { readonly names: readonly string[]; readonly labels: Labels }) => {
  const texts = usePartneringTexts().form
  const [answers, setAnswers] = useState(draft.answers)
  const [attempt, setAttempt] = useState(0)
  const [faults, setFaults] = useState<Faults>({})
  const change = useCallback((changed: Answers) => {
    setAnswers((current) => ({ ...current, ...changed }))
    // What is being mended is not complained of; the next try judges it again.
    setFaults((current) => Object.fromEntries(Object.entries(current).filter(([field]) => !(field in changed))))
  }, [])
  const judge = (): boolean => {
    const found = faultsIn(shape, names, answers)
    setFaults(found)
    setAttempt(attempt + 1)
    return Object.keys(found).length === 0
  }
  const errorOf = (name: string): string | undefined => {
    const fault = faults[name]
    return fault && texts[fault](labels[name] ?? name)
  }
  const errors = Object.keys(faults).map((field) => ({ field, message: errorOf(field) ?? '' }))
  return { answers, change, judge, attempt, errors, errorOf }
}

/** Kept on the server after a pause; a failure to keep it unasked is no news. */
export const useKeeping = (draft: Draft, answers: Answers) => {
  const shell = useShell()
  const queries = useQueryClient()
  const save = (given: Answers) => saveDraft(shell, queries, { ...draft, answers: given })
  useAutosave(answers, (given) => void save(given).catch(() => undefined))
  return save
}

/** Sends what was written; its draft has then become what it was for. */
export const useSendingDraft = <View,>(thing: string, send: () => Promise<View>, then: (view: View) => unknown) => {
  const shell = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await allSaved()
      const view = await send()
      await eraseDraft(shell, thing)
      return view
    },
    onSuccess: async (view) => {
      await then(view)
      queries.removeQueries({ queryKey: ['sheet-draft', thing] })
      await queries.invalidateQueries()
    },
  })
}

export const SavedAt = ({ savedAt }: { readonly savedAt: string | undefined }) => {
  const texts = usePartneringTexts().form
  const locale = useLocale()
  return savedAt ? <p className='text-solid-gray-700'>{texts.savedAt(momentText(locale, savedAt))}</p> : null
}

export type Asked = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean
  /** How many characters there may be, where it is more than a line. */
  readonly long?: number
  readonly type?: 'date' | 'month' | 'number'
}

type Given = { readonly asked: Asked; readonly answers: Answers; readonly error?: string | undefined; readonly change: (changed: Answers) => void }

/** A line, several lines, a date or a figure. */
export const Plain = ({ asked: { name, label, hint, optional, long, type }, answers, error, change }: Given) => {
  const common = {
    id: name,
    label,
    hint,
    optional,
    error,
    value: textIn(answers, name),
    ...(name.endsWith('En') && { lang: 'en' }),
  }
  if (long) return <TextArea {...common} rows={5} maxLength={long} onChange={(event) => change({ [name]: event.target.value })} />
  return (
    <Field
      {...common}
      type={type === 'number' ? 'text' : (type ?? 'text')}
      {...(type === 'number' && { inputMode: 'numeric' as const })}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
}
