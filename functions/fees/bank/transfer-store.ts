import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { TransferRequestView, TransferTerms, type TransferTermsView } from './transfer-contract.ts'

const keys = {
  terms: (code: string): Key => ({ pk: `BOOKS#${code}`, sk: 'TRANSFER-TERMS' }),
  request: (code: string, dueOn: LocalDate): Key => ({ pk: `TRANSFERS#${code}`, sk: `TRANSFER#${dueOn}` }),
}

const RequestItem = lazy(() => TransferRequestView().extend({ terms: TransferTerms(), by: PersonId() }))
/** What was to be collected on a due date, under the terms of that day. */
export type KeptRequest = Infer<typeof RequestItem>

export const requestOf = (item: Stored): KeptRequest => RequestItem().parse(item)

/** Where the file of a request is kept, under its hash: what was made once is not made otherwise. */
export const requestFileKey = ({ localGovernmentCode, dueOn }: KeptRequest, sha256: string): string =>
  `attachments/documents/transfers/${localGovernmentCode}/${dueOn}/${sha256}`

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** The questions fees asks its table of requests for account transfers, and their terms. */
export const createTransferStore = (table: Table, tell: Teller) => {
  const write = (before: KeptRequest | undefined, after: KeptRequest): Write => ({
    put: { key: keys.request(after.localGovernmentCode, after.dueOn), values: after },
    ...condition(before),
  })

  const told = ({ localGovernmentCode, dueOn, status, requested, version }: KeptRequest, name: string, actor: Actor): Write =>
    tell(actor, { name, about: `MUNICIPALITY#${localGovernmentCode}`, after: { localGovernmentCode, dueOn, status, ...requested, version } })

  return {
    async terms(localGovernmentCode: LocalGovernmentCode): Promise<TransferTermsView> {
      const item = await table.get(keys.terms(localGovernmentCode))
      return item
        ? { localGovernmentCode, version: Number(item['version']), terms: TransferTerms().parse(item['terms']) }
        : { localGovernmentCode, version: 0 }
    },

    async saveTerms({ localGovernmentCode, version, terms }: Required<TransferTermsView>, saving: Saving): Promise<void> {
      const about = `MUNICIPALITY#${localGovernmentCode}`
      await table.transact([
        actDone(about, saving),
        {
          put: { key: keys.terms(localGovernmentCode), values: { localGovernmentCode, version, terms } },
          ...condition(version === 1 ? undefined : { version: version - 1 }),
        },
        tell(saving.actor, { name: 'TransferTermsChanged', about, after: { localGovernmentCode, version } }),
      ])
    },

    async request(code: string, dueOn: LocalDate): Promise<KeptRequest | undefined> {
      const item = await table.get(keys.request(code, dueOn))
      return item && requestOf(item)
    },

    async requests(code: string, page: PageRequest): Promise<Page<KeptRequest>> {
      return pageAs(await table.query({ pk: `TRANSFERS#${code}`, prefix: 'TRANSFER#', newestFirst: true, ...page }), requestOf)
    },

    async ask(before: KeptRequest | undefined, after: KeptRequest, actor: Actor): Promise<void> {
      await table.transact([write(before, after), told(after, 'TransferRequestAsked', actor)])
    },

    async saveMade(before: KeptRequest, after: KeptRequest): Promise<void> {
      await table.transact([write(before, after), told(after, 'TransferRequestMade', { personId: after.by, roles: [] })])
    },

    /** What the bank answered goes with the file that says it. */
    answered: (before: KeptRequest, result: NonNullable<KeptRequest['result']>): Write =>
      write(before, { ...before, result, version: before.version + 1 }),
  }
}
