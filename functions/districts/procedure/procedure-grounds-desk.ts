import type { Actor } from '../../kernel/policy.ts'
import { Problem, type ProblemMaker, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import type { Write } from '../../platform/dynamo-table.ts'
import { shelve } from '../../platform/shelf.ts'
import { rollDoesNotFit } from '../allocation/allocation-problems.ts'
import { tally, withRequester } from '../consent/consent.ts'
import { countedAnswers, ruleOfMatter } from '../consent/consent-acts.ts'
import type { ConsentMatter } from '../consent/consent-contract.ts'
import { type AskedPlan, consentDesk, type Polled } from '../consent/consent-desk.ts'
import { draftFees } from '../consent/consent-fees.ts'
import type { FeeRuleId } from '../contract.ts'
import type { Furniture, WithConsentRules, WithFiles, WithHolidays } from '../furniture.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import { type BorneFee, isSame, minorChange } from '../plan/plan-domain.ts'
import type { PlanAct } from './procedure-contract.ts'
import { calendarDesk } from './procedure-desk.ts'
import { type Deciding, type Plan, requireInForce } from './procedure-plan.ts'
import { frozenWrite } from './procedure-store.ts'

/** What an act is decided on, and what is kept beside the plan if it is done. */
export type Grounded = { readonly deciding: Deciding; readonly besides: readonly Write[] }

/** What is asked of the table to decide on a step. */
export type Grounding = Polled | 'procedures' | 'frozenRolls'

export type GroundsParts = WithFiles & WithHolidays & WithConsentRules

/** A change, as it is weighed. */
export type Changing = { readonly content: PlanContent; readonly feeRuleId?: FeeRuleId | undefined; readonly localityRenamed?: boolean }

/** Loads of the world what an act needs, and no more. */
export const groundsDesk = (furniture: Furniture<Grounding> & GroundsParts) => {
  const { store, clock, files } = furniture
  const { poll, ruleOf, namedRule } = consentDesk(furniture)
  const { settingsOf, calendarOf } = calendarDesk(furniture)

  const talliedFor = async (plan: Plan, matter: ConsentMatter) => {
    const [polled, rules] = await Promise.all([poll(plan, matter), furniture.consentRules()])
    return { ...polled, rule: present(rules.items.find(({ code }) => code === ruleOfMatter[matter])) }
  }

  /** The roll and the fees as they are now, frozen under their hash: what the consents were given to. */
  const frozen = async (plan: Plan, fees: readonly BorneFee[]) => {
    const { feeRuleId, rule } = await ruleOf(plan)
    const { hash: rollHash } = await store.frozenRolls.freeze(plan.districtId, await store.roll.all(plan.districtId), {
      referenceOn: dateInTokyo(clock()),
    })
    const body = Buffer.from(JSON.stringify({ planId: plan.planId, rollHash, fees: fees.map(({ beneficiaryId, fee }) => ({ beneficiaryId, fee })) }))
    const feesFile = await shelve(files, { key: `attachments/frozen/${plan.planId}/${rollHash}.json`, type: 'application/json', body })
    const total = fees.reduce((sum, { fee }) => sum + fee, 0)
    return { rollHash, write: frozenWrite(plan.planId, { rollHash, feeRuleId, feeRuleVersion: rule.version, total, feesFile }) }
  }

  const applying = async (plan: Plan): Promise<{ readonly grounds: NonNullable<Deciding['grounds']>; readonly write: Write }> => {
    const { fees, voters, standing, rule } = await talliedFor(plan, 'application')
    const { rollHash, write } = await frozen(plan, fees)
    const consent = tally(rule, voters, countedAnswers(standing))
    return { grounds: { foundedThisFiscalYear: plan.foundedThisFiscalYear ?? false, rollHash, fees, consent }, write }
  }

  const demanding = async (plan: Plan, matter: 'revocation' | 'report', bound: AskedPlan['thing']['bound']) => {
    const { voters, standing, rule } = await talliedFor(plan, matter)
    const answers = [...bound].reduce(withRequester, countedAnswers(standing))
    return tally(rule, voters, answers)
  }

  /**
   * What each bears by the plan as certified, and would bear by its change: both on the roll that was frozen for the certification,
   * so that a share moves only by the change, and not because a business opened or closed since.
   */
  const weighing = async (plan: Plan, change: Changing): Promise<NonNullable<Deciding['fees']>> => {
    const { certified, certifiedFeeRuleId = plan.feeRuleId, record } = requireInForce(plan)
    const { referenceOn, rows } = await store.frozenRolls.kept(record.rollHash)
    const bornBy = async (content: PlanContent, feeRuleId: FeeRuleId | undefined) => {
      const { rule } = await namedRule(plan, feeRuleId)
      return new Map(draftFees(content, rule, rows, referenceOn).map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))
    }
    const proposedBy = change.feeRuleId ?? plan.feeRuleId
    const fees = await bornBy(certified, certifiedFeeRuleId)
    if (proposedBy === certifiedFeeRuleId && isSame(change.content.period, certified.period)) return { certified: fees, proposed: fees }
    return { certified: fees, proposed: await unlessRefusedBy(rollDoesNotFit, bornBy(change.content, proposedBy)) }
  }

  const besidesOf = async (plan: Plan, act: PlanAct, bound: AskedPlan['thing']['bound']) => {
    switch (act.act) {
      case 'apply':
        return applying(plan)
      case 'demand-revocation':
        return { demand: await demanding(plan, 'revocation', bound) }
      case 'demand-report':
        return { demand: await demanding(plan, 'report', bound) }
      case 'notify-minor-change':
      case 'draft-change':
        return { fees: await weighing(plan, act) }
      case 'record-regional-plan':
      case 'drop-change':
      case 'withdraw':
      case 'redraft':
      case 'give-notice':
      case 'submit-summary':
      case 'record-vote':
      case 'record-park-consent':
      case 'certify':
      case 'refuse':
      case 'publish':
      case 'request-report':
      case 'receive-report':
      case 'offer-explanation':
      case 'receive-explanation':
      case 'order-correction':
      case 'confirm-compliance':
      case 'hold-hearing':
      case 'revoke':
      case 'publish-revocation':
      case 'end-period':
      case 'settle':
      case 'close':
        return {}
    }
  }

  return {
    async grounded({ plan, thing }: AskedPlan, act: PlanAct): Promise<Grounded> {
      const [calendar, { procedure: settings }] = await Promise.all([calendarOf(plan.localGovernmentCode), settingsOf(plan.localGovernmentCode)])
      const { write, ...loaded } = { write: undefined, ...(await besidesOf(plan, act, thing.bound)) }
      return { deciding: { today: dateInTokyo(clock()), calendar, settings, ...loaded }, besides: write ? [write] : [] }
    },

    /** Whether a change would be minor, part by part, against the plan as certified. */
    async weigh(plan: Plan, { content, localityRenamed = false, ...named }: Changing) {
      const { certified } = requireInForce(plan)
      const [fees, { procedure }] = await Promise.all([weighing(plan, { content, ...named }), settingsOf(plan.localGovernmentCode)])
      return minorChange(
        { content: certified, fees: fees.certified },
        { content, fees: fees.proposed },
        { localityRenamed, listedByOrdinance: procedure.minorByOrdinance },
      )
    },

    /** What the fees block needs of a certificate: ids, versions and where the fees lie; nobody's name and nobody's amount. */
    async certified(plan: Plan): Promise<Readonly<Record<string, unknown>>> {
      const { state } = plan
      const proceeding = state.status === 'in-force' ? state.change?.proceeding : state
      if (proceeding?.status !== 'certified') return {}
      const content = state.status === 'in-force' ? (state.change?.proposed ?? plan.content) : plan.content
      const kept = await store.procedures.frozen(plan.planId, proceeding.rollHash)
      return { planId: plan.planId, isChange: state.status === 'in-force', period: content.period, ...kept }
    },
  }
}

/** What was asked for, or nothing where it is refused by this name. */
const unlessRefusedBy = async <Value>({ type }: Pick<ProblemMaker<never>, 'type'>, asking: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await asking
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.type === type) return undefined
    throw refusal
  }
}

/** Who acts, as the rules of the procedure see it. */
export const planThingOf = ({ thing }: AskedPlan, { personId }: Pick<Actor, 'personId'>) => ({
  amoId: thing.amoId,
  localGovernmentCode: thing.localGovernmentCode,
  boundPersons: new Set(thing.bound.size > 0 ? [personId] : []),
})
