import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import { type Actor, allowed, type Role, roles } from '../../kernel/policy.ts'
import { tally } from '../consent/consent.ts'
import type { PlanContent, PlanId } from '../plan/plan-contract.ts'
import {
  calendarOf,
  day,
  decidingOn,
  type ExampleAct,
  exampleContent,
  examplePlan,
  firstConsent,
  paper,
  ruleIn,
  stepped,
  votersOf,
  wayIntoForce,
} from '../plan/plan-example.ts'
import { decidePlan, fileOpinion } from './procedure-acts.ts'
import { renewal } from './procedure-closing.ts'
import { PlanAct } from './procedure-contract.ts'
import type { Deciding, Plan } from './procedure-plan.ts'
import { type PlanThing, procedurePolicy } from './procedure-policy.ts'
import { duties } from './procedure-supervision.ts'

const shipped = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8'))
const rules = ruleIn(shipped('consent-rules.json'))
const calendar = calendarOf(shipped('holidays.json'))
const deciding = decidingOn('2026-11-20', { calendar, rules })
const inForce = stepped(examplePlan, wayIntoForce, deciding)

const refusal = (type: string) => expect.objectContaining({ type: `districts/${type}` }) as Error

describe('the way of a plan', () => {
  it('leads from draft to force, each step with document, number and date', () => {
    const states = wayIntoForce.map((_, count) => stepped(examplePlan, wayIntoForce.slice(0, count + 1), deciding).state.status)

    expect(states).toEqual(['draft', 'applied', 'noticed', 'summarized', 'voted', 'certified', 'in-force'])
    expect(inForce.state).toMatchObject({ record: { notice: { number: '第1008号', on: '2020-10-08' }, rollHash: 'b'.repeat(64) } })
    expect(inForce.version).toBe(8)
  })

  it('refuses every step out of its turn, and changes nothing', () => {
    const turns = wayIntoForce.map((act, turn) => ({ act, turn }))
    for (let done = 0; done <= wayIntoForce.length; done += 1) {
      const plan = stepped(examplePlan, wayIntoForce.slice(0, done), deciding)
      for (const { act } of turns.filter(({ turn }) => turn !== done && !(turn === 0 && done === 1)))
        expect(() => stepped(plan, [act], deciding)).toThrow(expect.objectContaining({ type: expect.stringMatching(/^districts\//) }) as Error)
    }
  })

  it('dates no step in the future, and none before the one it follows', () => {
    for (const [turn, act] of wayIntoForce.entries()) {
      if (!('document' in act)) continue
      const plan = stepped(examplePlan, wayIntoForce.slice(0, turn), deciding)
      expect(() => stepped(plan, [act], decidingOn('2020-08-01', { calendar, rules }))).toThrow(refusal('date-in-the-future'))
      if (turn === 0) continue
      const early = { ...act, document: { ...act.document, on: day('2020-08-02') } }
      expect(() => stepped(plan, [early], deciding)).toThrow(refusal(turn === 3 ? 'inspection-not-ended' : 'date-too-early'))
    }
  })

  it('is not applied for before the regional plan is approved', () => {
    expect(() => stepped(examplePlan, wayIntoForce.slice(1, 2), deciding)).toThrow(refusal('regional-plan-missing'))
  })

  it('is not decided on by who looked at an older version', () => {
    expect(() => decidePlan(inForce, { act: 'end-period', version: 1 }, deciding)).toThrow('changed this meanwhile')
  })

  it('summarizes every opinion for the assembly, and takes none before the notice', () => {
    const noticed = stepped(examplePlan, wayIntoForce.slice(0, 3), deciding)
    const twice = fileOpinion(fileOpinion(noticed, day('2020-10-20')).plan, day('2020-11-09')).plan

    expect(() => stepped(twice, wayIntoForce.slice(3, 4), deciding)).toThrow(refusal('opinions-left-out'))
    const summary: ExampleAct = { act: 'submit-summary', document: paper('2020-11-30'), opinions: 2 }
    expect(stepped(twice, [summary], deciding).state.status).toBe('summarized')
    expect(() => fileOpinion(noticed, day('2020-10-07'))).toThrow(refusal('date-too-early'))
    expect(() => fileOpinion(examplePlan, day('2020-10-07'))).toThrow(refusal('wrong-step'))
  })

  it('is not certified against the vote; it is refused with reasons, written anew and applied for again', () => {
    const rejected: ExampleAct = { act: 'record-vote', document: paper('2020-12-18'), approved: false }
    const voted = stepped(examplePlan, [...wayIntoForce.slice(0, 4), rejected], deciding)

    expect(() => stepped(voted, wayIntoForce.slice(5, 6), deciding)).toThrow(refusal('vote-rejected'))
    const refused = stepped(voted, [{ act: 'refuse', document: paper('2020-12-24'), reasons: ['議会の議決が得られなかった'] }], deciding)
    expect(refused.state).toMatchObject({ status: 'refused', reasons: ['議会の議決が得られなかった'] })
    expect(stepped(refused, [{ act: 'redraft' }, ...wayIntoForce.slice(1, 2)], deciding).state.status).toBe('applied')
  })

  it('may be withdrawn until it is decided, and not afterwards', () => {
    const withdraw: ExampleAct = { act: 'withdraw', document: paper('2020-12-20') }

    for (const done of [2, 3, 4, 5]) expect(stepped(examplePlan, [...wayIntoForce.slice(0, done), withdraw], deciding).state.status).toBe('withdrawn')
    for (const done of [0, 1, 6, 7])
      expect(() => stepped(examplePlan, [...wayIntoForce.slice(0, done), withdraw], deciding)).toThrow(refusal('wrong-step'))
  })

  it('waits for the manager of a city park where something is built in it', () => {
    const inPark: PlanContent = { ...exampleContent, activities: exampleContent.activities.map((each) => ({ ...each, inCityPark: true })) }
    const voted = stepped({ ...examplePlan, content: inPark }, wayIntoForce.slice(0, 5), deciding)
    const consent: ExampleAct = { act: 'record-park-consent', document: paper('2020-12-20') }

    expect(() => stepped(voted, wayIntoForce.slice(5, 6), deciding)).toThrow(refusal('park-consent-missing'))
    expect(stepped(voted, [consent, ...wayIntoForce.slice(5)], deciding).state.status).toBe('in-force')
    expect(() => stepped(examplePlan, [...wayIntoForce.slice(0, 5), consent], deciding)).toThrow(refusal('wrong-step'))
  })
})

describe('supervision', () => {
  const voters = votersOf()
  const demanding = (code: string, count: number): Deciding => ({ ...deciding, demand: tally(rules(code), voters, firstConsent(voters, count)) })
  const demand: ExampleAct = { act: 'demand-revocation', document: paper('2022-06-01') }
  const hearing: ExampleAct = { act: 'hold-hearing', document: paper('2022-07-01') }
  const revoke = (cause: 'demand' | 'disobedience', on = '2022-08-10'): ExampleAct => ({
    act: 'revoke',
    document: paper(on),
    cause,
    reasons: ['法の規定による'],
  })
  const upToOrder: readonly ExampleAct[] = [
    { act: 'request-report', document: paper('2022-06-01'), reasons: ['会計の確認'] },
    { act: 'offer-explanation', document: paper('2022-06-10'), until: day('2022-06-24') },
    { act: 'order-correction', document: paper('2022-06-27'), reasons: ['帳簿がない'], complyUntil: day('2022-07-31') },
  ]
  const supervisionOf = ({ state }: Plan) => (state.status === 'in-force' ? state.supervision : {})

  it('must revoke when more than a third demands it, and does nothing else before', () => {
    const demanded = stepped(inForce, [demand], demanding('jp-revoke', 4))

    expect(duties(supervisionOf(demanded))).toEqual(['revoke'])
    expect(() => stepped(demanded, [{ act: 'end-period' }], deciding)).toThrow(refusal('revocation-demanded'))
    expect(() => stepped(demanded, [{ act: 'draft-change', content: exampleContent, localityRenamed: false }], deciding)).toThrow(
      refusal('revocation-demanded'),
    )
    expect(() => stepped(demanded, [revoke('demand')], deciding)).toThrow(refusal('hearing-missing'))
    expect(stepped(demanded, [hearing, revoke('demand')], deciding).state).toMatchObject({ status: 'revoked', revocation: { cause: 'demand' } })
  })

  it('leaves it to the city whether a demanded revocation needs a hearing', () => {
    const demanded = stepped(inForce, [demand], demanding('jp-revoke', 4))

    expect(stepped(demanded, [revoke('demand')], { ...deciding, settings: { ...deciding.settings, hearingOnDemand: false } }).state.status).toBe(
      'revoked',
    )
  })

  it('takes a hearing on an order for none on a demand', () => {
    const heard = stepped(inForce, [...upToOrder, hearing], deciding)
    const demanded = stepped(heard, [{ ...demand, document: paper('2022-07-10') }], demanding('jp-revoke', 4))

    expect(() => stepped(demanded, [revoke('demand')], deciding)).toThrow(refusal('hearing-missing'))
  })

  it('takes for a demand only a tally of its own rule', () => {
    expect(() => stepped(inForce, [demand], demanding('jp-report', 4))).toThrow(refusal('demand-not-reached'))
    expect(() => stepped(inForce, [demand], deciding)).toThrow(refusal('demand-not-reached'))
    expect(() => stepped(inForce, [revoke('demand')], deciding)).toThrow(refusal('demand-not-reached'))
  })

  it('must ask for a report when a tenth demands it, and has done so when it has asked', () => {
    const demanded = stepped(inForce, [{ act: 'demand-report', document: paper('2022-05-30'), suspicion: '疑い' }], demanding('jp-report', 1))

    expect(duties(supervisionOf(demanded))).toEqual(['request-report'])
    expect(duties(supervisionOf(stepped(demanded, upToOrder.slice(0, 1), deciding)))).toEqual([])
  })

  it('orders correction after a report was asked for and the time to explain is over, or the explanation is there', () => {
    const order = upToOrder[2] as Extract<ExampleAct, { act: 'order-correction' }>
    const early: ExampleAct = { ...order, document: paper('2022-06-24') }
    const offered = stepped(inForce, upToOrder.slice(0, 2), deciding)

    expect(() => stepped(inForce, [order], deciding)).toThrow(refusal('report-not-asked'))
    expect(() => stepped(stepped(inForce, upToOrder.slice(0, 1), deciding), [order], deciding)).toThrow(refusal('explanation-missing'))
    expect(() => stepped(offered, [early], deciding)).toThrow(refusal('explanation-missing'))
    expect(stepped(offered, [{ act: 'receive-explanation', document: paper('2022-06-20') }, early], deciding).state.status).toBe('in-force')
  })

  it('may revoke for an order that was not obeyed in time, after a hearing', () => {
    const ordered = stepped(inForce, [...upToOrder, hearing], deciding)

    expect(() => stepped(ordered, [revoke('disobedience', '2022-07-31')], deciding)).toThrow(refusal('order-not-disobeyed'))
    expect(stepped(ordered, [revoke('disobedience', '2022-08-01')], deciding).state.status).toBe('revoked')
    const obeyed = stepped(ordered, [{ act: 'confirm-compliance', document: paper('2022-07-20') }], deciding)
    expect(() => stepped(obeyed, [revoke('disobedience')], deciding)).toThrow(refusal('order-not-disobeyed'))
    expect(() => stepped(stepped(inForce, upToOrder, deciding), [revoke('disobedience')], deciding)).toThrow(refusal('hearing-missing'))
  })

  it('ends a revocation with publication and settlement, both', () => {
    const revoked = stepped(stepped(inForce, [demand], demanding('jp-revoke', 4)), [hearing, revoke('demand')], deciding)
    const settlement: ExampleAct = { act: 'settle', document: paper('2022-09-30') }
    const publication: ExampleAct = { act: 'publish-revocation', document: paper('2022-08-12') }

    expect(() => stepped(revoked, [publication, { act: 'close' }], deciding)).toThrow(refusal('settlement-open'))
    expect(() => stepped(revoked, [settlement, { act: 'close' }], deciding)).toThrow(refusal('wrong-step'))
    expect(stepped(revoked, [publication, settlement, { act: 'close' }], deciding).state).toMatchObject({
      status: 'closed',
      settlement: settlement.document,
    })
  })
})

describe('the end of the period', () => {
  it('is the day after the last, and not before', () => {
    expect(() => stepped(inForce, [{ act: 'end-period' }], decidingOn('2026-03-31', { calendar, rules }))).toThrow(refusal('period-not-ended'))
    expect(stepped(inForce, [{ act: 'end-period' }], decidingOn('2026-04-01', { calendar, rules })).state).toMatchObject({ endedOn: '2026-03-31' })
  })

  it('is followed by a new plan, which begins after it and goes the whole way', () => {
    const renewed = renewal(inForce, 'apl_01JD2Q9V8T6Y4W3X5Z7A9B1C2E' as PlanId)

    expect(renewed).toMatchObject({ state: { status: 'draft' }, version: 1, renews: { planId: inForce.planId, endsOn: '2026-03-31' } })
    expect(() => stepped({ ...renewed, content: exampleContent }, wayIntoForce.slice(1, 2), deciding)).toThrow(refusal('date-too-early'))
    expect(() => renewal(examplePlan, renewed.planId)).toThrow(refusal('wrong-step'))
  })
})

describe('who may do what', () => {
  const thing: PlanThing = {
    amoId: examplePlan.amoId,
    localGovernmentCode: examplePlan.localGovernmentCode,
    boundPersons: new Set(['psn_00000000000000000000000009' as PersonId]),
  }
  const acting = (role: Role, body: Partial<Actor>): Actor => ({ personId: 'psn_00000000000000000000000001' as PersonId, roles: [role], ...body })
  const bodies: Readonly<Record<string, Partial<Actor>>> = {
    amo: { memberId: thing.amoId, memberKind: 'amo' },
    'another amo': { memberId: 'mbr_00000000000000000000000002' as MemberId, memberKind: 'amo' },
    city: { memberId: 'mbr_00000000000000000000000003' as MemberId, memberKind: 'local-government', localGovernmentCode: thing.localGovernmentCode },
    'another city': { memberKind: 'local-government', localGovernmentCode: '131016' as LocalGovernmentCode },
    'a business of the city': { memberKind: 'business', localGovernmentCode: thing.localGovernmentCode },
    'a beneficiary': { personId: 'psn_00000000000000000000000009' as PersonId },
  }
  const everybody = Object.entries(bodies).flatMap(([name, body]) => roles.map((role) => [`${name} ${role}`, acting(role, body)] as const))
  const whoMay = (act: keyof typeof procedurePolicy) =>
    everybody.filter(([, actor]) => allowed(procedurePolicy[act], actor, thing)).map(([name]) => name)

  const writing = (name: string) => [`${name} administrator`, `${name} editor`]
  const expected: Readonly<Record<string, readonly string[]>> = {
    amo: writing('amo'),
    officer: writing('city'),
    mayor: ['city administrator'],
    beneficiary: roles.map((role) => `a beneficiary ${role}`),
  }
  const table: Readonly<Record<keyof typeof procedurePolicy, keyof typeof expected>> = {
    'record-regional-plan': 'officer',
    apply: 'amo',
    withdraw: 'amo',
    redraft: 'amo',
    'give-notice': 'officer',
    'file an opinion': 'beneficiary',
    'submit-summary': 'officer',
    'record-vote': 'officer',
    'record-park-consent': 'officer',
    certify: 'mayor',
    refuse: 'mayor',
    publish: 'officer',
    'notify-minor-change': 'amo',
    'draft-change': 'amo',
    'drop-change': 'amo',
    'demand-revocation': 'beneficiary',
    'demand-report': 'beneficiary',
    'request-report': 'officer',
    'receive-report': 'amo',
    'offer-explanation': 'officer',
    'receive-explanation': 'amo',
    'order-correction': 'mayor',
    'confirm-compliance': 'officer',
    'hold-hearing': 'officer',
    revoke: 'mayor',
    'publish-revocation': 'officer',
    'end-period': 'officer',
    settle: 'amo',
    close: 'officer',
  }

  it.each(Object.entries(table))('%s: %s, and nobody else', (act, who) => {
    expect(whoMay(act as keyof typeof procedurePolicy)).toEqual(expected[who])
    expect(allowed(procedurePolicy[act as keyof typeof procedurePolicy], undefined, thing)).toBe(false)
  })

  it('knows every act of the contract', () => {
    const acts = PlanAct().options.map((option) => option.shape.act.value)

    expect([...acts, 'file an opinion'].sort()).toEqual(Object.keys(procedurePolicy).sort())
  })
})
