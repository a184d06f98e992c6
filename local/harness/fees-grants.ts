import { createHash } from 'node:crypto'
import type { ExpenseId, GrantId, PaymentId } from '../../functions/fees/contract.ts'
import type { Grant } from '../../functions/fees/grant/grant.ts'
import { asked } from '../../functions/fees/grant/grant.ts'
import type { ExpenseDraft, GrantLine, PayTo } from '../../functions/fees/grant/grant-contract.ts'
import { nothingFinanced } from '../../functions/fees/grant/grant-money.ts'
import type { KeptGrant } from '../../functions/fees/grant/grant-store.ts'
import type { YearFurther, YearRow } from '../../functions/fees/year/year-contract.ts'
import type { ActId, FileId, MemberId, PersonId } from '../../functions/kernel/ids.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { Ratio } from '../../functions/kernel/money-exact.ts'
import type { FiscalYear, Instant, LocalDate } from '../../functions/kernel/time.ts'
import { newFeeId, ourBank, ourDistrict, takamatsuCode } from './fees.ts'
import type { TestCity } from './test-city.ts'

export const payTo: PayTo = { bankCode: '0170', branchCode: '012', kind: '1', number: '7654321', holderKana: 'ナカマチ シンコウカイ' }

export const lineOf = (lineId: string, fees: number, own = 0): GrantLine => ({
  lineId,
  activity: lineId === 'clean' ? '清掃と植栽' : '催事',
  kind: lineId === 'clean' ? 'facilities' : 'attraction',
  fees: yen(fees),
  own: yen(own),
})

/** A grant that was asked for and of which nothing has been decided. */
export const grantWith = (
  lines: readonly GrantLine[] = [lineOf('clean', 60_000), lineOf('events', 40_000)],
  changed: Partial<Grant> = {},
): Grant => ({
  ...{ grantId: newFeeId<GrantId>('grt'), localGovernmentCode: takamatsuCode, districtId: ourDistrict, amoId: newFeeId<MemberId>('mbr') },
  ...{ fiscalYear: 2026 as FiscalYear, purpose: '年度計画の活動', payTo, status: 'requested', lines: asked(lines), documents: [], expenses: 0 },
  ...{ payments: [], paid: nothingFinanced, returned: nothingFinanced, refinanced: yen(0), isRevoked: false, version: 1 },
  ...changed,
})

export const pdf = Buffer.from('%PDF-1.4 voucher')

export const evidence = (name: string) => ({
  fileId: newFeeId<FileId>('fil'),
  name,
  type: 'application/pdf' as const,
  bytes: pdf.length,
  sha256: createHash('sha256').update(pdf).digest('hex'),
})

export const expenseOf = (lineId: string, total: number, changed: Partial<ExpenseDraft> = {}): ExpenseDraft => ({
  ...{ lineId, paidOn: '2026-07-10' as LocalDate, payee: '株式会社せいそう', description: '七月の清掃', total: yen(total) },
  voucher: evidence('請求書.pdf'),
  quotation: { is: 'given', document: evidence('見積書.pdf') },
  payment: evidence('振込控.pdf'),
  ...changed,
})

const actor = { personId: 'psn_000000000000000000000000F1' as PersonId, roles: [] }
const at = '2026-11-22T03:00:00.000Z' as Instant
const on = '2026-06-15' as LocalDate
const document = { number: '高産第5号', on }

/** A grant with all that can be said of one, and an expense of it with its proofs. */
export const settleGrant = async (
  { stores: { fees } }: TestCity,
  { grantId, expenseId, paymentId }: { grantId: GrantId; expenseId: ExpenseId; paymentId: PaymentId },
) => {
  const [line] = asked([lineOf('clean', 60_000)])
  const financed = { fees: yen(0), own: yen(0) }
  const ordered = { payOn: on, ...financed, from: ourBank, payerCode: '0000000001', payerName: 'タカマツシ' }
  const grant: KeptGrant = {
    ...grantWith(),
    ...{ grantId, status: 'determined', transferLimit: '0.2' as Ratio, conditions: '帳簿を5年間保存すること', summary: '予定どおり行った' },
    lines: line ? [{ ...line, decided: financed, determined: financed }] : [],
    documents: [{ act: 'decide', document, reason: '適当と認める' }],
    demanded: { document, dueOn: on },
    payments: [{ ...ordered, paymentId, status: 'cancelled', paidOn: on }],
    ...{ determined: financed, at, by: actor.personId, fingerprint: 'x' },
  }
  await fees.grants.request(grant, actor, { telling: { personIds: [actor.personId] } })
  const share = { key: '面積', ratio: '1/2' as Ratio }
  const draft = { ...expenseOf('clean', 1_000, { share, quotation: { is: 'spared', reason: '少額' } }), struck: '対象外' }
  const expense = { ...draft, expenseId, grantId, charged: yen(500), at, by: actor.personId, fingerprint: 'x' }
  await fees.grants.addExpense(grant, { ...grant, version: 2 }, { expense, actor })
  const given = { ...expense, ...expenseOf('clean', 1_000), expenseId: newFeeId<ExpenseId>('exp') }
  await fees.grants.addExpense({ ...grant, version: 2 }, { ...grant, version: 3 }, { expense: given, actor })
  await takeTurn(fees, grant.districtId)
  await fees.years.closePlan(
    newFeeId('dst'),
    { document, endsOn: on, on },
    { actor, actId: newFeeId<ActId>('act'), fingerprint: 'x', code: takamatsuCode },
  )
  const figures = { determined: 0, received: 0, writtenOff: 0, refundDue: 0, outstanding: 0 } as never as Omit<YearRow, 'districtId' | 'part'>
  const further = { lateCharges: 0, costs: 0, grantedFees: 0, grantedOwn: 0 } as never as Omit<YearFurther, 'districtId'>
  const { districtId } = grant
  const stated = { fiscalYear: 2019, rows: [{ districtId, part: 'current' as const, ...figures }], further: [{ districtId, ...further }], entries: 0 }
  if (!(await fees.years.statement(takamatsuCode, 2019 as FiscalYear))) await fees.years.saveStatement(takamatsuCode, stated)
}

const takeTurn = async ({ grants, books }: TestCity['stores']['fees'], districtId: string) => {
  const happened = { name: 'GrantPaid', about: districtId, after: { localGovernmentCode: takamatsuCode } }
  const saving = { actor, actId: newFeeId<ActId>('act'), fingerprint: 'x' }
  await books.save(takamatsuCode, { entries: [] }, { saving, happened, beside: [await grants.coverTurn(districtId)] })
}

/** A body that each operation on grants accepts. */
export const grantBodies: Readonly<Record<string, unknown>> = {
  'PUT fees/districts/{districtId}/plan-closing/acts/{actId}': { version: 0, document },
  'PUT fees/municipalities/{localGovernmentCode}/retention-terms/acts/{actId}': { version: 0, terms: { years: 10, rule: '文書取扱規程第40条' } },
  'PUT fees/grants/{grantId}': {
    ...{ districtId: newFeeId('dst'), fiscalYear: 2026, purpose: '年度計画の活動', lines: [lineOf('clean', 60_000)], payTo },
  },
  'PUT fees/grants/{grantId}/acts/{actId}': { act: 'withdraw', version: 1 },
  'PUT fees/grants/{grantId}/expenses/{expenseId}': expenseOf('clean', 1_000),
  'PUT fees/grants/{grantId}/files/{fileId}': evidence('請求書.pdf'),
}
