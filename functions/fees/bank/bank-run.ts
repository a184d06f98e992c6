import type { Event } from '../../kernel/event.ts'
import { type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { accept } from '../books/books-acts.ts'
import { BankFileId, DepositId, EntryId, MovementId } from '../contract.ts'
import type { Working } from '../furniture.ts'
import type { KeptDeposit } from '../items.ts'
import type { BankAccountDraft } from './bank-contract.ts'
import { readBankCsv } from './bank-csv-boundary.ts'
import { lineIdentities } from './bank-line.ts'
import { type AccountNumber, accountNumber, type BankLine, type BankStatement, UnreadableBankFile } from './bank-statement.ts'
import { bankFileKey, type KeptAccount, type KeptBankFile } from './bank-store.ts'
import { readCamt } from './camt-boundary.ts'
import type { KeptMovement } from './movement-items.ts'
import { answersTo } from './transfer-request.ts'
import { requestFileKey } from './transfer-store.ts'
import { readZengin } from './zengin.ts'
import { readTransferStatement } from './zengin-transfer.ts'

const starts: ReadonlySet<string> = new Set(['BankFileAsked', 'BankFileWentOn'])

/** A deposit and its entry are two writes of a hundred; the rest is for the file, two balances and what is looked at. */
const linesAtOnce = 40
const stepLength = 4_000

type Line = { readonly line: BankLine; readonly identity: string }

/** What reads the files of banks and posts what is new in them. Each step is one event; whichever is heard again finds its work done. */
export const bankRun = ({ store, files, clock }: Working) => {
  const { banks, books, transfers } = store

  const fetched = async (key: string): Promise<Uint8Array> => {
    const answer = await fetch(await files.signedDownload(key, 'file'))
    if (!answer.ok) throw new Error(`the file store answered ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  const read = async (file: KeptBankFile, account: KeptAccount): Promise<BankStatement> =>
    statementIn(await fetched(bankFileKey(file.bankFileId)), { file, account })

  /** A result of transfers that were requested here answers its request line by line, or is refused. */
  const requested = async (file: KeptBankFile, { uncollected, until }: BankStatement) => {
    if (!uncollected || !until) return undefined
    const request = await transfers.request(file.localGovernmentCode, until)
    if (!request?.file || request.terms.bankAccountId !== file.bankAccountId) return undefined
    const [asked, result] = await Promise.all([fetched(requestFileKey(request, request.file.sha256)), fetched(bankFileKey(file.bankFileId))])
    return { request, result: { bankFileId: file.bankFileId, at: clock(), ...answersTo(asked, result) } }
  }

  const dryRun = async (file: KeptBankFile, account: KeptAccount): Promise<void> => {
    const next = { ...file, version: file.version + 1 }
    try {
      const statement = await read(file, account)
      const { lines, uncollected } = statement
      const answers = await requested(file, statement)
      const nothingYet = { lines: lines.length, deposits: 0, total: yen(0), known: 0, movements: 0 }
      const found = {
        ...nothingYet,
        ...(uncollected && { uncollected: uncollected.length }),
        ...(answers && { requestedFor: answers.request.dueOn }),
      }
      await banks.saveUncollected(file.bankFileId, uncollected ?? [])
      const beside = answers ? [transfers.answered(answers.request, answers.result)] : []
      await banks.saveRead(
        file,
        { ...next, status: 'posting', found, progress: { written: 0, of: lines.length } },
        { name: 'BankFileWentOn', beside },
      )
    } catch (error) {
      if (error instanceof RefusedFile)
        return banks.saveRead(file, { ...next, status: 'refused', refusal: error.refusal }, { name: 'BankFileRefused' })
      if (!(error instanceof UnreadableBankFile)) throw error
      const { fault, row, offset } = error
      await banks.saveRead(file, { ...next, status: 'refused', refusal: { fault, row, offset } }, { name: 'BankFileRefused' })
    }
  }

  const post = async (file: KeptBankFile, account: KeptAccount): Promise<void> => {
    const statement = await read(file, account)
    const identities = lineIdentities(statement.account, statement.lines)
    const lines = statement.lines.map((line, at): Line => ({ line, identity: identities[at] ?? '' }))
    const from = file.progress?.written ?? 0
    const step = Math.min(from + stepLength, lines.length)
    let before = file
    for (let at = from; at < step || at === lines.length; at += linesAtOnce) {
      const batch = lines.slice(at, Math.min(at + linesAtOnce, step))
      before = await postBatch(before, batch, { account, statement, of: lines.length, step })
      if (before.status === 'posted') return
    }
  }

  const postBatch = async (before: KeptBankFile, batch: readonly Line[], { account, statement, of, step }: Posting): Promise<KeptBankFile> => {
    const fresh = await freshIn(batch, account)
    const bookedOn = dateInTokyo(clock())
    const deposits = fresh.filter(({ line }) => line.direction === 'in' && !line.isReversal).map((each) => depositFrom(each, before, account))
    const movements = fresh.filter(({ line }) => line.direction === 'out' || line.isReversal).map((each) => movementFrom(each, before, account))
    const entries = deposits.map((deposit) =>
      accept(deposit, { bookedOn, entryId: () => EntryId().parse(derivedId('ent', deposit.depositId, 'received')) }),
    )
    const written = (before.progress?.written ?? 0) + batch.length
    const isLast = written === of
    const found = before.found ?? { lines: of, deposits: 0, total: yen(0), known: 0, movements: 0 }
    const after: KeptBankFile = {
      ...before,
      version: before.version + 1,
      status: isLast ? 'posted' : 'posting',
      progress: { written, of },
      found: {
        ...found,
        lines: of,
        deposits: found.deposits + deposits.length,
        total: yen(found.total + deposits.reduce((sum, { amount }) => sum + amount, 0)),
        known: found.known + batch.length - fresh.length,
        movements: found.movements + movements.length,
      },
    }
    const closing = isLast ? closingOf(account, statement) : undefined
    const event = isLast ? 'BankFilePosted' : written === step ? 'BankFileWentOn' : undefined
    await banks.savePosted(before, after, {
      change: { deposits: deposits.map((deposit) => ({ after: deposit })), entries },
      movements,
      closing,
      event,
    })
    return after
  }

  /** What no file has told before. Should another file be faster, the batch is refused whole and looked at anew. */
  const freshIn = async (batch: readonly Line[], account: KeptAccount): Promise<readonly Line[]> => {
    const known = await Promise.all(
      batch.map(async (each) =>
        each.line.direction === 'in' && !each.line.isReversal
          ? books.deposit(depositIdOf(each, account))
          : banks.movement(movementIdOf(each, account)),
      ),
    )
    return batch.filter((_, at) => known[at] === undefined)
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (!starts.has(name)) return
    const file = await banks.file(BankFileId().parse(about))
    const account = file && (await banks.account(file.bankAccountId))
    if (!file || !account) return
    if (file.status === 'reading') return dryRun(file, account)
    if (file.status === 'posting') await post(file, account)
  }
}

type Posting = { readonly account: KeptAccount; readonly statement: BankStatement; readonly of: number; readonly step: number }

class RefusedFile extends Error {
  readonly refusal = { fault: 'other-account' as const, row: 1, offset: 0 }
}

/** The number of an account as files write it. */
export const numberOf = ({ account }: BankAccountDraft): AccountNumber =>
  'identifier' in account ? accountNumber(account.identifier) : accountNumber(account.bankCode, account.branchCode, account.kind, account.number)

const statementIn = (bytes: Uint8Array, { file, account }: { readonly file: KeptBankFile; readonly account: KeptAccount }): BankStatement => {
  const { content } = account
  const near = dateInTokyo(file.at)
  const ours = numberOf(content)
  const statements = statementsIn(bytes, content, { near, ours })
  // A file of several accounts is refused whole: what is not this account's nobody has asked to post.
  if (statements.some((statement) => statement.account !== ours)) throw new RefusedFile()
  const [first, ...others] = statements
  if (!first) throw new RefusedFile()
  return {
    ...first,
    lines: [first, ...others].flatMap(({ lines }) => lines),
    ...(others.at(-1)?.closing !== undefined && { closing: others.at(-1)?.closing as YenDifference }),
  }
}

const statementsIn = (
  bytes: Uint8Array,
  content: BankAccountDraft,
  { near, ours }: { readonly near: KeptDeposit['paidOn']; readonly ours: AccountNumber },
) => {
  switch (content.source) {
    case 'zengin-01':
    case 'zengin-03':
      return readZengin(bytes, { near, style: content.years })
    case 'zengin-91':
      return [readTransferStatement(bytes, near)]
    case 'camt':
      return readCamt(bytes)
    case 'csv':
      if (!content.csv) throw new RefusedFile()
      return readBankCsv(bytes, content.csv, { near, account: ours })
  }
}

const depositIdOf = ({ identity }: Line, { bankAccountId }: KeptAccount): DepositId => DepositId().parse(derivedId('dpt', bankAccountId, identity))
const movementIdOf = ({ identity }: Line, { bankAccountId }: KeptAccount): MovementId => MovementId().parse(derivedId('bmv', bankAccountId, identity))

const toldOf = ({ payerKana, payerCode, remittance, bankName, branchName, row }: BankLine, { bankFileId }: KeptBankFile) => ({
  payerKana,
  fileId: bankFileId,
  row,
  ...(payerCode && { payerCode }),
  ...(remittance && { remittance }),
  ...(bankName && { bankName }),
  ...(branchName && { branchName }),
})

/** The day a payer paid is the day that counts; where no file tells it, the day from which the bank counts the money is the nearest. */
const depositFrom = (each: Line, file: KeptBankFile, account: KeptAccount): KeptDeposit => {
  const { line } = each
  return {
    depositId: depositIdOf(each, account),
    localGovernmentCode: account.localGovernmentCode,
    bankAccountId: account.bankAccountId,
    amount: line.amount,
    paidOn: line.paidOn ?? line.valueOn,
    receivedOn: line.valueOn,
    postedOn: line.postedOn,
    applied: yen(0),
    setAside: yen(0),
    returned: yen(0),
    isReversed: false,
    version: 1,
    told: toldOf(line, file),
  }
}

const movementFrom = (each: Line, file: KeptBankFile, account: KeptAccount): KeptMovement => ({
  movementId: movementIdOf(each, account),
  localGovernmentCode: account.localGovernmentCode,
  bankAccountId: account.bankAccountId,
  kind: each.line.isReversal ? 'reversal' : 'out',
  amount: each.line.amount as Yen,
  postedOn: each.line.postedOn,
  isSettled: false,
  told: toldOf(each.line, file),
  version: 1,
})

/** What the bank says the account holds, unless a later statement has said so already. */
const closingOf = (account: KeptAccount, { closing, until, lines }: BankStatement): KeptAccount | undefined => {
  const on =
    until ??
    lines
      .map(({ postedOn }) => postedOn)
      .toSorted()
      .at(-1)
  if (closing === undefined || on === undefined || (account.closing && account.closing.on > on)) return undefined
  return { ...account, closing: { balance: closing, on } }
}
