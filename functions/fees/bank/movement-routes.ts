import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { pageAs } from '../clearing/deposit-desk.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { movementDiffers } from '../problems.ts'
import * as contract from './bank-contract.ts'
import type { KeptMovement } from './movement-items.ts'
import { type Payout, requireExplains } from './payout.ts'

const listMovements = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/movements',
  summary: 'Money that left an account and waits for its reason: what explains the difference to the bank',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.MovementPage },
  refusals: [notFound],
})

const listPayouts = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/payouts',
  summary: 'Money that was booked as paid and that no line of the bank has told yet, oldest first, of accounts whose files tell a balance',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.PayoutPage },
  refusals: [notFound],
})

const actOnMovement = route({
  method: 'put',
  path: '/movements/{movementId}/acts/{actId}',
  summary: 'Say which payout a line of the bank is',
  params: contract.MovementActParams,
  body: contract.MovementAct,
  answers: { 200: contract.MovementView, 201: contract.MovementView },
  refusals: [notFound, notPermitted, changedMeanwhile, movementDiffers],
})

/** What left the accounts, in the bank's lines and in the books. */
export const movementRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { banks } = furniture.store
  const { within } = moneyDesk(furniture)

  api
    .on(listMovements, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(banks.openMovements, movementView)(localGovernmentCode, query))
    })

    .on(listPayouts, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const [page, accounts] = await Promise.all([
        banks.openPayouts(localGovernmentCode, query),
        everyItem((cursor) => banks.accountsOf(localGovernmentCode, { limit: 1000, cursor })),
      ])
      const compared = new Set(accounts.filter(({ closing }) => closing).map(({ bankAccountId }) => bankAccountId))
      return answer(200, { ...page, items: page.items.filter(({ bankAccountId }) => compared.has(bankAccountId)).map(payoutView) })
    })

    .on(actOnMovement, async ({ params: { movementId, actId }, body, actor: claimed }) => {
      const movement = present(await banks.movement(movementId))
      const actor = await within(movement.localGovernmentCode, claimed, 'clear a deposit')
      const print = fingerprint(body)
      if (await isDone(furniture, movementId, { id: actId, fingerprint: print })) return answer(200, movementView(movement))
      if (movement.version !== body.version) throw changedMeanwhile()
      const payout = await banks.payout(body.entryId)
      if (!payout) throw movementDiffers()
      requireExplains(movement, payout)
      await banks.explain(movement, payout, { actor, actId, fingerprint: print })
      return answer(201, movementView({ ...movement, version: movement.version + 1 }))
    })
}

const payoutView = ({ localGovernmentCode: _, movementId: __, version: ___, ...said }: Payout): contract.PayoutView => said

const movementView = ({ movementId, bankAccountId, kind, amount, postedOn, told: line, version }: KeptMovement): contract.MovementView => ({
  movementId,
  bankAccountId,
  kind,
  amount,
  postedOn,
  payerKana: line.payerKana,
  version,
})
