import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { sumOf } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { actDone, isDone, type Saving } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import * as acts from '../books/books-acts.ts'
import { EntryId, type PayerId } from '../contract.ts'
import type { CollectingFurniture } from '../furniture.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { stands, step } from '../levy/course.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import * as contract from './arrears-contract.ts'
import { arrearsDesk, arrearsView } from './arrears-desk.ts'
import type { KeptPartPayment } from './arrears-store.ts'
import { requireWholeParts, standingOf } from './part-payment.ts'
import { rateDesk } from './rate-desk.ts'

const listArrears = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/arrears',
  summary: 'What is overdue, oldest due first, with where collecting it stands and when it is extinct',
  params: MunicipalityParams,
  query: contract.ArrearsQuery,
  answers: { 200: contract.ArrearsPage },
  refusals: [notFound, problems.ratesNotKnown],
})

const readArrears = route({
  method: 'get',
  path: '/claims/{claimId}/arrears',
  summary: 'What is due on a claim today, what happened to it, and when it is extinct',
  params: contract.ArrearsParams,
  answers: { 200: contract.ArrearsView },
  refusals: [notFound, problems.ratesNotKnown],
})

const actOnArrears = route({
  method: 'put',
  path: '/claims/{claimId}/arrears/acts/{actId}',
  summary: 'Record a step of collecting a claim: handed over, seized, stayed, bankrupt, acknowledged; or a cost of disposition',
  params: contract.ArrearsActParams,
  body: contract.ArrearsAct,
  answers: { 200: contract.ArrearsView, 201: contract.ArrearsView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.notDunned,
    problems.courseBefore,
    problems.stayCauseMissing,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listClaims = route({
  method: 'get',
  path: '/payers/{payerId}/claim-list',
  summary: 'Everything one payer owes on a day, for a bankruptcy or another disposition: cost, late charge and fee',
  params: PayerParams,
  query: contract.ClaimListQuery,
  answers: { 200: contract.ClaimListView },
  refusals: [notFound, problems.ratesNotKnown],
})

const pledge = route({
  method: 'put',
  path: '/payers/{payerId}/part-payments/{partPaymentId}',
  summary: 'Take the pledge of a payer to pay what is overdue in parts',
  params: contract.PartPaymentParams,
  body: contract.PartPaymentDraft,
  answers: { 200: contract.PartPaymentView, 201: contract.PartPaymentView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.claimsNotTheirs, problems.partsDiffer, problems.courseBefore],
})

const endPledge = route({
  method: 'put',
  path: '/payers/{payerId}/part-payments/{partPaymentId}/acts/{actId}',
  summary: 'End a pledge that is not kept, or not needed any more',
  params: contract.PartPaymentActParams,
  body: contract.PartPaymentAct,
  answers: { 200: contract.PartPaymentView, 201: contract.PartPaymentView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState],
})

const listPledges = route({
  method: 'get',
  path: '/payers/{payerId}/part-payments',
  summary: 'The pledges of a payer and whether they are kept, newest first',
  params: PayerParams,
  query: PageQuery,
  answers: { 200: contract.PartPaymentPage },
  refusals: [notFound],
})

/** How often a page is filled up, so that one request never reads a whole levy. */
const roundsOfPage = 20

/** What is overdue, and what is done to collect it. */
export const arrearsRoutes = (api: Api, furniture: CollectingFurniture): void => {
  const { store, clock } = furniture
  const { books, levies, arrears } = store
  const { within, withinStatement } = moneyDesk(furniture)
  const { claimOf, restartsOf } = arrearsDesk(furniture)
  const { rates } = rateDesk(furniture)
  const today = () => dateInTokyo(clock())

  const shown = async (claims: readonly Claim[], on = today()) => {
    const at = { on, rates: await rates(), restarts: await restartsOf(claims) }
    return claims.map((claim) => arrearsView(claim, at))
  }

  /** A page as full as it was asked for, though a deferral or an ordinance may keep a claim from it that its key does not. */
  const overdue = async (code: LocalGovernmentCode, { limit, cursor: from, extinctBy, stage }: contract.ArrearsQuery) => {
    const [on, hidden] = [today(), await levies.beingWritten(code)]
    const isAsked = ({ stage: standing, prescription: { lastOn } }: contract.ArrearsView) =>
      standing !== undefined &&
      (stage === undefined || standing === stage) &&
      (extinctBy === undefined || (lastOn !== undefined && lastOn <= extinctBy))
    const found: contract.ArrearsView[] = []
    let cursor = from
    let rounds = 0
    do {
      rounds += 1
      const page = { limit: limit - found.length, cursor, stage }
      const read = await (extinctBy === undefined ? books.overdueClaims(code, on, page) : books.claimsExtinctBy(code, extinctBy, page))
      const views = await shown(read.items.filter(({ levyId }) => !hidden.has(levyId)))
      found.push(...views.filter(isAsked))
      cursor = read.cursor
    } while (cursor !== undefined && found.length < limit && rounds < roundsOfPage)
    return { items: found, ...(cursor !== undefined && { cursor }) }
  }

  const one = async (claim: Claim) => present((await shown([claim]))[0])

  const claimsNamed = async (payerId: PayerId, ids: readonly Claim['claimId'][]): Promise<readonly Claim[]> => {
    const found = await Promise.all(ids.map((id) => books.claim(id)))
    const hidden = found[0] ? await levies.beingWritten(found[0].localGovernmentCode) : new Set()
    const strange = ids.filter((_, at) => found[at]?.payerId !== payerId || hidden.has(found[at].levyId))
    if (strange.length > 0) throw problems.claimsNotTheirs({ claims: strange })
    return found.flatMap((claim) => (claim ? [claim] : []))
  }

  const pledgeView = async (kept: KeptPartPayment): Promise<contract.PartPaymentView> => {
    const { fingerprint: _, by: __, localGovernmentCode: ___, ...said } = kept
    const claims = await claimsNamed(kept.payerId, kept.content.claims)
    return { ...said, ...standingOf({ content: kept.content, isEnded: kept.ended !== undefined }, claims, today()) }
  }

  const acted = async (claim: Claim, body: contract.ArrearsAct, saving: Saving): Promise<acts.Outcome> => {
    if (body.act === 'step') {
      const { act: _, version: __, ...taken } = body
      return { claims: [{ before: claim, after: step(claim, taken) }], deposits: [], entries: [] }
    }
    const entryId = () => EntryId().parse(derivedId('ent', saving.actId, claim.claimId))
    return acts.ariseCost(claim, body, { bookedOn: today(), entryId, reason: body.reason, rates: await rates() })
  }

  api
    .on(listArrears, async ({ params: { localGovernmentCode: code }, query, actor }) => {
      await within(code, actor, 'read the books')
      return answer(200, await overdue(code, query))
    })

    .on(readArrears, async ({ params: { claimId }, actor }) => {
      const claim = await claimOf(claimId)
      await withinStatement(claim.payerId, actor)
      return answer(200, await one(claim))
    })

    .on(actOnArrears, async ({ params: { claimId, actId }, body, actor: claimed }) => {
      const claim = await claimOf(claimId)
      const actor = await within(claim.localGovernmentCode, claimed, 'collect arrears')
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, claimId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, await one(claim))
      if (claim.version !== body.version) throw changedMeanwhile()
      const change = await acted(claim, body, saving)
      const what = body.act === 'step' ? { kind: body.kind, on: body.on } : { amount: body.amount, on: body.on }
      const { localGovernmentCode } = claim
      const happened = { name: body.act === 'step' ? 'ArrearsStepTaken' : 'CostArisen', about: claimId, after: { localGovernmentCode, ...what } }
      await books.save(localGovernmentCode, change, { saving, happened })
      return answer(201, await one(present(change.claims[0]).after))
    })

    .on(listClaims, async ({ params: { payerId }, query: { on }, actor }) => {
      await withinStatement(payerId, actor)
      const all = await books.everyClaimOfPayer(payerId)
      const hidden = all[0] ? await levies.beingWritten(all[0].localGovernmentCode) : new Set()
      const claims = await shown(
        all.filter((claim) => !hidden.has(claim.levyId) && outstanding(claim) > 0),
        on,
      )
      const [fee, lateCharge, cost] = (['fee', 'lateCharge', 'cost'] as const).map((name) => sumOf(claims.map((claim) => claim[name])))
      return answer(200, { payerId, on, claims, fee: fee ?? sumOf([]), lateCharge: lateCharge ?? sumOf([]), cost: cost ?? sumOf([]) })
    })

    .on(pledge, async ({ params: { payerId, partPaymentId }, body, actor: claimed }) => {
      const { localGovernmentCode } = await withinStatement(payerId, claimed)
      const actor = await within(localGovernmentCode, claimed, 'collect arrears')
      const print = fingerprint(body)
      const existing = await arrears.partPayment(payerId, partPaymentId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await pledgeView(existing))
      const claims = await claimsNamed(payerId, body.claims)
      requireWholeParts(body, claims)
      const steps = claims.map((before) => ({
        before,
        after: step(before, { kind: 'plan-pledged', on: body.pledgedOn, document: body.document }),
      }))
      const said = { partPaymentId, payerId, localGovernmentCode, content: body, at: clock(), by: actor.personId, fingerprint: print, version: 1 }
      await arrears.savePartPayment(undefined, said, { actor, change: { claims: steps, entries: [] } })
      return answer(201, await pledgeView(said))
    })

    .on(endPledge, async ({ params: { payerId, partPaymentId, actId }, body, actor: claimed }) => {
      const { localGovernmentCode } = await withinStatement(payerId, claimed)
      const actor = await within(localGovernmentCode, claimed, 'collect arrears')
      const kept = present(await arrears.partPayment(payerId, partPaymentId))
      const print = fingerprint(body)
      if (await isDone(furniture, partPaymentId, { id: actId, fingerprint: print })) return answer(200, await pledgeView(kept))
      if (kept.version !== body.version) throw changedMeanwhile()
      if (kept.ended) throw problems.wrongState({ state: 'ended' })
      const { document, reason } = body
      const claims = (await claimsNamed(payerId, kept.content.claims)).filter((claim) => stands(claim, 'plan-pledged'))
      const steps = claims.map((before) => ({ before, after: step(before, { kind: 'plan-ended', on: today(), document, reason }) }))
      const after = { ...kept, ended: { document, reason, on: today() }, version: kept.version + 1 }
      const mark = actDone(partPaymentId, { actId, fingerprint: print })
      await arrears.savePartPayment(kept, after, { actor, mark, change: { claims: steps, entries: [] } })
      return answer(201, await pledgeView(after))
    })

    .on(listPledges, async ({ params: { payerId }, query, actor }) => {
      await withinStatement(payerId, actor)
      const { items, cursor } = await arrears.partPayments(payerId, query)
      return answer(200, { items: await Promise.all(items.map(pledgeView)), ...(cursor && { cursor }) })
    })
}
