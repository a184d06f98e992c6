import { dateInTokyo, monthOf } from '../kernel/time.ts'
import type { MatchableNeed, MatchableSolution } from './matching-contract.ts'
import type { Need } from './need-domain.ts'
import type { Solution } from './solution-domain.ts'

/** Tells the keywords of a text (matching-text.ts). */
type Keywords = (text: string) => string[]

/** Longer sheets say no more about what they are about, and a profile is copied into every field it stands in. */
const mostCharacters = 2000

// The title twice: who wrote it chose its words.
const textOf = (title: string, ...parts: readonly (string | undefined)[]): string =>
  [title, title, ...parts.filter((part) => part !== undefined)].join('\n').slice(0, mostCharacters)

/** What matching looks at of a need that has been published. */
export const matchableNeed = (need: Need, keywordsOf: Keywords): MatchableNeed | undefined => {
  const { needId, memberId, localGovernmentCode, content, publishedAt, state } = need
  if (publishedAt === undefined) return undefined
  const text = textOf(content.title, content.titleEn, content.issue, content.desired, content.summaryEn, content.situation)
  return {
    needId,
    memberId,
    isOpen: state.status === 'published' || state.status === 'in-selection',
    publication: content.publication,
    validUntil: content.validUntil,
    excluded: [...content.excludedMembers],
    fields: [...content.fields],
    technologyClasses: [...content.technologyClasses],
    targetCodes: content.targetCodes.length > 0 ? [...content.targetCodes] : [localGovernmentCode],
    ...(content.leastReadiness && { leastReadiness: content.leastReadiness }),
    askedFor: monthOf(dateInTokyo(publishedAt)),
    ...(content.startFor && { startFor: content.startFor }),
    budgetBand: content.budgetBand,
    interfaces: [...content.interfaces],
    text,
    keywords: keywordsOf(text),
  }
}

/** What matching looks at of a solution that has been published. */
export const matchableSolution = (solution: Solution, keywordsOf: Keywords): MatchableSolution | undefined => {
  const { solutionId, memberId, content, publishedAt, state } = solution
  if (publishedAt === undefined) return undefined
  const text = textOf(content.title, content.titleEn, content.summary, content.summaryEn, content.strength)
  return {
    solutionId,
    memberId,
    isOpen: state.status === 'published',
    publication: content.publication,
    validUntil: content.validUntil,
    fields: [...content.fields],
    technologyClasses: [...content.technologyClasses],
    area: content.area,
    readiness: content.readiness,
    leadTimeMonths: content.leadTimeMonths,
    costBand: content.costBand,
    interfaces: [...content.interfaces],
    references: content.references.map(({ localGovernmentCode, place }) => ({ ...(localGovernmentCode && { localGovernmentCode }), place })),
    text,
    keywords: keywordsOf(text),
  }
}
