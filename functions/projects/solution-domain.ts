import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { dateInTokyo, type Instant, type LocalDate } from '../kernel/time.ts'
import type { SolutionId } from './contract.ts'
import type { PublishedThing } from './policy.ts'
import { dateInThePast, notAnExtension, unknownCode, wrongState } from './problems.ts'
import type { SolutionContent, SolutionSheet, SolutionStatus } from './solution-contract.ts'

type State =
  | { readonly status: 'draft' }
  | { readonly status: 'published' }
  | { readonly status: 'withdrawn'; readonly at: Instant; readonly reason: string }

/** What a business, a university or an association offers, without the person in charge, who is kept apart. */
export type Solution = {
  readonly solutionId: SolutionId
  readonly memberId: MemberId
  readonly content: SolutionSheet
  /** No personal data, unlike the rest of the contact. */
  readonly department?: string | undefined
  /** Of the draft as it was saved last: saving the same again is the same act. */
  readonly fingerprint: string
  readonly version: number
  /** How often it has been published; 0 before the first time. */
  readonly edition: number
  readonly publishedAt?: Instant | undefined
  readonly state: State
}

/** An edition that is published now, with what it changes and why. */
export type Edition = {
  readonly edition: number
  readonly publishedAt: Instant
  readonly reason?: string | undefined
  readonly content: SolutionSheet
}

export type Drafting = {
  readonly solutionId: SolutionId
  readonly memberId: MemberId
  readonly content: SolutionContent
  readonly fingerprint: string
}

/** The codes in force, by what they are codes of. */
type Codes = { readonly [list in 'fields' | 'technologyClasses' | 'localGovernments']: ReadonlySet<string> }

/** That a sheet names no code that is in none of the lists. */
export const requireKnownCodes = ({ fields, technologyClasses, references }: SolutionSheet, codes: Codes): void => {
  const unknown = [
    ...fields.filter((code) => !codes.fields.has(code)),
    ...technologyClasses.filter((code) => !codes.technologyClasses.has(code)),
    ...references.flatMap(({ localGovernmentCode: code }) => (code && !codes.localGovernments.has(code) ? [code] : [])),
  ]
  if (unknown.length > 0) throw unknownCode({ unknown })
}

/** Begins a solution. */
export const draft = ({ content: { contact, ...content }, ...given }: Drafting): Solution => ({
  ...given,
  content,
  ...(contact.department && { department: contact.department }),
  version: 1,
  edition: 0,
  state: { status: 'draft' },
})

/** Replaces a draft; what has been published is changed by acts. */
export const redraft = (solution: Solution, version: number, { content: { contact, ...content }, fingerprint }: Drafting): Solution => {
  const { department: _, ...rest } = next(solution, version, 'draft')
  return { ...rest, content, fingerprint, ...(contact.department && { department: contact.department }) }
}

/** The next version of a solution, if it was looked at as it is now and stands in one of these states. */
export const next = (solution: Solution, version: number, ...statuses: readonly SolutionStatus[]): Solution => {
  if (solution.version !== version) throw changedMeanwhile()
  if (!statuses.includes(solution.state.status)) throw wrongState({ state: solution.state.status })
  return { ...solution, version: version + 1 }
}

type Changing = { readonly content: SolutionSheet; readonly reason: string }

/** The edition that is published now: the first one, or a changed one. */
export const publishEdition = (solution: Solution, at: Instant, changing?: Changing): { readonly solution: Solution; readonly edition: Edition } => {
  const content = changing?.content ?? solution.content
  const today = dateInTokyo(at)
  if (content.validUntil < today) throw dateInThePast({ today })
  const edition = solution.edition + 1
  return {
    solution: { ...solution, content, edition, publishedAt: solution.publishedAt ?? at, state: { status: 'published' } },
    edition: { edition, publishedAt: at, content, ...(changing && { reason: changing.reason }) },
  }
}

/** Valid for longer, also after it has expired: the sheet itself stays as it is. */
export const renewed = (solution: Solution, validUntil: LocalDate, today: LocalDate): Solution => {
  if (validUntil <= solution.content.validUntil) throw notAnExtension({ validUntil: solution.content.validUntil })
  if (validUntil < today) throw dateInThePast({ today })
  return { ...solution, content: { ...solution.content, validUntil } }
}

/** Whether its last day has passed. The clock decides when it is read: nothing needs to run at midnight. */
export const isExpired = ({ state, content }: Pick<Solution, 'state' | 'content'>, today: LocalDate): boolean =>
  state.status === 'published' && content.validUntil < today

/** What the rules see of a solution on a day. */
export const thingOf = (
  solution: Solution,
  { today, ownerIsActive }: { readonly today: LocalDate; readonly ownerIsActive: boolean },
): PublishedThing => ({
  memberId: solution.memberId,
  publication: solution.content.publication,
  isOut: ownerIsActive && solution.state.status === 'published' && !isExpired(solution, today),
  isDraft: solution.publishedAt === undefined,
})
