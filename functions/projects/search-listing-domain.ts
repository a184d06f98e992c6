import { fold } from '../kernel/fold.ts'
import { type LocalGovernmentCode, prefectureOf } from '../kernel/identifiers.ts'
import type { NeedSheet, NeedStatus } from './need-contract.ts'
import type { NeedFilter, NeedListing, NeedStage, SolutionFilter, SolutionListing } from './search-contract.ts'
import type { Asked, Kind, Order } from './search-domain.ts'
import type { SolutionSheet } from './solution-contract.ts'

type Named = { readonly name?: string | undefined; readonly nameEn?: string | undefined } | undefined

const excerptLength = 80

/** The beginning of a text on one line, cut between characters. */
export const excerptOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length <= excerptLength ? characters.join('') : `${characters.slice(0, excerptLength).join('')}…`
}

/** As long as a search for words can afford to read of five thousand things; what comes first in a sheet is in it. */
const textLength = 1500

const textOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => fold(part ?? ''))
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, textLength)

/** The folded text a need is found by; the name of its owner too, where this block has heard it. */
export const needTextOf = (content: NeedSheet, owner: Named): string => {
  const { title, titleEn, summaryEn, targetArea, targetUsers, fundingProgramme, issue, desired, situation, tried, data, trialField } = content
  const brief = [title, titleEn, owner?.name, owner?.nameEn, targetArea, summaryEn, targetUsers, fundingProgramme]
  return textOf([...brief, issue, desired, situation, tried, data, trialField])
}

/** What a reader calls the state of a need; undefined for what is in no list. */
export const stageOf = (status: NeedStatus): NeedStage | undefined => {
  switch (status) {
    case 'published':
      return 'open'
    case 'in-selection':
      return 'in-selection'
    case 'decided':
    case 'running':
    case 'finished':
      return 'finished'
    case 'draft':
    case 'in-approval':
    case 'withdrawn':
      return undefined
  }
}

/** The folded text a solution is found by. */
export const solutionTextOf = (content: SolutionSheet, owner: Named): string => {
  const { title, titleEn, summary, summaryEn, strength, standards, certifications, dataNeeded, dataProduced } = content
  const places = content.references.map(({ place }) => place)
  return textOf([
    title,
    titleEn,
    owner?.name,
    owner?.nameEn,
    ...places,
    summary,
    summaryEn,
    strength,
    standards,
    ...certifications,
    dataNeeded,
    dataProduced,
  ])
}

/** The municipalities a need is for. */
const codesOf = ({ targetCodes, localGovernmentCode }: NeedListing): readonly LocalGovernmentCode[] =>
  targetCodes.length > 0 ? targetCodes : [localGovernmentCode]

/** By which values each filter finds a need. */
export const needKind: Kind<NeedListing> = {
  idOf: ({ needId }) => needId,
  municipalities: codesOf,
  canExpire: ({ status }) => status === 'published',
  facets: {
    field: ({ fields }) => fields,
    technology: ({ technologyClasses }) => technologyClasses,
    interface: ({ interfaces }) => interfaces,
    budget: ({ budgetBand }) => [budgetBand],
    readiness: ({ leastReadiness }) => (leastReadiness ? [leastReadiness] : []),
    prefecture: (row) => codesOf(row).map(prefectureOf),
    form: ({ forms }) => forms,
    stage: ({ status }) => [stageOf(status) ?? 'finished'],
  },
}

const everyPrefecture = Array.from({ length: 47 }, (_, at) => String(at + 1).padStart(2, '0'))

/** What is offered everywhere is offered in each prefecture, and counts there. */
export const solutionKind: Kind<SolutionListing> = {
  idOf: ({ solutionId }) => solutionId,
  municipalities: () => [],
  canExpire: () => true,
  facets: {
    field: ({ fields }) => fields,
    technology: ({ technologyClasses }) => technologyClasses,
    interface: ({ interfaces }) => interfaces,
    budget: ({ costBand }) => [costBand],
    readiness: ({ readiness }) => [readiness],
    prefecture: ({ area }) => (area.extent === 'prefectures' ? area.prefectures : everyPrefecture),
    costModel: ({ costModel }) => [costModel],
  },
}

export type NeedsAsked = NeedFilter & { readonly sort: Order }
export type SolutionsAsked = SolutionFilter & { readonly sort: Order }

/** What was asked, as the search knows it: the codes by the name of their filter, the rest by their own. */
export const askedOf = (filter: NeedsAsked | SolutionsAsked): Omit<Asked, 'today' | 'relevance'> => {
  const { text: _, member, closingSoon, postedSince, sort, ...codes } = filter
  const { municipality, ...chosen } = 'municipality' in codes ? codes : { ...codes, municipality: undefined }
  return { chosen, member, closingSoon, postedSince, municipality, sort }
}
