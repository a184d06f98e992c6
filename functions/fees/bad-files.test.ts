import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../local/harness/fees.ts'
import { bankAccountId, feesCity, golden } from '../../local/harness/fees-city.ts'

const { ask, of, imported, openBank } = feesCity()

const bytes = (text: string) => new TextEncoder().encode(text)
const changed = (file: Uint8Array, at: number, byte: number) => file.map((each, place) => (place === at ? byte : each))
const document = (inner: string, type = '') =>
  bytes(`<?xml version="1.0" encoding="UTF-8"?>${type}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">${inner}</Document>`)

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at]};`.repeat(10)}">`).join('')}]>`

const posted = async () => [
  (await ask('clerk', 'GET', of('/deposits'))).body.items,
  (await ask('clerk', 'GET', of('/movements'))).body.items,
  (await ask('clerk', 'GET', of('/books/journal?month=2026-06'))).body.items,
]

describe('a bad file of a bank', () => {
  it.each([
    ['cut off within a line', golden('zengin-01-a.txt').slice(0, 500)],
    ['cut off before its end record', golden('zengin-01-a.txt').slice(0, 5 * 202)],
    ['with another total than its lines', changed(golden('zengin-01-a.txt'), 4 * 202 + 18, 0x39)],
    ['with an amount that is another digit', changed(golden('zengin-01-a.txt'), 202 + 28, 0x37)],
    ['with a letter in an amount', changed(golden('zengin-01-a.txt'), 202 + 28, 0x41)],
    ['with bytes of no code', changed(golden('zengin-01-a.txt'), 202 + 50, 0xff)],
    ['in UTF-16', new Uint8Array(Buffer.from(Buffer.from(golden('zengin-01-a.txt')).toString('latin1'), 'utf16le'))],
    ['of nothing but zeros', new Uint8Array(32 * 1024 * 1024)],
  ])('%s is refused with a reason and its place, and posts nothing', async (_, file) => {
    await openBank()

    const { status, refusal } = await imported(file)

    expect(status).toBe('refused')
    expect(refusal).toEqual({ fault: expect.any(String), row: expect.any(Number), offset: expect.any(Number) })
    expect(await posted()).toEqual([[], [], []])
  })

  it('of more than the door takes is refused before it is sent', async () => {
    await openBank()
    const file = { name: 'bank.txt', bytes: 50 * 1024 * 1024, sha256: 'a'.repeat(64) }

    const refused = await ask('treasurer', 'PUT', `/bank-files/${newFeeId('bkf')}`, { bankAccountId, file })

    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/file/bytes' }] } })
  })
})

describe('a bomb of XML', () => {
  it.each([
    ['that laughs a million times', document('&g;', laughs), 'document-type'],
    ['that names a file outside', document('&x;', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'document-type'],
    ['that names an entity nobody declared', document('&nobody;'), 'not-xml'],
    ['that is nested a hundred thousand deep', document(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), undefined],
    ['that never ends', document('<a>'.repeat(1_000_000)), undefined],
    ['of one text of sixteen megabytes', document('x'.repeat(16 * 1024 * 1024)), undefined],
  ])('%s is refused with a reason, posts nothing and takes no memory', async (_, file, fault) => {
    await openBank('camt')
    const before = process.memoryUsage().heapUsed

    const { status, refusal } = await imported(file)

    expect(status).toBe('refused')
    if (fault) expect(refusal.fault).toBe(fault)
    expect(await posted()).toEqual([[], [], []])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(256 * 1024 * 1024)
  })
})
