import type { FiscalYear } from '../../kernel/time.ts'
import { accountOf } from '../bank/bank-store.ts'
import { movementOf, payoutOf } from '../bank/movement-items.ts'
import { requestOf } from '../bank/transfer-store.ts'
import { unapplied } from '../clearing/deposit.ts'
import { depositOf, entryOf, grantFiguresOf } from '../items.ts'
import { outstanding } from '../levy/claim.ts'
import { petitionOf } from '../levy/petition-store.ts'
import type { Holding } from './retention.ts'
import type { YearThings } from './year-things-store.ts'

const count = <Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number => things.filter(holds).length

/** What of a year still waits for somebody, or was moved in a year that is still kept: while anything is, the year is left whole. */
export const holdingOf = async (
  { every, listed, open, isOfYear, claims }: YearThings,
  { code, fiscalYear, isKept }: { readonly code: string; readonly fiscalYear: FiscalYear; readonly isKept: (year: FiscalYear) => boolean },
): Promise<Holding> => {
  const ofYear = (await claims()).filter((claim) => claim.fiscalYear === fiscalYear)
  const ids = new Set<string>(ofYear.map(({ claimId }) => claimId))
  const movedLater = new Set<string>()
  for (const payerId of new Set(ofYear.map((claim) => claim.payerId)))
    for (const entry of (await every({ index: 'entries-by-payer', pk: `ENTRIES#${payerId}` })).map(entryOf))
      if (ids.has(entry.about) && isKept(entry.fiscalYear)) movedLater.add(entry.about)

  const [petitions, waiting, setAside, grants, movements, payouts] = await Promise.all(
    ['PETITIONS', 'DEPOSITS', 'SET-ASIDE', 'GRANTS', 'MOVEMENTS', 'PAYOUTS'].map(open),
  )
  const [transfers, deposits] = [
    await every({ pk: `TRANSFERS#${code}`, prefix: 'TRANSFER#' }),
    [...(waiting ?? []), ...(setAside ?? [])].map(depositOf),
  ]
  // An account whose files tell no balance has no line that could explain what left it.
  const compared = new Set((await listed('BANK-ACCOUNTS')).map(accountOf).flatMap(({ bankAccountId, closing }) => (closing ? [bankAccountId] : [])))
  return {
    'claims-owed': count(ofYear, (claim) => outstanding(claim) > 0),
    'refunds-due': count(ofYear, ({ refundDue }) => refundDue > 0),
    'claims-moved-later': movedLater.size,
    'petitions-waiting': count((petitions ?? []).map(petitionOf), ({ content }) => content.claims.some(({ claimId }) => ids.has(claimId))),
    'deposits-waiting': count(deposits, (deposit) => isOfYear(deposit.receivedOn) && unapplied(deposit) + deposit.setAside > 0),
    'grants-unsettled': count((grants ?? []).map(grantFiguresOf), (grant) => grant.fiscalYear === fiscalYear),
    'transfers-unanswered': count(transfers.map(requestOf), ({ dueOn, file, result }) => isOfYear(dueOn) && file !== undefined && !result),
    'movements-unexplained': count((movements ?? []).map(movementOf), ({ postedOn }) => isOfYear(postedOn)),
    'payouts-unexplained': count((payouts ?? []).map(payoutOf), ({ bookedOn, bankAccountId }) => compared.has(bankAccountId) && isOfYear(bookedOn)),
  }
}
