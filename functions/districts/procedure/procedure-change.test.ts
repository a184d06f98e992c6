import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yen } from '../../kernel/money.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import {
  calendarOf,
  criteria,
  decidingOn,
  type ExampleAct,
  exampleContent,
  exampleFees,
  examplePlan,
  feesOf,
  paper,
  ruleIn,
  stepped,
  wayIntoForce,
} from '../plan/plan-example.ts'
import { changeFee, proposedPlan, writePlan } from './procedure-plan.ts'

const shipped = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8'))
const rules = ruleIn(shipped('consent-rules.json'))
const calendar = calendarOf(shipped('holidays.json'))
const deciding = decidingOn('2026-11-20', { calendar, rules })
const inForce = stepped(examplePlan, wayIntoForce, deciding)

const lacking = (task: string) => expect.objectContaining({ type: 'districts/plan-incomplete', facts: { missing: [task] } }) as Error
const refusal = (type: string) => expect.objectContaining({ type: `districts/${type}` }) as Error

describe('a draft', () => {
  it('is not applied for with what shows consents to an earlier version of plan or fee', () => {
    const apply = wayIntoForce.slice(0, 2)
    const rewritten = writePlan(examplePlan, { ...exampleContent, scope: '全事業者' })
    const shown = {
      ...rewritten.content,
      attachments: [...rewritten.content.attachments, { kind: 'consent-evidence' as const, name: '同意書', sha256: 'd'.repeat(64) }],
    }

    expect(() => stepped(rewritten, apply, deciding)).toThrow(lacking('consent-evidence'))
    expect(() => stepped(changeFee(examplePlan), apply, deciding)).toThrow(lacking('consent-evidence'))
    expect(stepped(writePlan(rewritten, shown), apply, deciding).state.status).toBe('applied')
  })

  it('is another version when its matter is rewritten, so that consents to it are void; not when a paper is attached', () => {
    const [first, ...others] = exampleContent.attachments

    expect(writePlan(examplePlan, { ...exampleContent, scope: '全事業者' }).planVersion).toBe(2)
    expect(writePlan(examplePlan, { ...exampleContent, attachments: first ? [...others, first] : [] })).toMatchObject({ planVersion: 1, version: 2 })
    expect(changeFee(examplePlan)).toMatchObject({ planVersion: 1, feeVersion: 2 })
  })

  it('is not written on once it is applied for', () => {
    const applied = stepped(examplePlan, wayIntoForce.slice(0, 2), deciding)

    expect(() => writePlan(applied, exampleContent)).toThrow(refusal('wrong-step'))
    expect(() => changeFee(applied)).toThrow(refusal('wrong-step'))
  })
})

