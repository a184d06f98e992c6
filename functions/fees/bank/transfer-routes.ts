import { SignedDownload } from '../../kernel/document.ts'
import { yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { addDays, dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { pageAs } from '../clearing/deposit-desk.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import * as paperProblems from '../notice/paper-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { OfficersActParams } from '../office/officer-contract.ts'
import * as problems from '../problems.ts'
import * as contract from './transfer-contract.ts'
import { type KeptRequest, requestFileKey } from './transfer-store.ts'

const readTerms = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/transfer-terms',
  summary: 'What the bank knows the municipality by when it collects',
  params: MunicipalityParams,
  answers: { 200: contract.TransferTermsView },
  refusals: [notFound],
})

const changeTerms = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/transfer-terms/acts/{actId}',
  summary: 'Set what the bank knows the municipality by; requests that were made stay as they are',
  params: OfficersActParams,
  body: contract.TransferTermsDraft,
  answers: { 200: contract.TransferTermsView, 201: contract.TransferTermsView },
  refusals: [notFound, notPermitted, changedMeanwhile, paperProblems.transferAccountUnfit],
})

const askForTransfers = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}',
  summary: 'Have the request of account transfers of a due date made, once: asked again it is the same',
  costly: 'paper',
  params: contract.TransferRequestParams,
  answers: { 200: contract.TransferRequestView, 201: contract.TransferRequestView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    paperProblems.transferTermsMissing,
    paperProblems.transferTooLate,
    paperProblems.nothingDue,
    problems.wrongState,
  ],
})

const readRequest = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}',
  summary: 'A request of account transfers, its control totals, and what became of it',
  params: contract.TransferRequestParams,
  answers: { 200: contract.TransferRequestView },
  refusals: [notFound],
})

const listRequests = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/transfer-requests',
  summary: 'The requests of account transfers, the latest due date first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.TransferRequestPage },
  refusals: [notFound],
})

const fetchRequest = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/transfer-requests/{dueOn}/file',
  summary: 'Where the file for the bank can be fetched, for a minute',
  params: contract.TransferRequestParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, notPermitted],
})

/** 口座振替依頼: under which names, and the file of each due date. */
export const transferRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { store, clock, files } = furniture
  const { transfers, banks, books, levies } = store
  const { within } = moneyDesk(furniture)

  const requireFit = async (code: string, { bankAccountId }: contract.TransferTerms): Promise<void> => {
    const account = await banks.account(bankAccountId)
    const isOurs = account?.localGovernmentCode === code && account.content.source === 'zengin-91'
    const number = account?.content.account
    const isNumbered = number && 'bankCode' in number && number.kind !== '4' && /^0*[0-9]{1,7}$/.test(number.number)
    if (!isOurs || !isNumbered) throw paperProblems.transferAccountUnfit({ account: bankAccountId })
  }

  const requestOf = async ({ localGovernmentCode, dueOn }: Pick<KeptRequest, 'localGovernmentCode' | 'dueOn'>) =>
    present(await transfers.request(localGovernmentCode, dueOn))

  api
    .on(readTerms, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await transfers.terms(localGovernmentCode))
    })

    .on(changeTerms, async ({ params: { localGovernmentCode, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'set transfer terms')
      const before = await transfers.terms(localGovernmentCode)
      const print = fingerprint(body)
      if (await isDone(furniture, `MUNICIPALITY#${localGovernmentCode}`, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      await requireFit(localGovernmentCode, body.terms)
      const after = { localGovernmentCode, version: before.version + 1, terms: body.terms }
      await transfers.saveTerms(after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })

    .on(askForTransfers, async ({ params: { localGovernmentCode, dueOn }, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'request transfers')
      const before = await transfers.request(localGovernmentCode, dueOn)
      if (before && before.status !== 'nothing') return answer(200, requestView(before))
      const { terms } = await transfers.terms(localGovernmentCode)
      if (!terms) throw paperProblems.transferTermsMissing()
      const latestOn = addDays(dueOn, -terms.leadDays)
      if (dateInTokyo(clock()) > latestOn) throw paperProblems.transferTooLate({ dueOn, latestOn })
      if ((await levies.beingWritten(localGovernmentCode)).size > 0) throw problems.wrongState({ state: 'writing' })
      const { items } = await books.openClaimsDue(localGovernmentCode, dueOn, { limit: 1 })
      if (items.length === 0) throw paperProblems.nothingDue({ dueOn })
      const nothingYet = { count: 0, total: yen(0) }
      const request: KeptRequest = {
        ...{ localGovernmentCode, dueOn, terms, status: 'making', at: clock(), by: actor.personId },
        ...{ requested: nothingYet, without: nothingYet, version: (before?.version ?? 0) + 1 },
      }
      await transfers.ask(before, request, actor)
      return answer(201, requestView(request))
    })

    .on(readRequest, async ({ params, actor }) => {
      await within(params.localGovernmentCode, actor, 'read the books')
      return answer(200, requestView(await requestOf(params)))
    })

    .on(listRequests, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await pageAs(transfers.requests, requestView)(localGovernmentCode, query))
    })

    // It holds the accounts of everybody in it: it is for whoever brings it to the bank.
    .on(fetchRequest, async ({ params, actor }) => {
      await within(params.localGovernmentCode, actor, 'request transfers')
      const request = await requestOf(params)
      const { name, sha256 } = present(request.file)
      return answer(200, { url: await files.signedDownload(requestFileKey(request, sha256), name) })
    })
}

const requestView = ({ terms: _, by: __, ...said }: KeptRequest): contract.TransferRequestView => said
