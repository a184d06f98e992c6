import { describe, expect, it } from 'vitest'
import { bodies } from '../../../local/harness/district.ts'
import { newFeeId } from '../../../local/harness/fees.ts'
import { bankAccountId, feesCity, golden, levyDistrict, moneyPeople, payers, rollOf, type Who } from '../../../local/harness/fees-city.ts'
import { evidence, expenseOf, lineOf, payTo, pdf } from '../../../local/harness/fees-grants.ts'
import { personIdOf } from '../../platform/token.ts'
import type { GrantAct } from './grant-contract.ts'

const { ask, put, of, tell, levied, imported, openBank, checks, send, fetched, city } = feesCity()

const document = { number: '高産第5号', on: '2026-06-15' }
const lines = [lineOf('clean', 60_000, 10_000), lineOf('events', 40_000)]

/** What both of a district have paid; where the second owes another sum, their 25,000 wait. */
const collected = async (second = 25_000, file: 'zengin-01' | 'zengin-03' = 'zengin-01') => {
  const { memberId } = bodies.amo
  const period = { startsOn: '2026-04-01', endsOn: '2031-03-31' }
  await tell('PlanCertified', levyDistrict, { districtId: levyDistrict, localGovernmentCode: '372013', amoId: memberId, period })
  await levied(
    rollOf([
      ['マルガメショウジ', 10_000],
      ['トビウメ', second],
    ]),
    {
      instalments: ['06-30'],
      necessaryCost: 100_000,
      activities: [
        { activity: '清掃と植栽', amount: 60_000 },
        { activity: '催事', amount: 40_000 },
      ],
    },
  )
  await openBank(file)
  await imported(golden(file === 'zengin-01' ? 'zengin-01-a.txt' : 'zengin-03.txt'))
}

const grantId = () => newFeeId<string>('grt')
const request = { districtId: levyDistrict, fiscalYear: 2026, purpose: '年度計画の活動', lines, payTo }
const asked = async (id = grantId()) => put('amo', `/grants/${id}`, request)

type Said = { [Name in GrantAct['act']]: Omit<Extract<GrantAct, { act: Name }>, 'version' | 'act'> }
const version = async (id: string) => (await ask('clerk', 'GET', `/grants/${id}`)).body.version
const act = async <Name extends GrantAct['act']>(who: Who, id: string, name: Name, said: { [Key in keyof Said[Name]]: unknown }) =>
  ask(who, 'PUT', `/grants/${id}/acts/${newFeeId('act')}`, { act: name, version: await version(id), ...said })
const done = async <Name extends GrantAct['act']>(who: Who, id: string, name: Name, said: { [Key in keyof Said[Name]]: unknown }) => {
  const reply = await act(who, id, name, said)
  expect(reply, reply.text).toMatchObject({ status: 201 })
  return reply.body
}

const decided = async () => {
  const { grantId: id } = await asked()
  await done('expenditure', id, 'decide', { document, lines, transferLimit: '0.2' })
  return id as string
}
const orderOf = (fees: number, own: number, paymentId = newFeeId<string>('pmt')) => ({
  ...{ paymentId, payOn: '2026-06-20', fees, own, from: bankAccountId, payerCode: '0000000001', payerName: 'タカマツシ' },
})
const paid = async (id: string, fees: number, own: number) => {
  const order = orderOf(fees, own)
  await done('expenditure', id, 'order', order)
  return done('treasurer', id, 'pay', { paymentId: order.paymentId })
}

const reported = async (id: string, lineId: string, total: number, changed = {}) => {
  const draft = expenseOf(lineId, total, { paidOn: '2026-06-10' as never, ...changed })
  const documents = [draft.voucher, draft.payment, ...(draft.quotation.is === 'given' ? [draft.quotation.document] : [])]
  for (const file of documents) await send((await ask('amo', 'PUT', `/grants/${id}/files/${file.fileId}`, file)).body, pdf)
  const expenseId = newFeeId<string>('exp')
  return { draft, expenseId, view: await put('amo', `/grants/${id}/expenses/${expenseId}`, draft) }
}

