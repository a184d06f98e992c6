import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { bankAccountId, feesCity, moneyPeople, payers, rollOf, type Who } from '../../../local/harness/fees-city.ts'
import { answeredBy, mandateAccount, transferTermsOf } from '../../../local/harness/fees-settling.ts'
import { personIdOf } from '../../platform/token.ts'

const { ask, put, of, tell, levied, imported, openBank, heard, fetched, checks, at, dieAfter } = feesCity()

const roll = rollOf([
  ['マルガメショウジ', 10_000],
  ['トビウメ', 25_000],
  ['ミナト', 30_000],
])
const dueOn = '2026-06-30'
const request = of(`/transfer-requests/${dueOn}`)

const mandateOf = (payer: number) => `/payers/${payers[payer]}/mandate`
const act = (payer: number) => `${mandateOf(payer)}/acts/${newFeeId('act')}`
const register = { act: 'register', version: 0, account: mandateAccount }

const collecting = async (...some: readonly number[]) => {
  for (const payer of some) {
    await put('clerk', act(payer), { ...register, account: { ...mandateAccount, number: `001234${payer}` } })
    await put('clerk', act(payer), { act: 'accept', version: 1, on: '2026-06-10' })
  }
}
const settingTerms = async () => {
  await openBank('zengin-91')
  await put('treasurer', of(`/transfer-terms/acts/${newFeeId('act')}`), { version: 0, terms: transferTermsOf(bankAccountId) })
}
const requested = async () => {
  await put('treasurer', request, undefined)
  await heard()
  return (await ask('clerk', 'GET', request)).body
}
const fileOf = async () => fetched((await ask('treasurer', 'GET', `${request}/file`)).body.url)

describe('a mandate', () => {
  it('is registered by the payer or an officer, in force when the bank has taken it, and shown with three digits to both', async () => {
    await levied(roll)
    await tell('BeneficiaryBound', newFeeId('dst'), {
      ...{ bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) },
      ...{ beneficiaryId: payers[0], districtId: newFeeId('dst') },
    })
    const path = act(0)

    expect((await ask('shopkeeper', 'PUT', act(1), register)).status).toBe(404)
    expect((await ask('stranger', 'GET', mandateOf(0))).status).toBe(404)
    expect((await ask('shopkeeper', 'PUT', act(0), { ...register, account: { ...mandateAccount, holderKana: '丸亀商事' } })).status).toBe(422)
    const asked = await put('shopkeeper', path, register)
    expect((await ask('shopkeeper', 'PUT', path, register)).status).toBe(200)
    const other = { ...register, account: { ...mandateAccount, number: '7654321' } }
    expect((await ask('shopkeeper', 'PUT', path, other)).body.type).toBe('/problems/any/id-reused')
    expect((await ask('shopkeeper', 'PUT', act(0), { act: 'accept', version: 1, on: '2026-06-10' })).status).toBe(404)
    expect((await ask('clerk', 'PUT', act(0), { act: 'accept', version: 1, on: '2026-06-16' })).body.type).toBe('/problems/fees/accepted-later')
    await put('clerk', act(0), { act: 'accept', version: 1, on: '2026-06-15' })

    expect(asked).toMatchObject({ status: 'asked', account: { numberEnd: '345', holderKana: 'マルガメシヨウジ' } })
    for (const who of ['clerk', 'shopkeeper'] as readonly Who[]) {
      const { body, text } = await ask(who, 'GET', mandateOf(0))
      expect(body).toMatchObject({ status: 'active', acceptedOn: '2026-06-15', account: { numberEnd: '345' } })
      expect(text).not.toContain(mandateAccount.number)
    }
    const { body: list, text } = await ask('clerk', 'GET', of('/mandates'))
    expect([list.items.length, text.includes(mandateAccount.number)]).toEqual([1, false])
  })

  it('that is ended forgets its account', async () => {
    await levied(roll)
    await collecting(0)
    await put('clerk', act(0), { act: 'end', version: 2 })

    const { body } = await ask('clerk', 'GET', mandateOf(0))
    expect(body).toMatchObject({ status: 'ended', version: 3 })
    expect(body.account).toBeUndefined()
    expect((await ask('clerk', 'GET', of('/mandates'))).body.items).toEqual([])
    expect((await ask('clerk', 'PUT', act(0), { act: 'end', version: 3 })).body.type).toBe('/problems/fees/wrong-state')
  })
})

