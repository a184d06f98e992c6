import { changedMeanwhile } from '../../kernel/problem.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { businessGone, premisesNotOpen, rollDateInTheFuture, twiceOnRoll } from '../problems.ts'
import type { PremisesId } from './roll.ts'
import type { RollContact, RollContent, RollPremises } from './roll-contract.ts'
import { eveOf, isOpenOn, type RollEntry } from './roll-domain.ts'
import type { RollAct } from './roll-sheet-contract.ts'

/** How one business stands after an act. */
export type RollChange = {
  readonly before: RollEntry | undefined
  readonly after: RollEntry
  readonly what: string
  readonly on?: LocalDate | undefined
}

/** What an act leaves: one business changed, or two of which one takes over from the other; a contact is not part of the roll. */
export type RollOutcome = {
  readonly changes: readonly RollChange[]
  readonly contact?: RollContact | 'erased'
  readonly event: string
  readonly after?: Readonly<Record<string, unknown>>
}

type Deciding = { readonly today: LocalDate; readonly other: RollEntry | undefined }

const changed = (before: RollEntry, content: RollContent, what: string, on?: LocalDate): RollChange => ({
  before,
  after: { ...before, content, version: before.version + 1 },
  what,
  ...(on && { on }),
})

/** One act on a business of the roll, decided. A date to come is not a fact yet. */
export const decideRoll = (entry: RollEntry, act: RollAct, { today, other }: Deciding): RollOutcome => {
  if (entry.version !== act.version) throw changedMeanwhile()
  if ('on' in act && act.on > today) throw rollDateInTheFuture({ today })
  if (entry.gone && act.act !== 'erase-contact') throw businessGone({ beneficiaryId: entry.beneficiaryId })
  const { content } = entry
  switch (act.act) {
    case 'rename': {
      const { nameKana: _, ...rest } = content
      const renamed = { ...rest, name: act.name, ...(act.nameKana && { nameKana: act.nameKana }) }
      return { changes: [changed(entry, renamed, act.act, act.on)], event: 'BeneficiaryRenamed', after: { on: act.on } }
    }
    case 'open-premises': {
      const opened = { ...act.premises, openedOn: act.on }
      return {
        changes: [changed(entry, { ...content, premises: joined(entry, opened) }, act.act, act.on)],
        event: 'PremisesOpened',
        after: { premisesId: opened.premisesId, on: act.on },
      }
    }
    case 'close-premises':
      return {
        changes: [changed(entry, closed(entry, [act.premisesId], act.on), act.act, act.on)],
        event: 'PremisesClosed',
        after: { premisesId: act.premisesId, on: act.on },
      }
    case 'sell-premises':
      return sell(entry, act, requireThere(other, act.buyer))
    case 'merge':
      return merge(entry, act, requireThere(other, act.successor))
    case 'close': {
      const open = content.premises.filter((each) => isOpenOn(each, act.on)).map(({ premisesId }) => premisesId)
      const change = changed(entry, closed(entry, open, act.on), act.act, act.on)
      return {
        changes: [{ ...change, after: { ...change.after, gone: { on: act.on, because: 'closed' } } }],
        event: 'BeneficiaryClosed',
        after: { on: act.on },
      }
    }
    case 'remove':
      return {
        changes: [{ before: entry, after: { ...entry, version: entry.version + 1, gone: { on: today, because: 'mistaken' } }, what: act.act }],
        contact: 'erased',
        event: 'BeneficiaryRemoved',
        after: { on: today },
      }
    case 'change-contact':
      return { changes: [changed(entry, content, act.act)], contact: act.contact, event: 'BeneficiaryContactChanged' }
    case 'erase-contact':
      return { changes: [changed(entry, content, act.act)], contact: 'erased', event: 'BeneficiaryContactErased' }
  }
}

const requireThere = (other: RollEntry | undefined, beneficiaryId: string): RollEntry => {
  if (!other || other.gone) throw businessGone({ beneficiaryId })
  return other
}

/** Premises with a last day; what is not open on it cannot close on it. */
const closed = ({ content }: RollEntry, ids: readonly PremisesId[], on: LocalDate): RollContent => {
  for (const premisesId of ids)
    if (!content.premises.some((each) => each.premisesId === premisesId && isOpenOn(each, on))) throw premisesNotOpen({ premisesId })
  return { ...content, premises: content.premises.map((each) => (ids.includes(each.premisesId) ? { ...each, closedOn: on } : each)) }
}

const joined = ({ beneficiaryId, content }: RollEntry, ...more: readonly RollPremises[]): RollPremises[] => {
  const known = new Set(content.premises.map(({ premisesId }) => premisesId))
  if (more.some(({ premisesId }) => known.has(premisesId))) throw twiceOnRoll({ beneficiaryId })
  return [...content.premises, ...more]
}

/** The premises as their new business has them: the same place, from a day on. */
const handedOver = (
  { content }: RollEntry,
  { premisesId, becomes }: { readonly premisesId: PremisesId; readonly becomes: PremisesId },
  on: LocalDate,
) => {
  const found = content.premises.find((each) => each.premisesId === premisesId && isOpenOn(each, eveOf(on)))
  if (!found) throw premisesNotOpen({ premisesId })
  const { closedOn: _, ...place } = found
  return { ...place, premisesId: becomes, openedOn: on }
}

const sell = (entry: RollEntry, act: Extract<RollAct, { readonly act: 'sell-premises' }>, buyer: RollEntry): RollOutcome => {
  if (buyer.beneficiaryId === entry.beneficiaryId) throw twiceOnRoll({ beneficiaryId: buyer.beneficiaryId })
  const place = handedOver(entry, act, act.on)
  return {
    changes: [
      changed(entry, closed(entry, [act.premisesId], eveOf(act.on)), act.act, act.on),
      changed(buyer, { ...buyer.content, premises: joined(buyer, place) }, 'buy-premises', act.on),
    ],
    event: 'PremisesSold',
    after: { premisesId: act.premisesId, becomes: act.becomes, buyer: buyer.beneficiaryId, on: act.on },
  }
}

/** All that is open goes to the successor; each of the premises is named, so that none is forgotten. */
const merge = (entry: RollEntry, act: Extract<RollAct, { readonly act: 'merge' }>, successor: RollEntry): RollOutcome => {
  if (successor.beneficiaryId === entry.beneficiaryId) throw twiceOnRoll({ beneficiaryId: successor.beneficiaryId })
  const open = entry.content.premises.filter((each) => isOpenOn(each, eveOf(act.on))).map(({ premisesId }) => premisesId)
  const named = new Set(act.becomes.map(({ premisesId }) => premisesId))
  const forgotten = open.find((premisesId) => !named.has(premisesId))
  if (forgotten) throw premisesNotOpen({ premisesId: forgotten })
  const places = act.becomes.map((each) => handedOver(entry, each, act.on))
  const ended = changed(entry, closed(entry, open, eveOf(act.on)), act.act, act.on)
  return {
    changes: [
      { ...ended, after: { ...ended.after, gone: { on: eveOf(act.on), because: 'merged', successor: successor.beneficiaryId } } },
      changed(successor, { ...successor.content, premises: joined(successor, ...places) }, 'succeed', act.on),
    ],
    event: 'BeneficiaryMerged',
    after: { successor: successor.beneficiaryId, on: act.on },
  }
}