describe('a grant', () => {
  it('goes from the request of the organization to a settlement in which every yen is booked', async () => {
    await collected(16_000)
    const id = await decided()
    const advance = orderOf(10_000, 5_000)
    await done('expenditure', id, 'order', advance)

    const { url } = (await ask('treasurer', 'GET', `/grants/${id}/payments/${advance.paymentId}/file`)).body
    const file = (await fetched(url)).toString('latin1').split('\r\n')
    expect(file.filter(Boolean).map((record) => record.length)).toEqual([120, 120, 120, 120])
    expect(file[0]).toMatch(/^12100000000001.{40}0620/)
    expect(file[1]).toMatch(/^20170 {15}012 {15} {4}17654321.{30}0000015000/)
    expect(file[2]).toMatch(/^8000001000000015000/)

    expect(await done('treasurer', id, 'pay', { paymentId: advance.paymentId })).toMatchObject({ paid: { fees: 10_000, own: 5_000 } })
    const { view } = await reported(id, 'clean', 12_000, { share: { key: '面積', ratio: '1/2' } })
    expect(view.charged).toBe(6_000)
    const other = await reported(id, 'events', 3_000)
    await reported(id, 'events', 1_000, { quotation: { is: 'spared', reason: '少額' } })
    await done('amo', id, 'report', {
      summary: '予定どおり行った',
      results: [{ lineId: 'clean', result: { indicator: '歩行者通行量', figure: '12400', unit: '人/日', source: '通行量計' } }],
    })
    const determined = await done('expenditure', id, 'determine', {
      document,
      disallowed: [{ expenseId: other.expenseId, reason: '酒類の購入' }],
    })

    // 6,000 of a line of 60,000 and 10,000 are 5,142 of fees, and 1,000 of the events are all fees.
    expect(determined).toMatchObject({ status: 'determined', determined: { fees: 6_142, own: 858 }, toSettle: 8_000, expenses: 2 })
    const [deposit] = (await ask('treasurer', 'GET', of('/deposits'))).body.items.filter(({ unapplied }: { unapplied: number }) => unapplied >= 8_000)
    const [{ shares, ...yen }] = (await ask('clerk', 'GET', `/payers/${payers[0]}/your-yen`)).body.years
    // Of 10,000 collected and 10,000 paid out of it, all went to both lines as they were determined: 5,142 and 1,000 of 6,142.
    expect(yen).toMatchObject({ levied: 10_000, paid: 10_000, notGranted: 0 })
    expect(shares).toMatchObject([{ share: 8_372, results: [{ figure: '12400' }] }, { share: 1_628 }])
    const settled = await done('treasurer', id, 'receive', { depositId: deposit.depositId, amount: 8_000 })
    expect(settled).toMatchObject({ status: 'settled', returned: { fees: 3_858, own: 4_142 }, toSettle: 0 })
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('out of fees is never above the fees collected less refunds, whoever pays at the same time', async () => {
    await collected()
    const halves = [lineOf('clean', 30_000), lineOf('events', 20_000)]
    const half = async () => {
      const { grantId: id } = await put('amo', `/grants/${grantId()}`, { ...request, lines: halves })
      await done('expenditure', id, 'decide', { document, lines: halves, transferLimit: '0.2' })
      return id as string
    }
    const [one, other] = [await half(), await half()]
    expect((await ask('amo', 'PUT', `/grants/${grantId()}`, request)).body.type).toBe('/problems/fees/grant-outside-budget')
    const { left } = (await act('expenditure', one, 'order', orderOf(50_000, 0))).body
    expect(left).toBeGreaterThan(1_000)
    expect((await act('expenditure', one, 'order', orderOf(left + 1, 0))).body.type).toBe('/problems/fees/fees-not-collected')
    const orders = [orderOf(left, 0), orderOf(left, 0)]
    await done('expenditure', one, 'order', orders[0] as never)
    await done('expenditure', other, 'order', orders[1] as never)

    const replies = await Promise.all([one, other].map((id, at) => act('treasurer', id, 'pay', { paymentId: orders[at]?.paymentId })))

    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  it('is refused where a line is not in the budget, asked for once, decided by the expenditure officer and paid by the treasurer alone', async () => {
    await collected()
    const beyond = { ...request, lines: [lineOf('clean', 60_001)] }
    expect((await ask('amo', 'PUT', `/grants/${grantId()}`, beyond)).body.type).toBe('/problems/fees/grant-outside-budget')
    const id = grantId()
    await asked(id)
    expect((await ask('amo', 'PUT', `/grants/${id}`, request)).status).toBe(200)
    expect((await ask('amo', 'PUT', `/grants/${id}`, beyond)).body.type).toBe('/problems/any/id-reused')
    const decision = { document, lines, transferLimit: '0.2' }
    for (const who of ['amo', 'revenue', 'treasurer', 'clerk'] as const) expect((await act(who, id, 'decide', decision)).status).toBe(403)
    await done('expenditure', id, 'decide', decision)
    const order = orderOf(1_000, 0)
    await done('expenditure', id, 'order', order)
    expect((await act('expenditure', id, 'pay', { paymentId: order.paymentId })).status).toBe(403)
    expect((await ask('stranger', 'GET', `/grants/${id}`)).text).toBe((await ask('stranger', 'GET', `/grants/${grantId()}`)).text)
    expect((await ask('amo', 'GET', `/districts/${levyDistrict}/grants`)).body.items.length).toBe(1)
    expect((await ask('clerk', 'GET', of('/grants'))).body.items.length).toBe(1)
  })

  it('is decided and changed within what the year was levied for, whatever was asked', async () => {
    await collected()
    const { grantId: id } = await asked()
    const [first, second] = lines
    const more = lines.map((line) => ({ ...line, fees: line === first ? 60_001 : line.fees }))
    const moved = [
      { ...first, fees: 1_000 },
      { ...second, fees: 99_001 },
    ]

    expect((await act('expenditure', id, 'decide', { document, lines: more, reason: '増額', transferLimit: '0.2' })).body.type).toBe(
      '/problems/fees/grant-outside-budget',
    )
    await done('expenditure', id, 'decide', { document, lines, transferLimit: '0.2' })
    expect((await act('expenditure', id, 'change', { document, lines: moved, reason: '組替え' })).body.type).toBe(
      '/problems/fees/grant-outside-budget',
    )
    await done('expenditure', id, 'change', { document, lines: lines.map((line) => ({ ...line, fees: 50_000 })), reason: '組替え' })
  })

  it('takes an expense with its documents alone, once, and gives it back to who may read it', async () => {
    await collected()
    const id = await decided()
    const draft = expenseOf('clean', 1_000, { paidOn: '2026-06-10' as never, voucher: evidence('別の請求書.pdf') })
    expect((await ask('amo', 'PUT', `/grants/${id}/expenses/${newFeeId('exp')}`, draft)).body).toMatchObject({
      type: '/problems/fees/file-missing',
      missing: ['別の請求書.pdf', '見積書.pdf', '振込控.pdf'],
    })
    const { draft: sent, expenseId } = await reported(id, 'clean', 1_000)
    expect((await ask('amo', 'PUT', `/grants/${id}/expenses/${expenseId}`, sent)).status).toBe(200)
    expect((await ask('amo', 'GET', `/grants/${id}`)).body.lines[0]).toMatchObject({ spent: 1_000 })
    const { url } = (await ask('clerk', 'GET', `/grants/${id}/expenses/${expenseId}/voucher`)).body
    expect((await fetched(url)).equals(pdf)).toBe(true)
    expect((await ask('stranger', 'GET', `/grants/${id}/expenses/${expenseId}/voucher`)).status).toBe(404)
    await done('amo', id, 'strike', { expenseId, reason: '二重に報告した' })
    expect((await ask('amo', 'GET', `/grants/${id}`)).body).toMatchObject({ expenses: 0 })
  })

  it('stands apart from a refund that takes its cover: the check tells, until the municipality bears it', async () => {
    await collected()
    const id = await decided()
    const { left } = (await act('expenditure', id, 'order', orderOf(60_000, 0))).body
    await paid(id, left, 0)
    const all = (await ask('clerk', 'GET', `/payers/${payers[1]}/claims`)).body.items ?? []
    const claim = all.find(({ received }: { received: number }) => received > 1_000)
    await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, {
      ...{ act: 'correct', version: claim.version, determined: claim.determined - 1_000, reason: '床面積の誤り' },
    })

    const findings = (await checks()).findings.find(({ check }: { check: string }) => check === 'grant-cover')
    expect(findings.differences).toEqual([{ about: `${levyDistrict}/2026`, expected: left - 1_000, found: left }])
    await done('expenditure', id, 'refinance', { amount: 1_000, reason: '還付による' })
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('waits on the list of the day for whose turn it is, and they are told by name; everybody sees what the money went to', async () => {
    await collected(16_000)
    const waits = async () => (await ask('clerk', 'GET', of('/today'))).body.items.filter(({ what }: { what: string }) => what.startsWith('grant-'))
    const told = async (id: string, name: string) => {
      const { items } = await city().stores.fees.audit.about(id, { limit: 100 })
      return items.find((event) => event.name === name)?.after
    }
    const { grantId: id } = await asked()
    expect(await waits()).toMatchObject([{ what: 'grant-to-decide', whom: 'expenditureOfficers', amount: 110_000, things: [id] }])
    expect(await told(id, 'GrantRequested')).toMatchObject({ personIds: [personIdOf(moneyPeople.expenditure.subject)] })
    await done('expenditure', id, 'decide', { document, lines, transferLimit: '0.2' })
    expect(await told(id, 'GrantDecided')).toMatchObject({ memberIds: [bodies.amo.memberId], audience: [bodies.amo.memberId] })
    const order = orderOf(10_000, 0)
    await done('expenditure', id, 'order', order)
    expect(await waits()).toMatchObject([{ what: 'grant-to-pay', whom: 'treasurers', amount: 10_000 }])
    expect(await told(id, 'GrantPaymentOrdered')).toMatchObject({ personIds: [personIdOf(moneyPeople.treasurer.subject)] })
    await done('treasurer', id, 'pay', { paymentId: order.paymentId })
    await reported(id, 'clean', 2_000)
    await done('amo', id, 'report', { summary: '予定どおり行った', results: [] })
    expect(await waits()).toMatchObject([{ what: 'grant-to-determine', amount: 2_000 }])
    await done('expenditure', id, 'determine', { document, disallowed: [] })
    expect((await act('treasurer', id, 'demand', { document, dueOn: '2026-06-14' })).status).toBe(403)
    await done('expenditure', id, 'demand', { document, dueOn: '2026-06-14' })
    expect(await told(id, 'GrantReturnDemanded')).toMatchObject({ on: '2026-06-14' })
    // Of 2,000 of a line of 60,000 and 10,000 fees bear 1,714.
    expect(await waits()).toMatchObject([{ what: 'grant-return-overdue', amount: 8_000 }])

    const [year] = (await ask('amo', 'GET', `/districts/${levyDistrict}/budget`)).body.years
    expect(year.rows).toMatchObject([
      { activity: '清掃と植栽', planned: 60_000, available: 58_286, spent: 2_000, isDetermined: true },
      { activity: '催事', planned: 40_000, available: 40_000, spent: 0 },
    ])
    expect((await ask(undefined, 'GET', `/districts/${levyDistrict}/spending`)).body.years).toEqual([{ fiscalYear: 2026, isWithheld: true }])
    expect((await ask('stranger', 'GET', `/districts/${levyDistrict}/budget`)).status).toBe(404)
  })

  it('is paid by the line of the bank that shows it: of the same sum, going out, and for nothing else', async () => {
    await collected(25_000, 'zengin-03')
    const id = await decided()
    const movements = async () =>
      (await ask('treasurer', 'GET', of('/movements'))).body.items as { kind: string; movementId: string; amount: number }[]
    const all = await movements()
    const [left, reversed] = ['out', 'reversal'].map((wanted) => all.find(({ kind }) => kind === wanted))
    const [order, twin, other] = [orderOf(0, left?.amount ?? 0), orderOf(0, left?.amount ?? 0), orderOf(0, reversed?.amount ?? 0)]
    for (const each of [order, twin, other]) await done('expenditure', id, 'order', each)
    const by = (movementId: string | undefined, { paymentId }: typeof order) => act('treasurer', id, 'pay', { paymentId, movementId } as never)

    expect((await by(reversed?.movementId, other)).body.type).toBe('/problems/fees/movement-differs')
    expect((await by(left?.movementId, other)).body.type).toBe('/problems/fees/movement-differs')
    expect((await by(left?.movementId, order)).body.paid).toEqual({ fees: 0, own: left?.amount })
    expect((await movements()).map(({ kind }) => kind)).not.toContain('out')
    expect((await by(left?.movementId, twin)).body.type).toBe('/problems/fees/movement-differs')
  })

  it('of a plan that was revoked is neither asked for nor advanced any more; what was paid is settled, and then the plan is closed', async () => {
    await collected(16_000)
    const id = await decided()
    await paid(id, 1_000, 0)
    await tell('CertificationRevoked', newFeeId('pln'), { districtId: levyDistrict, status: 'revoked' })

    expect((await ask('amo', 'PUT', `/grants/${grantId()}`, request)).body.type).toBe('/problems/fees/plan-revoked')
    expect((await act('expenditure', id, 'order', orderOf(1, 0))).body.type).toBe('/problems/fees/plan-revoked')
    const closing = `/districts/${levyDistrict}/plan-closing`
    expect((await ask('expenditure', 'GET', closing)).body).toMatchObject({ endsOn: '2026-06-15', isRevoked: true, isOver: true, open: [id] })
    const close = () => ask('expenditure', 'PUT', `${closing}/acts/${newFeeId('act')}`, { version: 0, document })
    expect((await close()).body.type).toBe('/problems/fees/settlement-open')
    await done('expenditure', id, 'revoke', { document, reason: '認定の取消しによる' })
    await done('expenditure', id, 'determine', { document, disallowed: [] })
    const [deposit] = (await ask('treasurer', 'GET', of('/deposits'))).body.items.filter(({ unapplied }: { unapplied: number }) => unapplied >= 1_000)
    await done('treasurer', id, 'receive', { depositId: deposit.depositId, amount: 1_000 })
    expect((await close()).body).toMatchObject({ open: [], closed: { on: '2026-06-15' } })
    expect((await close()).status).toBe(409)
  })
})
