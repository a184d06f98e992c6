import type { KeptBankFile } from '../../functions/fees/bank/bank-store.ts'
import * as acts from '../../functions/fees/books/books-acts.ts'
import type {
  BankAccountId,
  BankFileId,
  ClaimId,
  ClearingId,
  DunningId,
  EntryId,
  ExpenseId,
  GrantId,
  LevyChangeId,
  LevyId,
  MovementId,
  PartPaymentId,
  PayerId,
  PaymentId,
  PetitionId,
  WriteOffId,
} from '../../functions/fees/contract.ts'
import type { KeptLevy } from '../../functions/fees/levy/levy-store.ts'
import type { IssueId } from '../../functions/fees/notice/notice-contract.ts'
import type { ActId, PersonId } from '../../functions/kernel/ids.ts'
import { yen } from '../../functions/kernel/money.ts'
import { present } from '../../functions/kernel/problem.ts'
import type { FiscalYear, Instant, LocalDate } from '../../functions/kernel/time.ts'
import { claimWith, depositWith, newFeeId, takamatsuCode } from './fees.ts'
import { collectingBodies, settleArrears } from './fees-collecting.ts'
import { dunningBodies, settleDunning } from './fees-dunning.ts'
import { grantBodies, settleGrant } from './fees-grants.ts'
import { absentMoves, settleMoves, settlingBodies } from './fees-settling.ts'
import type { TestCity } from './test-city.ts'

const actor = { personId: 'psn_000000000000000000000000F1' as PersonId, roles: [] }
const at = '2026-11-22T03:00:00.000Z' as Instant
const file = { name: '名簿.csv', bytes: 10, sha256: 'a'.repeat(64) }
const paper = { number: '第1号', on: '2026-03-01' as LocalDate }
const everyDay = { weekdays: [], days: [] }

const levyDraft = {
  localGovernmentCode: takamatsuCode,
  districtId: newFeeId<string>('dst'),
  fiscalYear: 2026 as FiscalYear,
  grounds: { from: 'papers' as const, certificate: paper, ordinance: paper },
  referenceOn: '2026-04-01' as LocalDate,
  necessaryCost: yen(1_000_000),
  instalments: ['06-30'],
  instalmentUnit: 1 as const,
  closedDays: everyDay,
  appealInstruction: '審査請求をすることができます。',
  file,
}

const accountDraft = {
  name: '歳計現金',
  account: { bankCode: '9999', branchCode: '999', kind: '1' as const, number: '1234567' },
  source: 'zengin-01' as const,
  years: 'era' as const,
  openingBalance: 0 as never,
}