describe('a change of a plan in force', () => {
  const wider: PlanContent = { ...exampleContent, scope: '区域内で小売業又は飲食業を営む事業者' }
  const drafted = stepped(inForce, [{ act: 'draft-change', content: wider, localityRenamed: false }], deciding)
  const evidence = { kind: 'consent-evidence' as const, name: '変更への同意書', sha256: 'c'.repeat(64) }
  const withEvidence: PlanContent = { ...wider, attachments: [...wider.attachments, evidence] }
  /** The change with what shows the consents to it: these come last. */
  const proven = stepped(drafted, [{ act: 'draft-change', content: withEvidence, localityRenamed: false }], deciding)
  const again: readonly ExampleAct[] = [
    { act: 'apply', document: paper('2022-01-11') },
    { act: 'give-notice', document: paper('2022-01-14'), method: 'gazette' },
    { act: 'submit-summary', document: paper('2022-02-21'), opinions: 0 },
    { act: 'record-vote', document: paper('2022-03-18'), approved: true },
    { act: 'certify', document: paper('2022-03-22'), criteria },
    { act: 'publish', document: paper('2022-03-23') },
  ]

  it('repeats consent, notice, inspection, vote and publication, while the plan as it was stays in force', () => {
    const voted = stepped(proven, again.slice(0, 4), deciding)
    expect(voted).toMatchObject({ content: exampleContent, state: { status: 'in-force', change: { proceeding: { status: 'voted' } } } })
    expect(() => stepped(drafted, again.slice(1, 2), deciding)).toThrow(refusal('wrong-step'))

    const changed = stepped(proven, again, deciding)
    expect(changed).toMatchObject({
      content: withEvidence,
      state: { status: 'in-force', certified: withEvidence, record: { certificate: { on: '2022-03-22' } } },
    })
    expect('change' in changed.state).toBe(false)
  })

  it('is seen as the plan it would make until it is decided', () => {
    expect(proposedPlan(stepped(proven, again.slice(0, 2), deciding))).toMatchObject({ content: withEvidence, state: { status: 'noticed' } })
    expect(proposedPlan(inForce)).toBeUndefined()
    expect(proposedPlan(stepped(proven, again, deciding))).toBeUndefined()
  })

  it('voids the consents given to the plan before', () => {
    expect(drafted.planVersion).toBe(inForce.planVersion + 1)
  })

  it('is drawn up again with the evidence of consent, and voids none; with other words or another fee it voids all', () => {
    const redrafted = (act: object) =>
      stepped(drafted, [{ act: 'draft-change', content: wider, localityRenamed: false, ...act } as ExampleAct], deciding)
    const feeRuleId = 'frl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'

    expect(redrafted({ content: withEvidence })).toMatchObject({
      planVersion: drafted.planVersion,
      feeVersion: drafted.feeVersion,
      state: { change: { proposed: { attachments: expect.arrayContaining([evidence]) } } },
    })
    expect(redrafted({ content: { ...wider, scope: '全事業者' } }).planVersion).toBe(drafted.planVersion + 1)
    expect(redrafted({ feeRuleId }).feeVersion).toBe(drafted.feeVersion + 1)
    const withRule = redrafted({ feeRuleId })
    const back: ExampleAct = { act: 'draft-change', content: wider, localityRenamed: false }
    expect(stepped(withRule, [back], deciding).feeVersion).toBe(withRule.feeVersion + 1)
  })

  it('is dropped while it is a draft: the plan stands as it was, and a consent to the draft counts for no later one', () => {
    const drop: ExampleAct = { act: 'drop-change' }

    const dropped = stepped(drafted, [drop], deciding)

    expect(dropped).toMatchObject({ content: exampleContent, state: { status: 'in-force', certified: exampleContent } })
    expect('change' in dropped.state).toBe(false)
    const provenAgain: ExampleAct = { act: 'draft-change', content: withEvidence, localityRenamed: false }
    expect(() => stepped(proven, [drop, provenAgain, ...again.slice(0, 1)], deciding)).toThrow(lacking('consent-evidence'))
    const anew = stepped(dropped, [{ act: 'draft-change', content: wider, localityRenamed: false }], deciding)
    expect(anew.planVersion).toBe(drafted.planVersion + 1)
    expect(() => stepped(anew, again.slice(0, 1), deciding)).toThrow(lacking('consent-evidence'))
  })

  it('is not dropped when it has been sent, decided, or was never drafted', () => {
    const drop: ExampleAct = { act: 'drop-change' }

    for (const taken of [1, 2, 3, 4, 5])
      expect(() => stepped(stepped(proven, again.slice(0, taken), deciding), [drop], deciding)).toThrow(refusal('change-pending'))
    const withdrawn = stepped(proven, [...again.slice(0, 1), { act: 'withdraw', document: paper('2022-01-12') }], deciding)
    expect(() => stepped(withdrawn, [drop], deciding)).toThrow(refusal('wrong-step'))
    expect(stepped(withdrawn, [{ act: 'redraft' }, drop], deciding).state).toEqual(inForce.state)
    expect(() => stepped(inForce, [drop], deciding)).toThrow(refusal('wrong-step'))
    expect(() => stepped(examplePlan, [drop], deciding)).toThrow(refusal('wrong-step'))
  })

  it('is not proven by the consents to the plan before, nor by those to an earlier draft (17-7(5), (14), Rule 38 iii)', () => {
    expect(() => stepped(drafted, again.slice(0, 1), deciding)).toThrow(lacking('consent-evidence'))
    expect(stepped(proven, again.slice(0, 1), deciding).state).toMatchObject({ change: { proceeding: { status: 'applied' } } })

    const reworded: ExampleAct = { act: 'draft-change', content: { ...withEvidence, scope: '全事業者' }, localityRenamed: false }
    expect(() => stepped(proven, [reworded, ...again.slice(0, 1)], deciding)).toThrow(lacking('consent-evidence'))
    const bare: ExampleAct = { act: 'draft-change', content: { ...wider, attachments: [] }, localityRenamed: false }
    const reattached: ExampleAct = { act: 'draft-change', content: wider, localityRenamed: false }
    expect(() => stepped(drafted, [bare, reattached, ...again.slice(0, 1)], deciding)).toThrow(lacking('consent-evidence'))
  })

  it('runs alone: another is drafted after it is decided or withdrawn', () => {
    const another: ExampleAct = { act: 'draft-change', content: { ...wider, scope: '全事業者' }, localityRenamed: false }
    const applied = stepped(proven, again.slice(0, 1), deciding)

    expect(() => stepped(applied, [another], deciding)).toThrow(refusal('change-pending'))
    expect(stepped(applied, [{ act: 'withdraw', document: paper('2022-01-12') }, another], deciding).state.status).toBe('in-force')
  })

  it('that is minor is notified and not voted on', () => {
    const renamed: PlanContent = { ...exampleContent, area: '中央町一丁目1番から24番まで' }
    const notice: ExampleAct = { act: 'notify-minor-change', document: paper('2022-02-01'), content: renamed, localityRenamed: true }

    expect(stepped(inForce, [notice], deciding)).toMatchObject({ content: renamed, state: { certified: exampleContent } })
    expect(() => stepped(inForce, [{ ...notice, localityRenamed: false }], deciding)).toThrow(refusal('change-not-minor'))
    expect(() => stepped(inForce, [{ act: 'draft-change', content: renamed, localityRenamed: true }], deciding)).toThrow(refusal('change-is-minor'))
  })

  it('that moves fees from one payer to another is not minor, the total being the same', () => {
    const moved = feesOf(exampleFees.map((each, place) => ({ ...each, fee: yen(place === 0 ? 4_999 : place === 1 ? 5_001 : 5_000) })))
    const notice: ExampleAct = { act: 'notify-minor-change', document: paper('2022-02-01'), content: exampleContent, localityRenamed: false }

    expect(() => stepped(inForce, [notice], { ...deciding, fees: { certified: feesOf(exampleFees), proposed: moved } })).toThrow(
      refusal('change-not-minor'),
    )
  })
})

describe('a change whose fees the roll of the certification cannot tell', () => {
  const notice: ExampleAct = { act: 'notify-minor-change', document: paper('2022-02-01'), content: exampleContent, localityRenamed: false }
  const unknown = { ...deciding, fees: { certified: feesOf(exampleFees), proposed: undefined } }

  it('is not minor, unless an ordinance lists moved shares', () => {
    expect(() => stepped(inForce, [notice], unknown)).toThrow(refusal('change-not-minor'))
    const listed = { ...unknown, settings: { ...unknown.settings, minorByOrdinance: ['fee-shares' as const] } }
    expect(stepped(inForce, [notice], listed).state.status).toBe('in-force')
  })
})
