import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'
import { type Answers, type Faults, rowsIn } from './edit/answers.ts'
import type { Draft } from './edit/draft.ts'
import { unlessAbsent } from './partnering-queries.ts'

type Begun = { readonly answers: Answers; readonly basedOn?: number | undefined }

/** What was being written, as the server kept it; else what is there already. */
export const begunQuery = (shell: Shell, thing: string, existing: () => Promise<Begun>) =>
  queryOptions({
    queryKey: ['sheet-draft', thing],
    queryFn: async (): Promise<Draft> => {
      const kept = await unlessAbsent(answered(shell.projects.GET('/drafts/{thing}', { params: { path: { thing } } })))
      if (!kept) return { thing, ...(await existing()) }
      const { basedOn, ...answers } = kept.values
      return { thing, answers, savedAt: kept.savedAt, ...(typeof basedOn === 'number' && { basedOn }) }
    },
    staleTime: 0,
  })

/** Which answers are figures, and which are rows that hold some. */
export type Shape = {
  readonly fields: Readonly<Record<string, z.ZodType>>
  readonly numbers: readonly string[]
  /** How rows of a name are read, where they are typed otherwise than the contract has them. */
  readonly rows?: Readonly<Record<string, (row: Answers) => Answers>>
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const filled = (row: Answers, numbers: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (isEmpty(value) ? [] : [[name, typed(name, value, { numbers })]])))

// 「３，２００，０００」 is a figure as well.
const figure = (value: unknown): unknown => {
  const plain = String(value).normalize('NFKC').replaceAll(',', '')
  return /^\d+$/.test(plain) ? Number(plain) : value
}

const typed = (name: string, value: unknown, { numbers, rows }: Omit<Shape, 'fields'>): unknown => {
  if (isEmpty(value)) return undefined
  if (numbers.includes(name)) return figure(value)
  if (!Array.isArray(value)) return value
  const read = rows?.[name] ?? ((row: Answers) => row)
  return value.some((each) => typeof each === 'object') ? rowsIn({ value }, 'value').map((row) => filled(read(row), numbers)) : value
}

/** The answers as the contract reads them. */
export const contentOf = ({ fields, ...reading }: Shape, answers: Answers): Answers =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = typed(name, answers[name], reading)
      return value === undefined ? [] : [[name, value]]
    }),
  )

const isAbsent = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

/** What does not fit yet, in the order the fields stand on their page. */
export const faultsIn = (shape: Shape, names: readonly string[], answers: Answers): Faults =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = typed(name, answers[name], shape)
      const schema = shape.fields[name]
      if (!schema || schema.safeParse(value).success) return []
      return [[name, isAbsent(value) ? 'missing' : 'misfit'] as const]
    }),
  )

/** Whether nothing at all is said about any of these. */
export const saysNothing = (shape: Shape, names: readonly string[], answers: Answers): boolean =>
  names.every((name) => isAbsent(typed(name, answers[name], shape)))