/** A levy with a claim, an account with a file and a deposit, and what the deposit was used for: of a municipality that is not the asker’s. */
export const settleFees = async (city: TestCity) => {
  const { fees } = city.stores
  const id = {
    levyId: newFeeId<LevyId>('lvy'),
    bankAccountId: newFeeId<BankAccountId>('bac'),
    bankFileId: newFeeId<BankFileId>('bkf'),
    clearingId: newFeeId<ClearingId>('clr'),
    claimId: newFeeId<ClaimId>('clm'),
    issueId: newFeeId<IssueId>('iss'),
    petitionId: newFeeId<PetitionId>('ptn'),
    changeId: newFeeId<LevyChangeId>('lvc'),
    dunningId: newFeeId<DunningId>('dun'),
    grantId: newFeeId<GrantId>('grt'),
    expenseId: newFeeId<ExpenseId>('exp'),
    paymentId: newFeeId<PaymentId>('pmt'),
    writeOffId: newFeeId<WriteOffId>('wof'),
    partPaymentId: newFeeId<PartPaymentId>('ppp'),
  }
  const levy: KeptLevy = { levyId: id.levyId, version: 1, fingerprint: 'x', by: actor.personId, at, status: 'announced', draft: levyDraft }
  const claim = claimWith({ claimId: id.claimId, levyId: id.levyId })
  const booking = { bookedOn: '2026-11-22' as LocalDate, entryId: () => newFeeId<EntryId>('ent') }
  await fees.levies.announce(levy, actor)
  const row = {
    payerId: claim.payerId,
    name: 'よその商店',
    nameKana: 'ヨソ',
    postalCode: '760-0000',
    address: '高松市',
    fee: yen(10_000),
    expectedBenefit: yen(20_000),
  }
  await fees.levies.saveFindings(levy, { ...levy, version: 2 }, { rows: [{ ...row, explanation: '300㎡' }], errors: [] })
  const made = { claims: [{ after: claim }], entries: [acts.determine(claim, booking)] }
  await fees.levies.saveBatch({ ...levy, version: 2 }, { ...levy, version: 3, status: 'done' }, { rows: [row], change: made })
  const account = { bankAccountId: id.bankAccountId, localGovernmentCode: takamatsuCode, version: 1, fingerprint: 'x', content: accountDraft }
  await fees.banks.open(account, actor)
  const bankFile: KeptBankFile = {
    bankFileId: id.bankFileId,
    bankAccountId: id.bankAccountId,
    localGovernmentCode: takamatsuCode,
    version: 1,
    status: 'announced',
    at,
    file,
    fingerprint: 'x',
    by: actor.personId,
    found: { lines: 0, deposits: 0, total: yen(0), known: 0, movements: 0, uncollected: 1 },
  }
  await fees.banks.announce(bankFile, actor)
  const line = { row: 3, reference: '0000000195', payerKana: 'ﾖｿ', amount: yen(9_000), result: 'short-of-funds' as const }
  await fees.banks.saveUncollected(id.bankFileId, [line])
  const told = { payerKana: '', fileId: id.bankFileId, row: 4 }
  const movement = {
    ...{ movementId: newFeeId<MovementId>('bmv'), localGovernmentCode: takamatsuCode, bankAccountId: id.bankAccountId },
    ...{ kind: 'out' as const, amount: yen(1), postedOn: '2026-11-20' as LocalDate, isSettled: false, told, version: 1 },
  }
  await fees.banks.savePosted(bankFile, bankFile, { change: { entries: [] }, movements: [movement] })
  const deposit = depositWith({ bankAccountId: id.bankAccountId, told: { payerKana: 'ﾖｿ', fileId: id.bankFileId, row: 2 } })
  await fees.books.save(
    takamatsuCode,
    { deposits: [{ after: deposit }], entries: [acts.accept(deposit, booking)] },
    saving('DepositReceived', deposit.depositId),
  )
  const change = acts.clear(deposit, [{ claim, amount: yen(1_000) }], booking)
  const after = {
    clearingId: id.clearingId,
    localGovernmentCode: takamatsuCode,
    depositId: deposit.depositId,
    how: 'person' as const,
    at,
    parts: [{ claimId: claim.claimId, amount: yen(1_000), entryId: newFeeId<EntryId>('ent') }],
    isUndone: false,
    version: 1,
  }
  await fees.clearings.save({ after, change }, saving('DepositCleared', deposit.depositId))
  await settleNotice(city, { ...id, payerId: claim.payerId })
  const { after: cleared } = present(change.claims[0])
  await settleDunning(city, { ...id, districtId: levyDraft.districtId, payerId: claim.payerId, claim: cleared })
  await settleGrant(city, id)
  await settleArrears(city, { ...id, claim: present(await fees.books.claim(id.claimId)) })
  const moves = await settleMoves(city, { ...id, claim })
  return { ...id, ...moves, movementId: movement.movementId, depositId: deposit.depositId, payerId: claim.payerId }
}

const noticeTerms = {
  issuer: '高松市長',
  revenueItem: '負担金',
  reason: '地域再生法第17条の8',
  placesOfPayment: ['高松市会計課'],
  office: '産業振興課',
  lateCharge: '督促の後に延滞金がかかります。',
  seal: 'omitted' as const,
  hasElQr: true,
  publicationDays: 7,
}

