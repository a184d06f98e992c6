import * as z from 'zod'
import { Evidence } from '../../kernel/document.ts'
import { ActId } from '../../kernel/ids.ts'
import { ExportQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { BeneficiaryId, PremisesId } from '../roll/roll.ts'
import { ConsentId, consentMatters, Signer, Verification, VisitContent, VisitId } from './consent-contract.ts'
import { Fraction } from './consent-rule.ts'
import { voidReasons } from './consent-standing.ts'

export const ConsentView = lazy(() =>
  z
    .object({
      consentId: ConsentId(),
      beneficiaryId: BeneficiaryId(),
      name: z.string().optional(),
      matter: z.enum(consentMatters),
      answer: z.enum(['consent', 'objection']),
      way: z.enum(['online', 'paper']),
      answeredOn: LocalDate(),
      receivedAt: Instant(),
      planVersion: z.number().int(),
      feeVersion: z.number().int(),
      withdrawnOn: LocalDate().optional(),
      status: z.enum(['valid', 'void']),
      because: z.array(z.enum(voidReasons)).meta({ description: 'Why it does not count' }),
      verification: Verification(),
      reason: z.string().optional(),
      signer: Signer().optional(),
      photo: Evidence().optional(),
    })
    .meta({ id: 'ConsentView' }),
)
export type ConsentView = Infer<typeof ConsentView>

export const ConsentSheet = lazy(() => z.object({ items: z.array(ConsentView()) }).meta({ id: 'ConsentSheet' }))

const ThresholdTallyView = lazy(() =>
  z
    .object({
      measure: z.enum(['count', 'weight']),
      base: z.enum(['all', 'cast']),
      comparison: z.enum(['at-least', 'more-than']),
      fraction: Fraction(),
      counted: z.number(),
      of: z.number(),
      missing: z.number().optional(),
      met: z.boolean(),
    })
    .meta({ id: 'ThresholdTally' }),
)

export const TallyView = lazy(() =>
  z
    .object({
      rule: z.string(),
      thresholds: z.array(ThresholdTallyView()),
      turnoutMet: z.boolean(),
      reached: z.boolean(),
      passes: z.boolean(),
    })
    .meta({ id: 'Tally' }),
)

/** How consent stands, for the organization and the municipality. */
export const FullTally = lazy(() =>
  z
    .object({
      planVersion: z.number().int(),
      feeVersion: z.number().int(),
      stated: TallyView().meta({ description: 'With every consent that is valid and not questioned' }),
      verified: TallyView().meta({ description: 'With those alone that the municipality has verified' }),
      nextVoices: z
        .array(
          z.object({
            beneficiaryId: BeneficiaryId(),
            name: z.string(),
            group: z.string().optional(),
            newlyMet: z.array(z.number().int()),
            reaches: z.boolean(),
          }),
        )
        .meta({ description: 'What the voice of one more business would change, those that reach the rule first' }),
      withoutGroups: z
        .array(z.object({ group: z.string(), businesses: z.number().int(), tally: TallyView(), changesResult: z.boolean() }))
        .meta({ description: 'The result as if a group did not exist: for information, the law knows no groups' }),
      void: z.array(z.object({ because: z.enum(voidReasons), consents: z.number().int() })),
      questioned: z.number().int(),
    })
    .meta({ id: 'FullTally' }),
)

/** How consent stands, for everybody: nothing by which one payer's figure could be worked out. */
export const PublicTallyView = lazy(() =>
  z
    .object({
      reached: z.boolean(),
      heads: z.discriminatedUnion('shown', [
        z.object({ shown: z.literal(true), counted: z.number().int(), of: z.number().int() }),
        z.object({ shown: z.literal(false) }),
      ]),
      share: z.discriminatedUnion('shown', [
        z.object({ shown: z.literal(true), fromPercent: z.number().int(), toPercent: z.number().int() }),
        z.object({ shown: z.literal(false) }),
      ]),
      thresholds: z.array(z.object({ measure: z.enum(['count', 'weight']), met: z.boolean() })),
    })
    .meta({ id: 'PublicTally' }),
)

/** Who is still to be asked, and how it went so far: due first, then never visited. */
export const FollowUp = lazy(() =>
  z
    .object({
      beneficiaryId: BeneficiaryId(),
      name: z.string(),
      group: z.string().optional(),
      answer: z.enum(['consent', 'objection', 'none', 'void']),
      visits: z.number().int(),
      lastOutcome: VisitContent().shape.outcome.optional(),
      lastReason: z.string().optional(),
      nextVisitOn: LocalDate().optional(),
    })
    .meta({ id: 'FollowUp' }),
)
export type FollowUp = Infer<typeof FollowUp>

export const FollowUpList = lazy(() => z.object({ items: z.array(FollowUp()) }).meta({ id: 'FollowUpList' }))

/** The premises still to be visited in the order of the shortest way from one to the next. */
export const VisitStop = lazy(() =>
  z
    .object({
      beneficiaryId: BeneficiaryId(),
      name: z.string(),
      premisesId: PremisesId(),
      point: z.tuple([z.number(), z.number()]).meta({ description: 'Longitude, latitude' }),
      metresFromLast: z.number().int(),
    })
    .meta({ id: 'VisitStop' }),
)
export type VisitStop = Infer<typeof VisitStop>

export const VisitRoute = lazy(() =>
  z
    .object({ items: z.array(VisitStop()), withoutPoint: z.array(z.object({ beneficiaryId: BeneficiaryId(), name: z.string() })) })
    .meta({ id: 'VisitRoute' }),
)

export const VisitRouteQuery = lazy(() =>
  z.object({
    longitude: z.coerce.number().min(-180).max(180).optional(),
    latitude: z.coerce.number().min(-90).max(90).optional(),
  }),
)

const matter = () => z.enum(consentMatters).default('application')
export const MatterQuery = lazy(() => z.object({ matter: matter() }))
export const SheetExport = lazy(() => ExportQuery().extend({ matter: matter() }))
export const ConsentParams = lazy(() => z.object({ planId: PlanId(), consentId: ConsentId() }))
export const ConsentActParams = lazy(() => z.object({ planId: PlanId(), consentId: ConsentId(), actId: ActId() }))
export const VisitParams = lazy(() => z.object({ planId: PlanId(), visitId: VisitId() }))
export const ConsentPage = pageOf('ConsentPage', ConsentView)
