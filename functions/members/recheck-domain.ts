import { fold } from '../kernel/fold.ts'
import { type CorporateNumber, corporateNumberOf, type LocalGovernmentCode, prefectureOf } from '../kernel/identifiers.ts'
import type { PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import { leave, type Member, requireStatus } from './member-domain.ts'
import { listOlder, listTooShort, unknownLocalGovernment } from './problems.ts'
import type { Finding, ListChange, ListedGovernment, ListRow, Proposal, ProposalDecision } from './recheck-contract.ts'

export type Governments = ReadonlyMap<LocalGovernmentCode, ListedGovernment>

/** A list as it was read: who exists, and what became of who does not. */
export type NewList = { readonly standing: Governments; readonly successors: ReadonlyMap<LocalGovernmentCode, LocalGovernmentCode> }

export const listOf = (rows: readonly ListRow[]): NewList => ({
  standing: new Map(rows.flatMap(({ successorCode, ...government }) => (successorCode ? [] : [[government.code, government] as const]))),
  successors: new Map(rows.flatMap(({ code, successorCode }) => (successorCode ? [[code, successorCode] as const] : []))),
})

/** The same list with the readings that were known before, where the name is the same and the list says nothing else. */
export const withReadings = (inForce: Governments, { standing, successors }: NewList): NewList => ({
  standing: new Map([...standing].map(([code, now]) => [code, withReadingsOf(inForce.get(code), now)])),
  successors,
})

const withReadingsOf = (before: ListedGovernment | undefined, now: ListedGovernment): ListedGovernment => {
  if (!before || !sameName(before.name, now.name)) return now
  const kana = reading(before.kana, now.kana)
  const nameEn = reading(before.nameEn, now.nameEn)
  return { code: now.code, name: now.name, ...(kana && { kana }), ...(nameEn && { nameEn }) }
}

/** In the script it was written in before: a list in half-width katakana reads the same. */
const reading = (before: string | undefined, now: string | undefined) =>
  before !== undefined && (now === undefined || sameName(before, now)) ? before : now

/** What everybody calls a local government: where a reading is not known, its name stands for it. */
export const called = ({ name, kana = name, nameEn = name }: Omit<ListedGovernment, 'code'>) => ({ name, kana, nameEn })

/** What whoever keeps a copy of the list before must change in it, in order of code. */
export const changesOf = (inForce: Governments, { standing }: NewList): readonly ListChange[] => {
  const gone = [...inForce.keys()].filter((code) => !standing.has(code)).map((code) => ({ change: 'gone' as const, code }))
  const others = [...standing.values()].flatMap((now): ListChange[] => {
    const before = inForce.get(now.code)
    if (!before) return [{ change: 'appeared', code: now.code, ...called(now) }]
    return isCalledAlike(before, now) ? [] : [{ change: 'renamed', code: now.code, ...called(now) }]
  })
  return [...gone, ...others].sort(byCode)
}

const isCalledAlike = (before: ListedGovernment, now: ListedGovernment): boolean => {
  const [then, today] = [called(before), called(now)]
  return then.name === today.name && then.kana === today.kana && then.nameEn === today.nameEn
}

/** Ten events are handed on together, in at most 256 KiB. */
const bytesOfPart = 20 * 1024

/** The changes in their order, cut so that each part fits an event. */
export const partsOf = (changes: readonly ListChange[]): readonly (readonly ListChange[])[] => {
  const parts: ListChange[][] = []
  let room = 0
  for (const change of changes) {
    const bytes = new TextEncoder().encode(JSON.stringify(change)).length + 1
    if (bytes > room) {
      parts.push([])
      room = bytesOfPart
    }
    parts.at(-1)?.push(change)
    room -= bytes
  }
  return parts
}

/** Of 1,788, some ninety have gone in the worst year of the last twenty: a list that lacks more was cut off on its way. */
const shortestShare = 0.95

export const requireWholeList = (inForce: Governments, list: NewList): void => {
  const expectedAtLeast = Math.ceil(inForce.size * shortestShare)
  const rows = list.standing.size
  if (rows < expectedAtLeast || rows === 0) throw listTooShort({ rows, expectedAtLeast })
}

export const requireNotOlder = (listedOn: LocalDate, inForce: LocalDate | undefined): void => {
  if (inForce !== undefined && listedOn < inForce) throw listOlder({ inForce })
}

const sameName = (one: string, other: string) => fold(one) === fold(other)

const stemOf = (name: string) => fold(name).replace(/[都道府県市区町村]$/, '')

const mostCandidates = 5

/** Whom the list says it became, through as many mergers as one list may tell of. */
const toldSuccessor = (code: LocalGovernmentCode, { standing, successors }: NewList): ListedGovernment | undefined => {
  let at: LocalGovernmentCode | undefined = code
  for (let step = 0; step <= successors.size; step += 1) {
    at = successors.get(at)
    if (at === undefined) return undefined
    const found = standing.get(at)
    if (found) return found
  }
  return undefined
}

type Heirs = { readonly told: boolean; readonly successors: readonly ListedGovernment[] }

/** Who goes on with a local government that is gone: told by the list, or else of its prefecture and the stem of its name (白岡町 → 白岡市). */
const heirsOf = (code: LocalGovernmentCode, name: string, list: NewList): Heirs => {
  const told = toldSuccessor(code, list)
  if (told) return { told: true, successors: [told] }
  const alike = [...list.standing.values()].filter((each) => prefectureOf(each.code) === prefectureOf(code) && stemOf(each.name) === stemOf(name))
  return { told: false, successors: alike.sort(byCode).slice(0, mostCandidates) }
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

export type Comparison = { readonly unchanged: number; readonly findings: readonly Finding[] }

/** What a new list says otherwise than the one in force, in order of code. */
export const compare = (inForce: Governments, list: NewList): Comparison => {
  const findings: Finding[] = []
  for (const { code, name } of inForce.values()) {
    const now = list.standing.get(code)
    if (!now) {
      const { told, successors } = heirsOf(code, name, list)
      findings.push({ kind: 'gone', code, name, told, successors: [...successors] })
    } else if (!sameName(now.name, name)) findings.push({ kind: 'renamed', code, from: name, to: now.name })
  }
  const unchanged = inForce.size - findings.length
  for (const { code, name } of list.standing.values()) if (!inForce.has(code)) findings.push({ kind: 'appeared', code, name })
  return { unchanged, findings: findings.sort(byCode) }
}

const isConcerned = ({ kind, state }: Member) => kind === 'local-government' && state.status !== 'left'

/**
 * What a list means for each member that is a local government: at most one proposal, exactly one where its code is gone.
 * Nobody is moved onto a code that is a member's already; that is a merger, and the operator sees both.
 */
export const propose = (members: readonly Member[], list: NewList): Proposal[] => {
  const concerned = members.filter(isConcerned)
  const held = new Set(concerned.map(({ localGovernmentCode }) => localGovernmentCode))
  const claimed = new Set<LocalGovernmentCode>()
  return concerned
    .toSorted((a, b) => byCode({ code: a.localGovernmentCode }, { code: b.localGovernmentCode }))
    .flatMap((member): Proposal[] => {
      const { memberId, localGovernmentCode: code, name } = member
      const about = { memberId, from: { code, name }, candidates: [] }
      const now = list.standing.get(code)
      if (now) return sameName(now.name, name) ? [] : [{ ...about, kind: 'rename', to: now }]
      const { successors, told } = heirsOf(code, name, list)
      const [only, ...others] = successors
      if (only && others.length === 0 && !held.has(only.code) && !claimed.has(only.code)) {
        claimed.add(only.code)
        return [{ ...about, kind: 'move', to: only }]
      }
      return [{ ...about, kind: 'abolished', ...(told && only && { to: only }), candidates: told ? [] : [...successors] }]
    })
}

type Because = { readonly reason: string; readonly by: PersonId; readonly at: Instant }

/** A member after a proposal about it was applied, and what is told of it. */
export type Applied = { readonly member: Member; readonly event: 'MemberRenamed' | 'MemberMoved' | 'MemberLeft' }

/** Applies a proposal to the member as it is now; one that has changed since is looked at again first. */
export const applyProposal = (
  member: Member,
  proposal: Proposal,
  { reason, by, at, toCode, list }: Because & { readonly toCode: LocalGovernmentCode | undefined; readonly list: Governments },
): Applied => {
  requireStatus(member, 'active', 'suspended')
  if (member.localGovernmentCode !== proposal.from.code || member.name !== proposal.from.name) throw changedMeanwhile()
  if (toCode !== undefined) {
    const chosen = list.get(toCode)
    if (!chosen) throw unknownLocalGovernment({ localGovernmentCode: toCode })
    return { member: asListed(member, chosen), event: toCode === proposal.from.code ? 'MemberRenamed' : 'MemberMoved' }
  }
  if (proposal.kind === 'abolished' || !proposal.to) return { member: leave(member, { reason, by, at }), event: 'MemberLeft' }
  return { member: asListed(member, proposal.to), event: proposal.kind === 'rename' ? 'MemberRenamed' : 'MemberMoved' }
}

/** The corporate number of a local government follows from its code; readings the list does not give are not guessed. */
const asListed = (member: Member, { code, name, kana, nameEn }: ListedGovernment): Member => {
  const { nameKana, nameEn: _, invoiceNumber, corporateNumber: former, ...kept } = member
  const isSameBody = code === member.localGovernmentCode
  const ownInvoiceNumber = invoiceNumber && (isSameBody || invoiceNumber !== `T${former}`) ? invoiceNumber : undefined
  return {
    ...kept,
    version: member.version + 1,
    name,
    ...(kana && { nameKana: kana }),
    ...(nameEn && { nameEn }),
    localGovernmentCode: code,
    prefectureCode: prefectureOf(code),
    corporateNumber: corporateNumberOf(code) as CorporateNumber,
    ...(ownInvoiceNumber && { invoiceNumber: ownInvoiceNumber }),
  }
}

/** Whether this decision is the one that was taken. */
export const statusAfter = ({ decision }: ProposalDecision) => (decision === 'apply' ? ('applied' as const) : ('dismissed' as const))
