import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, golden, payers, rollOf } from '../../../local/harness/fees-city.ts'
import type { EventId } from '../../kernel/ids.ts'
import type { Instant, LocalDate } from '../../kernel/time.ts'
import { transferRequest } from '../bank/zengin-transfer.ts'

const { ask, put, of, levied, imported, openBank, checks, worker, readingOf } = feesCity()

describe('money that comes in', () => {
  const roll = rollOf([
    ['マルガメショウジ', 10_000],
    ['トビウメ', 25_000],
  ])

  it('clears by reference and by name, is kept once however often it is told, and leaves the books as the bank has them', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await openBank()

    const file = await imported(golden('zengin-01-a.txt'))

    expect(file).toMatchObject({ status: 'posted', found: { lines: 3, deposits: 2, total: 35_000, known: 0, movements: 1 } })
    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toEqual([])
    const { body: clearings } = await ask('clerk', 'GET', of('/clearings'))
    expect(clearings.items.map((clearing: { how: string }) => clearing.how).toSorted()).toEqual(['name', 'reference'])
    expect(await imported(golden('zengin-01-a.txt'))).toMatchObject({ status: 'posted', found: { deposits: 0, known: 3 } })
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('that the bank takes back is undone first and then taken back, and the books say what the bank says', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await openBank()
    await imported(golden('zengin-01-a.txt'))
    const { body: clearings } = await ask('clerk', 'GET', of('/clearings'))
    const clearing = clearings.items.find((each: { how: string }) => each.how === 'reference')
    const { body: movements } = await ask('clerk', 'GET', of('/movements'))
    expect(movements.items).toMatchObject([{ kind: 'reversal', amount: 10_000 }])
    const takeBack = (version: number) => ({ act: 'take-back', version, movementId: movements.items[0].movementId, reason: '振込取消' })
    const path = `/deposits/${clearing.depositId}/acts/${newFeeId('act')}`

    expect((await ask('treasurer', 'PUT', path, takeBack(2))).body.type).toBe('/problems/fees/deposit-in-use')
    const undo = `/clearings/${clearing.clearingId}/acts/${newFeeId('act')}`
    await put('treasurer', undo, { act: 'undo', reason: '振込取消' })
    expect((await ask('treasurer', 'PUT', undo, { act: 'undo', reason: '振込取消' })).status).toBe(200)
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toMatchObject([
      { unapplied: 10_000, review: { reason: 'undone', suggestions: [{ reason: 'undone', parts: clearing.parts }] } },
    ])
    await put('treasurer', path, takeBack(3))

    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toMatchObject([{ outstanding: 10_000, received: 0 }])
    expect((await ask('clerk', 'GET', of('/movements'))).body.items).toEqual([])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('that fits nothing waits with its suggestions, is cleared by a treasurer, and its name is learned and can be forgotten', async () => {
    await levied(
      rollOf([
        ['マルガメヤ', 10_001],
        ['トビウメ', 25_000],
      ]),
      { instalments: ['06-30'] },
    )
    await openBank()
    const file = golden('zengin-01-a.txt')
    await imported(file)
    const { body: waiting } = await ask('clerk', 'GET', of('/deposits'))
    expect(waiting.items).toMatchObject([{ unapplied: 10_000, review: { reason: 'fee-deducted' }, ageDays: 3 }])
    const [deposit] = waiting.items
    const [suggestion] = deposit.review.suggestions
    const act = { act: 'clear', version: deposit.version, clearingId: newFeeId('clr'), parts: suggestion.parts, learnName: true }

    expect((await ask('clerk', 'PUT', `/deposits/${deposit.depositId}/acts/${newFeeId('act')}`, act)).status).toBe(403)
    const id = newFeeId<string>('act')
    await put('treasurer', `/deposits/${deposit.depositId}/acts/${id}`, act)
    expect((await ask('treasurer', 'PUT', `/deposits/${deposit.depositId}/acts/${id}`, act)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', `/deposits/${deposit.depositId}/acts/${id}`, { ...act, learnName: false })).status).toBe(409)

    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toMatchObject([{ outstanding: 1 }])
    const { body: names } = await ask('clerk', 'GET', of('/payer-names'))
    expect(names.items).toMatchObject([{ payerId: payers[0], nameKey: 'マルガメシヨウジ' }])
    await put('treasurer', `/payers/${payers[0]}/acts/${newFeeId('act')}`, { act: 'forget', nameKey: 'マルガメシヨウジ' })
    expect((await ask('clerk', 'GET', of('/payer-names'))).body.items).toEqual([])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('in a file that is wrong is refused whole, with the place, and posts nothing', async () => {
    await openBank()
    const wrong = golden('zengin-01-a.txt')
    wrong[4 * 202 + 18] = 0x39

    expect(await imported(wrong)).toMatchObject({ status: 'refused', refusal: { fault: 'wrong-total', row: 5 } })
    expect(await imported(new Uint8Array(1024 * 1024))).toMatchObject({ status: 'refused', refusal: { fault: 'not-a-bank-file' } })
    expect(await imported(golden('camt-053-02.xml'))).toMatchObject({ status: 'refused' })
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toEqual([])
  })

  it('is found by an account that is one payer’s alone, whoever sends it', async () => {
    await levied(
      rollOf(
        [
          ['マルガメヤ', 10_000, ''],
          ['トビウメヤ', 25_000, '801-1234567'],
        ],
        ['専用口座番号'],
      ),
      { instalments: ['06-30'] },
    )
    await openBank()
    const told = golden('zengin-01-a.txt')
    told.set(new TextEncoder().encode('8011234567'), 2 * 202 + 39)

    await imported(told)

    const { body: clearings } = await ask('clerk', 'GET', of('/clearings'))
    expect(clearings.items.map((clearing: { how: string }) => clearing.how)).toContain('virtual-account')
  })

  it('is looked up by what it tells: it reads no more of what is owed where sixty times as much is owed', async () => {
    const some: readonly (readonly [string, number])[] = [
      ['マルガメショウジ', 10_000],
      ['トビウメ', 25_000],
    ]
    const others = Array.from({ length: 60 }, (_, at) => [`ホカ${at}`, 31_000 + at] as const)
    await levied(rollOf(some), { instalments: ['06-30'] })
    await openBank()
    const { bankFileId } = await imported(golden('zengin-01-a.txt'))
    const undo = async () => {
      const { items } = (await ask('clerk', 'GET', of('/clearings'))).body
      for (const { clearingId, isUndone } of items)
        if (!isUndone) await put('treasurer', `/clearings/${clearingId}/acts/${newFeeId('act')}`, { act: 'undo', reason: '試し' })
    }
    await undo()
    const event = {
      eventId: newFeeId<EventId>('evt'),
      name: 'BankFilePosted',
      block: 'fees',
      about: bankFileId,
      at: '2026-06-15T03:00:00.000Z' as Instant,
    }
    const clear = () => readingOf(() => worker()({ ...event, after: {} }))
    await clear()
    const alone = await clear()
    expect(alone.given).toBeGreaterThan(4)

    await levied(rollOf([...some.map(([kana]) => [kana, 0] as const), ...others]), {
      fiscalYear: 2027,
      necessaryCost: 2_000_000,
      instalments: ['06-30'],
    })
    expect((await ask('clerk', 'GET', of('/claims?limit=100'))).body.items.length).toBe(62)

    expect(await clear()).toEqual(alone)
  })

  it('comes by account transfer: what was collected clears by its number, what was not is told with its reason', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await openBank('zengin-91')
    const { items } = (await ask('clerk', 'GET', of('/claims'))).body
    const [first, second] = items
    const place = { bank: 'カンミン', branch: 'ホンテン', bankCode: '9999', branchCode: '999' }
    const collector = { ...place, accountKind: '1', accountNumber: '1234567', collectorCode: '37201', collectorName: 'タカマツシ' } as const
    const from = { ...place, accountKind: '1', accountNumber: '7', isNew: false } as const
    const request = transferRequest({ ...collector, debitOn: '2026-06-12' as LocalDate }, [
      { ...from, payerKana: 'マルガメ', amount: first.outstanding, customerNumber: first.reference },
      { ...from, payerKana: 'トビウメ', amount: second.outstanding, customerNumber: second.reference },
    ])
    const write = (text: string, at: number) => request.set(new TextEncoder().encode(text), at)
    write('1', 2 * 122 + 111)
    const digits = (value: number, length: number) => String(value).padStart(length, '0')
    const totals = [first, second].flatMap(({ outstanding }) => [digits(1, 6), digits(outstanding, 12)])
    write(totals.join(''), 3 * 122 + 19)

    const file = await imported(request)

    expect(file).toMatchObject({ status: 'posted', found: { lines: 1, deposits: 1, total: first.outstanding, uncollected: 1 } })
    const left = (await ask('clerk', 'GET', of('/claims'))).body.items
    expect(left).toMatchObject([{ claimId: second.claimId, received: 0 }])
    expect((await ask('clerk', 'GET', `/bank-files/${file.bankFileId}/uncollected`)).body.items).toMatchObject([
      { reference: second.reference, amount: second.outstanding, result: 'short-of-funds' },
    ])
    expect((await ask('stranger', 'GET', `/bank-files/${file.bankFileId}/uncollected`)).status).toBe(404)
    expect(await imported(request)).toMatchObject({ status: 'posted', found: { deposits: 0, known: 1 } })
  })

  it('is what the bank says in a statement, and what left the account explains the rest', async () => {
    await openBank('zengin-03')

    expect(await imported(golden('zengin-03.txt'))).toMatchObject({ status: 'posted', found: { deposits: 1, movements: 2 } })

    expect(await checks()).toMatchObject({ isSound: true })
    const { body } = await ask('clerk', 'GET', of('/bank-accounts'))
    const [{ closing, ledger, waiting }] = body.items
    expect(closing).toEqual({ balance: 497_000, on: '2026-06-12' })
    // What the bank says is what the books hold, less what left the account and waits for its reason.
    expect(waiting).toBeGreaterThan(0)
    expect(ledger - waiting).toBe(497_000)
  })
})
