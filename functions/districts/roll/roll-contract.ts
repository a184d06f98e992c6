import * as z from 'zod'
import { CorporateNumber } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { Decimal } from '../../kernel/money-exact.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { AllocationBasis, DistrictCode } from '../allocation/fee-rule-terms.ts'
import { PremisesId } from './roll.ts'

/** How many businesses a roll holds at most. */
export const rollLimit = 20_000

export const RollQuantity = lazy(() =>
  z.strictObject({ basis: AllocationBasis(), quantity: Decimal(), measuredOn: LocalDate() }).meta({ id: 'RollQuantity' }),
)

/** A place where the business gains, with what a fee may be measured by. */
export const RollPremises = lazy(() =>
  z
    .strictObject({
      premisesId: PremisesId(),
      name: text(200).optional(),
      address: text(300).optional(),
      location: z
        .tuple([z.number().min(122).max(154), z.number().min(20).max(46)])
        .optional()
        .meta({ description: 'Longitude and latitude' }),
      class: DistrictCode(),
      zone: DistrictCode().optional(),
      traits: z.array(DistrictCode()).max(10).default([]),
      quantities: z.array(RollQuantity()).max(36).default([]),
      openedOn: LocalDate().optional(),
      closedOn: LocalDate().optional().meta({ description: 'The last day it was open' }),
    })
    .refine(({ openedOn, closedOn }) => openedOn === undefined || closedOn === undefined || openedOn <= closedOn, {
      params: { code: 'closed_before_opened' },
      path: ['closedOn'],
      message: 'lies before its opening',
    })
    .meta({ id: 'RollPremises' }),
)
export type RollPremises = Infer<typeof RollPremises>

/** A business of the roll: counted once, whatever its premises (17-7(5)). */
export const RollContent = lazy(() =>
  z
    .strictObject({
      name: text(200),
      nameKana: text(200).optional(),
      corporateNumber: CorporateNumber().optional().meta({ description: 'A sole proprietor has none' }),
      key: text(60).optional().meta({ description: 'The number by which its organization knows it, to find it again in the next file' }),
      group: DistrictCode()
        .optional()
        .meta({ description: 'Businesses that belong together; the law knows no such group, a cap of the ordinance may' }),
      publiclyOwned: z.boolean().default(false),
      traits: z.array(DistrictCode()).max(10).default([]),
      expectedBenefit: Yen().meta({ description: 'What it is expected to gain in a levy period: no fee is above it' }),
      premises: z.array(RollPremises()).min(1).max(60),
    })
    .refine(({ premises }) => new Set(premises.map(({ premisesId }) => premisesId)).size === premises.length, {
      params: { code: 'premises_twice' },
      path: ['premises'],
      message: 'names premises twice',
    })
    .meta({ id: 'RollContent' }),
)
export type RollContent = Infer<typeof RollContent>

/** Where letters go: personal data, kept in an item of its own that can be erased. */
export const RollContact = lazy(() =>
  z
    .strictObject({
      name: text(100).optional(),
      department: text(100).optional(),
      postalCode: z
        .string()
        .regex(/^[0-9]{3}-?[0-9]{4}$/)
        .optional(),
      address: text(300).optional(),
      email: z.email().max(254).optional(),
      phone: z
        .string()
        .regex(/^[0-9-]{9,15}$/)
        .optional(),
    })
    .meta({ id: 'RollContact' }),
)
export type RollContact = Infer<typeof RollContact>

/** What was done to a business on the roll, and how it stood afterwards. */
export const RollHistoryEntry = lazy(() =>
  z
    .object({
      version: z.number().int(),
      at: Instant(),
      by: PersonId().optional(),
      what: z.string(),
      on: LocalDate().optional(),
      content: RollContent(),
    })
    .meta({ id: 'RollHistoryEntry' }),
)
export type RollHistoryEntry = Infer<typeof RollHistoryEntry>
