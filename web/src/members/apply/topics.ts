import type * as z from 'zod'
import { ApplicationContent, Contact } from '../../../../functions/members/application-contract.ts'
import { type Answers, type FieldName, identifierOf, identifiersOf, type Platform, tidy } from './answers.ts'

/** The topics of an application, in the order they are offered. */
const allTopics = ['kind', 'organization', 'identifier', 'place', 'activities', 'evidence', 'contact', 'terms'] as const
export type Topic = (typeof allTopics)[number]

export const isTopic = (name: string): name is Topic => allTopics.some((topic) => topic === name)

/** A local government is identified by its code, so nothing is asked of it. */
export const topicsOf = ({ kind }: Answers): readonly Topic[] =>
  kind === 'local-government' ? allTopics.filter((topic) => topic !== 'identifier') : allTopics

type Question = { readonly field: FieldName; readonly required: boolean }

const must = (...fields: readonly FieldName[]): readonly Question[] => fields.map((field) => ({ field, required: true }))
const may = (...fields: readonly FieldName[]): readonly Question[] => fields.map((field) => ({ field, required: false }))

const identifierFields = { 'corporate-number': 'corporateNumber', 'invoice-number': 'invoiceNumber', none: 'withoutNumber' } as const

const questionsOf = (topic: Topic, answers: Answers, platform: Platform): readonly Question[] => {
  const identifier = identifierOf(answers, platform)
  switch (topic) {
    case 'kind':
      return must('kind')
    case 'organization':
      return answers.kind === 'local-government'
        ? must('localGovernmentCode')
        : [...must('name'), ...may('nameKana', 'nameEn'), ...must('localGovernmentCode')]
    case 'identifier':
      return identifier === undefined ? must('identifiedBy') : must(identifierFields[identifier])
    case 'place':
      return may('postalCode', 'address')
    case 'activities':
      return may('website', 'about', 'fields')
    case 'evidence':
      return identifier === 'none' ? must('evidence') : may('evidence')
    case 'contact':
      return [...may('department'), ...must('contactName', 'email', 'phone')]
    case 'terms':
      return must('acceptedTerms')
  }
}

const schemaOf = (field: FieldName): z.ZodType | undefined => {
  const { contact: _, ...content } = ApplicationContent().shape
  const { name: contactName, ...contact } = Contact().shape
  const schemas: Partial<Record<FieldName, z.ZodType>> = { ...content, ...contact, contactName }
  return schemas[field]
}

export type Fault = 'missing' | 'misfit'
export type Faults = Partial<Readonly<Record<FieldName, Fault>>>

const isAbsent = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

const faultOf = ({ field, required }: Question, given: Answers, { terms }: Platform): Fault | undefined => {
  const value = given[field]
  if (isAbsent(value)) return required ? 'missing' : undefined
  // Terms that have changed since must be read again.
  if (field === 'acceptedTerms') return value === terms ? undefined : 'missing'
  return (schemaOf(field)?.safeParse(value).success ?? true) ? undefined : 'misfit'
}

/** What does not fit yet, in the order the fields stand on their page. */
export const faultsOf = (topic: Topic, answers: Answers, platform: Platform): Faults => {
  const given = tidy(answers)
  const faults = questionsOf(topic, answers, platform).flatMap((question) => {
    const fault = faultOf(question, given, platform)
    return fault ? [[question.field, fault]] : []
  })
  return Object.fromEntries(faults)
}

export type TopicState = 'done' | 'open' | 'optional' | 'closed'

/** How far a topic is. One that asks for nothing is open to whoever has more to say. */
export const stateOf = (topic: Topic, answers: Answers, platform: Platform): TopicState => {
  if ((topic === 'organization' || topic === 'identifier') && answers.kind === undefined) return 'closed'
  if (Object.keys(faultsOf(topic, answers, platform)).length > 0) return 'open'
  const given = tidy(answers)
  return questionsOf(topic, answers, platform).every(({ field }) => isAbsent(given[field])) ? 'optional' : 'done'
}

export const isComplete = (answers: Answers, platform: Platform): boolean =>
  topicsOf(answers).every((topic) => ['done', 'optional'].includes(stateOf(topic, answers, platform)))

/** Where to go when a topic has been answered: on, or back to the answers if this was the change of a complete application. */
export const nextTopic = (
  topic: Topic,
  { before, after }: { readonly before: Answers; readonly after: Answers },
  platform: Platform,
): Topic | 'check' => {
  if (isComplete(after, platform) && isComplete(before, platform)) return 'check'
  const topics = topicsOf(after)
  const isUnanswered = (each: Topic) => stateOf(each, after, platform) !== 'done'
  const later = topics.slice(topics.indexOf(topic) + 1).find(isUnanswered)
  return later ?? topics.find((each) => stateOf(each, after, platform) === 'open') ?? 'check'
}

/** Which identifiers there are to choose from; one alone is no choice. */
export const hasChoiceOfIdentifier = (answers: Answers, platform: Platform): boolean => identifiersOf(answers, platform).length > 1
