import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corporateNumberOf, isCorporateNumber, isLocalGovernmentCode, type LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { ApplicationContent, ApplicationId } from './contract.ts'
import { admit, checksOf, file, memberIdOf, referenceOf } from './domain.ts'
import { alreadyAdmitted, corporateNumberMismatch } from './problems.ts'

type Row = {
  readonly code: LocalGovernmentCode
  readonly name: string
  readonly kana: string
  readonly nameEn: string
  readonly corporateNumber: string
}

const rows = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/local-governments.json'), 'utf8')) as Row[]
const known = new Map(rows.map((row) => [row.code, row]))
const at = '2026-11-22T03:00:00.000Z' as Instant
const by = 'psn_00000000000000000000000001' as PersonId
const applicationId = 'app_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as ApplicationId

const contentOf = ({ code, name }: Row, corporateNumber: string): ApplicationContent =>
  ({
    kind: 'local-government',
    name,
    corporateNumber,
    localGovernmentCode: code,
    contact: { name: '青井 葵', email: 'aoi@example.lg.jp', phone: '0242391111' },
    acceptedTerms: '2026-04-01',
  }) as ApplicationContent

const attempt = (row: Row, corporateNumber: string) =>
  file({ applicationId, content: contentOf(row, corporateNumber), fingerprint: 'f', by, at }, known, '2026-04-01')

describe('the real list of local governments', () => {
  it('has each of its 1,788 accepted with its code and corporate number', () => {
    expect(rows).toHaveLength(1_788)
    for (const row of rows) expect(attempt(row, row.corporateNumber).name).toBe(row.name)
  })

  it('has every mismatching pair of code and corporate number refused: 3,195,156 of them', () => {
    let refused = 0
    // Three million stack traces are not what is tested.
    Error.stackTraceLimit = 0
    for (const row of rows) {
      for (const { corporateNumber } of rows) {
        if (corporateNumber === row.corporateNumber) continue
        try {
          attempt(row, corporateNumber)
        } catch (error) {
          if ((error as { type: string }).type === corporateNumberMismatch.type) refused += 1
        }
      }
    }
    Error.stackTraceLimit = 10

    expect(refused).toBe(1_788 * 1_787)
  })
})

describe('check digits', () => {
  it.each(['8000012010038', '7000012050002', '2000012020001', '1180301018771', '4010401065760'])(
    'accepts the published corporate number %s',
    (number) => {
      expect(isCorporateNumber(number)).toBe(true)
    },
  )

  it('refuses every corporate number with another check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12}$/), fc.integer({ min: 0, max: 9 }), (base, digit) => {
        const right = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => isCorporateNumber(`${check}${base}`))
        expect(right).toHaveLength(1)
        expect(isCorporateNumber(`${digit}${base}`)).toBe(digit === right[0])
      }),
    )
  })

  it('finds every single wrong digit of a local government code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), ({ code }, place, step) => {
        const digit = (Number(code[place]) + step) % 10
        const wrong = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`
        // 11 − r is written with one digit, so remainders 0 and 10 share a check digit: that pair alone escapes.
        const escapes = isLocalGovernmentCode(wrong)
        const sum = (value: string) => [...value.slice(0, 5)].reduce((total, each, index) => total + Number(each) * (6 - index), 0) % 11
        if (escapes) expect([sum(code), sum(wrong)].sort((a, b) => a - b)).toEqual([0, 10])
      }),
    )
  })
})

describe('a business', () => {
  it('cannot take the corporate number of a local government', () => {
    const content = { ...contentOf(rows[0] as Row, corporateNumberOf('131016')), kind: 'business' } as ApplicationContent

    expect(() => file({ applicationId, content, fingerprint: 'f', by, at }, known, '2026-04-01')).toThrow('corporate number of a local government')
  })
})

describe('admitting', () => {
  const application = attempt(rows[1] as Row, (rows[1] as Row).corporateNumber)

  it('gives a member whose id follows from the application', () => {
    const { member, membership } = admit(application, by, at)

    expect(member.memberId).toBe(memberIdOf(applicationId))
    expect(membership).toMatchObject({ personId: application.filedBy, roles: ['administrator'] })
  })

  it('happens once', () => {
    const admitted = admit(application, by, at).application

    expect(() => admit(admitted, by, at)).toThrow(alreadyAdmitted().message)
  })
})

describe('what an officer sees', () => {
  it('is the reference number people quote', () => {
    expect(referenceOf(applicationId)).toBe('A-7A9B-1C2D')
  })

  it('takes an lg.jp address as evidence, and its absence as a hint', () => {
    const application = attempt(rows[1] as Row, (rows[1] as Row).corporateNumber)
    const contact = (email: string) => ({ name: 'a', phone: '0312345678', email })

    expect(checksOf(application, contact('a@city.sapporo.lg.jp'), known)).toContainEqual({
      name: 'lg-jp-address',
      outcome: 'passed',
      evidence: 'city.sapporo.lg.jp',
    })
    expect(checksOf(application, contact('a@city.sapporo.jp'), known)).toContainEqual({
      name: 'lg-jp-address',
      outcome: 'failed',
      evidence: 'city.sapporo.jp',
    })
    expect(checksOf(application, contact('a@evil-lg.jp'), known)).toContainEqual({ name: 'lg-jp-address', outcome: 'failed', evidence: 'evil-lg.jp' })
  })
})