type Settled = {
  readonly levyId: LevyId
  readonly claimId: ClaimId
  readonly issueId: IssueId
  readonly petitionId: PetitionId
  readonly changeId: LevyChangeId
  readonly payerId: PayerId
}

/** A notice that came back, with its terms; what its payer asked for; and a change of the levy. */
const settleNotice = async ({ stores: { fees } }: TestCity, { levyId, claimId, issueId, petitionId, changeId, payerId }: Settled) => {
  const levy = await fees.levies.levy(levyId)
  if (!levy) throw new Error('no levy')
  const whose = { localGovernmentCode: takamatsuCode, levyId }
  // Another test of the same city may have set them.
  if (!(await fees.notices.terms(takamatsuCode)).terms)
    await fees.notices.saveTerms({ localGovernmentCode: takamatsuCode, version: 1, terms: noticeTerms }, saving('', '').saving)
  const draft = { kind: 'first' as const, number: '第1号', on: levyDraft.referenceOn }
  const { fiscalYear, referenceOn, appealInstruction } = levyDraft
  const said = { issueId, ...whose, fiscalYear, referenceOn, appealInstruction, terms: noticeTerms, draft }
  const asked = { ...said, fingerprint: 'x', at, by: actor.personId, done: 0, of: 1, files: [], version: 1 }
  await fees.notices.ask(asked, actor)
  const printed = { name: 'notices-0001.pdf', type: 'application/pdf' as const, bytes: 3, sha256: 'a'.repeat(64) }
  const notice = {
    ...{ issueId, ...whose, payerId, number: '第1号の1', name: 'よその商店', postalCode: '760-0000', address: '高松市' },
    ...{
      fee: yen(10_000),
      expectedBenefit: yen(20_000),
      explanation: '300㎡',
      virtualAccount: '801-1',
      isCopying: false,
      files: [printed],
      version: 1,
    },
    told: [{ claimId, instalment: 1, determined: yen(10_000), dueOn: levyDraft.referenceOn, reference: '0000000178', before: yen(9_000) }],
    service: { status: 'returned' as const, on: levyDraft.referenceOn, reason: '転居先不明' },
  }
  const dispatched = { on: levyDraft.referenceOn, how: 'post' as const }
  await fees.notices.savePart(asked, { ...asked, version: 2, done: 1, files: [printed], cursor: 'WyJhIl0', dispatched }, [notice])
  const content = {
    kind: 'deferral' as const,
    reason: '売上の減少',
    appliedOn: levyDraft.referenceOn,
    claims: [{ claimId }],
    until: '2027-03-31' as LocalDate,
  }
  const filed = { petitionId, payerId, localGovernmentCode: takamatsuCode, content, at, by: actor.personId, fingerprint: 'x', version: 1 }
  await fees.petitions.file({ ...filed, state: { status: 'applied' } }, actor)
  const kept = {
    changeId,
    levyId,
    cause: 'mistake' as const,
    on: levyDraft.referenceOn,
    document: paper,
    reason: '誤り',
    at,
    by: actor.personId,
    fingerprint: 'x',
  }
  await fees.levies.saveChange(
    levy,
    { ...levy, version: levy.version + 1, changed: 0 as never, opened: 0 },
    {
      kept: { ...kept, payers: [payerId], claims: [{ claimId, before: yen(10_000), after: yen(10_000) }] },
      row: undefined,
      change: { entries: [] },
      serials: undefined,
      actor,
    },
  )
  await fees.payers.bind({ bindingId: newFeeId('bnd'), personId: actor.personId, payerId, districtId: levyDraft.districtId })
}

const saving = (name: string, about: string) => ({
  saving: { actor, actId: newFeeId<ActId>('act'), fingerprint: 'x' },
  happened: { name, about, after: { localGovernmentCode: takamatsuCode } },
})

