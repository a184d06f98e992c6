import * as z from 'zod'
import { Evidence } from '../../kernel/document.ts'
import { idOf } from '../../kernel/ids.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { BeneficiaryId } from '../roll/roll.ts'

export const ConsentId = idOf('cns', 'ConsentId')
export type ConsentId = Infer<typeof ConsentId>

export const VisitId = idOf('vst', 'VisitId')
export type VisitId = Infer<typeof VisitId>

/** What is answered: the plan and its fees, a demand that the certification be revoked, a demand that a report be asked for. */
export const consentMatters = ['application', 'revocation', 'report'] as const
export type ConsentMatter = (typeof consentMatters)[number]

/** Who signed the paper, and by what right; personal data, in an item of its own. */
export const Signer = lazy(() =>
  z
    .strictObject({
      name: text(100),
      authority: z
        .enum(['representative', 'delegate', 'head-office', 'manager'])
        .meta({ description: 'By what right; a head office speaks for all its premises' }),
      note: text(500).optional(),
    })
    .meta({ id: 'ConsentSigner' }),
)
export type Signer = Infer<typeof Signer>

const versions = {
  planVersion: z.number().int().min(1).max(1_000_000).meta({ description: 'The plan that was looked at' }),
  feeVersion: z.number().int().min(1).max(1_000_000).meta({ description: 'The fee that was looked at' }),
}

const said = {
  beneficiaryId: BeneficiaryId,
  matter: () => z.enum(consentMatters).default('application'),
  answer: () => z.enum(['consent', 'objection']),
  reason: () => text(1000).optional().meta({ description: 'Why not: a word to the organization, not to the public' }),
}

const saidShape = () => ({ beneficiaryId: said.beneficiaryId(), matter: said.matter(), answer: said.answer(), reason: said.reason(), ...versions })

/** An answer: online by who is bound to the beneficiary, or on paper, taken in the field and sent when there is a network again. */
export const ConsentContent = lazy(() =>
  z
    .discriminatedUnion('way', [
      z.strictObject({ way: z.literal('online'), ...saidShape() }),
      z.strictObject({
        way: z.literal('paper'),
        ...saidShape(),
        answeredOn: LocalDate(),
        signer: Signer(),
        photo: Evidence().optional().meta({ description: 'Of the signed paper; its bytes are sent to the signed address' }),
      }),
    ])
    .meta({ id: 'ConsentContent' }),
)
export type ConsentContent = Infer<typeof ConsentContent>

export const ConsentAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('withdraw') }),
      z.strictObject({ act: z.literal('verify') }),
      z.strictObject({ act: z.literal('question'), reason: text(1000) }),
      z.strictObject({ act: z.literal('erase-signer') }),
    ])
    .meta({ id: 'ConsentAct' }),
)
export type ConsentAct = Infer<typeof ConsentAct>

/** How the municipality finds a consent. */
export const Verification = lazy(() =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('stated') }),
    z.object({ status: z.literal('verified'), on: LocalDate() }),
    z.object({ status: z.literal('questioned'), on: LocalDate(), reason: z.string() }),
  ]),
)
export type Verification = Infer<typeof Verification>

/** A visit in the field, whatever came of it. No person is named in it. */
export const VisitContent = lazy(() =>
  z
    .strictObject({
      beneficiaryId: BeneficiaryId(),
      visitedOn: LocalDate(),
      outcome: z.enum(['answered', 'considering', 'refused', 'absent', 'head-office-decides']),
      reason: text(1000).optional().meta({ description: 'Why the business refuses or hesitates' }),
      nextVisitOn: LocalDate().optional(),
    })
    .meta({ id: 'VisitContent' }),
)
export type VisitContent = Infer<typeof VisitContent>

export const VisitView = lazy(() => VisitContent().extend({ visitId: VisitId() }).meta({ id: 'VisitView' }))
export type VisitView = Infer<typeof VisitView>
