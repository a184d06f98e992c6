import { PageQuery } from '../../kernel/page.ts'
import { notFound, present } from '../../kernel/problem.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { Entry } from '../books/ledger.ts'
import { DepositId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import { ClaimPage } from '../levy/claim-contract.ts'
import { claimView } from '../levy/claim-routes.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as contract from './payer-contract.ts'
import type { Assessment, KeptPayer } from './payer-items.ts'
import { payersEntry } from './statement.ts'

const listPayers = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/payers',
  summary: 'The payers of a municipality, or those whose name or reading holds a text',
  params: MunicipalityParams,
  query: contract.PayerQuery,
  answers: { 200: contract.PayerPage },
  refusals: [notFound],
})

const listMyPayers = route({
  method: 'get',
  path: '/my-payers',
  summary: 'The payers for whom the reader speaks, bound by the code of a letter',
  query: PageQuery,
  answers: { 200: contract.MyPayerPage },
  refusals: [],
})

const listAssessments = route({
  method: 'get',
  path: '/payers/{payerId}/levies',
  summary: 'What a payer was levied, how it came about, and its instalments; the latest year first',
  params: contract.PayerParams,
  query: PageQuery,
  answers: { 200: contract.AssessmentPage },
  refusals: [notFound],
})

const listClaimsOfPayer = route({
  method: 'get',
  path: '/payers/{payerId}/claims',
  summary: 'The claims on a payer, settled ones too, oldest due first',
  params: contract.PayerParams,
  query: PageQuery,
  answers: { 200: ClaimPage },
  refusals: [notFound],
})

const readHistory = route({
  method: 'get',
  path: '/payers/{payerId}/history',
  summary: 'What happened with the money of a payer, newest first: each entry of the journal that is theirs',
  params: contract.PayerParams,
  query: PageQuery,
  answers: { 200: contract.PayersEntryPage },
  refusals: [notFound],
})

/** What one payer owes, how that came about, and what became of it: for the payer and the municipality. */
export const payerRoutes = (api: Api, furniture: Furniture): void => {
  const { levies, books, payers } = furniture.store
  const { within, withinStatement } = moneyDesk(furniture)

  /** What is still being written shows nowhere. */
  const hiddenFrom = ({ localGovernmentCode }: KeptPayer) => levies.beingWritten(localGovernmentCode)

  const assessed = async (assessment: Assessment): Promise<contract.AssessmentView> => {
    const { draft, document } = present(await levies.levy(assessment.levyId))
    const claims = await books.claimsOfLevy(assessment.payerId, assessment.levyId)
    const { referenceOn, grounds, instalmentUnit, appealInstruction } = draft
    const papers = grounds.from === 'papers' ? { ordinance: grounds.ordinance, certificate: grounds.certificate } : {}
    const said = { referenceOn, instalmentUnit, appealInstruction, ...papers, ...(document && { document }) }
    return { ...assessment, ...said, claims: claims.map(claimView) }
  }

  const entryView = async (entry: Entry): Promise<contract.PayersEntry> => {
    const depositId = DepositId().safeParse(entry.with).data
    const deposit = depositId ? await books.deposit(depositId) : undefined
    return payersEntry(entry, deposit)
  }

  api
    .on(listPayers, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await levies.payers(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.map(({ localGovernmentCode: _, ...payer }) => payer) })
    })

    .on(listMyPayers, async ({ query, actor: claimed }) => {
      const { personId } = await asOfNow(furniture, claimed)
      const { items, cursor } = await payers.ofPerson(personId, query)
      const found = await Promise.all(items.map(({ payerId }) => levies.payer(payerId)))
      const mine = items.flatMap(({ districtId }, at) => {
        const payer = found[at]
        return payer ? [{ payerId: payer.payerId, districtId, localGovernmentCode: payer.localGovernmentCode, name: payer.name }] : []
      })
      return answer(200, { items: mine, ...(cursor && { cursor }) })
    })

    .on(listAssessments, async ({ params: { payerId }, query, actor }) => {
      const hidden = await hiddenFrom(await withinStatement(payerId, actor))
      const { items, cursor } = await levies.assessmentsOf(payerId, query)
      const shown = await Promise.all(items.filter(({ levyId }) => !hidden.has(levyId)).map(assessed))
      return answer(200, { items: shown, ...(cursor && { cursor }) })
    })

    .on(listClaimsOfPayer, async ({ params: { payerId }, query, actor }) => {
      const hidden = await hiddenFrom(await withinStatement(payerId, actor))
      const { items, cursor } = await books.claimsOfPayer(payerId, query)
      return answer(200, { items: items.filter(({ levyId }) => !hidden.has(levyId)).map(claimView), ...(cursor && { cursor }) })
    })

    .on(readHistory, async ({ params: { payerId }, query, actor }) => {
      const payer = await withinStatement(payerId, actor)
      // Entries of a levy that is being written are determinations of claims that show nowhere yet.
      const [hidden, { items, cursor }] = await Promise.all([hiddenFrom(payer), books.entriesOfPayer(payerId, query)])
      const claims = hidden.size === 0 ? [] : await books.everyClaimOfPayer(payerId)
      const unwritten = new Set<string>(claims.filter(({ levyId }) => hidden.has(levyId)).map(({ claimId }) => claimId))
      const shown = await Promise.all(items.filter(({ about }) => !unwritten.has(about)).map(entryView))
      return answer(200, { items: shown, ...(cursor && { cursor }) })
    })
}
