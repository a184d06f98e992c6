import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo, type LocalDate } from '../../kernel/time.ts'
import { isDone, type Saving } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import * as contract from '../bank/bank-contract.ts'
import type { KeptMovement } from '../bank/movement-items.ts'
import * as acts from '../books/books-acts.ts'
import type { LevyId } from '../contract.ts'
import type { SettlingFurniture } from '../furniture.ts'
import type { KeptDeposit } from '../items.ts'
import { outstanding } from '../levy/claim.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { type Clearing, clearedEvent } from './clearing-store.ts'
import { unapplied } from './deposit.ts'
import { bookingNow, pageAs, told } from './deposit-desk.ts'
import { payerNameKey } from './payer-name.ts'
import { reviewOfRest, written } from './suggestions.ts'

const listDeposits = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/deposits',
  summary: 'Deposits that wait for a claim, oldest first, with what they may be for',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.DepositPage },
  refusals: [notFound],
})

const listSetAside = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/deposits-set-aside',
  summary: 'Deposits that are not ours and are kept until they go back, oldest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.DepositPage },
  refusals: [notFound],
})

const readDeposit = route({
  method: 'get',
  path: '/deposits/{depositId}',
  summary: 'A deposit and what is left of it',
  params: contract.DepositParams,
  answers: { 200: contract.DepositView },
  refusals: [notFound],
})

