import { SignedDownload } from '../../kernel/document.ts'
import { yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { pageAs } from '../clearing/deposit-desk.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { ClaimParams } from '../levy/claim-contract.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { noticeFileKey } from '../notice/notice-file.ts'
import * as paperProblems from '../notice/paper-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { OfficersActParams } from '../office/officer-contract.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import type { KeptRefund } from './refund.ts'
import * as contract from './refund-contract.ts'
import { refundDesk } from './refund-desk.ts'
import * as termsContract from './refund-terms-contract.ts'

const readTerms = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/refund-terms',
  summary: 'How interest on refunds is reckoned',
  params: MunicipalityParams,
  answers: { 200: termsContract.RefundTermsView },
  refusals: [notFound],
})

const changeTerms = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/refund-terms/acts/{actId}',
  summary: 'Set how interest on refunds is reckoned from now on; what was refunded stays as it is',
  params: OfficersActParams,
  body: termsContract.RefundTermsDraft,
  answers: { 200: termsContract.RefundTermsView, 201: termsContract.RefundTermsView },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const readRefundable = route({
  method: 'get',
  path: '/claims/{claimId}/refundable',
  summary: 'What would be refunded or appropriated today, with the interest on it and how that comes about',
  params: ClaimParams,
  query: contract.RefundableQuery,
  answers: { 200: contract.RefundableView },
  refusals: [notFound, problems.nothingToRefund, paperProblems.refundTermsMissing, problems.ratesNotKnown],
})

const listRefunds = route({
  method: 'get',
  path: '/payers/{payerId}/refunds',
  summary: 'What was refunded to a payer or appropriated, newest first',
  params: PayerParams,
  query: PageQuery,
  answers: { 200: contract.RefundPage },
  refusals: [notFound],
})

const actOnRefund = route({
  method: 'put',
  path: '/payers/{payerId}/refunds/{entryId}/acts/{actId}',
  summary: 'Ask for the notice of a refund; another function draws it',
  costly: { copy: 'paper' },
  params: contract.RefundActParams,
  body: contract.RefundAct,
  answers: { 200: contract.RefundView, 201: contract.RefundView },
  refusals: [notFound, changedMeanwhile, paperProblems.termsMissing],
})

const fetchCopy = route({
  method: 'get',
  path: '/payers/{payerId}/refunds/{entryId}/files/{file}',
  summary: 'Where the notice of a refund can be fetched, for a minute',
  params: contract.RefundFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** 還付加算金, and what payers are told of what goes back to them. */
export const refundRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { store, files } = furniture
  const { refunds, refundTerms, notices, books, levies } = store
  const { within, withinStatement } = moneyDesk(furniture)
  const desk = refundDesk(furniture)

  api
    .on(readTerms, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await refundTerms.ofMunicipality(localGovernmentCode))
    })

    .on(changeTerms, async ({ params: { localGovernmentCode, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'set refund terms')
      const before = await refundTerms.ofMunicipality(localGovernmentCode)
      const print = fingerprint(body)
      if (await isDone(furniture, `MUNICIPALITY#${localGovernmentCode}`, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      const after = { localGovernmentCode, version: before.version + 1, terms: body.terms }
      await refundTerms.save(after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })

    .on(readRefundable, async ({ params: { claimId }, query, actor }) => {
      const claim = present(await books.claim(claimId))
      const { localGovernmentCode } = await withinStatement(claim.payerId, actor)
      // A claim of a levy that is still being written shows nowhere.
      present((await levies.beingWritten(localGovernmentCode)).has(claim.levyId) ? undefined : claim)
      const { amount, interest } = await desk.reckoned(claim, yen(query.amount ?? claim.refundDue))
      return answer(200, { on: interest.on, refundDue: claim.refundDue, amount, interest })
    })

    .on(listRefunds, async ({ params: { payerId }, query, actor }) => {
      await withinStatement(payerId, actor)
      return answer(200, await pageAs(() => refunds.ofPayer(payerId, query), refundView)(payerId, query))
    })

    .on(actOnRefund, async ({ params: { payerId, entryId, actId }, body, actor: claimed }) => {
      const { actor, localGovernmentCode, name, postalCode, address } = await withinStatement(payerId, claimed)
      const refund = present(await refunds.refund(payerId, entryId))
      const saving = { actor, actId, fingerprint: fingerprint([entryId, body]) }
      if (await isDone(furniture, payerId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, refundView(refund))
      const { terms } = refund.told ?? (await notices.terms(localGovernmentCode))
      if (!terms) throw paperProblems.termsMissing()
      const told = refund.told ?? { name, postalCode, address, terms }
      const copying: KeptRefund = { ...refund, told, isCopying: true, version: refund.version + 1 }
      await refunds.askForCopy(refund, copying, saving)
      return answer(201, refundView(copying))
    })

    .on(fetchCopy, async ({ params: { payerId, entryId, file }, actor }) => {
      await withinStatement(payerId, actor)
      const found = present(present(await refunds.refund(payerId, entryId)).files[file])
      return answer(200, { url: await files.signedDownload(noticeFileKey(entryId, found), found.name) })
    })
}

const refundView = ({ localGovernmentCode: _, at: __, told: ___, appealInstruction: ____, ...said }: KeptRefund): contract.RefundView => said
