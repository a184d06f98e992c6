import { useState } from 'react'
import { DeviceContent as Schema } from '../../../functions/devices/device-contract.ts'
import { faultsIn } from '../districts/faults.ts'
import { contentOf, type DeviceAnswers, type DeviceContent } from './device-answers.ts'
import { useListTexts } from './texts.ts'

/** The answers as they are given, and what does not fit. */
export const useDeviceForm = (begin: DeviceAnswers) => {
  const { faults: words } = useListTexts().form
  const [answers, setAnswers] = useState(begin)
  const [attempt, setAttempt] = useState(0)
  const [fields, setFields] = useState<readonly string[]>([])
  const change = (changed: Partial<DeviceAnswers>) => {
    setAnswers((current) => ({ ...current, ...changed }))
    setFields((current) => current.filter((field) => !(field in changed)))
  }
  const errors = fields.map((field) => ({ field, message: words[field] ?? words['other'] ?? field }))
  return {
    answers,
    change,
    attempt,
    errors,
    errorOf: (field: string): string | undefined => errors.find((each) => each.field === field)?.message,
    /** What is to be saved, if all of it fits. */
    judged: (timeZone: string | undefined): DeviceContent | undefined => {
      const content = contentOf(answers, timeZone)
      const found = faultsIn(Schema(), content).map(({ path }) => String(path.at(-1)))
      setFields([...new Set(found)])
      setAttempt((current) => current + 1)
      return found.length === 0 ? content : undefined
    },
  }
}

export type DeviceForm = ReturnType<typeof useDeviceForm>
