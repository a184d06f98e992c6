import type { Event } from '../../kernel/event.ts'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import { Problem } from '../../kernel/problem.ts'
import { dateInTokyo, type LocalDate } from '../../kernel/time.ts'
import { derivedId } from '../../platform/derived-id.ts'
import type { RateTable } from '../arrears/late-charge-rate.ts'
import { payableOn } from '../arrears/legal-order.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import { clear } from '../books/books-acts.ts'
import { BankFileId, type ClaimId, ClearingId, EntryId, type LevyId, type PayerId } from '../contract.ts'
import type { Working } from '../furniture.ts'
import type { KeptDeposit } from '../items.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { referencesIn } from '../notice/payment-number.ts'
import { virtualAccountsIn } from '../notice/virtual-account.ts'
import { ratesNotKnown } from '../problems.ts'
import type { Cleared } from './clearing-store.ts'
import type { Decision, Owed, Waiting } from './decision.ts'
import { unapplied } from './deposit.ts'
import { payerNameKey } from './payer-name.ts'
import { reconcile } from './reconcile.ts'
import { written } from './suggestions.ts'

/** What a bank may keep of a transfer. */
const transferFeeAtMost = yen(990)

/** A clearing is a claim, a deposit, an entry, itself, its event and up to three accounts of the payer: so many fit into one transaction. */
const clearingsAtOnce = 11

/** How many deposits are looked at together: what is held of them and of what they may be for stays small, however much is owed. */
const depositsAtOnce = 200

/** Of more claims of one sum, or more deposits under one name, nothing can be told. */
const few = 20

/** What a run knows besides the table: whose money it is, which levies show nowhere yet, and what it has cleared itself. */
type Run = {
  readonly code: LocalGovernmentCode
  readonly by: PersonId
  readonly hidden: ReadonlySet<LevyId>
  readonly paid: Map<PayerId, Map<number, ClaimId>>
  readonly rates: RateTable
}

