import * as z from 'zod'
import { FieldCode } from '../kernel/field.ts'
import { LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { ActId, MemberId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate, Month } from '../kernel/time.ts'
import { AreaServed, BudgetBand, InterfaceCode, NeedId, Publication, Readiness, SolutionId, TechnologyClass } from './contract.ts'

/** What a need and a solution are compared by; their weights are data/matching.json. */
export const criterionNames = ['field', 'technology', 'area', 'readiness', 'schedule', 'budget', 'interfaces', 'references', 'text'] as const
export const CriterionName = lazy(() => z.enum(criterionNames).meta({ id: 'CriterionName' }))
export type CriterionName = Infer<typeof CriterionName>

/** Why a criterion is fulfilled or not, as facts: the portal makes the words, in the reader's language. */
export const Reason = lazy(() =>
  z
    .discriminatedUnion('reason', [
      z.object({ reason: z.literal('fields-shared'), shared: z.array(FieldCode()), lacking: z.array(FieldCode()) }),
      z.object({ reason: z.literal('fields-apart'), lacking: z.array(FieldCode()) }),
      z.object({ reason: z.literal('technologies-unasked') }),
      z.object({ reason: z.literal('technologies-shared'), shared: z.array(TechnologyClass()), lacking: z.array(TechnologyClass()) }),
      z.object({ reason: z.literal('technologies-apart'), lacking: z.array(TechnologyClass()) }),
      z.object({ reason: z.literal('serves-everywhere') }),
      z.object({ reason: z.literal('serves-prefectures'), shared: z.array(PrefectureCode()), lacking: z.array(PrefectureCode()) }),
      z.object({ reason: z.literal('serves-elsewhere'), lacking: z.array(PrefectureCode()) }),
      z.object({ reason: z.literal('readiness-unasked'), readiness: Readiness() }),
      z.object({ reason: z.literal('ready-enough'), asked: Readiness(), readiness: Readiness() }),
      z.object({ reason: z.literal('not-ready'), asked: Readiness(), readiness: Readiness() }),
      z.object({ reason: z.literal('start-open'), leadTimeMonths: z.number().int() }),
      z.object({ reason: z.literal('in-time'), startFor: Month(), readyFor: Month() }),
      z.object({ reason: z.literal('late'), startFor: Month(), readyFor: Month(), monthsLate: z.number().int() }),
      z.object({ reason: z.literal('budget-open'), cost: BudgetBand() }),
      z.object({ reason: z.literal('cost-open'), budget: BudgetBand() }),
      z.object({ reason: z.literal('within-budget'), budget: BudgetBand(), cost: BudgetBand() }),
      z.object({ reason: z.literal('above-budget'), budget: BudgetBand(), cost: BudgetBand() }),
      z.object({ reason: z.literal('interfaces-unasked') }),
      z.object({ reason: z.literal('interfaces-shared'), shared: z.array(InterfaceCode()), lacking: z.array(InterfaceCode()) }),
      z.object({ reason: z.literal('interfaces-apart'), lacking: z.array(InterfaceCode()) }),
      z.object({ reason: z.literal('used-in-prefecture'), places: z.array(z.string()) }),
      z.object({ reason: z.literal('used-elsewhere'), places: z.array(z.string()) }),
      z.object({ reason: z.literal('no-reference') }),
      z.object({ reason: z.literal('words-shared'), words: z.array(z.string()) }),
      z.object({ reason: z.literal('few-words-shared'), words: z.array(z.string()) }),
    ])
    .meta({ id: 'Reason' }),
)
export type Reason = Infer<typeof Reason>

/** One criterion of a match. What the need does not ask has no degree and does not count. */
export const Criterion = lazy(() =>
  z
    .object({
      criterion: CriterionName(),
      weight: z.number(),
      degree: z.number().min(0).max(1).optional(),
      isMissing: z.boolean().meta({ description: 'Whether the need asks for something here that the solution does not give' }),
      why: Reason(),
    })
    .meta({ id: 'Criterion' }),
)
export type Criterion = Infer<typeof Criterion>

/** Hard conditions: what keeps a pair apart, whatever fits otherwise. */
export const hindranceCodes = [
  'need-not-open',
  'solution-not-open',
  'need-expired',
  'solution-expired',
  'member-not-active',
  'need-not-for-member',
  'solution-not-for-member',
  'excluded',
  'same-organization',
  'declared-related',
] as const
export const Hindrance = lazy(() => z.object({ hindrance: z.enum(hindranceCodes), reason: z.string().optional() }).meta({ id: 'Hindrance' }))
export type Hindrance = Infer<typeof Hindrance>

export const Verdict = lazy(() => z.enum(['useful', 'not-useful']).meta({ id: 'Verdict' }))
export type Verdict = Infer<typeof Verdict>

/** What an owner thinks of a match. */
export const Feedback = lazy(() => z.strictObject({ verdict: Verdict(), reason: text(500).optional() }).meta({ id: 'Feedback' }))
export type Feedback = Infer<typeof Feedback>

/** How a need and a solution fit, criterion by criterion. */
const Fit = lazy(() => z.object({ score: z.number().min(0).max(1), criteria: z.array(Criterion()) }))

/** What can be shown of a thing that stands in somebody's matches: it is in lists for them as well. */
const Named = lazy(() => z.object({ title: z.string(), titleEn: z.string().optional(), memberId: MemberId() }))

export const MatchOfNeed = lazy(() =>
  Fit().extend({ solutionId: SolutionId(), solution: Named(), computedAt: Instant(), feedback: Feedback().optional() }).meta({ id: 'MatchOfNeed' }),
)
export type MatchOfNeed = Infer<typeof MatchOfNeed>
export const MatchOfNeedPage = pageOf('MatchOfNeedPage', MatchOfNeed)

export const MatchOfSolution = lazy(() =>
  Fit().extend({ needId: NeedId(), need: Named(), computedAt: Instant(), feedback: Feedback().optional() }).meta({ id: 'MatchOfSolution' }),
)
export type MatchOfSolution = Infer<typeof MatchOfSolution>
export const MatchOfSolutionPage = pageOf('MatchOfSolutionPage', MatchOfSolution)

/** One pair as it stands today: what keeps it apart, or how it fits. */
export const Pairing = lazy(() =>
  Fit()
    .extend({ needId: NeedId(), solutionId: SolutionId(), hindrances: z.array(Hindrance()) })
    .meta({ id: 'Pairing' }),
)
export type Pairing = Infer<typeof Pairing>

export const NeedMatchesParams = lazy(() => z.object({ needId: NeedId() }))
export const SolutionMatchesParams = lazy(() => z.object({ solutionId: SolutionId() }))
export const PairParams = lazy(() => z.object({ needId: NeedId(), solutionId: SolutionId() }))
export const MatchQuery = PageQuery
export const MatchExport = ExportQuery

/** How good the matching is, for the operator: over the needs that are published today. */
export const MatchingQuality = lazy(() =>
  z
    .object({
      checkedAt: Instant(),
      needs: z.number().int(),
      needsWithThreeGoodMatches: z.number().int(),
      goodScore: z.number(),
      pairsInContact: z.number().int().meta({ description: 'Pairs of a match where a contact was agreed' }),
      daysToFirstContact: z.number().optional().meta({ description: 'Median, from the publication of a need to its first contact' }),
      proposals: z.number().int(),
      accepted: z.number().int().meta({ description: 'Proposals that became a partnership' }),
      useful: z.number().int(),
      notUseful: z.number().int(),
    })
    .meta({ id: 'MatchingQuality' }),
)
export type MatchingQuality = Infer<typeof MatchingQuality>

/** Of a need, what matching looks at: nothing personal. */
export const MatchableNeed = lazy(() =>
  z.object({
    needId: NeedId(),
    memberId: MemberId(),
    isOpen: z.boolean(),
    publication: Publication(),
    validUntil: LocalDate(),
    excluded: z.array(z.object({ memberId: MemberId(), reason: z.string() })),
    fields: z.array(FieldCode()),
    technologyClasses: z.array(TechnologyClass()),
    targetCodes: z.array(LocalGovernmentCode()).min(1),
    leastReadiness: Readiness().optional(),
    askedFor: Month(),
    startFor: Month().optional(),
    budgetBand: BudgetBand(),
    interfaces: z.array(InterfaceCode()),
    text: z.string(),
    keywords: z.array(z.string()),
  }),
)
export type MatchableNeed = Infer<typeof MatchableNeed>

/** Of a solution, what matching looks at. */
export const MatchableSolution = lazy(() =>
  z.object({
    solutionId: SolutionId(),
    memberId: MemberId(),
    isOpen: z.boolean(),
    publication: Publication(),
    validUntil: LocalDate(),
    fields: z.array(FieldCode()),
    technologyClasses: z.array(TechnologyClass()),
    area: AreaServed(),
    readiness: Readiness(),
    leadTimeMonths: z.number().int(),
    costBand: BudgetBand(),
    interfaces: z.array(InterfaceCode()),
    references: z.array(z.object({ localGovernmentCode: LocalGovernmentCode().optional(), place: z.string() })),
    text: z.string(),
    keywords: z.array(z.string()),
  }),
)
export type MatchableSolution = Infer<typeof MatchableSolution>

export const FeedbackParams = lazy(() => z.object({ needId: NeedId(), solutionId: SolutionId(), actId: ActId() }))
export const RelatedParams = lazy(() => z.object({ memberId: MemberId(), actId: ActId() }))

/** Who declared that two members belong together may take it back; what the other has declared stays. */
export const RelatedAct = lazy(() =>
  z
    .discriminatedUnion('act', [z.strictObject({ act: z.literal('declare') }), z.strictObject({ act: z.literal('takeBack') })])
    .meta({ id: 'RelatedAct' }),
)
export type RelatedAct = Infer<typeof RelatedAct>

export const RelatedMembers = lazy(() =>
  z
    .object({
      memberIds: z.array(MemberId()),
      declared: z.array(MemberId()).meta({ description: 'Those of them that the member itself has declared, and may take back' }),
    })
    .meta({ id: 'RelatedMembers' }),
)
export type RelatedMembers = Infer<typeof RelatedMembers>
