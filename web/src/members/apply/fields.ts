import type { Answers, FieldName, Platform } from './answers.ts'

/** What the fields of a topic are given: the answers, a way to change them, and what does not fit. */
export type TopicFields = {
  readonly answers: Answers
  readonly platform: Platform
  readonly applicationId: string
  readonly change: (changed: Partial<Answers>) => void
  readonly error: (field: FieldName) => string | undefined
}
