import type { YenDifference } from '../../kernel/money.ts'
import { yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo, fiscalYearOf } from '../../kernel/time.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import * as acts from '../books/books-acts.ts'
import { ClaimId, EntryId, type LevyId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import { referenceOf } from '../notice/payment-number.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import type { Claim } from './claim.ts'
import * as contract from './levy-change-contract.ts'
import { LevyParams } from './levy-contract.ts'
import type { KeptChange, KeptLevy } from './levy-store.ts'

const changeLevy = route({
  method: 'put',
  path: '/levies/{levyId}/changes/{changeId}',
  summary: 'Change a levy in the course of its year: somebody opened, closed, merged or changed',
  params: contract.LevyChangeParams,
  body: contract.LevyChangeDraft,
  answers: { 200: contract.LevyChangeView, 201: contract.LevyChangeView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.claimsNotTheirs,
    problems.payerLevied,
    problems.aboveBenefit,
    problems.levyAboveCost,
    problems.nothingChanges,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listChanges = route({
  method: 'get',
  path: '/levies/{levyId}/changes',
  summary: 'The changes of a levy in the course of its year, newest first',
  params: LevyParams,
  query: PageQuery,
  answers: { 200: contract.LevyChangePage },
  refusals: [notFound],
})

type Opened = NonNullable<contract.LevyChangeDraft['opened']>

/** What happens to a levy after it was made: never but by new entries, each with its reason. */
export const levyChangeRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock } = furniture
  const { levies, books } = store
  const { within } = moneyDesk(furniture)
  const { rates } = rateDesk(furniture)

  const claimsNamed = async (levyId: LevyId, { corrections }: contract.LevyChangeDraft): Promise<readonly Claim[]> => {
    const found = await Promise.all(corrections.map(({ claimId }) => books.claim(claimId)))
    const strange = corrections.filter((_, at) => found[at]?.levyId !== levyId).map(({ claimId }) => claimId)
    if (strange.length > 0) throw problems.claimsNotTheirs({ claims: strange })
    if (corrections.some(({ version }, at) => found[at]?.version !== version)) throw changedMeanwhile()
    return found.flatMap((claim) => (claim ? [claim] : []))
  }

  const requireNew = async (levyId: LevyId, { payerId, fee, expectedBenefit }: Opened): Promise<void> => {
    if (await levies.assessment(levyId, payerId)) throw problems.payerLevied({ payerId })
    if (fee > expectedBenefit) throw problems.aboveBenefit({ expectedBenefit })
  }

  api
    .on(changeLevy, async ({ params: { levyId, changeId }, body, actor: claimed }) => {
      const levy = present(await levies.levy(levyId))
      const actor = await within(levy.draft.localGovernmentCode, claimed, 'change a levy')
      const print = fingerprint(body)
      const existing = await levies.change(levyId, changeId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, view(existing))
      if (levy.status !== 'done') throw problems.wrongState({ state: levy.status })
      if (levy.version !== body.version) throw changedMeanwhile()
      const { opened, corrections, reason } = body
      const claims = await claimsNamed(levyId, body)
      if (opened) await requireNew(levyId, opened)
      const serials = opened && (await levies.serialsOf(levy.draft.localGovernmentCode))

      const table = await rates()
      const booking = (part: string): acts.Booking => ({
        bookedOn: dateInTokyo(clock()),
        entryId: () => EntryId().parse(derivedId('ent', changeId, part)),
        reason,
        rates: table,
      })
      const corrected = corrections.flatMap(({ claimId, determined }, at) => {
        const claim = claims[at]
        return claim ? [acts.correct(claim, determined, booking(claimId))] : []
      })
      const made = opened && serials ? claimsOpened(levy, opened, serials.next) : []
      const entries = [...corrected.flatMap((each) => each.entries), ...made.map((claim) => acts.determine(claim, booking(claim.claimId)))]
      const changedClaims = corrected.flatMap((each) => each.claims)
      const kept: KeptChange = {
        ...{ changeId, levyId, cause: body.cause, on: body.on, document: body.document, reason, at: clock(), by: actor.personId, fingerprint: print },
        payers: [...new Set([...claims, ...made].map(({ payerId }) => payerId))],
        claims: [
          ...changedClaims.map(({ before, after }) => ({ claimId: after.claimId, before: before.determined, after: after.determined })),
          ...made.map(({ claimId, determined }) => ({ claimId, before: yen(0), after: determined })),
        ],
      }
      const after = changed(levy, kept, opened !== undefined)
      await levies.saveChange(levy, after, {
        kept,
        row: opened,
        change: { claims: [...changedClaims, ...made.map((claim) => ({ after: claim }))], entries },
        serials: serials?.take(made.length),
        actor,
      })
      return answer(201, view(kept))
    })

    .on(listChanges, async ({ params: { levyId }, query, actor }) => {
      const levy = present(await levies.levy(levyId))
      await within(levy.draft.localGovernmentCode, actor, 'read the books')
      const page = await levies.changes(levyId, query)
      return answer(200, { ...page, items: page.items.map(view) })
    })
}

/** The levy with a change counted, or the refusal: the fees together are never above the cost. */
const changed = (levy: KeptLevy, { claims }: KeptChange, isOpened: boolean): KeptLevy => {
  const by = claims.reduce((sum, { before, after }) => sum + after - before, levy.changed ?? 0)
  const total = (levy.found?.total ?? 0) + by
  const { necessaryCost } = levy.draft
  if (by > (levy.changed ?? 0) && total > necessaryCost) throw problems.levyAboveCost({ total, necessaryCost })
  return { ...levy, version: levy.version + 1, changed: by as YenDifference, opened: (levy.opened ?? 0) + (isOpened ? 1 : 0) }
}

const claimsOpened = ({ levyId, draft }: KeptLevy, { payerId, parts }: Opened, firstSerial: number): readonly Claim[] =>
  parts
    .filter(({ amount }) => amount > 0)
    .map(({ instalment, dueOn, amount }, at) => ({
      ...{ levyId, payerId, instalment, dueOn, determined: amount, reference: referenceOf(firstSerial + at) },
      ...{ localGovernmentCode: draft.localGovernmentCode, districtId: draft.districtId, fiscalYear: fiscalYearOf(dueOn) },
      claimId: ClaimId().parse(derivedId('clm', levyId, payerId, String(instalment))),
      ...{ received: yen(0), refunded: yen(0), appropriated: yen(0), writtenOff: yen(0), refundDue: yen(0), version: 1 },
    }))

const view = ({ fingerprint: _, by: __, ...said }: KeptChange): contract.LevyChangeView => said
