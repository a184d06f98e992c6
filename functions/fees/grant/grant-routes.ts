import { SignedDownload } from '../../kernel/document.ts'
import { yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { shelve } from '../../platform/shelf.ts'
import { DistrictAccountsParams } from '../account/account-contract.ts'
import { paymentFile } from '../bank/zengin-payment.ts'
import type { GrantId } from '../contract.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { asked, requireInBudget, toSettle } from './grant.ts'
import { grantActs } from './grant-act-desk.ts'
import * as contract from './grant-contract.ts'
import { grantDesk } from './grant-desk.ts'
import { nothingFinanced, wholeOf } from './grant-money.ts'
import * as grantProblems from './grant-problems.ts'
import { grantFileKey, type KeptGrant } from './grant-store.ts'

const requestGrant = route({
  method: 'put',
  path: '/grants/{grantId}',
  summary: 'Ask for the grant of a year, line by line of its budget',
  params: contract.GrantParams,
  body: contract.GrantRequest,
  answers: { 200: contract.GrantView, 201: contract.GrantView },
  refusals: [notFound, notPermitted, changedMeanwhile, grantProblems.grantOutsideBudget, grantProblems.planRevoked, grantProblems.planClosed],
})

const readGrant = route({
  method: 'get',
  path: '/grants/{grantId}',
  summary: 'A grant: its budget against what was spent, its payments and what is to be settled',
  params: contract.GrantParams,
  answers: { 200: contract.GrantView },
  refusals: [notFound],
})

const actOnGrant = route({
  method: 'put',
  path: '/grants/{grantId}/acts/{actId}',
  summary: 'Decide, order, pay, report, determine, settle or revoke a grant, each by whose office it is',
  params: contract.GrantActParams,
  body: contract.GrantAct,
  answers: { 200: contract.GrantView, 201: contract.GrantView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    grantProblems.lineNotKnown,
    grantProblems.grantOutsideBudget,
    grantProblems.reasonMissing,
    problems.nothingChanges,
    grantProblems.aboveGranted,
    grantProblems.transferAboveRule,
    grantProblems.feesNotCollected,
    grantProblems.planRevoked,
    grantProblems.paymentTwice,
    grantProblems.paymentNotOrdered,
    problems.accountNotKnown,
    grantProblems.noPaymentFile,
    problems.movementDiffers,
    grantProblems.expenseNotKnown,
    problems.depositTooSmall,
    problems.depositReversed,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listOfMunicipality = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/grants',
  summary: 'The grants of a municipality, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.GrantPage },
  refusals: [notFound],
})

const listOfDistrict = route({
  method: 'get',
  path: '/districts/{districtId}/grants',
  summary: 'The grants of a district, for its organization and the municipality, newest first',
  params: DistrictAccountsParams,
  query: PageQuery,
  answers: { 200: contract.GrantPage },
  refusals: [notFound],
})

const fetchPaymentFile = route({
  method: 'get',
  path: '/grants/{grantId}/payments/{paymentId}/file',
  summary: 'Where the order to the bank (総合振込, 120 bytes) can be fetched, for a minute',
  params: contract.GrantPaymentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, notPermitted, grantProblems.noPaymentFile],
})

/** 交付金 from the request to the settlement. */
export const grantRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { store, clock, files } = furniture
  const { grants, banks } = store
  const { within, withinDistrict, requireGoesOn, requireNotClosed, heldToBudget } = grantDesk(furniture)
  const { within: withinBooks } = moneyDesk(furniture)
  const act = grantActs(furniture)

  const grantOf = async (id: GrantId): Promise<KeptGrant> => present(await grants.grant(id))

  /** The lines of the year as it was levied. */
  api
    .on(requestGrant, async ({ params: { grantId }, body, actor: claimed }) => {
      const existing = await grants.grant(grantId)
      const { actor, localGovernmentCode, amoId } = await withinDistrict(existing?.districtId ?? body.districtId, claimed, 'request a grant')
      const print = fingerprint(body)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, grantView(existing))
      await requireGoesOn(body.districtId)
      await requireNotClosed(body.districtId)
      const turn = await heldToBudget({ ...body, grantId }, body.lines, requireInBudget)
      const { districtId, fiscalYear, purpose, payTo } = body
      const grant: KeptGrant = {
        ...{ grantId, localGovernmentCode, districtId, amoId, fiscalYear, purpose, payTo, lines: [...asked(body.lines)], status: 'requested' },
        ...{ documents: [], expenses: 0, payments: [], paid: nothingFinanced, returned: nothingFinanced, refinanced: yen(0), isRevoked: false },
        ...{ at: clock(), by: actor.personId, fingerprint: print, version: 1 },
      }
      const { expenditureOfficers } = await store.officers.ofMunicipality(localGovernmentCode)
      await grants.request(grant, actor, { telling: { personIds: expenditureOfficers }, beside: [turn] })
      return answer(201, grantView(grant))
    })

    .on(readGrant, async ({ params: { grantId }, actor }) => {
      const grant = await grantOf(grantId)
      await within(grant, actor, 'read a grant')
      return answer(200, grantView(grant))
    })

    .on(actOnGrant, async ({ params: { grantId, actId }, body, actor: claimed }) => {
      const grant = await grantOf(grantId)
      const actor = await within(grant, claimed, policyActs[body.act])
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, grantId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, grantView(grant))
      if (grant.version !== body.version) throw changedMeanwhile()
      return answer(201, grantView(await act(grant, body, saving)))
    })

    .on(listOfMunicipality, async ({ params: { localGovernmentCode }, query, actor }) => {
      await withinBooks(localGovernmentCode, actor, 'read the books')
      const page = await grants.ofMunicipality(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.map(grantView) })
    })

    .on(listOfDistrict, async ({ params: { districtId }, query, actor }) => {
      await withinDistrict(districtId, actor, 'read a grant')
      const page = await grants.ofDistrict(districtId, query)
      return answer(200, { ...page, items: page.items.map(grantView) })
    })

    .on(fetchPaymentFile, async ({ params: { grantId, paymentId }, actor }) => {
      const grant = await grantOf(grantId)
      await withinBooks(grant.localGovernmentCode, actor, 'read the books')
      const payment = present(grant.payments.find((each) => each.paymentId === paymentId && each.status !== 'cancelled'))
      const { account } = present(await banks.account(payment.from)).content
      if (!('number' in account)) throw grantProblems.noPaymentFile()
      const { payTo } = grant
      const body = paymentFile(
        {
          ...{ payerCode: payment.payerCode, payerName: payment.payerName, payOn: payment.payOn, bank: '', branch: '' },
          ...{ bankCode: account.bankCode, branchCode: account.branchCode, accountKind: account.kind, accountNumber: account.number.slice(-7) },
        },
        [
          {
            ...{ bankCode: payTo.bankCode, bank: '', branchCode: payTo.branchCode, branch: '', accountKind: payTo.kind },
            ...{ accountNumber: payTo.number, payeeKana: payTo.holderKana, amount: wholeOf(payment) },
          },
        ],
      )
      // The same order is the same bytes, so it is made once however often it is fetched.
      const { key } = await shelve(files, { key: grantFileKey(grantId, paymentId), type: 'text/plain', body: Buffer.from(body) })
      return answer(200, { url: await files.signedDownload(key, `payment-${payment.payOn}.txt`) })
    })
}

const policyActs = {
  withdraw: 'request a grant',
  transfer: 'request a grant',
  strike: 'request a grant',
  report: 'request a grant',
  decide: 'decide a grant',
  refuse: 'decide a grant',
  change: 'decide a grant',
  order: 'decide a grant',
  'cancel-order': 'decide a grant',
  'send-back': 'decide a grant',
  determine: 'decide a grant',
  revoke: 'decide a grant',
  demand: 'decide a grant',
  refinance: 'decide a grant',
  pay: 'pay a grant',
  receive: 'pay a grant',
} as const

export const grantView = (grant: KeptGrant): contract.GrantView => {
  const { fingerprint: _, by: __, ...said } = grant
  const left = toSettle(grant)
  return { ...said, ...(left !== undefined && { toSettle: left as NonNullable<contract.GrantView['toSettle']> }) }
}
