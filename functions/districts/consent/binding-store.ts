import { createHash } from 'node:crypto'
import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { DistrictId } from '../contract.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'
import { BindingId } from './binding-contract.ts'
import { type Attempts, type Binding, type Opening, plainCode } from './binding-domain.ts'

const keys = {
  binding: (id: BindingId): Key => ({ pk: id, sk: 'BINDING' }),
  ofPerson: (person: PersonId, beneficiary: BeneficiaryId): Key => ({ pk: person, sk: `BINDING#${beneficiary}` }),
  ofBeneficiary: (beneficiary: BeneficiaryId, person: PersonId): Key => ({ pk: beneficiary, sk: `BOUND#${person}` }),
  opening: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'CODE' }),
  /** The one code of a beneficiary that still opens: a new letter shuts the one before. */
  code: (beneficiary: BeneficiaryId): Key => ({ pk: beneficiary, sk: 'CODE' }),
  attempts: (person: PersonId): Key => ({ pk: person, sk: 'ATTEMPTS' }),
}

const BindingItem = lazy(() =>
  z.object({
    bindingId: BindingId(),
    personId: PersonId(),
    beneficiaryId: BeneficiaryId(),
    districtId: DistrictId(),
    planId: PlanId(),
    boundAt: Instant(),
    fingerprint: z.string(),
  }),
)

const OpeningItem = lazy(() => z.object({ beneficiaryId: BeneficiaryId(), districtId: DistrictId(), planId: PlanId(), hash: z.string() }))

const AttemptsItem = lazy(() => z.object({ count: z.number(), since: Instant(), version: z.number() }))

/** What is kept of a code. Sixty bits that chance made are not found again from their hash. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(`kanmin-letter:${plainCode(code)}`)
    .digest('hex')

/** A new code of a beneficiary; whatever it had before opens nothing any more. */
export const codeWrites = (opening: Opening): readonly Write[] => [
  { put: { key: keys.opening(opening.hash), values: opening } },
  { put: { key: keys.code(opening.beneficiaryId), values: { hash: opening.hash } } },
]

/** The questions districts asks its table of who speaks for a beneficiary. */
export const createBindingStore = (table: Table, tell: Teller) => {
  const listed = async (pk: string, prefix: string): Promise<readonly Binding[]> => {
    const items = await everyItem((cursor) => table.query({ pk, prefix, limit: 1000, cursor }))
    return items.map((item) => BindingItem().parse(item))
  }

  return {
    async binding(id: BindingId): Promise<Binding | undefined> {
      const item = await table.get(keys.binding(id))
      return item && BindingItem().parse(item)
    },

    ofPerson: (person: PersonId) => listed(person, 'BINDING#'),

    ofBeneficiary: (beneficiary: BeneficiaryId) => listed(beneficiary, 'BOUND#'),

    async isBound(person: PersonId, beneficiary: BeneficiaryId): Promise<boolean> {
      return (await table.get(keys.ofPerson(person, beneficiary))) !== undefined
    },

    async attempts(person: PersonId): Promise<Attempts | undefined> {
      const item = await table.get(keys.attempts(person))
      return item && AttemptsItem().parse(item)
    },

    /** Counted before the code is looked at: of two tries at once the second counts too. */
    async count(person: PersonId, attempts: Attempts): Promise<void> {
      const condition = attempts.version === 1 ? { ifAbsent: true as const } : { ifVersion: attempts.version - 1 }
      await table.transact([{ put: { key: keys.attempts(person), values: attempts }, ...condition, otherwise: changedMeanwhile }])
    },

    /** What a code opens; nothing once another was sent after it. */
    async opening(code: string): Promise<Opening | undefined> {
      const item = await table.get(keys.opening(hashOfCode(code)))
      if (!item) return undefined
      const opening = OpeningItem().parse(item)
      const latest = await table.get(keys.code(opening.beneficiaryId))
      return latest?.['hash'] === opening.hash ? opening : undefined
    },

    async bind(binding: Binding, { hash }: Opening, actor: Actor): Promise<void> {
      const { bindingId, personId, beneficiaryId, districtId, planId } = binding
      await table.transact([
        { put: { key: keys.binding(bindingId), values: binding }, ifAbsent: true, otherwise: idReused },
        { put: { key: keys.ofPerson(personId, beneficiaryId), values: binding } },
        { put: { key: keys.ofBeneficiary(beneficiaryId, personId), values: binding } },
        // Whoever was faster with the same code has erased it.
        { erase: keys.opening(hash), ifPresent: true, otherwise: changedMeanwhile },
        { erase: keys.code(beneficiaryId), ifPresent: true, otherwise: changedMeanwhile },
        tell(actor, { name: 'BeneficiaryBound', about: beneficiaryId, after: { bindingId, personId, beneficiaryId, districtId, planId } }),
      ])
    },

    /**
     * A person who is erased speaks for nobody any more; that is told. Whatever else stands under their id goes too: the codes they
     * tried, and the way to their opinions, which themselves stay, for the assembly decided on them.
     */
    async forget(person: PersonId): Promise<void> {
      for (const { bindingId, beneficiaryId, districtId } of await listed(person, 'BINDING#'))
        await table.transact([
          { erase: keys.binding(bindingId) },
          { erase: keys.ofPerson(person, beneficiaryId) },
          { erase: keys.ofBeneficiary(beneficiaryId, person) },
          tell(
            { personId: person, roles: [] },
            { name: 'BeneficiaryUnbound', about: beneficiaryId, after: { bindingId, personId: person, beneficiaryId, districtId } },
          ),
        ])
      const left = await everyItem((cursor) => table.query({ pk: person, limit: 1000, cursor }))
      for (const { sk } of left) await table.transact([{ erase: { pk: person, sk: String(sk) } }])
    },

    async unbind({ bindingId, personId, beneficiaryId, districtId }: Binding, saving: Saving): Promise<void> {
      await table.transact([
        { erase: keys.binding(bindingId), ifPresent: true, otherwise: changedMeanwhile },
        { erase: keys.ofPerson(personId, beneficiaryId) },
        { erase: keys.ofBeneficiary(beneficiaryId, personId) },
        actDone(bindingId, saving),
        tell(saving.actor, { name: 'BeneficiaryUnbound', about: beneficiaryId, after: { bindingId, personId, beneficiaryId, districtId } }),
      ])
    },
  }
}
