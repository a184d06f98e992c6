import type { YenDifference } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { Furniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { waitingAt } from './bank-balance.ts'
import * as contract from './bank-contract.ts'
import { bankFileKey, type KeptAccount, type KeptBankFile } from './bank-store.ts'

const openAccount = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/bank-accounts/{bankAccountId}',
  summary: 'Name an account of the municipality, and which files post its money',
  params: contract.BankAccountParams,
  body: contract.BankAccountDraft,
  answers: { 200: contract.BankAccountView, 201: contract.BankAccountView },
  refusals: [notFound, notPermitted],
})

const listAccounts = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/bank-accounts',
  summary: 'The accounts of a municipality',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.BankAccountPage },
  refusals: [notFound],
})

const announceFile = route({
  method: 'put',
  path: '/bank-files/{bankFileId}',
  summary: 'Announce a bank’s file and say where it is sent',
  costly: 'import',
  params: contract.BankFileParams,
  body: contract.BankFileDraft,
  answers: { 200: contract.BankFileView, 201: contract.BankFileView },
  refusals: [notFound, notPermitted],
})

const actOnFile = route({
  method: 'put',
  path: '/bank-files/{bankFileId}/acts/{actId}',
  summary: 'Have a file read: it is refused whole, or what is new in it is posted',
  costly: 'import',
  params: contract.BankFileActParams,
  body: contract.BankFileAct,
  answers: { 200: contract.BankFileView, 201: contract.BankFileView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, problems.fileMissing],
})

const readFile = route({
  method: 'get',
  path: '/bank-files/{bankFileId}',
  summary: 'A file, and how far it has come',
  params: contract.BankFileParams,
  answers: { 200: contract.BankFileView },
  refusals: [notFound],
})

const listFiles = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/bank-files',
  summary: 'The files of a municipality’s banks, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.BankFilePage },
  refusals: [notFound],
})

const listUncollected = route({
  method: 'get',
  path: '/bank-files/{bankFileId}/uncollected',
  summary: 'What an account transfer was to collect and did not, and why',
  params: contract.BankFileParams,
  query: PageQuery,
  answers: { 200: contract.UncollectedPage },
  refusals: [notFound],
})

/** Accounts, and the files that tell what moved in them. */
export const bankRoutes = (api: Api, furniture: Furniture): void => {
  const { store, files, clock } = furniture
  const { banks, books } = store
  const { within } = moneyDesk(furniture)

  const view = async (file: KeptBankFile): Promise<contract.BankFileView> => {
    const { fingerprint: _, by: __, ...said } = file
    const { bytes, sha256 } = file.file
    const upload = { key: bankFileKey(file.bankFileId), type: 'application/octet-stream', bytes, sha256 }
    return { ...said, ...(file.status === 'announced' && { upload: await files.signedUpload(upload) }) }
  }

  /** What the bank says, what the books hold, and what explains a difference between the two. */
  const accountView = async ({ bankAccountId, localGovernmentCode, content, closing }: KeptAccount): Promise<contract.BankAccountView> => {
    const [cash, movements, payouts] = await Promise.all([
      books.cashOf(localGovernmentCode, bankAccountId),
      banks.allOpenMovements(localGovernmentCode),
      banks.allOpenPayouts(localGovernmentCode),
    ])
    const ledger = (content.openingBalance + cash) as YenDifference
    return {
      bankAccountId,
      localGovernmentCode,
      content,
      ledger,
      waiting: waitingAt(bankAccountId, { movements, payouts: closing ? payouts : [] }),
      ...(closing && { closing }),
    }
  }

  const requireFile = async ({ bankFileId, file }: KeptBankFile): Promise<void> => {
    const stored = await files.head(bankFileKey(bankFileId))
    if (stored?.sha256 !== file.sha256 || stored.bytes !== file.bytes) throw problems.fileMissing({ missing: [file.name] })
  }

  api
    .on(openAccount, async ({ params: { localGovernmentCode, bankAccountId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'open a bank account')
      const existing = await banks.account(bankAccountId)
      const print = fingerprint([localGovernmentCode, body])
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await accountView(existing))
      const account: KeptAccount = { bankAccountId, localGovernmentCode, version: 1, fingerprint: print, content: body }
      await banks.open(account, actor)
      return answer(201, await accountView(account))
    })

    .on(listAccounts, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await banks.accountsOf(localGovernmentCode, query)
      return answer(200, { ...page, items: await Promise.all(page.items.map(accountView)) })
    })

    .on(announceFile, async ({ params: { bankFileId }, body, actor: claimed }) => {
      const existing = await banks.file(bankFileId)
      const { localGovernmentCode } = existing ?? present(await banks.account(body.bankAccountId))
      const actor = await within(localGovernmentCode, claimed, 'import a bank file')
      const print = fingerprint(body)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await view(existing))
      const file: KeptBankFile = {
        ...body,
        bankFileId,
        localGovernmentCode,
        version: 1,
        fingerprint: print,
        by: actor.personId,
        at: clock(),
        status: 'announced',
      }
      await banks.announce(file, actor)
      return answer(201, await view(file))
    })

    .on(actOnFile, async ({ params: { bankFileId, actId }, body, actor: claimed }) => {
      const file = present(await banks.file(bankFileId))
      const actor = await within(file.localGovernmentCode, claimed, 'import a bank file')
      const print = fingerprint(body)
      if (await isDone(furniture, bankFileId, { id: actId, fingerprint: print })) return answer(200, await view(file))
      if (file.version !== body.version) throw changedMeanwhile()
      if (file.status !== 'announced' && file.status !== 'refused') throw problems.wrongState({ state: file.status })
      await requireFile(file)
      const { refusal: _, ...rest } = file
      const reading: KeptBankFile = { ...rest, version: file.version + 1, status: 'reading' }
      await banks.saveAct(file, reading, { saving: { actor, actId, fingerprint: print }, event: 'BankFileAsked' })
      return answer(201, await view(reading))
    })

    .on(readFile, async ({ params: { bankFileId }, actor }) => {
      const file = present(await banks.file(bankFileId))
      await within(file.localGovernmentCode, actor, 'read the books')
      return answer(200, await view(file))
    })

    .on(listUncollected, async ({ params: { bankFileId }, query, actor }) => {
      const file = present(await banks.file(bankFileId))
      await within(file.localGovernmentCode, actor, 'read the books')
      return answer(200, await banks.uncollected(bankFileId, query))
    })

    .on(listFiles, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await banks.files(localGovernmentCode, query)
      return answer(200, { ...page, items: await Promise.all(page.items.map(view)) })
    })
}
