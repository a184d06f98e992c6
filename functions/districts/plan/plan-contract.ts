import * as z from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'

export const PlanId = idOf('apl', 'PlanId')
export type PlanId = Infer<typeof PlanId>

/** A short name by which parts of one plan refer to each other: an activity, a class of beneficiaries. */
export const PlanKey = lazy(() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40)
    .meta({ id: 'PlanKey', examples: ['night-lighting'] }),
)

/** An amount for each fiscal year of the plan. */
export const Budget = lazy(() =>
  z
    .array(z.strictObject({ fiscalYear: z.number().int().min(2005).max(2200), amount: Yen() }))
    .max(6)
    .refine((years) => new Set(years.map(({ fiscalYear }) => fiscalYear)).size === years.length, {
      params: { code: 'year_twice' },
      message: 'names a year twice',
    }),
)
export type Budget = Infer<typeof Budget>

/** The two kinds of Act art. 5(4) vi: イ facilities and equipment for visitors, ロ publicity, events and other acts. */
export const activityKinds = ['facilities', 'publicity'] as const

/** The five categories of the government's guidance on area management. */
export const activityCategories = ['events', 'public-space', 'information', 'services', 'infrastructure'] as const

export const Activity = lazy(() =>
  z
    .strictObject({
      key: PlanKey(),
      name: text(200),
      content: text(2000),
      kind: z.enum(activityKinds),
      category: z.enum(activityCategories),
      inCityPark: z.boolean().default(false).meta({ description: 'Art. 17-7(4): facilities in a city park need the consent of its manager' }),
      budget: Budget(),
    })
    .meta({ id: 'Activity' }),
)
export type Activity = Infer<typeof Activity>

const decimal = () => z.string().regex(/^-?[0-9]{1,15}(\.[0-9]{1,6})?$/)

/** A goal that is measured: where it stands, where it shall stand, and by what it is told. */
export const Goal = lazy(() =>
  z
    .strictObject({
      level: z.enum(['kgi', 'kpi']),
      name: text(200),
      unit: text(40),
      baseline: decimal(),
      target: decimal(),
      measuredBy: text(500),
    })
    .meta({ id: 'Goal' }),
)

/** What one class of beneficiaries is expected to gain over the period: the limit of its fees. */
export const ExpectedBenefit = lazy(() =>
  z
    .strictObject({ class: PlanKey(), className: text(100), content: text(1000), amount: Yen(), evidence: text(2000) })
    .meta({ id: 'ExpectedBenefit' }),
)

/** Income by its nature (Rule art. 39(2)). */
export const incomeNatures = ['fee', 'municipal', 'membership', 'business', 'donation', 'other'] as const

export const FinancingPlan = lazy(() =>
  z
    .strictObject({
      income: z
        .array(z.strictObject({ nature: z.enum(incomeNatures), name: text(200), budget: Budget() }))
        .max(100)
        .default([]),
      expenditure: z
        .array(z.strictObject({ activity: PlanKey().optional(), purpose: text(200), budget: Budget() }))
        .max(200)
        .default([]),
    })
    .meta({ id: 'FinancingPlan', description: '資金計画: income by nature, expenditure by purpose' }),
)
export type FinancingPlan = Infer<typeof FinancingPlan>

/** The draft of amount and method of collection (17-7(3)); what each beneficiary would bear comes from the allocation. */
export const FeeDraft = lazy(() =>
  z
    .strictObject({
      classes: z.array(z.strictObject({ class: PlanKey(), payers: z.number().int().min(0).max(1_000_000), amount: Yen() })).max(100),
      basis: text(2000),
      collection: text(2000),
    })
    .meta({ id: 'FeeDraft' }),
)

/** What the organization does beside the activities (Rule art. 40). */
export const OtherBusinesses = lazy(() =>
  z
    .discriminatedUnion('carriesOn', [
      z.strictObject({ carriesOn: z.literal(false) }),
      z.strictObject({
        carriesOn: z.literal(true),
        outline: text(2000),
        size: text(500),
        lastYearResultYen: z.number().int().meta({ description: 'Profit, or loss below zero, of the fiscal year before the application' }),
      }),
    ])
    .meta({ id: 'OtherBusinesses' }),
)

/** What is attached to the application (Rule art. 38). A body founded this fiscal year has an opening inventory instead of last year's accounts. */
export const attachmentKinds = [
  'articles',
  'registry-certificate',
  'balance-sheet',
  'profit-and-loss',
  'inventory',
  'opening-inventory',
  'consent-evidence',
  'other',
] as const

export const Attachment = lazy(() =>
  z.strictObject({ kind: z.enum(attachmentKinds), name: text(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).meta({ id: 'PlanAttachment' }),
)

/** An activity plan (地域来訪者等利便増進活動計画) as far as it is written; what is still missing is a list of tasks, not an error. */
export const PlanContent = lazy(() =>
  z
    .strictObject({
      name: text(200),
      area: text(4000).optional(),
      goals: z.array(Goal()).max(50).default([]),
      activities: z.array(Activity()).max(100).default([]),
      benefits: z.array(ExpectedBenefit()).max(100).default([]),
      scope: text(4000).optional(),
      period: z.strictObject({ startsOn: LocalDate(), endsOn: LocalDate() }).optional(),
      financing: FinancingPlan().default({ income: [], expenditure: [] }),
      fee: FeeDraft().optional(),
      otherBusinesses: OtherBusinesses().optional(),
      attachments: z.array(Attachment()).max(100).default([]),
    })
    .meta({ id: 'PlanContent' }),
)
export type PlanContent = Infer<typeof PlanContent>

/** One thing the law asks of a plan, where it asks it, and whether it is there. */
export const planTasks = [
  'regional-plan',
  'area',
  'goals',
  'activities',
  'activity-budgets',
  'benefits',
  'scope',
  'period',
  'income',
  'expenditure',
  'budgets-agree',
  'fee-draft',
  'fee-in-income',
  'fee-within-benefit',
  'fees-within-cost',
  'other-businesses',
  'articles',
  'accounts',
  'consent-evidence',
] as const
export type PlanTask = (typeof planTasks)[number]

export const TaskView = lazy(() =>
  z
    .object({
      task: z.enum(planTasks),
      article: z.string().meta({ examples: ['法17条の7第2項6号'] }),
      done: z.boolean(),
      found: z.string().optional().meta({ description: 'What does not fit, as keys and amounts' }),
    })
    .meta({ id: 'PlanTaskView' }),
)
export type TaskView = Infer<typeof TaskView>

/** A part of the plan in which a change was found. */
export const changedItems = [
  'name',
  'area',
  'goals',
  'activities',
  'benefits',
  'scope',
  'period',
  'fee-total',
  'fee-shares',
  'fee-collection',
  'income-total',
  'expenditure-total',
  'financing-lines',
  'other-businesses',
] as const
export type ChangedItem = (typeof changedItems)[number]

export const ChangeFinding = lazy(() =>
  z
    .object({
      item: z.enum(changedItems),
      minor: z.boolean(),
      because: z.enum([
        'locality-renamed',
        'fee-total-down',
        'total-within-tenth',
        'lines-within-totals',
        'listed-by-ordinance',
        'shares-not-known',
        'not-listed',
      ]),
      from: Yen().optional(),
      to: Yen().optional(),
    })
    .meta({ id: 'ChangeFinding' }),
)
export type ChangeFinding = Infer<typeof ChangeFinding>
