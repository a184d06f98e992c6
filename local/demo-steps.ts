import { addDays, type LocalDate } from '../functions/kernel/time.ts'
import type { Body } from './demo-bodies.ts'
import { type DemoSolution, organizationOf } from './demo-solutions.ts'

type Contact = { readonly department: string; readonly name: string; readonly email: string; readonly phone: string }

/** What those who load a part of the demonstration are given. */
export type Tools = {
  /** Asks in the name of the body's own login; without something to say it reads. */
  readonly ask: (by: Body, path: string, say?: object) => Promise<unknown>
  readonly today: LocalDate
  readonly idOf: (seed: string) => string
  readonly memberIdOf: (body: Body) => string
  readonly contactOf: (body: Body) => Contact
  readonly governmentOf: (code: string) => Body
  readonly solutions: readonly DemoSolution[]
}

/** What is done on one day; days are counted back from the day the demonstration is loaded. */
export type Step = { readonly daysAgo: number; readonly run: () => Promise<unknown> }

/** An act with an id that is the same whenever it is done again. */
export const act = ({ ask, idOf }: Tools, by: Body, { path, ...say }: { readonly path: string; readonly act: string } & Record<string, unknown>) =>
  ask(by, `${path}/acts/act_${idOf(`${by.login} ${path} ${JSON.stringify(say)}`)}`, say)

export const dayOf = ({ today }: Pick<Tools, 'today'>, daysAgo: number): LocalDate => addDays(today, -daysAgo)

/** Who offers a solution of the demonstration. */
export const ownerOf = (number: number, solutions: readonly DemoSolution[]): Body => {
  const solution = solutions.find((each) => each.number === number)
  if (!solution) throw new Error(`the demo has no solution ${number}`)
  return organizationOf(solution.organization)
}

export const needIdOf = (number: number, { idOf }: Pick<Tools, 'idOf'>): string => `ned_${idOf(`need ${number}`)}`
export const solutionIdOf = (number: number, { idOf }: Pick<Tools, 'idOf'>): string => `sol_${idOf(`solution ${number}`)}`
