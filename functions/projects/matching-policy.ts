import { isOperator, type Policy } from '../kernel/policy.ts'
import { administers, edits, isOfTheMember, type OwnedThing } from './policy.ts'

/** Who may do what with the matches of a need or a solution: they are its owner's alone. */
export const matchingPolicy = {
  'read the matches': [isOfTheMember],
  'judge a match': [edits],
  'declare a related member': [administers],
} satisfies Policy<OwnedThing>

export const matchingOperatorPolicy = { 'see the quality of matching': [isOperator] } satisfies Policy<undefined>
