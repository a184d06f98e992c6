import { Evidence, SignedDownload, SignedUpload } from '../../kernel/document.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { GrantId } from '../contract.ts'
import type { GrantingFurniture } from '../furniture.ts'
import * as problems from '../problems.ts'
import { charge } from './grant.ts'
import * as contract from './grant-contract.ts'
import { grantDesk } from './grant-desk.ts'
import { chargedOf, proofsOf, requireOfYear } from './grant-expense.ts'
import * as grantProblems from './grant-problems.ts'
import { grantFileKey, type KeptExpense, type KeptGrant } from './grant-store.ts'

const reportExpense = route({
  method: 'put',
  path: '/grants/{grantId}/expenses/{expenseId}',
  summary: 'Report an expense with its voucher, its quotation and the proof that it was paid',
  params: contract.ExpenseParams,
  body: contract.ExpenseDraft,
  answers: { 200: contract.ExpenseView, 201: contract.ExpenseView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    grantProblems.lineNotKnown,
    grantProblems.expenseOutsideYear,
    grantProblems.shareAboveWhole,
    problems.fileMissing,
  ],
})

const listExpenses = route({
  method: 'get',
  path: '/grants/{grantId}/expenses',
  summary: 'The expenses of a grant, those that were taken back or disallowed among them',
  params: contract.GrantParams,
  query: PageQuery,
  answers: { 200: contract.ExpensePage },
  refusals: [notFound],
})

const announceFile = route({
  method: 'put',
  path: '/grants/{grantId}/files/{fileId}',
  summary: 'Ask where to send a document, before the expense that names it is reported',
  costly: 'upload',
  params: contract.GrantFileParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notFound, notPermitted],
})

const fetchFile = route({
  method: 'get',
  path: '/grants/{grantId}/expenses/{expenseId}/{proof}',
  summary: 'Where a proof of an expense can be fetched, for a minute',
  params: contract.ProofParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** 実績報告: what was spent, expense by expense, each with its proofs. */
export const grantExpenseRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { store, files, clock } = furniture
  const { grants } = store
  const { within } = grantDesk(furniture)

  const grantOf = async (id: GrantId): Promise<KeptGrant> => present(await grants.grant(id))

  const requireProofs = async (grantId: GrantId, draft: contract.ExpenseDraft): Promise<void> => {
    const proofs = proofsOf(draft)
    const stored = await Promise.all(proofs.map(({ fileId }) => files.head(grantFileKey(grantId, fileId))))
    const missing = proofs.filter(({ sha256 }, at) => stored[at]?.sha256 !== sha256).map(({ name }) => name)
    if (missing.length > 0) throw problems.fileMissing({ missing })
  }

  api
    .on(reportExpense, async ({ params: { grantId, expenseId }, body, actor: claimed }) => {
      const grant = await grantOf(grantId)
      const actor = await within(grant, claimed, 'request a grant')
      const print = fingerprint(body)
      const existing = await grants.expense(grantId, expenseId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, expenseView(existing))
      requireOfYear(body, grant.fiscalYear)
      const charged = chargedOf(body)
      const after = charge(grant, body.lineId, { charged, expenses: 1 })
      await requireProofs(grantId, body)
      const expense: KeptExpense = { ...body, grantId, expenseId, charged, at: clock(), by: actor.personId, fingerprint: print }
      await grants.addExpense(grant, { ...grant, ...after } as KeptGrant, { expense, actor })
      return answer(201, expenseView(expense))
    })

    .on(listExpenses, async ({ params: { grantId }, query, actor }) => {
      await within(await grantOf(grantId), actor, 'read a grant')
      const page = await grants.expenses(grantId, query)
      return answer(200, { ...page, items: page.items.map(expenseView) })
    })

    .on(announceFile, async ({ params: { grantId, fileId }, body, actor }) => {
      await within(await grantOf(grantId), actor, 'request a grant')
      if (body.fileId !== fileId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: grantFileKey(grantId, fileId), type, bytes, sha256 }))
    })

    .on(fetchFile, async ({ params: { grantId, expenseId, proof }, actor }) => {
      await within(await grantOf(grantId), actor, 'read a grant')
      const { quotation, voucher, payment } = present(await grants.expense(grantId, expenseId))
      const quoted = quotation.is === 'given' ? quotation.document : undefined
      const { fileId, name } = present({ voucher, quotation: quoted, payment }[proof])
      return answer(200, { url: await files.signedDownload(grantFileKey(grantId, fileId), name) })
    })
}

const expenseView = ({ fingerprint: _, by: __, grantId: ___, ...said }: KeptExpense): contract.ExpenseView => said
