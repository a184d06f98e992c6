import { addDays, type LocalDate } from '../functions/kernel/time.ts'
import { type Body, otherBodies } from './demo-bodies.ts'

/** A solution of the demonstration: data/demo/solutions.json. Its owner is an organization of demo-bodies.ts, by number or name. */
export type DemoSolution = {
  readonly number: number
  readonly organization: number | string
  readonly title: string
  readonly publication: { readonly level: 'public' | 'members' } | { readonly level: 'named'; readonly localGovernmentCodes: readonly string[] }
}

type Contact = { readonly department: string; readonly name: string; readonly email: string; readonly phone: string }

type Sheet = { readonly today: LocalDate; readonly contact: Contact; readonly memberIdOf: (localGovernmentCode: string) => string }

const validDays = 400

/** The sheet as its owner files it. */
export const solutionSheet = (solution: DemoSolution, { today, contact, memberIdOf }: Sheet): object => {
  const { number, organization: _, publication, ...sheet } = solution
  return {
    ...sheet,
    publication: publication.level === 'named' ? { level: 'named', memberIds: publication.localGovernmentCodes.map(memberIdOf) } : publication,
    validUntil: addDays(today, validDays - (number % 5) * 30),
    contact,
  }
}

/** The organization of this number or name, as it was admitted. */
export const organizationOf = (asked: number | string): Body => {
  const ending = `010001990${String(asked).padStart(3, '0')}`
  const body = otherBodies.find(({ name, corporateNumber }) => name === asked || corporateNumber?.endsWith(ending))
  if (!body) throw new Error(`the demo has no organization ${asked}`)
  return body
}
