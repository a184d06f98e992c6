import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { NeedId } from './contract.ts'

const Value = lazy(() => z.object({ amount: z.number(), currency: z.literal('JPY') }))
const Period = lazy(() => z.object({ startDate: z.string().optional(), endDate: z.string().optional() }))
const OrganizationReference = lazy(() => z.object({ id: z.string(), name: z.string().optional() }))

const OcdsMilestone = lazy(() =>
  z.object({
    id: z.string(),
    title: z.string(),
    dueDate: z.string(),
    dateMet: z.string().optional(),
    status: z.enum(['scheduled', 'met', 'notMet']),
  }),
)

const Metric = lazy(() =>
  z.object({
    id: z.string(),
    title: z.string(),
    observations: z.array(
      z.object({ id: z.string(), measure: z.string(), unit: z.object({ name: z.string() }), period: Period().optional(), notes: z.string() }),
    ),
  }),
)

/** A release of the Open Contracting Data Standard 1.1 with its extension for public-private partnerships. */
export const OcdsRelease = lazy(() =>
  z
    .object({
      ocid: z.string(),
      id: z.string(),
      date: z.string(),
      tag: z.array(z.string()),
      initiationType: z.literal('tender'),
      language: z.literal('ja'),
      parties: z.array(
        OrganizationReference().extend({
          identifier: z.object({ scheme: z.string(), id: z.string(), legalName: z.string().optional() }).optional(),
          roles: z.array(z.string()),
        }),
      ),
      buyer: OrganizationReference(),
      planning: z.object({
        rationale: z.string(),
        budget: z.object({ description: z.string(), source: z.string().optional() }),
        milestones: z.array(OcdsMilestone().partial({ dueDate: true })).optional(),
      }),
      tender: z.object({
        id: z.string(),
        title: z.string(),
        description: z.string(),
        status: z.enum(['active', 'complete']),
        procuringEntity: OrganizationReference(),
        procurementMethod: z.enum(['open', 'limited', 'direct']).optional(),
        procurementMethodDetails: z.string(),
        mainProcurementCategory: z.literal('services'),
        tenderPeriod: Period(),
        enquiryPeriod: Period().optional(),
        hasEnquiries: z.boolean().optional(),
        numberOfTenderers: z.number().int().optional(),
        targets: z.array(Metric()).optional(),
      }),
      awards: z
        .array(
          z.object({
            id: z.string(),
            title: z.string(),
            description: z.string(),
            status: z.literal('active'),
            date: z.string(),
            value: Value().optional(),
            suppliers: z.array(OrganizationReference()),
          }),
        )
        .optional(),
      contracts: z
        .array(
          z.object({
            id: z.string(),
            awardID: z.string(),
            title: z.string(),
            description: z.string(),
            status: z.enum(['active', 'terminated']),
            dateSigned: z.string(),
            value: Value().optional(),
            period: Period(),
            milestones: z.array(OcdsMilestone()).optional(),
            signatories: z.array(OrganizationReference()),
            agreedMetrics: z.array(Metric()),
          }),
        )
        .optional(),
    })
    .meta({ id: 'OcdsRelease' }),
)
export type OcdsRelease = Infer<typeof OcdsRelease>

export const OcdsParams = lazy(() => z.object({ needId: NeedId() }))
