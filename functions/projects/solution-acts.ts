import type { Contact } from '../kernel/contact.ts'
import { dateInTokyo, type Instant } from '../kernel/time.ts'
import type { SolutionAct } from './solution-contract.ts'
import { type Edition, next, publishEdition, renewed, type Solution } from './solution-domain.ts'

/** What an act on a solution leaves to be saved together, and what is told of it. */
export type SolutionOutcome = {
  readonly solution: Solution
  readonly edition?: Edition
  readonly contact?: Contact
  readonly event: string
  readonly after?: Readonly<Record<string, unknown>>
}

/** One act on a solution, decided. */
export const decideSolution = (solution: Solution, act: SolutionAct, at: Instant): SolutionOutcome => {
  switch (act.act) {
    case 'publish':
      return { ...publishEdition(next(solution, act.version, 'draft'), at), event: 'SolutionPublished' }
    case 'change':
      return { ...publishEdition(next(solution, act.version, 'published'), at, act), event: 'SolutionChanged' }
    case 'change-contact':
      return { ...changedContact(next(solution, act.version, 'draft', 'published'), act.contact), event: 'SolutionContactChanged' }
    case 'renew':
      return {
        solution: renewed(next(solution, act.version, 'published'), act.validUntil, dateInTokyo(at)),
        event: 'SolutionChanged',
        after: { validUntil: act.validUntil },
      }
    case 'withdraw':
      return {
        solution: { ...next(solution, act.version, 'draft', 'published'), state: { status: 'withdrawn', at, reason: act.reason } },
        event: 'SolutionWithdrawn',
      }
  }
}

const changedContact = ({ department: _, ...solution }: Solution, contact: Contact): Pick<SolutionOutcome, 'solution' | 'contact'> => ({
  solution: { ...solution, ...(contact.department && { department: contact.department }) },
  contact,
})
