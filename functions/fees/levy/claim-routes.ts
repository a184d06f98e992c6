import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import type { Page } from '../../kernel/table.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import * as acts from '../books/books-acts.ts'
import { EntryId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import * as paperProblems from '../notice/paper-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import type { feesPolicy } from '../office/policy.ts'
import * as problems from '../problems.ts'
import type { KeptRefund } from '../refund/refund.ts'
import { refundDesk } from '../refund/refund-desk.ts'
import { refundKept } from '../refund/refund-items.ts'
import { type Claim, outstanding } from './claim.ts'
import * as contract from './claim-contract.ts'
import { MunicipalityParams } from './levy-contract.ts'

const listClaims = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/claims',
  summary: 'What is still owed, oldest due first; or the claim with a number',
  params: MunicipalityParams,
  query: contract.ClaimQuery,
  answers: { 200: contract.ClaimPage },
  refusals: [notFound],
})

const readClaim = route({
  method: 'get',
  path: '/claims/{claimId}',
  summary: 'A claim and where it stands',
  params: contract.ClaimParams,
  answers: { 200: contract.ClaimView },
  refusals: [notFound],
})

const actOnClaim = route({
  method: 'put',
  path: '/claims/{claimId}/acts/{actId}',
  summary: 'Correct a claim, refund or appropriate what was overpaid',
  params: contract.ClaimActParams,
  body: contract.ClaimAct,
  answers: { 200: contract.ClaimView, 201: contract.ClaimView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.claimTooSmall,
    problems.nothingChanges,
    problems.nothingToRefund,
    problems.notBetween,
    problems.accountNotKnown,
    paperProblems.refundTermsMissing,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const policyActs: Readonly<Record<contract.ClaimAct['act'], keyof typeof feesPolicy>> = {
  correct: 'correct a claim',
  refund: 'order a refund',
  appropriate: 'appropriate',
}

const events: Readonly<Record<contract.ClaimAct['act'], string>> = {
  correct: 'ClaimCorrected',
  refund: 'RefundPaid',
  appropriate: 'RefundAppropriated',
}

/** What is owed, and what is done with it. */
export const claimRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock } = furniture
  const { books, levies, banks } = store
  const { within } = moneyDesk(furniture)
  const { rates } = rateDesk(furniture)
  const refunds = refundDesk(furniture)

  /** A claim of a levy that is still being written shows nowhere. */
  const shown = async (claim: Claim | undefined): Promise<Claim> => {
    const found = present(claim)
    return present((await levies.beingWritten(found.localGovernmentCode)).has(found.levyId) ? undefined : found)
  }

  const outcome = async (claim: Claim, body: contract.ClaimAct, booking: acts.Booking): Promise<Done> => {
    switch (body.act) {
      case 'correct':
        return { change: acts.correct(claim, body.determined, booking) }
      case 'refund': {
        const account = await banks.account(body.from)
        if (account?.localGovernmentCode !== claim.localGovernmentCode) throw problems.accountNotKnown({ accounts: [body.from] })
        const reckoned = await refunds.reckoned(claim, body.amount)
        const change = acts.refund(claim, { amount: body.amount, interest: reckoned.interest.amount, from: body.from }, booking)
        return { change, kept: refunds.kept(claim, reckoned, { entryId: booking.entryId(0), body }) }
      }
      case 'appropriate': {
        const to = await books.claim(body.to)
        if (!to || to.localGovernmentCode !== claim.localGovernmentCode) throw problems.notBetween()
        const reckoned = await refunds.reckoned(claim, body.amount)
        const change = acts.appropriate(claim, { to, amount: body.amount, interest: reckoned.interest.amount }, booking)
        return { change, kept: refunds.kept(claim, reckoned, { entryId: booking.entryId(0), to, body }) }
      }
    }
  }

  const byReference = async (code: string, reference: string): Promise<Page<Claim>> => {
    const claim = await books.claimByReference(code, reference)
    return { items: claim ? [claim] : [] }
  }

  api
    .on(listClaims, async ({ params: { localGovernmentCode }, query: { reference, ...query }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const hidden = await levies.beingWritten(localGovernmentCode)
      const page = reference ? await byReference(localGovernmentCode, reference) : await books.openClaims(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.filter(({ levyId }) => !hidden.has(levyId)).map(claimView) })
    })

    .on(readClaim, async ({ params: { claimId }, actor }) => {
      const claim = await shown(await books.claim(claimId))
      await within(claim.localGovernmentCode, actor, 'read the books')
      return answer(200, claimView(claim))
    })

    .on(actOnClaim, async ({ params: { claimId, actId }, body, actor: claimed }) => {
      const claim = await shown(await books.claim(claimId))
      const actor = await within(claim.localGovernmentCode, claimed, policyActs[body.act])
      const print = fingerprint(body)
      if (await isDone(furniture, claimId, { id: actId, fingerprint: print })) return answer(200, claimView(claim))
      if (claim.version !== body.version) throw changedMeanwhile()
      const entryId = (at: number) => EntryId().parse(derivedId('ent', actId, claimId, String(at)))
      const { change, kept } = await outcome(claim, body, { bookedOn: dateInTokyo(clock()), entryId, reason: body.reason, rates: await rates() })
      const after = present(change.claims[0]).after
      const happened = {
        name: events[body.act],
        about: claimId,
        before: figures(claim),
        after: { ...figures(after), localGovernmentCode: claim.localGovernmentCode },
      }
      await books.save(claim.localGovernmentCode, change, {
        saving: { actor, actId, fingerprint: print },
        happened,
        beside: kept ? [refundKept(kept)] : [],
      })
      return answer(201, claimView(after))
    })
}

/** What an act changes, and what is kept of it where something goes back to the payer. */
type Done = { readonly change: acts.Outcome; readonly kept?: KeptRefund }

const figures = ({ determined, received, refunded, writtenOff, refundDue, refundInterest }: Claim) => ({
  ...{ determined, received, refunded, writtenOff, refundDue },
  ...(refundInterest && { refundInterest }),
})

export const claimView = ({
  payments: _payments,
  costs: _costs,
  writeOffs: _writeOffs,
  corrections: _corrections,
  interestAppropriated: _interestAppropriated,
  remindedOn: _remindedOn,
  course: _course,
  deferrals: _deferrals,
  dunned,
  ...said
}: Claim): contract.ClaimView => {
  if (!dunned) return { ...said, outstanding: outstanding(said) }
  const { lateCharge: _, ...told } = dunned
  return { ...said, outstanding: outstanding(said), dunned: told }
}