const actOnDeposit = route({
  method: 'put',
  path: '/deposits/{depositId}/acts/{actId}',
  summary: 'Clear a deposit against claims, set it aside, take it up again, give it back, or take it back as the bank did',
  params: contract.DepositActParams,
  body: contract.DepositAct,
  answers: { 200: contract.DepositView, 201: contract.DepositView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.depositTooSmall,
    problems.depositReversed,
    problems.depositInUse,
    problems.claimNotKnown,
    problems.movementDiffers,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

type ActOf<Name extends contract.DepositAct['act']> = Extract<contract.DepositAct, { act: Name }>

/** What is told of money that meets no claim. */
const disposals = { 'set-aside': 'DepositSetAside', 'take-up': 'DepositTakenUp', 'give-out': 'DepositGivenOut' } as const

/** Deposits that wait, and what somebody decides of them. */
export const depositRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { store, clock } = furniture
  const { books, clearings, banks, levies } = store
  const { within } = moneyDesk(furniture)
  const view = (deposit: KeptDeposit) => depositView(deposit, dateInTokyo(clock()))

  const booking = bookingNow(clock)
  const { rates } = rateDesk(furniture)

  /** What is left of a deposit of which a part has met claims, with what it may be for. */
  const restOf = async (deposit: KeptDeposit, parts: readonly acts.Part[], hidden: ReadonlySet<LevyId>): Promise<Pick<KeptDeposit, 'review'>> => {
    const [left, paid] = [unapplied(deposit), parts.at(-1)?.claim]
    if (left === 0 || !paid) return {}
    const met = new Set(parts.map(({ claim }) => claim.claimId))
    const claims = await books.everyClaimOfPayer(paid.payerId)
    const open = claims
      .filter((claim) => !met.has(claim.claimId) && !hidden.has(claim.levyId))
      .map((claim) => ({ ...claim, outstanding: outstanding(claim) }))
    const { reason, suggestions } = reviewOfRest(
      left,
      paid,
      open.filter((claim) => claim.outstanding > 0),
    )
    return { review: { reason, suggestions: suggestions.map(written) } }
  }

  const clear = async (deposit: KeptDeposit, body: ActOf<'clear'>, saving: Saving): Promise<KeptDeposit> => {
    const code = deposit.localGovernmentCode
    if (await clearings.clearing(body.clearingId)) throw idReused()
    const hidden = await levies.beingWritten(code)
    const parts = await Promise.all(
      body.parts.map(async ({ claimId, amount }) => {
        const claim = await books.claim(claimId)
        if (!claim || claim.localGovernmentCode !== code || hidden.has(claim.levyId)) throw problems.claimNotKnown({ claimId })
        return { claim, amount }
      }),
    )
    const { review: _, ...unreviewed } = deposit
    const booked = { ...booking(saving, body.clearingId), rates: await rates() }
    const cleared = acts.clear<KeptDeposit>(unreviewed, parts, booked)
    const change = {
      ...cleared,
      deposits: await Promise.all(
        cleared.deposits.map(async (each) => ({ ...each, after: { ...each.after, ...(await restOf(each.after, parts, hidden)) } })),
      ),
    }
    const after: Clearing = {
      clearingId: body.clearingId,
      localGovernmentCode: code,
      depositId: deposit.depositId,
      ...(deposit.told && { bankFileId: deposit.told.fileId }),
      how: 'person',
      at: clock(),
      by: saving.actor.personId,
      parts: parts.map(({ claim, amount }, at) => ({ claimId: claim.claimId, amount, entryId: booked.entryId(at) })),
      isUndone: false,
      version: 1,
    }
    const nameKey = payerNameKey(deposit.told?.payerKana ?? '')
    const payerId = parts[0]?.claim.payerId
    const learned =
      body.learnName && nameKey !== '' && payerId
        ? { payerId, localGovernmentCode: code, nameKey, at: clock(), by: saving.actor.personId }
        : undefined
    await clearings.save({ after, change, learned }, { saving, happened: clearedEvent(after) })
    return present(change.deposits[0]).after
  }

  const takeBack = async (deposit: KeptDeposit, body: ActOf<'take-back'>, saving: Saving): Promise<KeptDeposit> => {
    const movement = await banks.movement(body.movementId)
    requireSame(deposit, movement)
    const change = acts.disposeOf(deposit, 'take-back', deposit.amount, booking(saving, deposit.depositId, body.reason))
    await books.save(deposit.localGovernmentCode, { ...change, explainedBy: movement }, { saving, happened: told(deposit, 'DepositReversed') })
    return present(change.deposits[0]).after
  }

  const dispose = async (deposit: KeptDeposit, body: ActOf<keyof typeof disposals>, saving: Saving): Promise<KeptDeposit> => {
    const change = acts.disposeOf(deposit, body.act, body.amount, booking(saving, deposit.depositId, body.reason))
    await books.save(deposit.localGovernmentCode, change, { saving, happened: told(deposit, disposals[body.act]) })
    return present(change.deposits[0]).after
  }

  api
    .on(listDeposits, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(books.unappliedDeposits, view)(localGovernmentCode, query))
    })

    .on(listSetAside, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(books.depositsSetAside, view)(localGovernmentCode, query))
    })

    .on(readDeposit, async ({ params: { depositId }, actor }) => {
      const deposit = present(await books.deposit(depositId))
      await within(deposit.localGovernmentCode, actor, 'read the books')
      return answer(200, view(deposit))
    })

    .on(actOnDeposit, async ({ params: { depositId, actId }, body, actor: claimed }) => {
      const deposit = present(await books.deposit(depositId))
      const actor = await within(deposit.localGovernmentCode, claimed, 'clear a deposit')
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, depositId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, view(deposit))
      if (deposit.version !== body.version) throw changedMeanwhile()
      switch (body.act) {
        case 'clear':
          return answer(201, view(await clear(deposit, body, saving)))
        case 'take-back':
          return answer(201, view(await takeBack(deposit, body, saving)))
        case 'set-aside':
        case 'take-up':
        case 'give-out':
          return answer(201, view(await dispose(deposit, body, saving)))
      }
    })
}

/** The bank’s reversal and the deposit it takes back are one account’s and one sum. */
const requireSame = (deposit: KeptDeposit, movement: KeptMovement | undefined): void => {
  if (movement?.kind !== 'reversal' || movement.isSettled || movement.bankAccountId !== deposit.bankAccountId || movement.amount !== deposit.amount)
    throw problems.movementDiffers()
}

const depositView = (deposit: KeptDeposit, today: ReturnType<typeof dateInTokyo>): contract.DepositView => {
  const { told: line, review, applied: _, returned: __, localGovernmentCode: ___, ...said } = deposit
  return {
    ...said,
    unapplied: unapplied(deposit),
    ageDays: daysBetween(deposit.receivedOn, today),
    ...(line && { payerKana: line.payerKana, payerCode: line.payerCode, remittance: line.remittance }),
    ...(review && { review }),
  }
}

const daysBetween = (from: LocalDate, until: LocalDate): number => Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000))
