import { describe, expect, it } from 'vitest'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Role, type Rule } from '../kernel/policy.ts'
import type { Instant } from '../kernel/time.ts'
import type { NeedId, PanelId, ProposalId } from './contract.ts'
import { panelStatuses } from './panel-contract.ts'
import { type Card, closed, declared, excused, type Panel, type Panellist } from './panel-domain.ts'
import { panelPolicy } from './panel-policy.ts'

const at = '2026-11-22T03:00:00.000Z' as Instant
const city = 'mbr_00000000000000000000000051' as MemberId
const elsewhere = 'mbr_00000000000000000000000052' as MemberId
const business = 'mbr_00000000000000000000000053' as MemberId
const rival = 'mbr_00000000000000000000000054' as MemberId
const personOf = (number: number) => `psn_0000000000000000000000000${number}` as PersonId
const [first, second] = ['prp_00000000000000000000000001', 'prp_00000000000000000000000002'] as [ProposalId, ProposalId]

const declaration = { at, barredFrom: [] }
const chair: Panellist = { personId: personOf(1), memberId: city, chair: true, declaration }
const expert: Panellist = { personId: personOf(2), memberId: elsewhere, chair: false, declaration }
const silent: Panellist = { personId: personOf(3), memberId: city, chair: false }
const gone: Panellist = { personId: personOf(4), memberId: city, chair: false, excused: '異動' }

const entries = [
  { proposalId: first, memberId: business },
  { proposalId: second, memberId: rival },
]

const panelIn = (status: Panel['state']['status'], panellists: readonly Panellist[] = [chair, expert, silent, gone]): Panel => ({
  panelId: 'pnl_00000000000000000000000001' as PanelId,
  needId: 'ned_00000000000000000000000001' as NeedId,
  needTitle: '商店街',
  memberId: city,
  criteria: [{ code: 'effect', name: '効果', weight: 100 }],
  panellists,
  fingerprint: '',
  version: 1,
  state: status === 'formed' ? { status } : status === 'scoring' ? { status, entries } : { status, entries, at },
})

const actorOf = (personId: PersonId, memberId: MemberId, ...roles: readonly Role[]): Actor => ({
  personId,
  memberId,
  memberKind: 'local-government',
  roles,
})

const actors = {
  nobody: undefined,
  'an editor of the owner': actorOf(personOf(7), city, 'editor'),
  'a viewer of the owner': actorOf(personOf(7), city, 'viewer'),
  'the chair': actorOf(chair.personId, city, 'viewer'),
  'the chair, who also edits': actorOf(chair.personId, city, 'editor'),
  'an expert': actorOf(expert.personId, elsewhere, 'viewer'),
  'an expert acting for another member': actorOf(expert.personId, business, 'viewer'),
  'an expert whose member is suspended': { personId: expert.personId, roles: [] },
  'a panellist who has not declared': actorOf(silent.personId, city, 'editor'),
  'a panellist who was excused': actorOf(gone.personId, city, 'administrator'),
  'a proposer': actorOf(personOf(8), business, 'administrator'),
  'the operator': actorOf(personOf(9), 'mbr_00000000000000000000000001' as MemberId, 'operator'),
} satisfies Readonly<Record<string, Actor | undefined>>
type Who = keyof typeof actors

const owner: readonly Who[] = ['an editor of the owner', 'a viewer of the owner']
const chairs: readonly Who[] = ['the chair', 'the chair, who also edits']
const declaredOnes: readonly Who[] = [...chairs, 'an expert']
const sitting: readonly Who[] = [...declaredOnes, 'a panellist who has not declared']

/** Said once more, state by state: what is not here, nobody may. */
const table: Readonly<Record<keyof typeof panelPolicy, Readonly<Partial<Record<Panel['state']['status'], readonly Who[]>>>>> = {
  'read the panel': {
    formed: [...owner, ...sitting],
    scoring: [...owner, ...sitting],
    consensus: [...owner, ...sitting],
    concluded: [...owner, ...sitting],
  },
  'see who proposes': { formed: owner, scoring: [...owner, ...sitting], consensus: [...owner, ...sitting], concluded: [...owner, ...sitting] },
  'read what is proposed': { scoring: declaredOnes, consensus: declaredOnes, concluded: declaredOnes },
  "see others' scores": { consensus: [...owner, ...declaredOnes], concluded: [...owner, ...declaredOnes] },
  'see the names': { concluded: [...owner, ...declaredOnes] },
  form: Object.fromEntries(panelStatuses.map((status) => [status, ['an editor of the owner']])),
  open: Object.fromEntries(
    panelStatuses.map((status) => [status, status === 'formed' ? ['an editor of the owner', ...chairs] : ['an editor of the owner']]),
  ),
  excuse: Object.fromEntries(panelStatuses.map((status) => [status, ['an editor of the owner']])),
  declare: Object.fromEntries(panelStatuses.map((status) => [status, sitting])),
  score: Object.fromEntries(panelStatuses.map((status) => [status, sitting])),
  close: Object.fromEntries(panelStatuses.map((status) => [status, sitting])),
  agree: Object.fromEntries(panelStatuses.map((status) => [status, chairs])),
  conclude: Object.fromEntries(panelStatuses.map((status) => [status, chairs])),
}

