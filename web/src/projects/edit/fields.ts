import type { Answers } from './answers.ts'

/** What each field is given: the answers, a way to change them, and what does not fit. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional: boolean
  readonly thing: string
  readonly answers: Answers
  readonly error: string | undefined
  readonly change: (changed: Answers) => void
}
