import type { Key } from '../kernel/table.ts'
import type { Item } from '../platform/dynamo-table.ts'
import type { KnownMember } from '../platform/known-members.ts'
import { audiencesFor } from './policy.ts'
import type { SolutionListing } from './search-contract.ts'
import { listItemsOf, listKeysOf, type Placed } from './search-items.ts'
import { excerptOf, solutionTextOf } from './search-listing-domain.ts'
import type { Solution } from './solution-domain.ts'

/** Where a solution stands in lists: nowhere before it is published and after it is withdrawn. */
export const listingKeys = (solution: Solution): readonly Key[] => {
  const placed = placedOf(solution)
  return placed ? listKeysOf('SOLUTIONS', placed) : []
}

/** The items by which lists know of a solution. */
export const listingItems = (solution: Solution, owner: KnownMember | undefined): readonly Item[] => {
  const placed = placedOf(solution)
  const row = solutionListingOf(solution, owner)
  return placed && row ? listItemsOf('SOLUTIONS', { ...placed, row, text: solutionTextOf(solution.content, owner) }) : []
}

/** What a list shows and is searched by: written once per audience, so that a reader's list is read from theirs alone. */
export const solutionListingOf = (solution: Solution, owner: KnownMember | undefined): SolutionListing | undefined => {
  const { content, publishedAt } = solution
  if (publishedAt === undefined) return undefined
  return {
    solutionId: solution.solutionId,
    memberId: solution.memberId,
    ...(owner?.name && { memberName: owner.name }),
    status: solution.state.status,
    level: content.publication.level,
    title: content.title,
    ...(content.titleEn && { titleEn: content.titleEn }),
    excerpt: excerptOf(content.summary),
    ...(content.summaryEn && { excerptEn: excerptOf(content.summaryEn) }),
    fields: content.fields,
    technologyClasses: content.technologyClasses,
    interfaces: content.interfaces,
    area: content.area,
    readiness: content.readiness,
    costBand: content.costBand,
    costModel: content.costModel,
    validUntil: content.validUntil,
    publishedAt,
    edition: solution.edition,
    version: solution.version,
  }
}

const placedOf = ({ solutionId, memberId, publishedAt, content, state }: Solution): Placed | undefined =>
  publishedAt === undefined || state.status !== 'published'
    ? undefined
    : { id: solutionId, publishedAt, audiences: audiencesFor({ memberId, publication: content.publication }) }
