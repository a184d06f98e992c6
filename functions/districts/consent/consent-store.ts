import * as z from 'zod'
import { Evidence } from '../../kernel/document.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Stored, type Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import type { PlanId } from '../plan/plan-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'
import { consentEvents, type GivenConsent } from './consent-acts.ts'
import { ConsentId, consentMatters, Signer, Verification, VisitContent, VisitId, type VisitView } from './consent-contract.ts'

/** A transaction takes a hundred writes. */
const erasedAtOnce = 100

const keys = {
  consent: (plan: PlanId, id: ConsentId): Key => ({ pk: plan, sk: `CONSENT#${id}` }),
  /** Who signed: personal data, in an item of its own that can be erased. */
  signer: (plan: PlanId, id: ConsentId): Key => ({ pk: plan, sk: `SIGNER#${id}` }),
  visit: (plan: PlanId, id: VisitId): Key => ({ pk: plan, sk: `VISIT#${id}` }),
}

const ConsentItem = lazy(() =>
  z.object({
    consentId: ConsentId(),
    beneficiaryId: BeneficiaryId(),
    matter: z.enum(consentMatters),
    answer: z.enum(['consent', 'objection']),
    way: z.enum(['online', 'paper']),
    planVersion: z.number(),
    feeVersion: z.number(),
    answeredOn: LocalDate(),
    withdrawnOn: LocalDate().optional(),
    receivedAt: Instant(),
    reason: z.string().optional(),
    photo: Evidence().optional(),
    verification: Verification(),
    version: z.number(),
    fingerprint: z.string(),
  }),
)

const consentOf = (item: Stored): GivenConsent => {
  const { withdrawnOn, ...consent } = ConsentItem().parse(item)
  return { ...consent, ...(withdrawnOn && { withdrawnOn }) }
}

const VisitItem = lazy(() => VisitContent().extend({ visitId: VisitId(), fingerprint: z.string() }))

/** The questions districts asks its table of what beneficiaries answered, and of the visits to them. */
export const createConsentStore = (table: Table, tell: Teller) => {
  const every = (plan: PlanId, prefix: string) => everyItem((cursor) => table.query({ pk: plan, prefix, limit: 1000, cursor }))
  const told = ({ beneficiaryId, matter, answer, way, verification }: GivenConsent) => ({
    ...{ beneficiaryId, matter, answer, way },
    verification: verification.status,
  })

  return {
    async consent(plan: PlanId, id: ConsentId): Promise<GivenConsent | undefined> {
      const item = await table.get(keys.consent(plan, id))
      return item && consentOf(item)
    },

    async ofPlan(plan: PlanId): Promise<readonly GivenConsent[]> {
      return (await every(plan, 'CONSENT#')).map(consentOf)
    },

    async signers(plan: PlanId): Promise<ReadonlyMap<string, Signer>> {
      const items = await every(plan, 'SIGNER#')
      return new Map(items.map((item) => [String(item['sk']).slice('SIGNER#'.length), z.object(Signer().shape).parse(item)]))
    },

    /** Who signed is not kept longer than the organization that asked them takes part. */
    async eraseSigners(plan: PlanId): Promise<void> {
      const items = await every(plan, 'SIGNER#')
      for (let at = 0; at < items.length; at += erasedAtOnce)
        await table.transact(items.slice(at, at + erasedAtOnce).map(({ sk }) => ({ erase: { pk: plan, sk: String(sk) } })))
    },

    /** The name somebody gave a file may name who signed. The hash stays: it says that there was a photo, and which. */
    async forgetPhotoName(plan: PlanId, consent: GivenConsent): Promise<void> {
      const { consentId, photo, version } = consent
      if (!photo || photo.name === photo.sha256) return
      const forgotten = { ...consent, photo: { ...photo, name: photo.sha256 } }
      await table.transact([{ put: { key: keys.consent(plan, consentId), values: forgotten }, ifVersion: version, otherwise: changedMeanwhile }])
    },

    async receive(
      plan: PlanId,
      consent: GivenConsent,
      { signer, actor }: { readonly signer: Signer | undefined; readonly actor: Actor },
    ): Promise<void> {
      const { consentId } = consent
      await table.transact([
        { put: { key: keys.consent(plan, consentId), values: consent }, ifAbsent: true, otherwise: changedMeanwhile },
        ...(signer ? [{ put: { key: keys.signer(plan, consentId), values: signer } }] : []),
        tell(actor, { name: 'ConsentGiven', about: plan, after: { consentId, ...told(consent) } }),
      ])
    },

    async save(plan: PlanId, consent: GivenConsent, { event, saving }: { readonly event: string; readonly saving: Saving }): Promise<void> {
      const { consentId } = consent
      await table.transact([
        { put: { key: keys.consent(plan, consentId), values: consent }, ifVersion: consent.version - 1, otherwise: changedMeanwhile },
        ...(event === consentEvents['erase-signer'] ? [{ erase: keys.signer(plan, consentId) }] : []),
        actDone(consentId, saving),
        tell(saving.actor, { name: event, about: plan, after: { consentId, ...told(consent) } }),
      ])
    },

    async visit(plan: PlanId, id: VisitId): Promise<(VisitView & { readonly fingerprint: string }) | undefined> {
      const item = await table.get(keys.visit(plan, id))
      return item && VisitItem().strip().parse(item)
    },

    async visits(plan: PlanId): Promise<readonly VisitView[]> {
      return (await every(plan, 'VISIT#')).map((item) => VisitItem().strip().parse(item))
    },

    async saveVisit(plan: PlanId, visit: VisitView, { actor, fingerprint }: Omit<Saving, 'actId'>): Promise<void> {
      const { visitId, beneficiaryId, outcome } = visit
      await table.transact([
        { put: { key: keys.visit(plan, visitId), values: { ...visit, fingerprint } }, ifAbsent: true, otherwise: changedMeanwhile },
        tell(actor, { name: 'BeneficiaryVisited', about: plan, after: { visitId, beneficiaryId, outcome } }),
      ])
    },
  }
}
