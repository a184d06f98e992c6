import * as z from 'zod'
import { Contact } from '../../../../functions/kernel/contact.ts'
import { NeedContent } from '../../../../functions/projects/need-contract.ts'
import { SolutionContent } from '../../../../functions/projects/solution-contract.ts'
import type { components } from '../../shell/api/projects.d.ts'
import { type Topic, topicsOf } from './topics.ts'

// Zod would try to compile its checks with `new Function`, which the content security policy reports as an attack.
z.config({ jitless: true })

export type Kind = 'need' | 'solution'
export const kindOf = (thing: string): Kind => (thing.startsWith('sol_') ? 'solution' : 'need')

/** What the form holds, field by field, as it was typed; right or wrong is told by the contract. */
export type Answers = Readonly<Record<string, unknown>>

export type FilledNeed = components['schemas']['NeedContent']
export type FilledSolution = components['schemas']['SolutionContent']

export const textIn = (answers: Answers, name: string): string => {
  const value = answers[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const codesIn = (answers: Answers, name: string): readonly string[] => {
  const value = answers[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

export const rowsIn = (answers: Answers, name: string): readonly Answers[] => {
  const value = answers[name]
  return Array.isArray(value) ? value.filter((each): each is Answers => typeof each === 'object' && each !== null) : []
}

export const recordIn = (answers: Answers, name: string): Answers => {
  const value = answers[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {}
}

const contactNames = { department: 'department', contactName: 'name', email: 'email', phone: 'phone' } as const
export const isOfContact = (name: string): name is keyof typeof contactNames => name in contactNames

/** A sheet that is there already, as the form holds it. */
export const answersOf = ({ contact, ...sheet }: Partial<FilledNeed> | Partial<FilledSolution>): Answers => ({
  ...sheet,
  ...(contact && { department: contact.department, contactName: contact.name, email: contact.email, phone: contact.phone }),
})

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const filled = (row: Answers): Answers => Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)))

const asTyped = (name: string, value: unknown): unknown => {
  if (name === 'leadTimeMonths') return isEmpty(value) ? undefined : Number(value)
  if (name === 'certifications') return typeof value === 'string' ? value.split('\n').filter((line) => line.trim() !== '') : value
  if (name === 'references')
    return rowsIn({ value }, 'value').map((row) => filled({ ...row, year: isEmpty(row['year']) ? undefined : Number(row['year']) }))
  if (name === 'kpis') return rowsIn({ value }, 'value').map(filled)
  return isEmpty(value) ? undefined : value
}

const shapeOf = (kind: Kind): Readonly<Record<string, z.ZodType>> => (kind === 'need' ? NeedContent().shape : SolutionContent().shape)

const schemaOf = (kind: Kind, name: string): z.ZodType | undefined => (isOfContact(name) ? Contact().shape[contactNames[name]] : shapeOf(kind)[name])

export type Fault = 'missing' | 'misfit'
export type Faults = Readonly<Record<string, Fault>>

const isAbsent = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

/** Fields the contract asks at least one code of. */
const faultOf = (kind: Kind, name: string, answers: Answers): Fault | undefined => {
  const value = asTyped(name, answers[name])
  const schema = schemaOf(kind, name)
  if (!schema || schema.safeParse(value).success) return undefined
  return isAbsent(value) ? 'missing' : 'misfit'
}

/** What does not fit yet, in the order the fields stand on their page. */
export const faultsOf = (kind: Kind, topic: Topic, answers: Answers): Faults =>
  Object.fromEntries(
    topic.fields.flatMap((name) => {
      const fault = faultOf(kind, name, answers)
      return fault ? [[name, fault]] : []
    }),
  )

export type TopicState = 'done' | 'open' | 'optional'

export const stateOf = (kind: Kind, topic: Topic, answers: Answers): TopicState => {
  if (Object.keys(faultsOf(kind, topic, answers)).length > 0) return 'open'
  return topic.fields.every((name) => isAbsent(asTyped(name, answers[name]))) ? 'optional' : 'done'
}

export const isComplete = (kind: Kind, answers: Answers): boolean =>
  topicsOf(kind).every((topic) => Object.keys(faultsOf(kind, topic, answers)).length === 0)

const contentIn = (kind: Kind, answers: Answers): Answers => {
  const named = Object.keys(shapeOf(kind)).filter((name) => name !== 'contact')
  const contact = Object.fromEntries(Object.entries(contactNames).flatMap(([name, own]) => (isEmpty(answers[name]) ? [] : [[own, answers[name]]])))
  const sheet = named.flatMap((name) => {
    const value = asTyped(name, answers[name])
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(sheet), contact }
}

/** The answers as the contract takes them; undefined while something is missing. */
export const needIn = (answers: Answers): FilledNeed | undefined => {
  const parsed = NeedContent().safeParse(contentIn('need', answers))
  return parsed.success ? (JSON.parse(JSON.stringify(parsed.data)) as FilledNeed) : undefined
}

export const solutionIn = (answers: Answers): FilledSolution | undefined => {
  const parsed = SolutionContent().safeParse(contentIn('solution', answers))
  return parsed.success ? (JSON.parse(JSON.stringify(parsed.data)) as FilledSolution) : undefined
}
