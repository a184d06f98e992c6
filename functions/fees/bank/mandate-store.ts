import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { PayerId } from '../contract.ts'
import type { ActiveMandate, Mandate } from './mandate.ts'
import { MandateAccount } from './mandate-contract.ts'

const key = (payer: PayerId): Key => ({ pk: payer, sk: 'MANDATE' })

const MandateItem = lazy(() => {
  const whose = { payerId: PayerId(), localGovernmentCode: LocalGovernmentCode(), at: Instant(), version: z.number() }
  return z.discriminatedUnion('status', [
    z.object({ ...whose, status: z.literal('asked'), account: MandateAccount() }),
    z.object({
      ...whose,
      status: z.literal('active'),
      account: MandateAccount(),
      acceptedOn: LocalDate(),
      requestedFor: LocalDate().optional(),
    }),
    z.object({ ...whose, status: z.literal('ended') }),
  ])
})

const mandateOf = (item: Stored): Mandate => MandateItem().parse(item)

const mandateItem = (mandate: Mandate): Item => ({
  key: key(mandate.payerId),
  indexes: mandate.status === 'ended' ? {} : { 'things-by-municipality': { pk: `MANDATES#${mandate.localGovernmentCode}`, sk: mandate.payerId } },
  values: mandate,
})

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** How many mandates one transaction marks. */
const mandatesAtOnce = 100

/** The questions fees asks its table of the accounts from which payers have the fee collected. */
export const createMandateStore = (table: Table, tell: Teller) => {
  const mandates = async (code: string, page: PageRequest): Promise<Page<Mandate>> =>
    pageAs(await table.query({ index: 'things-by-municipality', pk: `MANDATES#${code}`, ...page }), mandateOf)

  return {
    mandates,

    async mandate(payer: PayerId): Promise<Mandate | undefined> {
      const item = await table.get(key(payer))
      return item && mandateOf(item)
    },

    everyMandate: (code: string): Promise<readonly Mandate[]> => everyItem((cursor) => mandates(code, { limit: 1000, cursor })),

    async saveMandate(
      before: Mandate | undefined,
      after: Mandate,
      { saving, name }: { readonly saving: Saving; readonly name: string },
    ): Promise<void> {
      const { payerId, localGovernmentCode, status } = after
      await table.transact([
        actDone(payerId, saving),
        { put: mandateItem(after), ...condition(before) },
        tell(saving.actor, { name, about: payerId, after: { localGovernmentCode, status } }),
      ])
    },

    /** These mandates are in a request now: whoever repeats it marks none twice. */
    async markRequested(mandates: readonly ActiveMandate[], dueOn: LocalDate): Promise<void> {
      const marked = mandates.map((mandate): Write => {
        const after: Mandate = { ...mandate, requestedFor: dueOn, version: mandate.version + 1 }
        return { put: mandateItem(after), ...condition(mandate) }
      })
      for (let at = 0; at < marked.length; at += mandatesAtOnce) await table.transact(marked.slice(at, at + mandatesAtOnce))
    },
  }
}