const cells = Object.keys(panelPolicy).flatMap((act) => panelStatuses.map((status) => [act as keyof typeof panelPolicy, status] as const))

describe('a panel', () => {
  it.each(cells)('lets %s, while it is %s, whoever may and nobody else', (act, status) => {
    const may = Object.entries(actors).filter(([, actor]) => allowed(panelPolicy[act] as readonly Rule<Panel>[], actor, panelIn(status)))

    expect(may.map(([who]) => who).toSorted()).toEqual([...(table[act][status] ?? [])].toSorted())
  })
})

describe('a conflict of interest', () => {
  const none = new Set<MemberId>()
  const who: Panellist = { personId: personOf(5), memberId: elsewhere, chair: false }
  const barredBy = (declaring: Parameters<typeof declared>[2], memberId = elsewhere, related: ReadonlySet<MemberId> = none) => {
    const panellist = { ...who, memberId }
    const panel = declared(panelIn('scoring', [chair, panellist]), panellist, declaring, { at, related })
    return panel.panellists[1]?.declaration?.barredFrom
  }

  it.each([
    ['none', { conflict: 'none', memberIds: [] }, []],
    ['one proposer', { conflict: 'some', memberIds: [business] }, [first]],
    ['somebody who does not propose', { conflict: 'some', memberIds: [elsewhere] }, []],
    ['all', { conflict: 'all', memberIds: [] }, [first, second]],
  ] as const)('declared with %s bars from what it must', (_, declaring, barred) => {
    expect(barredBy(declaring)).toEqual(barred)
  })

  it('need not be declared by whoever is of a proposer’s organization, or of one that belongs together with it', () => {
    expect(barredBy({ conflict: 'none', memberIds: [] }, business)).toEqual([first])
    expect(barredBy({ conflict: 'none', memberIds: [] }, elsewhere, new Set([rival]))).toEqual([second])
  })

  it('is not taken back by another declaration', () => {
    const barred = { ...who, declaration: { at, barredFrom: [first] } }
    const panel = declared(panelIn('scoring', [chair, barred]), barred, { conflict: 'none', memberIds: [] }, { at, related: none })
    expect(panel.panellists[1]?.declaration?.barredFrom).toEqual([first])
  })
})

describe('the scores of all', () => {
  const given = { [first]: [{ criterion: 'effect', points: 3 }], [second]: [{ criterion: 'effect', points: 4 }] }
  const cardOf = ({ personId }: Panellist, scores: Card['scores'] = given) => ({ personId, version: 1, scores })
  const closedChair = { ...chair, closedAt: at }

  it('are opened by the last who closes theirs, whether others are excused or barred from all', () => {
    const barred = { ...silent, declaration: { at, barredFrom: [first, second] } }

    const { panel } = closed(panelIn('scoring', [chair, barred, gone]), chair, cardOf(chair), at)

    expect(panel.state.status).toBe('consensus')
  })

  it('stay closed while somebody has yet to close theirs, or to declare', () => {
    expect(closed(panelIn('scoring', [chair, expert]), chair, cardOf(chair), at).panel.state.status).toBe('scoring')
    expect(closed(panelIn('scoring', [chair, silent]), chair, cardOf(chair), at).panel.state.status).toBe('scoring')
  })

  it('are opened when the one all waited for is excused; an excused chair needs a successor', () => {
    const waiting = panelIn('scoring', [closedChair, silent])
    expect(excused(waiting, { version: 1, personId: silent.personId, reason: '病気' }, at).state.status).toBe('consensus')
    const withoutChair = { version: 1, personId: chair.personId, reason: '異動' }
    expect(() => excused(panelIn('scoring', [chair, expert]), withoutChair, at)).toThrow('one chair')
    const { panellists } = excused(panelIn('scoring', [chair, expert]), { ...withoutChair, chair: expert.personId }, at)
    expect(panellists.map((each) => each.chair)).toEqual([false, true])
  })

  it('are not complete without one of each proposal but those one is barred from', () => {
    const partly = { [first]: [{ criterion: 'effect', points: 3 }] }
    expect(() => closed(panelIn('scoring', [chair, expert]), chair, cardOf(chair, partly), at)).toThrow('not there yet')
    const barred = { ...chair, declaration: { at, barredFrom: [second] } }
    expect(closed(panelIn('scoring', [barred, expert]), barred, cardOf(barred, partly), at).card.closedAt).toBe(at)
  })
})
