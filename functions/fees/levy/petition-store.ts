import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { changeWrites } from '../books/books-store.ts'
import type { PayerId, PetitionId } from '../contract.ts'
import type { Decided } from './petition.ts'
import { PetitionView } from './petition-contract.ts'

const key = (payer: PayerId, id: PetitionId): Key => ({ pk: payer, sk: `PETITION#${id}` })

const PetitionItem = lazy(() => z.object({ ...PetitionView().shape, fingerprint: z.string(), by: PersonId() }))
/** What was asked for in a payer's name, and what became of it. */
export type KeptPetition = Infer<typeof PetitionItem>

export const petitionOf = (item: Stored): KeptPetition => PetitionItem().parse(item)

const petitionItem = (petition: KeptPetition): Item => ({
  key: key(petition.payerId, petition.petitionId),
  indexes: {
    'things-by-municipality': { pk: `PETITIONS#${petition.localGovernmentCode}`, sk: petition.petitionId },
    ...(petition.state.status === 'applied' && {
      'things-open': { pk: `PETITIONS#${petition.localGovernmentCode}`, sk: `${petition.content.appliedOn}#${petition.petitionId}` },
    }),
  },
  values: petition,
})

const events = {
  applied: 'PetitionFiled',
  withdrawn: 'PetitionWithdrawn',
  refused: 'PetitionRefused',
  granted: 'PetitionGranted',
  cancelled: 'PetitionCancelled',
} as const

/** The questions fees asks its table of petitions. */
export const createPetitionStore = (table: Table, tell: Teller) => {
  const told = ({ petitionId, payerId, localGovernmentCode, content, state }: KeptPetition, actor: Actor): Write => {
    const document = 'document' in state ? { number: state.document.number, on: state.document.on } : {}
    const after = { localGovernmentCode, payerId, kind: content.kind, status: state.status, ...document }
    return tell(actor, { name: events[state.status], about: petitionId, after })
  }

  return {
    async petition(payer: PayerId, id: PetitionId): Promise<KeptPetition | undefined> {
      const item = await table.get(key(payer, id))
      return item && petitionOf(item)
    },

    async ofPayer(payer: PayerId, page: PageRequest): Promise<Page<KeptPetition>> {
      return pageAs(await table.query({ pk: payer, prefix: 'PETITION#', newestFirst: true, ...page }), petitionOf)
    },

    /** What waits for a decision, the oldest first. */
    async waiting(code: string, page: PageRequest): Promise<Page<KeptPetition>> {
      return pageAs(await table.query({ index: 'things-open', pk: `PETITIONS#${code}`, ...page }), petitionOf)
    },

    async ofMunicipality(code: string, page: PageRequest): Promise<Page<KeptPetition>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `PETITIONS#${code}`, newestFirst: true, ...page }), petitionOf)
    },

    async file(petition: KeptPetition, actor: Actor): Promise<void> {
      await table.transact([{ put: petitionItem(petition), ifAbsent: true, otherwise: changedMeanwhile }, told(petition, actor)])
    },

    /** The decision and all it does to the claims, at once. */
    async decide(
      before: KeptPetition,
      after: KeptPetition,
      { saving, change }: { readonly saving: Saving; readonly change: Decided['change'] },
    ): Promise<void> {
      await table.transact([
        actDone(after.petitionId, saving),
        { put: petitionItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
        ...changeWrites(after.localGovernmentCode, change, saving.actor),
        told(after, saving.actor),
      ])
    },
  }
}