/** Ids of the same kinds that name nothing. */
export const absentFees = () => ({
  levyId: newFeeId('lvy'),
  bankAccountId: newFeeId('bac'),
  bankFileId: newFeeId('bkf'),
  clearingId: newFeeId('clr'),
  claimId: newFeeId('clm'),
  depositId: newFeeId('dpt'),
  movementId: newFeeId('bmv'),
  payerId: newFeeId('bnf'),
  issueId: newFeeId('iss'),
  petitionId: newFeeId('ptn'),
  changeId: newFeeId('lvc'),
  dunningId: newFeeId('dun'),
  grantId: newFeeId('grt'),
  expenseId: newFeeId('exp'),
  paymentId: newFeeId('pmt'),
  writeOffId: newFeeId('wof'),
  partPaymentId: newFeeId('ppp'),
  ...absentMoves(),
})

/** Parameters that are nobody’s things. */
export const ofNoMoney = { day: '2026-11-22', dueOn: '2026-06-30', month: '2026-10', file: '0', proof: 'voucher' }

/** A body that each operation on money accepts. */
export const feesBodies: Readonly<Record<string, unknown>> = {
  ...dunningBodies,
  ...grantBodies,
  ...collectingBodies,
  ...settlingBodies,
  'PUT fees/municipalities/{localGovernmentCode}/officers/acts/{actId}': { version: 0, revenueOfficers: [], expenditureOfficers: [], treasurers: [] },
  'PUT fees/levies/{levyId}': levyDraft,
  'PUT fees/levies/{levyId}/acts/{actId}': { act: 'drop', version: 1 },
  'PUT fees/claims/{claimId}/acts/{actId}': { act: 'correct', version: 1, determined: 9_000, reason: '床面積の誤り' },
  'PUT fees/municipalities/{localGovernmentCode}/bank-accounts/{bankAccountId}': accountDraft,
  'PUT fees/bank-files/{bankFileId}': { bankAccountId: newFeeId('bac'), file },
  'PUT fees/bank-files/{bankFileId}/acts/{actId}': { act: 'read', version: 1 },
  'PUT fees/deposits/{depositId}/acts/{actId}': { act: 'set-aside', version: 1, amount: 1, reason: '他の科目の収入' },
  'PUT fees/movements/{movementId}/acts/{actId}': { act: 'explain', version: 1, entryId: newFeeId('ent') },
  'PUT fees/clearings/{clearingId}/acts/{actId}': { act: 'undo', reason: '誤り' },
  'PUT fees/payers/{payerId}/acts/{actId}': { act: 'forget', nameKey: 'ヨソ' },
  'PUT fees/municipalities/{localGovernmentCode}/notice-terms/acts/{actId}': { version: 0, terms: noticeTerms },
  'PUT fees/levies/{levyId}/notices/{issueId}': { kind: 'first', number: '第2号', on: '2026-06-15' },
  'PUT fees/levies/{levyId}/notices/{issueId}/acts/{actId}': { act: 'dispatch', version: 2, on: '2026-06-16', how: 'post' },
  'PUT fees/levies/{levyId}/changes/{changeId}': {
    ...{ version: 4, cause: 'mistake', on: '2026-09-01', document: paper, reason: '誤り' },
    corrections: [{ claimId: newFeeId('clm'), version: 1, determined: 1 }],
  },
  'PUT fees/payers/{payerId}/notices/{issueId}/acts/{actId}': { act: 'copy' },
  'PUT fees/payers/{payerId}/petitions/{petitionId}': {
    ...{ kind: 'deferral', reason: '売上の減少', appliedOn: '2026-06-14', until: '2027-03-31' },
    claims: [{ claimId: newFeeId('clm') }],
  },
  'PUT fees/payers/{payerId}/petitions/{petitionId}/acts/{actId}': { act: 'withdraw', version: 1 },
  'PUT fees/municipalities/{localGovernmentCode}/books/acts/{actId}': { act: 'close-month', month: '2026-10' },
}
