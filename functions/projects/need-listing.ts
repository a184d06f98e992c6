import type { Key } from '../kernel/table.ts'
import type { Item } from '../platform/dynamo-table.ts'
import type { KnownMember } from '../platform/known-members.ts'
import { isPublished, type Need } from './need-domain.ts'
import { audiencesFor } from './policy.ts'
import type { NeedListing } from './search-contract.ts'
import { listItemsOf, listKeysOf, type Placed } from './search-items.ts'
import { excerptOf, needTextOf } from './search-listing-domain.ts'

/** Where a need stands in lists: nowhere before it is published and after it is withdrawn. */
const placedOf = (need: Need): (Placed & Pick<NeedListing, 'publishedAt'>) | undefined => {
  const { needId: id, memberId, publishedAt, content } = need
  if (publishedAt === undefined || !isPublished(need)) return undefined
  return { id, publishedAt, audiences: audiencesFor({ memberId, publication: content.publication }) }
}

export const listingKeys = (need: Need): readonly Key[] => {
  const placed = placedOf(need)
  return placed ? listKeysOf('NEEDS', placed) : []
}

/** The items by which lists know of a need. */
export const listingItems = (need: Need, owner: KnownMember | undefined): readonly Item[] => {
  const placed = placedOf(need)
  if (!placed) return []
  return listItemsOf('NEEDS', { ...placed, row: rowOf(need, placed, owner), text: needTextOf(need.content, owner) })
}

const rowOf = (need: Need, { publishedAt }: Pick<NeedListing, 'publishedAt'>, owner: KnownMember | undefined): NeedListing => {
  const { content } = need
  return {
    needId: need.needId,
    memberId: need.memberId,
    ...(owner?.name && { memberName: owner.name }),
    localGovernmentCode: need.localGovernmentCode,
    targetCodes: content.targetCodes,
    status: need.state.status,
    level: content.publication.level,
    title: content.title,
    ...(content.titleEn && { titleEn: content.titleEn }),
    excerpt: excerptOf(content.issue),
    ...(content.summaryEn && { excerptEn: excerptOf(content.summaryEn) }),
    fields: content.fields,
    technologyClasses: content.technologyClasses,
    interfaces: content.interfaces,
    ...(content.leastReadiness && { leastReadiness: content.leastReadiness }),
    budgetBand: content.budgetBand,
    forms: content.forms,
    ...(content.startFor && { startFor: content.startFor }),
    validUntil: content.validUntil,
    publishedAt,
    edition: need.edition,
    version: need.version,
  }
}
