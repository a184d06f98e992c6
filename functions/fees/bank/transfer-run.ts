import { createHash } from 'node:crypto'
import type { Event } from '../../kernel/event.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { LocalDate } from '../../kernel/time.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { shelve } from '../../platform/shelf.ts'
import type { Furniture } from '../furniture.ts'
import type { NoticingStore } from '../noticing-store.ts'
import { collectionsOf, collectorOf, debitsOf, totalOf } from './transfer-request.ts'
import { type KeptRequest, requestFileKey } from './transfer-store.ts'
import { transferRequest } from './zengin-transfer.ts'

type Transferring = { readonly files: Pick<Furniture['files'], 'signedUpload'>; readonly store: NoticingStore }

/** What makes the file of a request for account transfers. Heard again, it finds the request made, or makes what is missing. */
export const transferRun = ({ store, files }: Transferring) => {
  const { transfers, mandates: mandateStore, books, levies, banks } = store

  const dueClaims = async ({ localGovernmentCode: code, dueOn }: KeptRequest) => {
    const [claims, hidden] = await Promise.all([
      everyItem((cursor) => books.openClaimsDue(code, dueOn, { limit: 1000, cursor })),
      levies.beingWritten(code),
    ])
    return claims.filter(({ levyId }) => !hidden.has(levyId))
  }

  const make = async (request: KeptRequest): Promise<void> => {
    const { localGovernmentCode: code, dueOn, terms } = request
    const [claims, mandates, account] = await Promise.all([dueClaims(request), mandateStore.everyMandate(code), banks.account(terms.bankAccountId)])
    const ours = account?.content.account
    if (!ours || !('bankCode' in ours) || ours.kind === '4') throw new Error(`${terms.bankAccountId} collects nothing`)
    const { debits, without } = debitsOf(claims, new Map(mandates.map((mandate) => [mandate.payerId, mandate])), dueOn)
    const next = {
      ...request,
      requested: totalOf(debits.map(({ claim }) => claim)),
      without: totalOf(without),
      version: request.version + 1,
    }
    if (debits.length === 0) return transfers.saveMade(request, { ...next, status: 'nothing' })
    const body = Buffer.from(transferRequest(collectorOf(terms, { ...ours, kind: ours.kind }, dueOn), collectionsOf(debits, dueOn), terms.code))
    const fresh = new Map(debits.flatMap(({ mandate }) => (mandate.requestedFor ? [] : [[mandate.payerId, mandate] as const])))
    await mandateStore.markRequested([...fresh.values()], dueOn)
    const sha256 = createHash('sha256').update(body).digest('hex')
    await shelve(files, { key: requestFileKey(request, sha256), type: 'application/octet-stream', body })
    const file = { name: `transfer-${dueOn}.txt`, bytes: body.length, sha256 }
    await transfers.saveMade(request, { ...next, status: 'ready', file })
  }

  return async ({ name, after }: Event): Promise<void> => {
    if (name !== 'TransferRequestAsked') return
    const request = await transfers.request(LocalGovernmentCode().parse(after?.['localGovernmentCode']), LocalDate().parse(after?.['dueOn']))
    if (request?.status === 'making') await make(request)
  }
}
