import type { PersonId } from '../../kernel/ids.ts'
import { officersNotDifferent } from '../problems.ts'
import { type OfficersDraft, type OfficersView, offices } from './officer-contract.ts'

/** Who determines, who orders payment and who keeps the money are different people. */
export const appoint = (localGovernmentCode: OfficersView['localGovernmentCode'], draft: OfficersDraft): OfficersView => {
  const seen = new Set<PersonId>()
  const twice = new Set<PersonId>()
  for (const office of offices)
    for (const person of new Set(draft[office])) {
      if (seen.has(person)) twice.add(person)
      seen.add(person)
    }
  if (twice.size > 0) throw officersNotDifferent({ persons: [...twice] })
  return { ...draft, localGovernmentCode, version: draft.version + 1 }
}

/** Before anybody is appointed there is nobody who may. */
export const nobodyAppointed = (localGovernmentCode: OfficersView['localGovernmentCode']): OfficersView => ({
  localGovernmentCode,
  version: 0,
  revenueOfficers: [],
  expenditureOfficers: [],
  treasurers: [],
})