describe('the request of account transfers', () => {
  it('is for a treasurer, who has told the bank’s names, before the bank’s last day, of a day on which something is due', async () => {
    await levied(roll, { instalments: ['06-30'] })

    expect((await ask('clerk', 'PUT', request)).status).toBe(403)
    expect((await ask('treasurer', 'PUT', request)).body.type).toBe('/problems/fees/transfer-terms-missing')
    await openBank('zengin-01')
    const terms = { version: 0, terms: transferTermsOf(bankAccountId) }
    expect((await ask('treasurer', 'PUT', of(`/transfer-terms/acts/${newFeeId('act')}`), terms)).body.type).toBe(
      '/problems/fees/transfer-account-unfit',
    )
  })

  it('is made once, with its control totals, of those whose mandate the bank has taken; asked again it is the same file', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await settingTerms()
    await collecting(0, 1)
    await put('clerk', act(2), register)

    expect((await ask('treasurer', 'PUT', of('/transfer-requests/2026-07-31'))).body.type).toBe('/problems/fees/nothing-due')
    at('2026-06-21T03:00:00.000Z')
    expect((await ask('treasurer', 'PUT', request)).body).toMatchObject({ type: '/problems/fees/transfer-too-late', latestOn: '2026-06-20' })
    at('2026-06-20T03:00:00.000Z')
    const made = await requested()
    expect(made).toMatchObject({ status: 'ready', requested: { count: 2, total: 35_000 }, without: { count: 1, total: 30_000 } })
    const bytes = await fileOf()
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([5 * 122, made.file.sha256])
    const text = bytes.toString('latin1')
    expect(text.slice(0, 14)).toBe('19100000037201')
    expect(text.slice(54, 58)).toBe('0630')
    expect(text.slice(3 * 122, 3 * 122 + 19)).toBe('8000002000000035000')

    await put('clerk', act(2), { act: 'accept', version: 1, on: '2026-06-20' })
    expect((await ask('treasurer', 'PUT', request)).status).toBe(200)
    await heard()
    expect((await fileOf()).equals(bytes)).toBe(true)
    expect((await ask('clerk', 'GET', `${request}/file`)).status).toBe(403)
    expect((await ask('stranger', 'GET', request)).status).toBe(404)
  })

  it('of which nobody has a mandate makes no file, and may be asked again', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await settingTerms()
    expect(await requested()).toMatchObject({ status: 'nothing', without: { count: 3 } })

    await collecting(1)
    expect(await requested()).toMatchObject({ status: 'ready', requested: { count: 1, total: 25_000 }, version: 4 })
  })

  it('whose making was cut off is made whole when it is heard again, and says of no line twice that it is new', async () => {
    await levied(roll, { instalments: ['06-30', '07-31'] })
    await settingTerms()
    await collecting(0, 1)
    await put('treasurer', request, undefined)
    dieAfter(1)
    await heard().catch(() => undefined)
    await heard()

    const lines = (await fileOf()).toString('latin1').split('\r\n')
    expect(lines.filter((line) => line[0] === '2').map((line) => line[90])).toEqual(['1', '1'])
    const next = of('/transfer-requests/2026-07-31')
    await put('treasurer', next, undefined)
    await heard()
    const later = await fetched((await ask('treasurer', 'GET', `${next}/file`)).body.url)
    expect([later[122 + 90], later[2 * 122 + 90]]).toEqual([0x30, 0x30])
  })
})

describe('the result of account transfers', () => {
  const made = async () => {
    await levied(roll, { instalments: ['06-30'] })
    await settingTerms()
    await collecting(0, 1)
    await requested()
    const bytes = await fileOf()
    const amounts = [1, 2].map((line) => Number(bytes.subarray(line * 122 + 80, line * 122 + 90).toString('latin1')))
    return { bytes, amounts }
  }

  it('finds its request, clears what was collected, and says of the rest why not', async () => {
    const { bytes, amounts } = await made()
    const result = answeredBy(
      bytes,
      amounts.map((amount) => (amount === 10_000 ? '0' : '1')),
    )

    const file = await imported(result)

    expect(file).toMatchObject({ status: 'posted', found: { deposits: 1, total: 10_000, uncollected: 1, requestedFor: dueOn } })
    expect((await ask('clerk', 'GET', request)).body.result).toMatchObject({
      ...{ bankFileId: file.bankFileId, collected: { count: 1, total: 10_000 }, uncollected: { count: 1, total: 25_000 } },
    })
    expect((await ask('clerk', 'GET', `/bank-files/${file.bankFileId}/uncollected`)).body.items).toMatchObject([{ result: 'short-of-funds' }])
    const { body: owed } = await ask('clerk', 'GET', of('/claims'))
    expect(owed.items.map(({ outstanding }: { outstanding: number }) => outstanding).toSorted()).toEqual([25_000, 30_000])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it.each([
    ['a line nobody requested', (line: string) => `${line.slice(0, 110)}${line[110] === '9' ? '8' : '9'}${line.slice(111)}`],
    ['another sum', (line: string, amount: number) => line.replace(digits(amount), digits(amount + 1))],
  ])('with %s is refused whole, with the place, and posts nothing', async (_, spoil) => {
    const { bytes, amounts } = await made()
    const [header = '', line = '', ...rest] = bytes.toString('latin1').split('\r\n')
    const spoiled = [header, spoil(line, amounts[0] ?? 0), ...rest].join('\r\n')
    const sum = amounts.reduce((all, amount) => all + amount, 0)
    const isOther = !spoiled.includes(digits(amounts[0] ?? 0))
    const text = isOther ? spoiled.replace(String(sum).padStart(12, '0'), String(sum + 1).padStart(12, '0')) : spoiled
    const result = answeredBy(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
      ['0', '0'],
    )

    expect(await imported(result)).toMatchObject({ status: 'refused', refusal: { fault: 'not-as-requested', row: 2, offset: 122 } })
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toEqual([])
    expect((await ask('clerk', 'GET', request)).body.result).toBeUndefined()
  })
})

const digits = (amount: number): string => String(amount).padStart(10, '0')
