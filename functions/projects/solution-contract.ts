import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { Evidence } from '../kernel/document.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { LocalDate } from '../kernel/time.ts'
import { FieldCode } from '../members/contract.ts'
import { AreaServed, BudgetBand, InterfaceCode, Publication, Readiness, TechnologyClass } from './contract.ts'

/** How a solution is paid for. */
export const costModels = ['one-off', 'subscription', 'per-use', 'success-fee', 'free-trial', 'joint-research', 'other'] as const
export const CostModel = lazy(() => z.enum(costModels).meta({ id: 'CostModel' }))
export type CostModel = Infer<typeof CostModel>

/** Where a solution has been used, and what came of it. */
export const Reference = lazy(() =>
  z
    .strictObject({
      localGovernmentCode: LocalGovernmentCode().optional(),
      place: text(100),
      year: z.number().int().min(1990).max(2100),
      result: text(300),
    })
    .meta({ id: 'Reference' }),
)
export type Reference = Infer<typeof Reference>

/** The solution of a business, as its sheet has it. */
export const SolutionContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      titleEn: text(200).optional(),
      summary: text(1000),
      summaryEn: text(1000).optional(),
      technologyClasses: z.array(TechnologyClass()).min(1).max(5),
      fields: z.array(FieldCode()).min(1).max(12),
      strength: text(1000),
      dataNeeded: text(500).optional(),
      dataProduced: text(500).optional(),
      interfaces: z.array(InterfaceCode()).max(15).default([]),
      standards: text(300).optional(),
      readiness: Readiness(),
      references: z.array(Reference()).max(20).default([]),
      costBand: BudgetBand(),
      costModel: CostModel(),
      leadTimeMonths: z.number().int().min(0).max(60).meta({ description: 'From the agreement to the first use' }),
      security: text(1000).optional(),
      privacy: text(1000).optional(),
      certifications: z.array(text(100)).max(10).default([]),
      area: AreaServed(),
      partnersWanted: text(500).optional(),
      publication: Publication(),
      validUntil: LocalDate(),
      attachments: z.array(Evidence()).max(10).default([]),
      contact: Contact(),
    })
    .meta({ id: 'SolutionContent' }),
)
export type SolutionContent = Infer<typeof SolutionContent>

export const solutionStatuses = ['draft', 'published', 'withdrawn'] as const
export const SolutionStatus = lazy(() => z.enum(solutionStatuses).meta({ id: 'SolutionStatus' }))
export type SolutionStatus = Infer<typeof SolutionStatus>
