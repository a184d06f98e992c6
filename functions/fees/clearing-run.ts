import type { Event } from '../kernel/event.ts'
import { yen } from '../kernel/money.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { derivedId } from '../platform/derived-id.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { clear } from './books-acts.ts'
import { type Claim, outstanding } from './claim.ts'
import type { Cleared } from './clearing-store.ts'
import { BankFileId, ClearingId, EntryId } from './contract.ts'
import { unapplied } from './deposit.ts'
import type { Working } from './furniture.ts'
import type { KeptDeposit } from './items.ts'
import { referencesIn } from './payment-number.ts'
import { type Decision, type Owed, reconcile } from './reconcile.ts'

/** What a bank may keep of a transfer. */
const transferFeeAtMost = yen(990)

/** A clearing is a claim, a deposit, an entry, itself, its event and the payer's account: so many fit into one transaction. */
const clearingsAtOnce = 14

/** After a file is posted: what needs nobody is cleared, and the rest gets its suggestions. It looks at what is there, so it may be repeated. */
export const clearingRun = ({ store, clock }: Working) => {
  const { books, levies, clearings, banks } = store

  const owed = async (code: string, waiting: readonly KeptDeposit[], claims: readonly Claim[]): Promise<Owed> => {
    const payers = await everyItem((cursor) => levies.payers(code, { limit: 1000, cursor }))
    const learned = await clearings.allNames(code)
    const open = new Set(claims.map(({ reference }) => reference))
    const quoted = waiting
      .flatMap(({ told }) => referencesIn(told?.payerCode, told?.payerKana, told?.remittance))
      .filter((reference) => !open.has(reference))
    const settled = await Promise.all([...new Set(quoted)].map((reference) => books.claimByReference(code, reference)))
    return {
      claims: claims.map((claim) => ({ ...claim, outstanding: outstanding(claim) })),
      payers: payers.map(({ payerId, nameKana }) => ({
        payerId,
        names: [nameKana, ...learned.filter((name) => name.payerId === payerId).map(({ nameKey }) => nameKey)],
      })),
      settled: new Map(settled.flatMap((claim) => (claim ? [[claim.reference, claim.payerId]] : []))),
      transferFeeAtMost,
    }
  }

  const clearedBy = (decision: Decision & { readonly kind: 'clear' }, deposit: KeptDeposit, claims: ReadonlyMap<string, Claim>): Cleared => {
    const clearingId = ClearingId().parse(derivedId('clr', deposit.depositId, String(deposit.version)))
    const entryId = (at: number) => EntryId().parse(derivedId('ent', clearingId, String(at)))
    const parts = decision.parts.flatMap(({ claimId, amount }) => {
      const claim = claims.get(claimId)
      return claim ? [{ claim, amount }] : []
    })
    const { review: _, ...unreviewed } = deposit
    const change = clear<KeptDeposit>(unreviewed, parts, { bookedOn: dateInTokyo(clock()), entryId })
    return {
      change,
      after: {
        clearingId,
        localGovernmentCode: deposit.localGovernmentCode,
        depositId: deposit.depositId,
        ...(deposit.told && { bankFileId: deposit.told.fileId }),
        how: decision.how,
        at: clock(),
        parts: parts.map(({ claim, amount }, at) => ({ claimId: claim.claimId, amount, entryId: entryId(at) })),
        isUndone: false,
        version: 1,
      },
    }
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (name !== 'BankFilePosted') return
    const file = await banks.file(BankFileId().parse(about))
    if (!file) return
    const code = file.localGovernmentCode
    const hidden = await levies.beingWritten(code)
    const waiting = (await everyItem((cursor) => books.unappliedDeposits(code, { limit: 1000, cursor }))).filter((deposit) => deposit.applied === 0)
    const claims = (await everyItem((cursor) => books.openClaims(code, { limit: 1000, cursor }))).filter(({ levyId }) => !hidden.has(levyId))
    const byId = new Map<string, Claim>(claims.map((claim) => [claim.claimId, claim]))
    const deposits = new Map<string, KeptDeposit>(waiting.map((deposit) => [deposit.depositId, deposit]))
    const asked = waiting.map((deposit) => ({
      depositId: deposit.depositId,
      amount: unapplied(deposit),
      receivedOn: deposit.receivedOn,
      payerKana: deposit.told?.payerKana ?? '',
      payerCode: deposit.told?.payerCode,
      remittance: deposit.told?.remittance,
      isUndone: deposit.review?.reason === 'undone',
    }))
    const decisions = reconcile(asked, await owed(code, waiting, claims))

    const cleared = decisions.flatMap((decision) => {
      const deposit = deposits.get(decision.depositId)
      return decision.kind === 'clear' && deposit ? [clearedBy(decision, deposit, byId)] : []
    })
    for (let at = 0; at < cleared.length; at += clearingsAtOnce) await clearings.saveAutomatic(code, cleared.slice(at, at + clearingsAtOnce), file.by)

    const reviews = decisions.flatMap((decision) => {
      const before = deposits.get(decision.depositId)
      if (decision.kind !== 'review' || !before) return []
      const review = { reason: decision.reason, suggestions: decision.suggestions.map(written) }
      if (JSON.stringify(review) === JSON.stringify(before.review)) return []
      return [{ before, after: { ...before, review, version: before.version + 1 } }]
    })
    for (let at = 0; at < reviews.length; at += 100) await clearings.saveReviews(reviews.slice(at, at + 100))
  }
}

const written = ({ reason, payerId, parts, left, together }: Extract<Decision, { kind: 'review' }>['suggestions'][number]) => ({
  reason,
  payerId,
  parts: parts.map(({ claimId, amount }) => ({ claimId, amount })),
  left,
  ...(together && { together: [...together] }),
})
