import { describe, expect, it } from 'vitest'
import type { MemberId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { IntroductionAct } from './contact-contract.ts'
import { ask, decideIntroduction, type Introduction } from './contact-domain.ts'
import type { NeedId, ProposalId, SolutionId } from './contract.ts'
import type { Need } from './need-domain.ts'
import type { ProposalAct } from './proposal-contract.ts'
import { decideProposal, isSealed, type Proposal, thingOf } from './proposal-domain.ts'

const at = '2026-11-22T03:00:00.000Z' as Instant
const city = 'mbr_00000000000000000000000051' as MemberId
const business = 'mbr_00000000000000000000000053' as MemberId

/** What an act leaves, or the refusal it meets. */
const outcomeOf = (decide: () => string): string => {
  try {
    return decide()
  } catch (error) {
    return error !== null && typeof error === 'object' && 'type' in error ? String(error.type) : String(error)
  }
}

describe('an introduction', () => {
  const states: Readonly<Record<string, Introduction['state']>> = {
    open: { status: 'open' },
    agreed: { status: 'agreed', at },
    declined: { status: 'declined', at, reason: '手が足りない' },
    withdrawn: { status: 'withdrawn', at },
  }
  const introductionIn = (state: Introduction['state']): Introduction => ({
    occasion: { of: 'match', needId: 'ned_00000000000000000000000001' as NeedId, solutionId: 'sol_00000000000000000000000001' as SolutionId },
    askedBy: business,
    asked: city,
    message: '',
    askedAt: at,
    version: 1,
    state,
  })
  const answers: readonly Exclude<IntroductionAct, { act: 'ask' }>[] = [
    { act: 'agree', version: 1 },
    { act: 'decline', version: 1, reason: '' },
    { act: 'withdraw', version: 1 },
  ]

  it.each(Object.entries(states))('that is %s is answered only while it is open', (name, state) => {
    const outcomes = answers.map((act) => outcomeOf(() => decideIntroduction(introductionIn(state), act, at).state.status))

    expect(outcomes).toEqual(name === 'open' ? ['agreed', 'declined', 'withdrawn'] : Array(3).fill('projects/wrong-state'))
  })

  it.each([
    ['open', business, 'projects/wrong-state'],
    ['open', city, 'projects/wrong-state'],
    ['agreed', city, 'projects/wrong-state'],
    ['declined', business, 'projects/wrong-state'],
    ['declined', city, 'open'],
    ['withdrawn', business, 'open'],
    ['withdrawn', city, 'open'],
  ])('that is %s, asked for anew by %s: %s', (name, askedBy, expected) => {
    const before = introductionIn(states[name] ?? { status: 'open' })
    const asking = { occasion: before.occasion, askedBy, asked: askedBy === city ? business : city, message: '', at }

    expect(outcomeOf(() => ask(before, asking).state.status)).toBe(expected)
  })
})

describe('a proposal', () => {
  const states: Readonly<Record<string, Proposal['state']>> = {
    draft: { status: 'draft' },
    submitted: { status: 'submitted' },
    shortlisted: { status: 'shortlisted' },
    declined: { status: 'declined', at, reason: '' },
    chosen: { status: 'chosen', at, reason: '' },
    withdrawn: { status: 'withdrawn', at },
  }
  const proposalIn = (state: Proposal['state']): Proposal => ({
    proposalId: 'prp_00000000000000000000000001' as ProposalId,
    needId: 'ned_00000000000000000000000001' as NeedId,
    needTitle: '',
    needOwner: city,
    solutionId: 'sol_00000000000000000000000001' as SolutionId,
    memberId: business,
    content: { title: '', summary: '', approach: '', schedule: '', kpiTargets: [], attachments: [] },
    fingerprint: '',
    version: 1,
    edition: 1,
    state,
  })
  const needIn = (status: Need['state']['status'], validUntil = '2026-11-22', sealedProposals = true): Need =>
    ({ memberId: city, state: { status }, content: { validUntil, sealedProposals } }) as Need
  const acts: readonly ProposalAct[] = [
    { act: 'submit', version: 1 },
    { act: 'replace', version: 1, content: proposalIn({ status: 'draft' }).content },
    { act: 'withdraw', version: 1 },
    { act: 'shortlist', version: 1 },
    { act: 'decline', version: 1, reason: '' },
  ]
  const [wrong, closed, sealed] = ['projects/wrong-state', 'projects/proposals-closed', 'projects/still-sealed']

  it.each([
    ['draft', 'published', ['submitted', wrong, 'withdrawn', sealed, sealed]],
    ['submitted', 'published', [wrong, 'submitted', 'withdrawn', sealed, sealed]],
    ['withdrawn', 'published', [wrong, wrong, wrong, sealed, sealed]],
    ['draft', 'in-selection', [closed, closed, 'withdrawn', wrong, wrong]],
    ['submitted', 'in-selection', [closed, closed, 'withdrawn', 'shortlisted', 'declined']],
    ['shortlisted', 'in-selection', [closed, closed, 'withdrawn', wrong, 'declined']],
    ['declined', 'in-selection', [closed, closed, wrong, wrong, wrong]],
    ['withdrawn', 'in-selection', [closed, closed, wrong, wrong, wrong]],
    ['chosen', 'decided', [closed, closed, wrong, wrong, wrong]],
    ['submitted', 'decided', [closed, closed, 'withdrawn', wrong, wrong]],
  ] as const)('that is %s on a need that is %s: each act leaves or meets what it must', (name, status, expected) => {
    const proposal = proposalIn(states[name] ?? { status: 'draft' })

    const outcomes = acts.map((act) => outcomeOf(() => decideProposal(proposal, act, { need: needIn(status), at }).proposal.state.status))

    expect(outcomes).toEqual(expected)
  })

  it('is taken on the last day, to its end in Tokyo, and not after', () => {
    const submit = (when: string) =>
      outcomeOf(
        () =>
          decideProposal(proposalIn({ status: 'draft' }), { act: 'submit', version: 1 }, { need: needIn('published'), at: when as Instant }).event,
      )

    expect(submit('2026-11-22T14:59:59.999Z')).toBe('ProposalSubmitted')
    expect(submit('2026-11-22T15:00:00.000Z')).toBe(closed)
  })

  it.each([
    ['published', true, true],
    ['in-selection', true, false],
    ['decided', true, false],
    ['published', false, false],
  ] as const)('on a need that is %s, sealed %s: is closed to its owner %s', (status, sealedProposals, expected) => {
    const need = needIn(status, '2026-11-22', sealedProposals)
    expect(isSealed(need)).toBe(expected)
    expect(thingOf(proposalIn({ status: 'submitted' }), need, []).isReceived).toBe(!expected)
  })

  it('that was withdrawn or is a draft is received by nobody', () => {
    const received = Object.entries(states).filter(([, state]) => thingOf(proposalIn(state), needIn('in-selection'), []).isReceived)
    expect(received.map(([name]) => name)).toEqual(['submitted', 'shortlisted', 'declined', 'chosen'])
  })
})
