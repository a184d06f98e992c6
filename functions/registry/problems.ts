import { problem } from '../kernel/problem.ts'

export const yearNotCovered = problem<{ coversFrom: string; coversUntil: string }>(
  'registry/year-not-covered',
  'invalid',
  'The list of holidays does not cover this year',
)
