import { useCallback, useState } from 'react'
import type { Answers } from './answers.ts'
import type { Fault } from './faults.ts'
import { useDistrictTexts } from './texts.ts'

export type Labels = Readonly<Record<string, string>>

/** The answers as they are given, what does not fit, and words for it. */
export const useForm = (initial: Answers, labels: Labels) => {
  const texts = useDistrictTexts().form
  const [answers, setAnswers] = useState(initial)
  const [attempt, setAttempt] = useState(0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = useCallback((changed: Answers) => {
    setAnswers((current) => ({ ...current, ...changed }))
    // What is being mended is not complained of; the next try judges it again.
    setFaults((current) => current.filter(({ path }) => !(String(path[0]) in changed)))
  }, [])
  const told = ({ path, kind }: Fault): string => {
    const words = path.map((part) => (typeof part === 'number' ? (part > 1900 ? texts.year(part) : String(part + 1)) : (labels[part] ?? part)))
    return texts[kind](words.join(' '))
  }
  const judge = (found: readonly Fault[]): boolean => {
    setFaults(found)
    setAttempt((current) => current + 1)
    return found.length === 0
  }
  const messages = faults.map((fault) => ({ field: fault.field, message: told(fault) }))
  const errorOf = (field: string): string | undefined => messages.find((each) => each.field === field)?.message
  return { answers, change, judge, attempt, errors: messages, errorOf }
}

export type Form = ReturnType<typeof useForm>
