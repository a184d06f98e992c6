import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, nothing, route } from '../../platform/http.ts'
import * as contract from '../bank/bank-contract.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import type { Clearing } from './clearing-store.ts'
import { undoDesk } from './clearing-undo-desk.ts'
import { pageAs } from './deposit-desk.ts'

const listClearings = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/clearings',
  summary: 'What deposits were used for, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.ClearingPage },
  refusals: [notFound],
})

const undoClearing = route({
  method: 'put',
  path: '/clearings/{clearingId}/acts/{actId}',
  summary: 'Undo a clearing: the deposit waits again, the claims are owed again',
  params: contract.ClearingActParams,
  body: contract.ClearingAct,
  answers: { 200: contract.ClearingView, 201: contract.ClearingView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.clearingUndone,
    problems.alreadyRefunded,
    problems.depositTooSmall,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listNames = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/payer-names',
  summary: 'The names of payers that were learned',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.LearnedNamePage },
  refusals: [notFound],
})

const forgetName = route({
  method: 'put',
  path: '/payers/{payerId}/acts/{actId}',
  summary: 'Forget a name that was learned of a payer',
  params: contract.PayerActParams,
  body: contract.ForgetName,
  answers: { 200: 'nothing', 201: 'nothing' },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

/** What deposits were used for, the way back, and the names that were learned by it. */
export const clearingRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { clearings, levies } = furniture.store
  const { within } = moneyDesk(furniture)
  const undo = undoDesk(furniture)

  api
    .on(listClearings, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(clearings.ofMunicipality, clearingView)(localGovernmentCode, query))
    })

    .on(undoClearing, async ({ params: { clearingId, actId }, body, actor: claimed }) => {
      const clearing = present(await clearings.clearing(clearingId))
      const actor = await within(clearing.localGovernmentCode, claimed, 'clear a deposit')
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, clearing.depositId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, clearingView(clearing))
      const after = await undo(clearing, saving, body.reason)
      return answer(201, clearingView(after))
    })

    .on(listNames, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(clearings.names, ({ payerId, nameKey, at }) => ({ payerId, nameKey, at }))(localGovernmentCode, query))
    })

    .on(forgetName, async ({ params: { payerId, actId }, body, actor: claimed }) => {
      const { localGovernmentCode } = present(await levies.payer(payerId))
      const actor = await within(localGovernmentCode, claimed, 'clear a deposit')
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, payerId, { id: actId, fingerprint: saving.fingerprint })) return nothing(200)
      await clearings.forget(present(await clearings.name(payerId, body.nameKey)), saving)
      return nothing(201)
    })
}

const clearingView = ({ clearingId, depositId, bankFileId, how, at, parts, isUndone }: Clearing) => ({
  clearingId,
  depositId,
  ...(bankFileId && { bankFileId }),
  how,
  at,
  parts: parts.map(({ claimId, amount }) => ({ claimId, amount })),
  isUndone,
})
