import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant, instant } from '../kernel/time.ts'
import { AlertRuleId } from './contract.ts'
import { type DeviceType, measureOf } from './device-type.ts'
import { alertRuleNotSound } from './problems.ts'
import type { KeptReading } from './reading.ts'

/** When somebody wants to be told: a value beyond a level until it is back behind another, or silence. */
export const AlertRule = lazy(() =>
  z
    .discriminatedUnion('when', [
      z.strictObject({
        ruleId: AlertRuleId(),
        when: z.enum(['above', 'below']),
        measure: z.string().max(40),
        level: z.number(),
        clearLevel: z
          .number()
          .meta({ description: 'Back at this the alert ends: at the level or behind it, so that a trembling value does not ring again and again' }),
      }),
      z.strictObject({ ruleId: AlertRuleId(), when: z.literal('silent'), minutes: z.int().min(1).max(10_080) }),
    ])
    .meta({ id: 'AlertRule' }),
)
export type AlertRule = Infer<typeof AlertRule>

/** Where an alert stands, and up to which reading it has been judged: what was measured before says nothing any more. */
export const AlertState = lazy(() =>
  z
    .object({
      ruleId: AlertRuleId(),
      raised: z.boolean(),
      since: Instant().optional(),
      value: z.number().optional(),
      judgedUpTo: Instant(),
    })
    .meta({ id: 'AlertState' }),
)
export type AlertState = Infer<typeof AlertState>

export const requireSound = (rules: readonly AlertRule[], type: DeviceType): void => {
  for (const rule of rules) {
    if (rule.when === 'silent') continue
    const { ruleId } = rule
    if (!measureOf(type, rule.measure)) throw alertRuleNotSound({ ruleId, fault: 'unknown-measure' })
    const isBehind = rule.when === 'above' ? rule.clearLevel <= rule.level : rule.clearLevel >= rule.level
    if (!isBehind) throw alertRuleNotSound({ ruleId, fault: 'clear-level' })
  }
  if (new Set(rules.map(({ ruleId }) => ruleId)).size < rules.length) throw alertRuleNotSound({ ruleId: rules[0]?.ruleId ?? '', fault: 'twice' })
}

/** An alert after readings, in the order in which they were measured; late ones change nothing. `undefined` if there was nothing new. */
export const afterReadings = (
  rule: Extract<AlertRule, { measure: string }>,
  before: AlertState | undefined,
  readings: readonly KeptReading[],
): AlertState | undefined => {
  const fresh = readings
    .filter(({ at, measures, corrects }) => corrects === undefined && measures[rule.measure] !== undefined && (!before || at > before.judgedUpTo))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  let state = before
  for (const { at, measures } of fresh) {
    const value = measures[rule.measure] ?? 0
    const raised = state?.raised ? !isBack(rule, value) : isBeyond(rule, value)
    const turned = raised !== (state?.raised ?? false)
    state = {
      ruleId: rule.ruleId,
      raised,
      ...(turned ? { since: at } : state?.since && { since: state.since }),
      ...(turned ? { value } : state?.value !== undefined && { value: state.value }),
      judgedUpTo: at,
    }
  }
  return state === before ? undefined : state
}

const isBeyond = ({ when, level }: { readonly when: 'above' | 'below'; readonly level: number }, value: number): boolean =>
  when === 'above' ? value > level : value < level

const isBack = ({ when, clearLevel }: { readonly when: 'above' | 'below'; readonly clearLevel: number }, value: number): boolean =>
  when === 'above' ? value <= clearLevel : value >= clearLevel

/** An alert of silence: raised when the newest reading is older than so many minutes. `undefined` if nothing turned. */
export const afterSilence = (
  { ruleId, minutes }: Extract<AlertRule, { when: 'silent' }>,
  before: AlertState | undefined,
  { newestAt, now }: { readonly newestAt: Instant; readonly now: Instant },
): AlertState | undefined => {
  const silentFrom = instant(new Date(Date.parse(newestAt) + minutes * 60_000))
  const raised = now >= silentFrom
  if (raised === (before?.raised ?? false)) return undefined
  return { ruleId, raised, since: raised ? silentFrom : newestAt, judgedUpTo: now }
}