/** After a file is posted: what needs nobody is cleared, and the rest gets its suggestions. It looks at what is there, so it may be repeated. */
export const clearingRun = ({ store, clock, shippedRates }: Working) => {
  const { books, levies, clearings, banks } = store

  /** What these deposits may be for: looked up by what they quote, by whose account or name it is, and by their sums. */
  const lookedUp = async (
    waiting: readonly Waiting[],
    { code, hidden, paid, rates }: Run,
  ): Promise<{ owed: Owed; claims: ReadonlyMap<string, Claim> }> => {
    const each = async <Key extends string | Yen, Found>(
      keys: Iterable<Key>,
      ask: (key: Key) => Promise<Found>,
    ): Promise<ReadonlyMap<Key, Found>> => {
      const asked = [...new Set(keys)]
      const found = await Promise.all(asked.map(ask))
      return new Map(asked.flatMap((key, at): [Key, Found][] => [[key, found[at] as Found]]))
    }
    const texts = waiting.map(({ payerCode, payerKana, remittance }) => [payerCode, payerKana, remittance])
    const names = waiting.map(({ payerKana }) => payerNameKey(payerKana)).filter((name) => name !== '')
    const [quoted, owners, named] = await Promise.all([
      each(
        texts.flatMap((text) => referencesIn(...text)),
        (reference) => books.claimByReference(code, reference),
      ),
      each(
        texts.flatMap((text) => virtualAccountsIn(...text)),
        (account) => clearings.ownersOf(code, account),
      ),
      each(names, (name) => clearings.payersNamed(code, name)),
    ])
    const byReference = [...quoted.values()].flatMap((claim) => (claim ? [claim] : []))
    const payers = new Set([...byReference.map(({ payerId }) => payerId), ...[...owners.values(), ...named.values()].flatMap((some) => [...some])])
    const isNamed = (name: string) => (named.get(name)?.size ?? 0) > 0
    const sums = waiting.filter(({ payerKana }) => !isNamed(payerNameKey(payerKana))).map(({ amount }) => amount)
    const [ofPayers, ofSums, others] = await Promise.all([
      each(payers, (payer) => books.everyClaimOfPayer(payer)),
      each(sums, (amount) => books.openOfAmount(code, amount, few)),
      each(names.filter(isNamed), (name) => books.waitingNamed(code, name, few)),
    ])
    const found = [byReference, ...ofPayers.values(), ...ofSums.values()].flat()
    const claims = new Map<string, Claim>(found.filter((claim) => !hidden.has(claim.levyId)).map((claim) => [claim.claimId, claim]))
    const now = new Set<string>(waiting.map(({ depositId }) => depositId))
    const owed: Owed = {
      claims: [...claims.values()].map((claim) => asOpen(claim, rates)).filter((claim) => claim.outstanding > 0),
      payers: [...named].flatMap(([name, some]) => [...some].map((payerId) => ({ payerId, names: [name] }))),
      virtualAccounts: new Map([...owners].filter(([, some]) => some.size > 0)),
      others: [...others.values()]
        .flat()
        .filter(({ depositId, applied }) => !now.has(depositId) && applied === 0)
        .map(asWaiting),
      settled: new Map(byReference.filter((claim) => outstanding(claim) === 0).map((claim) => [claim.reference, claim])),
      paid,
      transferFeeAtMost,
    }
    return { owed, claims }
  }

  const clearedBy = (
    decision: Decision & { readonly kind: 'clear' },
    deposit: KeptDeposit,
    { claims, rates }: { readonly claims: ReadonlyMap<string, Claim>; readonly rates: RateTable },
  ): Cleared => {
    const clearingId = ClearingId().parse(derivedId('clr', deposit.depositId, String(deposit.version)))
    const entryId = (at: number) => EntryId().parse(derivedId('ent', clearingId, String(at)))
    const parts = decision.parts.flatMap(({ claimId, amount }) => {
      const claim = claims.get(claimId)
      return claim ? [{ claim, amount }] : []
    })
    const { review: _, ...unreviewed } = deposit
    const change = clear<KeptDeposit>(unreviewed, parts, { bookedOn: dateInTokyo(clock()), entryId, rates })
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

  const clearSome = async (deposits: readonly KeptDeposit[], run: Run): Promise<void> => {
    const waiting = deposits.map(asWaiting)
    const { owed, claims } = await lookedUp(waiting, run)
    const byId = new Map<string, KeptDeposit>(deposits.map((deposit) => [deposit.depositId, deposit]))
    const decisions = reconcile(waiting, owed)

    const cleared = decisions.flatMap((decision) => {
      const deposit = byId.get(decision.depositId)
      return decision.kind === 'clear' && deposit ? unlessUnknown(() => clearedBy(decision, deposit, { claims, rates: run.rates })) : []
    })
    for (let at = 0; at < cleared.length; at += clearingsAtOnce)
      await clearings.saveAutomatic(run.code, cleared.slice(at, at + clearingsAtOnce), run.by)
    for (const { change, after } of cleared)
      for (const [at, { after: claim }] of (change.claims ?? []).entries())
        run.paid.set(claim.payerId, (run.paid.get(claim.payerId) ?? new Map()).set(after.parts[at]?.amount ?? 0, claim.claimId))

    const reviews = decisions.flatMap((decision) => {
      const before = byId.get(decision.depositId)
      if (decision.kind !== 'review' || !before) return []
      const review = { reason: decision.reason, suggestions: decision.suggestions.map(written) }
      if (JSON.stringify(review) === JSON.stringify(before.review)) return []
      return [{ before, after: { ...before, review, version: before.version + 1 } }]
    })
    for (let at = 0; at < reviews.length; at += 100) await clearings.saveReviews(reviews.slice(at, at + 100))
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (name !== 'BankFilePosted') return
    const file = await banks.file(BankFileId().parse(about))
    if (!file) return
    const code = file.localGovernmentCode
    const run: Run = {
      code,
      by: file.by,
      hidden: await levies.beingWritten(code),
      paid: new Map(),
      rates: await rateDesk({ store, shippedRates }).rates(),
    }
    let cursor: string | undefined
    do {
      const page = await books.unappliedDeposits(code, { limit: depositsAtOnce, cursor })
      await clearSome(
        page.items.filter(({ applied }) => applied === 0),
        run,
      )
      cursor = page.cursor
    } while (cursor)
  }
}

/** What needs a rate that nobody has imported yet waits for it. */
const unlessUnknown = (made: () => Cleared): readonly Cleared[] => {
  try {
    return [made()]
  } catch (error) {
    if (error instanceof Problem && error.type === ratesNotKnown.type) return []
    throw error
  }
}

/** What is owed, with all that is due on a day where the claim was dunned or a cost arose. */
const asOpen = (claim: Claim, rates: RateTable): Owed['claims'][number] => ({
  ...claim,
  outstanding: outstanding(claim),
  ...((claim.dunned || claim.costs) && { payableOn: (day: LocalDate) => wholeOn(claim, day, rates) }),
})

/** Where the rates of a day are not known nobody can say what is due, and somebody looks. */
const wholeOn = (claim: Claim, day: LocalDate, rates: RateTable): Yen => {
  try {
    const { cost, lateCharge, fee } = payableOn(claim, day, rates)
    return sumOf([cost, lateCharge, fee])
  } catch (error) {
    if (error instanceof Problem && error.type === ratesNotKnown.type) return outstanding(claim)
    throw error
  }
}

const asWaiting = (deposit: KeptDeposit): Waiting => ({
  depositId: deposit.depositId,
  amount: unapplied(deposit),
  receivedOn: deposit.receivedOn,
  paidOn: deposit.paidOn,
  payerKana: deposit.told?.payerKana ?? '',
  payerCode: deposit.told?.payerCode,
  remittance: deposit.told?.remittance,
  isUndone: deposit.review?.reason === 'undone',
})
