import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { pageAs } from '../clearing/deposit-desk.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import * as paperProblems from '../notice/paper-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import { actOn, isAnother, mandateView } from './mandate.ts'
import * as contract from './mandate-contract.ts'

const readMandate = route({
  method: 'get',
  path: '/payers/{payerId}/mandate',
  summary: 'The account from which a payer has the fee collected, its number masked',
  params: PayerParams,
  answers: { 200: contract.MandateView },
  refusals: [notFound],
})

const listMandates = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/mandates',
  summary: 'Who has the fee collected from an account, each masked',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.MandatePage },
  refusals: [notFound],
})

const actOnMandate = route({
  method: 'put',
  path: '/payers/{payerId}/mandate/acts/{actId}',
  summary: 'Register the account of a payer, record that the bank took it, or end the mandate and forget the account',
  params: contract.MandateActParams,
  body: contract.MandateAct,
  answers: { 200: contract.MandateView, 201: contract.MandateView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, paperProblems.acceptedLater],
})

const events = { register: 'MandateRegistered', accept: 'MandateAccepted', end: 'MandateEnded' } as const

/** 口座振替の申込み, from the payer or from their paper. */
export const mandateRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { store, clock } = furniture
  const { mandates } = store
  const { within, withinStatement } = moneyDesk(furniture)

  api
    .on(readMandate, async ({ params: { payerId }, actor }) => {
      const payer = await withinStatement(payerId, actor)
      return answer(200, mandateView(payer, await mandates.mandate(payerId)))
    })

    .on(listMandates, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(mandates.mandates, (mandate) => mandateView(mandate, mandate))(localGovernmentCode, query))
    })

    .on(actOnMandate, async ({ params: { payerId, actId }, body, actor: claimed }) => {
      const payer = await withinStatement(payerId, claimed, 'set a mandate')
      if (body.act === 'accept') await within(payer.localGovernmentCode, claimed, 'accept a mandate')
      const before = await mandates.mandate(payerId)
      // The number of an account is too short for a digest to hide it: a repeated act is held against what it left.
      const print = fingerprint(body.act === 'register' ? { act: body.act, version: body.version } : body)
      if (await isDone(furniture, payerId, { id: actId, fingerprint: print })) {
        if (body.act === 'register' && isAnother(before, body)) throw idReused()
        return answer(200, mandateView(payer, before))
      }
      if ((before?.version ?? 0) !== body.version) throw changedMeanwhile()
      const today = dateInTokyo(clock())
      if (body.act === 'accept' && body.on > today) throw paperProblems.acceptedLater({ on: body.on, today })
      const { localGovernmentCode, actor } = payer
      const after = actOn(before, body, { payerId, localGovernmentCode, at: clock() })
      await mandates.saveMandate(before, after, { saving: { actor, actId, fingerprint: print }, name: events[body.act] })
      return answer(201, mandateView(payer, after))
    })
}
