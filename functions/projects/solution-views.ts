import type { Contact } from '../kernel/contact.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { KnownMember } from '../platform/known-members.ts'
import type { SolutionEdition, SolutionSheet, SolutionSummary, SolutionView } from './solution-contract.ts'
import { isExpired, type Solution } from './solution-domain.ts'
import { type Looking, publicationFor } from './views.ts'

/** A solution in its owner's list: nothing personal. */
export const solutionSummaryOf = (solution: Solution, owner: KnownMember | undefined, today: LocalDate): SolutionSummary => ({
  solutionId: solution.solutionId,
  memberId: solution.memberId,
  ...(owner?.name && { memberName: owner.name }),
  status: solution.state.status,
  expired: isExpired(solution, today),
  title: solution.content.title,
  ...(solution.content.titleEn && { titleEn: solution.content.titleEn }),
  fields: [...solution.content.fields],
  technologyClasses: [...solution.content.technologyClasses],
  readiness: solution.content.readiness,
  costBand: solution.content.costBand,
  level: solution.content.publication.level,
  validUntil: solution.content.validUntil,
  ...(solution.publishedAt && { publishedAt: solution.publishedAt }),
  edition: solution.edition,
  version: solution.version,
})

const sheetFor = (sheet: SolutionSheet, looking: Looking): SolutionSheet => ({ ...sheet, publication: publicationFor(sheet.publication, looking) })

type Beside = {
  readonly owner: KnownMember | undefined
  readonly contact: Contact | undefined
  readonly today: LocalDate
  readonly looking: Looking
}

/** A solution as its page shows it to somebody who may see it. */
export const solutionViewOf = (solution: Solution, { owner, contact, today, looking }: Beside): SolutionView => ({
  ...solutionSummaryOf(solution, owner, today),
  content: sheetFor(solution.content, looking),
  ...(solution.department && { department: solution.department }),
  ...(looking.asOwner && contact && { contact }),
  ...('reason' in solution.state && { reason: solution.state.reason }),
})

export const solutionEditionFor = (edition: SolutionEdition, looking: Looking): SolutionEdition => ({
  ...edition,
  content: sheetFor(edition.content, looking),
})
