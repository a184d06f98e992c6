import type { PersonId } from '../kernel/ids.ts'
import { isOperator, type Policy, type Rule } from '../kernel/policy.ts'

type Filed = { readonly filedBy: PersonId }

const filedIt: Rule<Filed> = (actor, thing) => actor !== undefined && actor.personId === thing.filedBy
const isSomebody: Rule<unknown> = (actor) => actor !== undefined
const operatorWhoDidNotFileIt: Rule<Filed> = (actor, thing) => isOperator(actor, thing) && !filedIt(actor, thing)

/** Who may do what in members. Any one rule suffices. */
export const membersPolicy = {
  'file an application': [isSomebody],
  'read an application': [filedIt, isOperator],
  'list applications': [isOperator],
  'admit an applicant': [operatorWhoDidNotFileIt],
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
} satisfies Policy<Filed>
